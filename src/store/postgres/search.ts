import type { Include, SearchNode, SearchQuery } from '../../fhir/search/tree.ts';
import { type Access, reach, within } from '../access.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { collecting, type Named } from '../includes.ts';
import { MAX_PAGE } from '../limits.ts';
import { sortScope } from '../sort-scope.ts';
import { runRemoteSteps } from '../steps.ts';
import type { SearchPage } from '../store.ts';
import type { Queries } from './database.ts';
import { parameterNumber } from './names.ts';
import { decideEdges, type Edges } from './near.ts';
import { SearchSql } from './search-sql.ts';
import { afterSql, columnType, orderSql, sortValueSql } from './sort-sql.ts';
import { StatementText } from './statement.ts';
import { versionsBySeq } from './versions.ts';

interface Found extends Named {
  readonly rid: number;
  readonly seq: number;
}

type FoundRow = Found & Readonly<Record<`s${number}`, string | number | null>>;

/** One page of a search; the caller holds a snapshot. */
export async function searchPage(
  queries: Queries,
  access: Access,
  query: SearchQuery,
  key: Uint8Array,
): Promise<SearchPage> {
  const count = Math.min(query.count, MAX_PAGE);
  const after = query.cursor === undefined ? undefined : openCursor(query.cursor, sortScope(query), key).after;
  const parts = await partsOf(queries, access, query);
  const rows = count === 0 ? [] : await matchesOf(queries, parts, query, after, count);
  const matches = rows.slice(0, count);
  const last = rows.length > count ? rows[count - 1] : undefined;
  const { included, cut } = await runRemoteSteps(
    collecting<Found>(query.includes, matches, async (include, from) =>
      visible(queries, access, await linked(queries, include, from)),
    ),
  );
  return {
    matches: await versionsBySeq(
      queries,
      matches.map(({ seq }) => seq),
    ),
    included: await versionsBySeq(
      queries,
      included.map(({ seq }) => seq),
    ),
    ...(cut ? { includedCut: true } : {}),
    ...(query.total ? { total: await totalOf(queries, parts) } : {}),
    ...(last ? { next: cursorAfter(query, last, key) } : {}),
  };
}

/** Ids of live resources that match, in the order of ids. */
export async function findIds(
  queries: Queries,
  type: string,
  where: SearchNode,
  limit: number,
): Promise<readonly string[]> {
  const sql = new SearchSql();
  const edges = await decideEdges(queries, type, where);
  const text = `SELECT r.id ${sql.matching(where, type, 'r', edges)} ORDER BY r.id LIMIT ${limit}`;
  return (await queries.rows<{ readonly id: string }>({ text, values: sql.values })).map(({ id }) => id);
}

/** What is looked for among the resources of one type. */
interface Part {
  readonly type: string;
  readonly where: SearchNode;
  readonly edges: Edges;
}

/** One for each type that is searched and of which the store has anything. */
async function partsOf(
  queries: Queries,
  access: Access,
  { type, types, where }: SearchQuery,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const one of types ? await typesThere(queries, types) : [type]) {
    const reached = within(access, one, where);
    parts.push({ type: one, where: reached, edges: await decideEdges(queries, one, reached) });
  }
  return parts;
}

async function typesThere(queries: Queries, types: readonly string[]): Promise<readonly string[]> {
  const rows = await queries.rows<{ readonly type: string }>({
    text: 'SELECT asked.type FROM unnest($1::text[]) AS asked (type) WHERE EXISTS (SELECT 1 FROM resource r WHERE r.type = asked.type)',
    values: [types],
  });
  const there = new Set(rows.map(({ type }) => type));
  return types.filter((type) => there.has(type));
}

/** One more than `count`, where there is more. */
async function matchesOf(
  queries: Queries,
  parts: readonly Part[],
  { sort, types }: SearchQuery,
  after: readonly (string | number | null)[] | undefined,
  count: number,
): Promise<readonly FoundRow[]> {
  if (parts.length === 0) return [];
  const sql = new SearchSql();
  const ties = types ? ['id', 'type'] : ['id'];
  const searched = parts.map(({ type }) => type);
  const selects = parts.map(({ type, where, edges }) => {
    const columns = sort.map(
      (key, i) => `, ${sortValueSql(sql, key, type, 'r')}::${columnType(key, searched)} AS s${i}`,
    );
    return `SELECT r.rid, r.type, r.id, r.seq${columns.join('')} ${sql.matching(where, type, 'r', edges)}`;
  });
  const beyond = after ? ` WHERE ${afterSql(sql, sort, ties, after)}` : '';
  return queries.rows<FoundRow>({
    text: `SELECT * FROM (${selects.join(' UNION ALL ')}) AS found${beyond} ORDER BY ${orderSql(sort, ties)} LIMIT ${count + 1}`,
    values: sql.values,
  });
}

async function totalOf(queries: Queries, parts: readonly Part[]): Promise<number> {
  if (parts.length === 0) return 0;
  const sql = new SearchSql();
  const selects = parts.map(({ type, where, edges }) => `SELECT 1 ${sql.matching(where, type, 'r', edges)}`);
  const text = `SELECT count(*) AS n FROM (${selects.join(' UNION ALL ')}) AS found`;
  const [row] = await queries.rows<{ readonly n: number }>({ text, values: sql.values });
  return row!.n;
}

function cursorAfter(query: SearchQuery, last: FoundRow, key: Uint8Array): string {
  const values = query.sort.map((_, i) => last[`s${i}`] ?? null);
  const ties = query.types ? [last.id, last.type] : [last.id];
  return sealCursor({ scope: sortScope(query), after: [...values, ...ties] }, key);
}

/** Live resources at the other end of references, whoever may see them. */
async function linked(queries: Queries, include: Include, from: readonly Found[]): Promise<readonly Found[]> {
  const near = include.reverse ? include.target : include.type === '*' ? undefined : include.type;
  const far = include.reverse ? (include.type === '*' ? undefined : include.type) : include.target;
  const sources = near === undefined ? from : from.filter(({ type }) => type === near);
  if (sources.length === 0) return [];
  const sql = new StatementText();
  const rids = `${sql.bind(sources.map(({ rid }) => rid))}::bigint[]`;
  // To the source by its name and its number, so that either way an index leads there.
  const join = include.reverse
    ? `resource s JOIN reference f ON f.type = s.type AND f.id = s.id JOIN resource r ON r.rid = f.rid WHERE s.rid = ANY(${rids})`
    : `reference f JOIN resource r ON r.type = f.type AND r.id = f.id WHERE f.rid = ANY(${rids})`;
  const conditions = ['r.live'];
  if (include.param !== '*') conditions.push(`f.p = ${sql.bind(parameterNumber(include.type, include.param))}`);
  if (far !== undefined) conditions.push(`r.type = ${sql.bind(far)}`);
  return queries.rows<Found>({
    text: `SELECT DISTINCT r.rid, r.type, r.id, r.seq FROM ${join} AND ${conditions.join(' AND ')}`,
    values: sql.values,
  });
}

async function visible(queries: Queries, access: Access, found: readonly Found[]): Promise<readonly Found[]> {
  const seen: Found[] = [];
  for (const [type, those] of Map.groupBy(found, (one) => one.type)) {
    const node = reach(access, 'read', type);
    if (node.k === 'all') seen.push(...those);
    if (node.k === 'all' || node.k === 'none') continue;
    const sql = new SearchSql();
    const edges = await decideEdges(queries, type, node);
    const rids = sql.bind(those.map(({ rid }) => rid));
    const text = `SELECT r.rid FROM resource r WHERE r.rid = ANY(${rids}::bigint[]) AND ${sql.condition(node, type, 'r', edges)}`;
    const rows = await queries.rows<{ readonly rid: number }>({ text, values: sql.values });
    const within = new Set(rows.map(({ rid }) => rid));
    seen.push(...those.filter(({ rid }) => within.has(rid)));
  }
  return seen;
}
