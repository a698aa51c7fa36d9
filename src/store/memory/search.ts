import { compareText } from '../../fhir/search/fold.ts';
import type { Subject } from '../../fhir/search/matches.ts';
import { matches } from '../../fhir/search/matches.ts';
import type { Include, SearchQuery, SortKey } from '../../fhir/search/tree.ts';
import { type Access, reach, within } from '../access.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { collectIncluded } from '../includes.ts';
import { MAX_PAGE } from '../limits.ts';
import { sortScope } from '../sort-scope.ts';
import type { SearchPage } from '../store.ts';
import { type Entry, newest, refersTo, type StateWorld } from './state.ts';

type SortValue = string | number | null;

export function searchEntries(world: StateWorld, access: Access, query: SearchQuery, key: Uint8Array): SearchPage {
  const found = (query.types ?? [query.type])
    .flatMap((type) => world.find(type, within(access, type, query.where)))
    .map((entry) => ({ entry, order: [...query.sort.map((sort) => sortValue(entry, sort)), ...tie(query, entry)] }))
    .sort((a, b) => compareOrder(a.order, b.order, query.sort));
  const scope = sortScope(query);
  const after = query.cursor === undefined ? undefined : openCursor(query.cursor, scope, key).after;
  const rest = after ? found.filter(({ order }) => compareOrder(order, after, query.sort) > 0) : found;
  const page = rest.slice(0, Math.min(query.count, MAX_PAGE));
  const last = page.at(-1);
  const next = last && page.length < rest.length ? sealCursor({ scope, after: last.order }, key) : undefined;
  const { included, cut } = collectIncluded(
    query.includes,
    page.map(({ entry }) => entry),
    (include, from) => follow(world, access, include, from),
  );
  return {
    matches: page.map(({ entry }) => newest(entry)!),
    included: included.map((entry) => newest(entry)!),
    ...(cut ? { includedCut: true } : {}),
    ...(query.total ? { total: found.length } : {}),
    ...(next === undefined ? {} : { next }),
  };
}

/** What stands last in the order of a search, so that no two entries are equal. */
const tie = ({ types }: SearchQuery, { id, type }: Entry): readonly string[] => (types ? [id, type] : [id]);

/** Lowest value for an ascending sort, highest for a descending one; null where there is none. */
function sortValue(entry: Entry, { param, descending }: SortKey): SortValue {
  if (param === '_id') return entry.id;
  const values = entry.values.flatMap((value) => (value.param === param ? sortValues(value, descending) : []));
  values.sort((a, b) => (descending ? -1 : 1) * compareValues(a, b));
  return values[0] ?? null;
}

function sortValues(value: Subject['values'][number], descending: boolean): (string | number)[] {
  switch (value.kind) {
    case 'token':
      return [value.code];
    case 'string':
      return [value.folded];
    case 'date':
    case 'quantity':
      return [descending ? value.high : value.low];
    case 'uri':
      return [value.value];
    case 'reference':
      return [`${value.type}/${value.id}`];
    case 'position':
    case 'text':
      return [];
  }
}

function compareOrder(a: readonly SortValue[], b: readonly SortValue[], sort: readonly SortKey[]): number {
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

function* follow(world: StateWorld, access: Access, include: Include, from: readonly Entry[]): Iterable<Entry> {
  const visible = (entry: Entry): boolean => matches(reach(access, 'read', entry.type), entry, world);
  for (const source of from) {
    for (const other of include.reverse ? world.all(include.type) : targets(world, include, source)) {
      if (include.reverse && !refersTo(other, include.param, source)) continue;
      if (include.target !== undefined && (include.reverse ? source : other).type !== include.target) continue;
      if (visible(other)) yield other;
    }
  }
}

function* targets(world: StateWorld, include: Include, source: Entry): Iterable<Entry> {
  if (include.type !== '*' && include.type !== source.type) return;
  for (const value of source.values) {
    if (value.kind !== 'reference' || (include.param !== '*' && value.param !== include.param)) continue;
    const target = world.live(value.type, value.id);
    if (target) yield target;
  }
}
