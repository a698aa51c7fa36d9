import { parametersOf } from '../../fhir/search/parameters.ts';
import type { SearchNode, SearchQuery } from '../../fhir/search/tree.ts';
import { Failure } from '../../kernel/failure.ts';
import { type Access, reach, within } from '../access.ts';
import { collecting, type Named, named, nameOf } from '../includes.ts';
import { MAX_PAGE } from '../limits.ts';
import { PageCursors } from '../page-cursors.ts';
import { beyondSql, orderSql } from '../page-order-sql.ts';
import { sortScope } from '../sort-scope.ts';
import { type SortValue, tieOf } from '../sort-values.ts';
import { runRemoteSteps } from '../steps.ts';
import type { SearchPage } from '../store.ts';
import type { Queries } from './database.ts';
import { distancesAt, leastMetresSql, type Reaching, reachingOf } from './distance-sql.ts';
import { linkedRows } from './linked.ts';
import { decideEdges, type Edges } from './near.ts';
import { SearchSql } from './search-sql.ts';
import { columnType, sortedDateSql, sortValueSql } from './sort-sql.ts';
import { newestChange, versionsBySeq } from './versions.ts';

/** A resource, and the version of it that an answer shows. */
export interface Found extends Named {
  readonly rid: number;
}

type FoundRow = Found & Readonly<Record<`s${number}`, string | number | null>>;

/** What is looked for among the resources of one type. */
interface Part {
  readonly type: string;
  /** As it was at the moment that the answer shows. */
  readonly where: SearchNode;
  /** What the caller may see now, where that moment is past. */
  readonly sight: SearchNode;
  readonly edges: Edges;
}

/** One page in the making. */
interface Asking {
  readonly reaching: Reaching;
  readonly queries: Queries;
  readonly access: Access;
  readonly query: SearchQuery;
  readonly pages: PageCursors;
  /** Change number of the store now. */
  readonly newest: number;
}

/** One page of a search; the caller holds a snapshot of the database. */
export async function searchPage(
  queries: Queries,
  access: Access,
  query: SearchQuery,
  key: Uint8Array,
): Promise<SearchPage> {
  const newest = await newestChange(queries);
  const { cursor, now = 0 } = query;
  const count = Math.min(query.count, MAX_PAGE);
  const pages = new PageCursors({ scope: sortScope(query), cursor, count, now }, key, newest);
  const routes = query.sort.flatMap((key) => key.routes ?? []);
  const asking: Asking = { reaching: await reachingOf(queries, access, routes), queries, access, query, pages, newest };
  const parts: Part[] = [];
  for (const type of query.types ? await typesThere(queries, query.types) : [query.type]) {
    parts.push(await partOf(asking, type, within(access, type, query.where)));
  }
  const total = query.total ? await totalOf(asking, parts) : undefined;
  const { entries: matches, links } = pages.page(await matchesOf(asking, parts), nameOf, total);
  const { included, cut } = await runRemoteSteps(
    collecting<Found>(query.includes, matches, async (include, from) =>
      visible(asking, await linkedRows(queries, include, from, pages.snapshot)),
    ),
  );
  return {
    matches: await versionsOf(queries, matches),
    included: await versionsOf(queries, included),
    ...(cut ? { includedCut: true } : {}),
    ...(query.routes && {
      distances: await distancesAt(queries, access, pages.snapshot, query.routes, matches, included),
    }),
    ...(total !== undefined && { total }),
    ...links,
  };
}

/** Ids of resources that are current at a moment and match, in the order of ids. */
export async function findIds(
  queries: Queries,
  type: string,
  where: SearchNode,
  limit: number,
  moment: number,
): Promise<readonly string[]> {
  const sql = new SearchSql(moment);
  const edges = await decideEdges(queries, type, where);
  const text = `SELECT r.id ${sql.matching(where, type, 'r', edges)} ORDER BY r.id LIMIT ${limit}`;
  return (await queries.rows<{ readonly id: string }>({ text, values: sql.values })).map(({ id }) => id);
}

const versionsOf = (queries: Queries, found: readonly Found[]) =>
  versionsBySeq(
    queries,
    found.map(({ rid }) => rid),
  );

async function partOf({ queries, access, pages, newest }: Asking, type: string, where: SearchNode): Promise<Part> {
  const sight: SearchNode = pages.snapshot === newest ? { k: 'all' } : reach(access, 'read', type);
  const edges = new Map([...(await decideEdges(queries, type, where)), ...(await decideEdges(queries, type, sight))]);
  return { type, where, sight, edges };
}

/** Those of which the store has, or had, anything. */
async function typesThere(queries: Queries, types: readonly string[]): Promise<readonly string[]> {
  const rows = await queries.rows<{ readonly type: string }>({
    text: 'SELECT asked.type FROM unnest($1::text[]) AS asked (type) WHERE EXISTS (SELECT 1 FROM resource r WHERE r.type = asked.type)',
    values: [types],
  });
  const there = new Set(rows.map(({ type }) => type));
  return types.filter((type) => there.has(type));
}

/** From the boundary of the page, in its direction; one more than it takes, where there is more. */
async function matchesOf(asking: Asking, parts: readonly Part[]): Promise<readonly FoundRow[]> {
  const { queries, query, pages, newest } = asking;
  const { sort, types } = query;
  if (pages.take === 0 || parts.length === 0) return [];
  const boundary = await boundaryOf(asking, parts);
  const walked = await walkedByDate(asking, parts, boundary);
  if (walked) return walked;
  const sql = new SearchSql(pages.snapshot);
  const ties = types ? ['id', 'type'] : ['id'];
  const selects = parts.map(
    (part) => `SELECT r.rid, r.type, r.id${sortColumns(sql, asking, part.type, parts)} ${partSql(sql, part, newest)}`,
  );
  const beyond = boundary ? ` WHERE ${beyondSql(sql, sort, ties, boundary, pages.backward)}` : '';
  return queries.rows<FoundRow>({
    text:
      `SELECT * FROM (${selects.join(' UNION ALL ')}) AS found${beyond}` +
      ` ORDER BY ${orderSql(sort, ties, pages.backward)} LIMIT ${pages.take + 1}`,
    values: sql.values,
  });
}

/**
 * A page in the order of one date, by the index of dates, which ends as soon as the page is full. Undefined where another
 * order is asked for, and where resources without a date may belong to the page.
 */
async function walkedByDate(
  { queries, query, pages, newest }: Asking,
  parts: readonly Part[],
  boundary: readonly SortValue[] | undefined,
): Promise<readonly FoundRow[] | undefined> {
  const [key, ...others] = query.sort;
  const [part, ...more] = parts;
  if (!key || !part || key.routes || others.length + more.length > 0 || query.types || pages.backward) return undefined;
  if (parametersOf(part.type).get(key.param)?.kind !== 'date' || (boundary && boundary[0] === null)) return undefined;
  const sql = new SearchSql(pages.snapshot);
  const [value, before, order] = key.descending ? ['d.high', '<', 'DESC'] : ['d.low', '>', 'ASC'];
  const from = partSql(sql, part, newest, sortedDateSql(sql, key, part.type, 'r'));
  const bound = boundary?.map((one) => sql.bind(one));
  const beyond = bound
    ? ` AND ${value} ${before}= ${bound[0]} AND (${value} ${before} ${bound[0]} OR r.id > ${bound[1]})`
    : '';
  const rows = await queries.rows<FoundRow>({
    text: `SELECT r.rid, r.type, r.id, ${value} AS s0 ${from}${beyond} ORDER BY ${value} ${order}, r.id LIMIT ${pages.take + 1}`,
    values: sql.values,
  });
  return rows.length > pages.take ? rows : undefined;
}

/** Where the page begins: by what its boundary was at the moment that the walk shows. */
async function boundaryOf(asking: Asking, parts: readonly Part[]): Promise<readonly SortValue[] | undefined> {
  const { queries, query, pages } = asking;
  if (pages.cursor?.from === undefined) return undefined;
  const [type, id] = named(pages.cursor.from);
  const sql = new SearchSql(pages.snapshot);
  const columns = sortColumns(sql, asking, type, parts);
  const [row] = await queries.rows<FoundRow>({
    text: `SELECT r.rid, r.type, r.id${columns} FROM resource r WHERE r.type = ${sql.bind(type)} AND r.id = ${sql.bind(id)} AND ${sql.current('r')}`,
    values: sql.values,
  });
  if (!row) throw new Failure('gone', 'What this page link begins at is no more');
  return [...query.sort.map((_, i) => row[`s${i}`] ?? null), ...tieOf(row, query)];
}

function sortColumns(sql: SearchSql, { query, reaching }: Asking, type: string, parts: readonly Part[]): string {
  const searched = parts.map((part) => part.type);
  return query.sort
    .map((key, i) => {
      const value = key.routes
        ? leastMetresSql(sql, reaching, key.routes, type, 'r')
        : sortValueSql(sql, key, type, 'r');
      return `, ${value}::${columnType(key, searched)} AS s${i}`;
    })
    .join('');
}

async function totalOf({ queries, pages, newest }: Asking, parts: readonly Part[]): Promise<number> {
  if (parts.length === 0) return 0;
  const sql = new SearchSql(pages.snapshot);
  const selects = parts.map((part) => `SELECT 1 ${partSql(sql, part, newest)}`);
  const text = `SELECT count(*) AS n FROM (${selects.join(' UNION ALL ')}) AS found`;
  const [row] = await queries.rows<{ readonly n: number }>({ text, values: sql.values });
  return row!.n;
}

/** What matched at the moment of the answer, and may be seen now. */
const partSql = (sql: SearchSql, { type, where, sight, edges }: Part, newest: number, join = ''): string =>
  `${sql.matching(where, type, 'r', edges, join)}${sightSql(sql, sight, type, edges, newest)}`;

/** That the version which the answer shows, and the newest one with content, are within the caller's reach as things are now. */
function sightSql(sql: SearchSql, sight: SearchNode, type: string, edges: Edges, newest: number): string {
  if (sight.k === 'all') return '';
  return sql.asOf(newest, () => {
    const last = 'SELECT max(latest.rid) FROM resource latest WHERE latest.type = r.type AND latest.id = r.id';
    const now = `EXISTS (SELECT 1 FROM resource n WHERE n.rid = (${last}) AND ${sql.condition(sight, type, 'n', edges)})`;
    return ` AND ${sql.condition(sight, type, 'r', edges)} AND ${now}`;
  });
}

/** Those that the caller could see at the moment of the answer, and may see now. */
async function visible(asking: Asking, found: readonly Found[]): Promise<readonly Found[]> {
  const { queries, access, pages, newest } = asking;
  const seen: Found[] = [];
  for (const [type, those] of Map.groupBy(found, (one) => one.type)) {
    const node = reach(access, 'read', type);
    if (node.k === 'all') seen.push(...those);
    if (node.k === 'all' || node.k === 'none') continue;
    const part = await partOf(asking, type, node);
    const sql = new SearchSql(pages.snapshot);
    const rids = sql.bind(those.map(({ rid }) => rid));
    const rows = await queries.rows<{ readonly rid: number }>({
      text: `SELECT r.rid ${partSql(sql, part, newest)} AND r.rid = ANY(${rids}::bigint[])`,
      values: sql.values,
    });
    const within = new Set(rows.map(({ rid }) => rid));
    seen.push(...those.filter(({ rid }) => within.has(rid)));
  }
  return seen;
}
