import { keptSystem } from '../../../terminology/codes/known-systems.ts';

/** What is read of a ConceptMap. */
export interface SentMap {
  readonly url?: string;
  readonly version?: string;
  readonly group?: readonly {
    readonly source?: string;
    readonly target?: string;
    readonly element?: readonly {
      readonly code?: string;
      readonly display?: string;
      readonly target?: readonly SentTarget[];
    }[];
  }[];
}

interface SentTarget {
  readonly code?: string;
  readonly display?: string;
  readonly equivalence?: string;
  readonly dependsOn?: readonly unknown[];
  readonly product?: readonly { readonly property?: string; readonly system?: string; readonly value?: string }[];
}

/** A code that another is mapped to. */
export interface Match {
  /** A code of valueset-concept-map-equivalence.html: what the match is to the code that was asked for. */
  readonly equivalence: string;
  /** Absent where the map says that there is none. */
  readonly coding?: { readonly system: string; readonly code: string; readonly display?: string };
  readonly product?: SentTarget['product'];
  /** Canonical URL of the map; absent for what the lexicon and imports say. */
  readonly source?: string;
}

interface Sought {
  readonly system: string;
  readonly code: string;
  /** From the targets of maps to their sources. */
  readonly reverse: boolean;
}

const TURNED: Readonly<Record<string, string>> = {
  wider: 'narrower',
  narrower: 'wider',
  subsumes: 'specializes',
  specializes: 'subsumes',
};

/** Matches in a map, in its order. A target that holds only under conditions is left out: what they depend on is not known. */
export function matchesIn(map: SentMap, { system, code, reverse }: Sought): Match[] {
  const source = map.url === undefined ? {} : { source: map.url };
  return (map.group ?? []).flatMap((group) => {
    const [from, to] = [keptSystem(group.source ?? ''), keptSystem(group.target ?? '')];
    if ((reverse ? to : from) !== system) return [];
    return (group.element ?? []).flatMap((element) =>
      (element.target ?? []).flatMap((target): Match[] => {
        if ((target.dependsOn ?? []).length > 0) return [];
        const equivalence = target.equivalence ?? 'relatedto';
        if (reverse)
          return target.code === code && element.code !== undefined
            ? [{ equivalence: TURNED[equivalence] ?? equivalence, coding: coded(from, element), ...source }]
            : [];
        if (element.code !== code) return [];
        const product = target.product ? { product: target.product } : {};
        return [
          { equivalence, ...(target.code === undefined ? {} : { coding: coded(to, target) }), ...product, ...source },
        ];
      }),
    );
  });
}

const coded = (system: string, { code = '', display }: { readonly code?: string; readonly display?: string }) => ({
  system,
  code,
  ...(display === undefined ? {} : { display }),
});
