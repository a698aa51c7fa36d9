/** What is read of a ValueSet, and those that an address names without being kept anywhere. */
export interface SentSet {
  readonly resourceType: string;
  readonly url?: string;
  readonly version?: string;
  readonly compose?: {
    readonly lockedDate?: string;
    readonly include?: readonly SentPart[];
    readonly exclude?: readonly SentPart[];
  };
  readonly expansion?: { readonly total?: number; readonly contains?: readonly SentMember[] };
  readonly [element: string]: unknown;
}

export interface SentPart {
  readonly system?: string;
  readonly version?: string;
  readonly concept?: readonly { readonly code?: string; readonly display?: string }[];
  readonly filter?: readonly { readonly property?: string; readonly op?: string; readonly value?: string }[];
  readonly valueSet?: readonly string[];
}

export interface SentMember {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly abstract?: boolean;
  readonly contains?: readonly SentMember[];
}

const MARK = '?fhir_vs';

/**
 * The set that an implicit address names (snomedct.html#implicit): `system?fhir_vs` for all codes, `system?fhir_vs=isa/CODE`
 * for a code and all below it; undefined for any other address.
 */
export function implicitSet(url: string): SentSet | undefined {
  const at = url.indexOf(MARK);
  if (at <= 0) return undefined;
  const system = url.slice(0, at);
  const rest = url.slice(at + MARK.length);
  if (rest === '') return set(url, { system });
  const value = /^=isa\/(.+)$/.exec(rest)?.[1];
  return value === undefined ? undefined : set(url, { system, filter: [{ property: 'concept', op: 'is-a', value }] });
}

const set = (url: string, part: SentPart): SentSet => ({
  resourceType: 'ValueSet',
  url,
  status: 'active',
  compose: { include: [part] },
});

/** The codes of an expansion that is whole, by code system; its nesting is for show. */
export function expandedParts(members: readonly SentMember[]): SentPart[] {
  const bySystem = new Map<string, { code: string; display?: string }[]>();
  const add = ({ system, code, display, abstract, contains = [] }: SentMember): void => {
    if (system !== undefined && code !== undefined && abstract !== true) {
      const same = bySystem.get(system) ?? [];
      same.push({ code, ...(display === undefined ? {} : { display }) });
      bySystem.set(system, same);
    }
    contains.forEach(add);
  };
  members.forEach(add);
  return [...bySystem].map(([system, concept]) => ({ system, concept }));
}
