import { type CodeEntry, type CodeSystem, reached, reaches } from './code-system.ts';

interface ListedConcept {
  readonly code?: string;
  readonly display?: string;
  readonly definition?: string;
  readonly designation?: readonly { readonly value?: string; readonly language?: string }[];
  readonly property?: readonly {
    readonly code?: string;
    readonly valueCode?: string;
    readonly valueBoolean?: boolean;
  }[];
  readonly concept?: readonly ListedConcept[];
}

/** What is read of a FHIR CodeSystem. */
export interface CodeList {
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  readonly title?: string;
  readonly content?: string;
  readonly caseSensitive?: boolean;
  readonly hierarchyMeaning?: string;
  readonly concept?: readonly ListedConcept[];
}

/** A FHIR CodeSystem that holds its codes itself; undefined for one that does not. */
export function listedSystem(list: CodeList): CodeSystem | undefined {
  if (list.url === undefined || !list.concept || list.content === 'supplement') return undefined;
  const { entries, parents, children } = indexed(list.concept);
  const keyOf = (code: string): string => (list.caseSensitive === false ? code.toLowerCase() : code);
  const byKey = new Map([...entries.values()].map((entry) => [keyOf(entry.code), entry]));
  const up = (code: string): readonly string[] => parents.get(code) ?? [];
  const down = (code: string): readonly string[] => children.get(code) ?? [];
  // A hierarchy of another kind (part-of, grouped-by) does not say what is narrower.
  const isTaxonomy = list.hierarchyMeaning === undefined || list.hierarchyMeaning === 'is-a' || parents.size === 0;
  const complete = list.content === 'complete';
  return {
    url: list.url,
    title: list.title ?? list.name ?? list.url,
    versions: list.version === undefined ? [] : [list.version],
    complete,
    find: (code) => byKey.get(keyOf(code)),
    parents: up,
    children: down,
    isBelow: (code, broader) =>
      isTaxonomy && reaches(code, up, broader) ? true : isTaxonomy && complete ? false : undefined,
    all: () => (complete ? entries.keys() : undefined),
    below: (code) => (complete && isTaxonomy ? reached(code, down) : undefined),
  };
}

interface Index {
  readonly entries: ReadonlyMap<string, CodeEntry>;
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, readonly string[]>;
}

function indexed(concepts: readonly ListedConcept[]): Index {
  const entries = new Map<string, CodeEntry>();
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const link = (code: string, parent: string): void => {
    const up = parents.get(code) ?? [];
    if (up.includes(parent)) return;
    parents.set(code, [...up, parent]);
    children.set(parent, [...(children.get(parent) ?? []), code]);
  };
  const add = (concept: ListedConcept, parent: string | undefined): void => {
    const { code } = concept;
    if (code === undefined) return;
    if (!entries.has(code)) entries.set(code, entryOf(code, concept));
    if (parent !== undefined) link(code, parent);
    for (const { code: name, valueCode } of concept.property ?? []) {
      if (valueCode === undefined) continue;
      if (name === 'parent' || name === 'subsumedBy') link(code, valueCode);
      if (name === 'child') link(valueCode, code);
    }
    for (const child of concept.concept ?? []) add(child, code);
  };
  for (const concept of concepts) add(concept, undefined);
  return { entries, parents, children };
}

function entryOf(code: string, { display, definition, designation = [], property = [] }: ListedConcept): CodeEntry {
  const isRetired = property.some(
    (one) =>
      (one.code === 'inactive' && one.valueBoolean === true) || (one.code === 'status' && one.valueCode === 'retired'),
  );
  return {
    code,
    display: display ?? code,
    ...(definition === undefined ? {} : { definition }),
    designations: designation.flatMap(({ value, language }) =>
      value === undefined ? [] : { value, ...(language === undefined ? {} : { language }) },
    ),
    ...(isRetired ? { inactive: true } : {}),
  };
}
