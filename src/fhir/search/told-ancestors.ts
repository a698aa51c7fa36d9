import { BASE } from '../profiles/definition-files.ts';
import type { SearchParameter } from './parameters.ts';
import { splitAt } from './query-values.ts';

const MESH = 'https://www.nlm.nih.gov/mesh';

/** Parameters whose elements name, beside each MeSH term of the registry, all that are broader. */
const TOLD: ReadonlySet<string> = new Set(
  ['condition', 'intervention'].map((code) => `${BASE}/SearchParameter/ResearchStudy-${code}`),
);

/** Whether a code's narrower ones need no terminology: what has one of them has the code itself. Codes without a system are MeSH. */
export function tellsAncestors({ definition }: SearchParameter, value: string): boolean {
  const [system, code] = splitAt(value, '|');
  return TOLD.has(definition.url) && (code === undefined || system === MESH);
}
