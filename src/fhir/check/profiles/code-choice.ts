import type { ValueSet, ValueSetComposeInclude } from '@medplum/fhirtypes';
import { codeSystem, valueSet } from '../../profiles/definition-files.ts';
import type { CodeChoice } from './constraint.ts';

type Codes = Map<string, Set<string> | null>;

const known = new Map<string, CodeChoice | undefined>();

/** The codes of a value set of ours; undefined where it is not ours, so that nothing can be said about it. */
export function codeChoice(canonical: string): CodeChoice | undefined {
  const url = canonical.split('|')[0]!;
  if (!known.has(url)) known.set(url, read(url));
  return known.get(url);
}

function read(url: string): CodeChoice | undefined {
  const set = valueSet(url);
  if (!set) return undefined;
  const bySystem: Codes = new Map();
  collect(set, bySystem, new Set());
  const lists = [...bySystem.values()];
  const closed = lists.every((codes) => codes !== null);
  return { url, bySystem, codes: closed ? new Set(lists.flatMap((codes) => [...(codes ?? [])])) : null };
}

function collect({ url, compose }: ValueSet, into: Codes, seen: Set<string>): void {
  if (url !== undefined) seen.add(url);
  for (const include of compose?.include ?? []) {
    if (include.system !== undefined) add(include.system, codesOfInclude(include), into);
    for (const other of include.valueSet ?? []) {
      const set = seen.has(other) ? undefined : valueSet(other);
      if (set) collect(set, into, seen);
    }
  }
}

function add(system: string, codes: readonly string[] | undefined, into: Codes): void {
  const before = into.get(system);
  into.set(system, codes === undefined || before === null ? null : new Set([...(before ?? []), ...codes]));
}

/** Undefined where they cannot be listed: a filter, or a system that is kept elsewhere. */
function codesOfInclude({ system, concept, filter }: ValueSetComposeInclude): readonly string[] | undefined {
  if (concept) return concept.flatMap(({ code }) => code ?? []);
  return filter ? undefined : codesOfSystem(system!);
}

interface Concept {
  readonly code?: string;
  readonly concept?: readonly Concept[];
}

function codesOfSystem(url: string): readonly string[] | undefined {
  const own = codeSystem(url);
  return own?.content === 'complete' ? allCodes(own.concept ?? []) : undefined;
}

const allCodes = (concepts: readonly Concept[]): string[] =>
  concepts.flatMap(({ code, concept }) => [...(code === undefined ? [] : [code]), ...allCodes(concept ?? [])]);
