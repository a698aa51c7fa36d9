import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../../src/engine.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';

const bundles = join(import.meta.dirname, '../../bundles');
const PATIENT = 'patient-example-ten.json';
const QUERY = 'asOf=2026-01-15&count=1&detail=evidence';

interface Part {
  readonly name: string;
  readonly valueCode?: string;
  readonly part?: readonly Part[];
}
interface Entry {
  readonly resource: AnyResource & {
    readonly contained?: readonly { readonly parameter: readonly Part[] }[];
    readonly status?: string;
  };
  readonly search?: unknown;
}

export const EXAMPLE_REQUEST = `curl -s -H 'content-type: application/fhir+json' --data-binary @bundles/${PATIENT} \\\n  'http://127.0.0.1:8080/fhir/ResearchStudy/$match?${QUERY}'`;

/** The example request's answer, made by the product itself and shortened: the study's place, and one criterion of each verdict. */
export async function exampleAnswer(): Promise<string> {
  const engine = await openEngine({ kind: 'memory' });
  try {
    const read = (file: string): AnyResource => JSON.parse(readFileSync(join(bundles, file), 'utf8')) as AnyResource;
    for (const file of readdirSync(bundles).filter((name) => name.endsWith('.json')))
      await engine.request('POST', '', read(file));
    const answer = await engine.request('POST', `ResearchStudy/$match?${QUERY}`, read(PATIENT));
    const [study, guidance] = answer['entry'] as readonly [Entry, Entry];
    const criteria = guidance.resource.contained![0]!.parameter.filter((parameter) => parameter.name === 'criterion');
    return [
      `"resource": { "resourceType": "ResearchStudy", "id": "${study.resource.id}", … },`,
      `"search": ${compact(study.search)}`,
      '…',
      `"resource": { "resourceType": "GuidanceResponse", "status": "${guidance.resource.status}", …`,
      ...shown(criteria).map((criterion) => compact(criterion)),
    ].join('\n');
  } finally {
    await engine.close();
  }
}

/** The first criterion of each verdict and basis. */
function shown(criteria: readonly Part[]): readonly Part[] {
  const kinds = new Map<string, Part>();
  for (const criterion of criteria) {
    const code = (name: string): string => criterion.part?.find((part) => part.name === name)?.valueCode ?? '';
    const kind = `${code('verdict')} ${code('basis')}`;
    if (!kinds.has(kind)) kinds.set(kind, criterion);
  }
  return [...kinds.values()];
}

/** JSON with each innermost object on one line. */
function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= 130) return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((item) => compact(item, inner))
    : Object.entries(value).map(([key, item]) => `"${key}": ${compact(item, inner)}`);
  return `${isList ? '[' : '{'}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}
