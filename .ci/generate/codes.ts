import { type Coding, type Definition, definitionsOf, type ValueSetPart } from './package-files.ts';
import { bindingKey, requiredValueSets, valueSetUrl } from './structures.ts';

type Codes = Map<string, Set<string>>;

const valueSets = new Map(definitionsOf('ValueSet').map((definition) => [definition.url, definition]));
const codeSystems = new Map(definitionsOf('CodeSystem').map((definition) => [definition.url, definition]));

/**
 * For each required binding whose codes can be listed: for each code system, its codes. Value sets that lean on a
 * system without a list here (media types, languages, units) are left out: their bindings stay open.
 */
export function codes(): Record<string, Record<string, string[]>> {
  const table: Record<string, Record<string, string[]>> = {};
  for (const url of requiredValueSets()) {
    const expanded = expand(url);
    if (!expanded) continue;
    table[bindingKey(url)] = Object.fromEntries(
      [...expanded].map(([system, members]): [string, string[]] => [system, [...members].sort()]).sort(bySystem),
    );
  }
  return table;
}

/** The codes of each code system of FHIR itself that is published completely. */
export function ownCodes(): Record<string, string[]> {
  const own = [...codeSystems].flatMap(([url, { content, concept }]): [string, string[]][] => {
    const listed = url.startsWith('http://hl7.org/fhir/') && content === 'complete' && concept !== undefined;
    return listed ? [[url, flatten(concept).sort()]] : [];
  });
  return Object.fromEntries(own.sort(bySystem));
}

const bySystem = ([a]: [string, string[]], [b]: [string, string[]]): number => (a < b ? -1 : 1);

/** Undefined where some part of the set cannot be listed. */
function expand(url: string): Codes | undefined {
  const compose = valueSets.get(valueSetUrl(url))?.compose;
  if (!compose) return undefined;
  const result: Codes = new Map();
  for (const part of compose.include) {
    const members = partCodes(part);
    if (!members) return undefined;
    for (const [system, listed] of members) result.set(system, new Set([...(result.get(system) ?? []), ...listed]));
  }
  for (const part of compose.exclude ?? []) {
    const members = partCodes(part);
    if (!members) return undefined;
    for (const [system, listed] of members) for (const code of listed) result.get(system)?.delete(code);
  }
  return result;
}

function partCodes(part: ValueSetPart): Codes | undefined {
  let result = part.system === undefined ? undefined : systemCodes(part.system, part);
  if (part.system !== undefined && !result) return undefined;
  for (const url of part.valueSet ?? []) {
    const other = expand(url);
    if (!other) return undefined;
    result = result ? intersection(result, other) : other;
  }
  return result;
}

function intersection(a: Codes, b: Codes): Codes {
  return new Map([...a].map(([system, codes]) => [system, codes.intersection(b.get(system) ?? new Set())]));
}

function systemCodes(system: string, part: ValueSetPart): Codes | undefined {
  if (part.concept) return new Map([[system, new Set(part.concept.map(({ code }) => code))]]);
  const definition = codeSystems.get(system);
  if (!definition?.concept || definition.content !== 'complete') return undefined;
  let result = new Set(flatten(definition.concept));
  for (const filter of part.filter ?? []) {
    const kept = filtered(definition, filter);
    if (!kept) return undefined;
    result = result.intersection(kept);
  }
  return new Map([[system, result]]);
}

function filtered(system: Definition, filter: NonNullable<ValueSetPart['filter']>[number]): Set<string> | undefined {
  if (filter.property !== 'concept' || (filter.op !== 'is-a' && filter.op !== 'descendent-of')) return undefined;
  const root = find(system.concept ?? [], filter.value);
  if (!root) return undefined;
  return new Set(flatten(filter.op === 'is-a' ? [root] : (root.concept ?? [])));
}

const flatten = (concepts: readonly Coding[]): string[] =>
  concepts.flatMap((concept) => [concept.code, ...flatten(concept.concept ?? [])]);

function find(concepts: readonly Coding[], code: string): Coding | undefined {
  for (const concept of concepts) {
    const found = concept.code === code ? concept : find(concept.concept ?? [], code);
    if (found) return found;
  }
  return undefined;
}
