import type { Subject } from '../../fhir/search/matches.ts';
import { ownRoutes } from '../../fhir/search/routes.ts';
import type { Route, SearchNode, SearchQuery } from '../../fhir/search/tree.ts';
import { Failure } from '../../kernel/failure.ts';
import { type Access, within } from '../access.ts';
import { distancesOf, measureIn } from '../distances.ts';
import { collectIncluded, type Named, named, nameOf } from '../includes.ts';
import { MAX_PAGE } from '../limits.ts';
import { PageCursors } from '../page-cursors.ts';
import { beyondSql, orderSql } from '../page-order-sql.ts';
import { sortScope } from '../sort-scope.ts';
import { compareOrder, orderOf, type SortValue, tieOf } from '../sort-values.ts';
import type { SearchPage } from '../store.ts';
import type { VersionSight } from '../visibility.ts';
import { Changes } from './changes.ts';
import type { Connection } from './connection.ts';
import { distancesNow, leastMetresSql } from './distance-sql.ts';
import { matchingSql } from './matching-sql.ts';
import type { Names } from './names.ts';
import { Past } from './past.ts';
import { Replay } from './replay.ts';
import { type Found, SearchIncludes } from './search-includes.ts';
import { SearchSql } from './search-sql.ts';
import { sortValueSql } from './sort-sql.ts';
import type { Versions } from './versions.ts';

type FoundRow = Omit<Found, 'type'> & { readonly type: number } & Readonly<
    Record<`s${number}`, string | number | null>
  >;

type Placed = Found & { readonly order: readonly SortValue[] };

/** One page in the making. */
interface Asking {
  readonly access: Access;
  readonly query: SearchQuery;
  readonly parts: readonly Part[];
  readonly pages: PageCursors;
  /** Where anything has changed since the page's snapshot. */
  readonly past?: Past;
}

/** The resources of one type, of which the store has any. */
interface Part {
  readonly type: string;
  /** The query's conditions within the caller's reach. */
  readonly node: SearchNode;
  readonly replay?: Replay;
}

/** Searches over one connection; the caller holds a snapshot. */
export class Search {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #versions: Versions;
  readonly #key: Uint8Array;
  readonly #changes: Changes;
  readonly #includes: SearchIncludes;

  constructor(connection: Connection, names: Names, versions: Versions, key: Uint8Array) {
    this.#connection = connection;
    this.#names = names;
    this.#versions = versions;
    this.#key = key;
    this.#changes = new Changes(connection);
    this.#includes = new SearchIncludes(connection, names, versions);
  }

  page(access: Access, query: SearchQuery, sight: VersionSight): SearchPage {
    const asking = this.#asking(access, query, sight);
    const total = query.total ? this.#total(asking) : undefined;
    const { entries: matches, links } = asking.pages.page(this.#matches(asking), nameOf, total);
    const { included, cut } = collectIncluded<Found>(query.includes, matches, (include, from) =>
      this.#includes.follow(access, sight, asking.past, include, from),
    );
    return {
      matches: matches.map(({ seq }) => this.#versions.bySeq(seq)),
      included: included.map(({ seq }) => this.#versions.bySeq(seq)),
      ...(cut ? { includedCut: true } : {}),
      ...(query.routes && { distances: this.#distances(asking, query.routes, matches, included) }),
      ...(total !== undefined && { total }),
      ...links,
    };
  }

  #asking(access: Access, query: SearchQuery, sight: VersionSight): Asking {
    const newest = this.#versions.newest();
    const { cursor } = query;
    const count = Math.min(query.count, MAX_PAGE);
    const pages = new PageCursors({ scope: sortScope(query), cursor, count, now: query.now ?? 0 }, this.#key, newest);
    const parts = (query.types ?? [query.type])
      .filter((type) => this.#names.find(type) !== undefined)
      .map((type) => ({ type, node: within(access, type, query.where) }));
    if (newest <= pages.snapshot) return { access, query, parts, pages };
    const past = new Past(this.#connection, this.#names, this.#versions, this.#changes, pages.snapshot, newest);
    const replayed = parts.map((part) => ({
      ...part,
      replay: new Replay(past, this.#changes, this.#versions, sight, { access, query, ...part }),
    }));
    return { access, query, parts: replayed, pages, past };
  }

  /** From the boundary of the page, in its direction; one more than it takes, where there is more. */
  #matches(asking: Asking): readonly Placed[] {
    const { pages, query, parts } = asking;
    if (pages.take === 0 || parts.length === 0) return [];
    const boundary = this.#boundary(asking);
    const limit = pages.take + 1;
    const indexed = this.#indexed(asking, boundary, limit);
    const replayed = parts.flatMap(({ replay }) => replay?.beyond(boundary, pages.backward, limit) ?? []);
    if (replayed.length === 0) return indexed;
    const sign = pages.backward ? -1 : 1;
    return [...indexed, ...replayed].sort((a, b) => compareOrder(a.order, b.order, query.sort) * sign).slice(0, limit);
  }

  #indexed(asking: Asking, boundary: readonly SortValue[] | undefined, limit: number): readonly Placed[] {
    const { access, query, pages, parts } = asking;
    const { sort } = query;
    const sql = new SearchSql(this.#connection, this.#names);
    const ties = query.types ? ['id', 'kind'] : ['id'];
    const from = united(parts, (part) => {
      const kind = query.types ? `, ${sql.bind(part.type)} AS kind` : '';
      return `SELECT r.rid, r.type, r.id, r.seq${sortColumns(sql, access, query, part.type)}${kind} ${partSql(sql, part, sort.length === 0)}`;
    });
    const beyond = boundary ? ` WHERE ${beyondSql(sql, sort, ties, boundary, pages.backward)}` : '';
    const order = orderSql(sort, ties, pages.backward);
    const text = `SELECT * FROM (${from})${beyond} ORDER BY ${order} LIMIT ${sql.bind(limit)}`;
    return this.#connection.rows<FoundRow>(text, ...sql.values).map((row) => {
      const found = { rid: row.rid, type: this.#names.text(row.type), id: row.id, seq: row.seq };
      return { ...found, order: orderIn(row, found, query) };
    });
  }

  /** Where the page begins: by what its boundary was at the snapshot. */
  #boundary({ access, query, pages, past }: Asking): readonly SortValue[] | undefined {
    if (pages.cursor?.from === undefined) return undefined;
    const [type, id] = named(pages.cursor.from);
    if (query.sort.length === 0) return tieOf({ type, id }, query);
    const sql = new SearchSql(this.#connection, this.#names);
    const unchanged = `r.type = ${sql.type(type)} AND r.id = ${sql.bind(id)} AND r.live = 1 AND r.seq <= ${sql.bind(pages.snapshot)}`;
    // Distances along references may be others by now, although the resource is not.
    const told = past === undefined || query.sort.every(({ routes }) => routes === undefined);
    const row = !told
      ? undefined
      : this.#connection.row<FoundRow>(
          `SELECT r.rid, r.type, r.id, r.seq${sortColumns(sql, access, query, type)} FROM resource r WHERE ${unchanged}`,
          ...sql.values,
        );
    if (row) return orderIn(row, { type, id }, query);
    const old = past?.named(type, id);
    if (!past || !old) throw new Failure('gone', 'What this page link begins at is no more');
    return orderOf(old, query, measureIn(past, access));
  }

  #distances(
    { access, past }: Asking,
    routes: readonly Route[],
    matches: readonly Found[],
    included: readonly Found[],
  ): Readonly<Record<string, number>> {
    if (!past)
      return distancesNow(this.#connection, this.#names, access, [
        [matches, routes],
        [included, ownRoutes(routes)],
      ]);
    const old = (found: readonly Found[]): readonly Subject[] => found.flatMap(({ rid }) => past.old(rid) ?? []);
    return distancesOf(measureIn(past, access), routes, old(matches), old(included));
  }

  #total({ parts }: Asking): number {
    if (parts.length === 0) return 0;
    const sql = new SearchSql(this.#connection, this.#names);
    const from = united(parts, (part) => `SELECT 1 ${partSql(sql, part, false)}`);
    const indexed = this.#connection.number(`SELECT count(*) AS n FROM (${from})`, ...sql.values);
    return parts.reduce((sum, { replay }) => sum + (replay?.total ?? 0), indexed);
  }
}

const united = (parts: readonly Part[], select: (part: Part) => string): string =>
  parts.map(select).join(' UNION ALL ');

/** What the index tells of one type. */
const partSql = (sql: SearchSql, { type, node, replay }: Part, walk: boolean): string =>
  matchingSql(sql, node, type, 'r', walk) + (replay?.unaffectedSql(sql, 'r') ?? '');

const sortColumns = (sql: SearchSql, access: Access, { sort }: SearchQuery, type: string): string =>
  sort
    .map((key, i) => {
      const value = key.routes ? leastMetresSql(sql, access, key.routes, type, 'r') : sortValueSql(sql, key, type, 'r');
      return `, ${value} AS s${i}`;
    })
    .join('');

const orderIn = (row: FoundRow, name: Named, query: SearchQuery): readonly SortValue[] => [
  ...query.sort.map((_, i) => row[`s${i}`] ?? null),
  ...tieOf(name, query),
];
