import { compareText } from '../fhir/search/fold.ts';
import type { Subject } from '../fhir/search/matches.ts';
import type { SearchQuery, SortKey } from '../fhir/search/tree.ts';
import type { Measure } from './distances.ts';

export type SortValue = string | number | null;

/** Where a resource stands in the order of a search: its sort values, then what breaks ties. No two stand at one place. */
export const orderOf = (
  subject: Subject,
  query: Pick<SearchQuery, 'sort' | 'types'>,
  measure: Measure,
): SortValue[] => [
  ...query.sort.map((key) => (key.routes ? measure(subject, key.routes) : sortValue(subject, key))),
  ...tieOf(subject, query),
];

/** The id; in a search of several types, then the type. */
export const tieOf = (
  { id, type }: { readonly id: string; readonly type: string },
  { types }: Pick<SearchQuery, 'types'>,
): readonly string[] => (types ? [id, type] : [id]);

/** Lowest value for an ascending sort, highest for a descending one; null where there is none. */
function sortValue(subject: Subject, { param, descending }: SortKey): SortValue {
  if (param === '_id') return subject.id;
  let best: SortValue = null;
  for (const value of subject.values) {
    if (value.param !== param) continue;
    const one = sortable(value, descending);
    if (one !== null && (best === null || compareValues(one, best) * (descending ? -1 : 1) < 0)) best = one;
  }
  return best;
}

function sortable(value: Subject['values'][number], descending: boolean): SortValue {
  switch (value.kind) {
    case 'token':
      return value.code;
    case 'string':
      return value.folded;
    case 'date':
    case 'quantity':
      return descending ? value.high : value.low;
    case 'uri':
      return value.value;
    case 'reference':
      return `${value.type}/${value.id}`;
    case 'position':
    case 'text':
      return null;
  }
}

/** Below 0 where `a` comes first; what has no value comes last whatever the direction. */
export function compareOrder(a: readonly SortValue[], b: readonly SortValue[], sort: readonly SortKey[]): number {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? null;
    const y = b[i] ?? null;
    if (x === null || y === null) {
      if (x !== y) return x === null ? 1 : -1;
    } else {
      const order = compareValues(x, y);
      if (order !== 0) return sort[i]?.descending ? -order : order;
    }
  }
  return 0;
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}
