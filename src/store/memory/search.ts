import { matches, refersTo } from '../../fhir/search/matches.ts';
import type { Include, SearchQuery } from '../../fhir/search/tree.ts';
import { Failure } from '../../kernel/failure.ts';
import { type Access, reach, within } from '../access.ts';
import { distancesOf, type Measure, measureIn } from '../distances.ts';
import { collectIncluded, named, nameOf } from '../includes.ts';
import { MAX_PAGE } from '../limits.ts';
import { PageCursors } from '../page-cursors.ts';
import { sortScope } from '../sort-scope.ts';
import { compareOrder, orderOf, type SortValue } from '../sort-values.ts';
import type { SearchPage } from '../store.ts';
import type { VersionSight } from '../visibility.ts';
import { type Entry, newest as newestOf, type StateWorld } from './state.ts';

/** What a search looks at: the state that the walk shows, and who may see what of it now. */
export interface Scene {
  readonly world: StateWorld;
  readonly sight: VersionSight;
}

/** @param sceneAt the store at a change number, as the caller may see it */
export function searchEntries(
  sceneAt: (changeNumber: number) => Scene,
  newest: number,
  access: Access,
  query: SearchQuery,
  key: Uint8Array,
): SearchPage {
  const { cursor } = query;
  const asked = { scope: sortScope(query), cursor, count: Math.min(query.count, MAX_PAGE), now: query.now ?? 0 };
  const pages = new PageCursors(asked, key, newest);
  const { world, sight } = sceneAt(pages.snapshot);
  const measure = measureIn(world, access);
  const found = (query.types ?? [query.type])
    .flatMap((type) => world.find(type, within(access, type, query.where)))
    .filter((entry) => sight.sees(newestOf(entry)!))
    .map((entry) => ({ entry, order: orderOf(entry, query, measure) }))
    .sort((a, b) => compareOrder(a.order, b.order, query.sort));
  const { entries: matches, links } = pages.page(
    beyond(found, world, query, pages, measure).slice(0, pages.take + 1),
    ({ entry }) => nameOf(entry),
    query.total ? found.length : undefined,
  );
  const { included, cut } = collectIncluded(
    query.includes,
    matches.map(({ entry }) => entry),
    (include, from) => follow({ world, sight }, access, include, from),
  );
  return {
    matches: matches.map(({ entry }) => newestOf(entry)!),
    included: included.map((entry) => newestOf(entry)!),
    ...(cut ? { includedCut: true } : {}),
    ...(query.routes && {
      distances: distancesOf(
        measure,
        query.routes,
        matches.map(({ entry }) => entry),
        included,
      ),
    }),
    ...(query.total ? { total: found.length } : {}),
    ...links,
  };
}

interface Placed {
  readonly entry: Entry;
  readonly order: readonly SortValue[];
}

/** What lies beyond the boundary of a page, in the direction of the walk. */
function beyond(
  found: readonly Placed[],
  world: StateWorld,
  query: SearchQuery,
  { cursor, backward }: PageCursors,
  measure: Measure,
): readonly Placed[] {
  const inDirection = backward ? found.toReversed() : found;
  if (cursor?.from === undefined) return inDirection;
  const boundary = world.live(...named(cursor.from));
  if (!boundary) throw new Failure('gone', 'What this page link begins at is no more');
  const order = orderOf(boundary, query, measure);
  return inDirection.filter((one) => compareOrder(one.order, order, query.sort) * (backward ? -1 : 1) > 0);
}

function* follow({ world, sight }: Scene, access: Access, include: Include, from: readonly Entry[]): Iterable<Entry> {
  const visible = (entry: Entry): boolean =>
    matches(reach(access, 'read', entry.type), entry, world) && sight.sees(newestOf(entry)!);
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
