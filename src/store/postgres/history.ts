import { resourceTypes } from '../../fhir/definitions/definitions.ts';
import { type Access, reach } from '../access.ts';
import { MAX_PAGE } from '../limits.ts';
import { PageCursors } from '../page-cursors.ts';
import { historyScope } from '../sort-scope.ts';
import type { HistoryPage, HistoryQuery, Version } from '../store.ts';
import type { Queries } from './database.ts';
import { seenVersions } from './sight.ts';
import { StatementText } from './statement.ts';
import { newestChange, toVersion, VERSION_COLUMNS, type VersionRow } from './versions.ts';

interface Numbered {
  readonly seq: number;
  readonly version: Version;
}

/** Change numbers, both ends exclusive. */
interface Range {
  readonly above: number;
  readonly below: number;
  readonly backward: boolean;
}

/** One page of a history; the caller holds a snapshot of the database. */
export async function historyPage(
  queries: Queries,
  access: Access,
  query: HistoryQuery,
  key: Uint8Array,
): Promise<HistoryPage> {
  const { cursor } = query;
  const count = Math.min(query.count, MAX_PAGE);
  const scope = historyScope(query);
  const pages = new PageCursors({ scope, cursor, count, now: 0 }, key, await newestChange(queries));
  const range = rangeOf(pages);
  const { found, total } = isFree(access, query)
    ? {
        found: await rowsOf(queries, query, range, pages.take + 1),
        total: await totalOf(queries, query, pages.snapshot),
      }
    : await sifted(queries, access, query, range, pages);
  const { entries, links } = pages.page(found, ({ seq }) => String(seq), total);
  return { versions: entries.map(({ version }) => version), total, ...links };
}

/** The versions of a page, beyond its boundary and within its snapshot. */
function rangeOf({ cursor, snapshot, backward }: PageCursors): Range {
  const from = cursor?.from === undefined ? undefined : Number(cursor.from);
  return {
    above: backward ? (from ?? 0) : 0,
    below: backward ? snapshot + 1 : Math.min(from ?? Number.MAX_SAFE_INTEGER, snapshot + 1),
    backward,
  };
}

/** Whether every version of what is asked for may be seen. */
const isFree = (access: Access, { type }: HistoryQuery): boolean =>
  (type === undefined ? resourceTypes() : [type]).every((one) => reach(access, 'read', one).k === 'all');

/** Looks at every version: only that makes the total true. */
async function sifted(
  queries: Queries,
  access: Access,
  query: HistoryQuery,
  range: Range,
  { snapshot, take }: PageCursors,
): Promise<{ found: Numbered[]; total: number }> {
  const found: Numbered[] = [];
  let total = 0;
  const whole: Range = { above: 0, below: snapshot + 1, backward: range.backward };
  for await (const some of allOf(queries, query, whole)) {
    const versions = some.map(({ version }) => version);
    const seen = new Set(await seenVersions(queries, access, versions));
    for (const one of some) {
      if (!seen.has(one.version)) continue;
      total++;
      if (found.length <= take && one.seq > range.above && one.seq < range.below) found.push(one);
    }
  }
  return { found, total };
}

async function* allOf(queries: Queries, query: HistoryQuery, whole: Range): AsyncIterable<readonly Numbered[]> {
  let range = whole;
  for (;;) {
    const rows = await rowsOf(queries, query, range, MAX_PAGE);
    yield rows;
    if (rows.length < MAX_PAGE) return;
    const { seq } = rows.at(-1)!;
    range = range.backward ? { ...range, above: seq } : { ...range, below: seq };
  }
}

/** In the direction of the range: newest first, or, backward, oldest first. */
async function rowsOf(queries: Queries, query: HistoryQuery, range: Range, limit: number): Promise<Numbered[]> {
  const sql = new StatementText();
  const order = range.backward ? 'ASC' : 'DESC';
  const text = `SELECT ${VERSION_COLUMNS} FROM version v WHERE ${whereOf(sql, query, range)} ORDER BY v.seq ${order} LIMIT ${limit}`;
  const rows = await queries.rows<VersionRow>({ text, values: sql.values });
  return rows.map((row) => ({ seq: row.seq, version: toVersion(row) }));
}

async function totalOf(queries: Queries, query: HistoryQuery, snapshot: number): Promise<number> {
  const sql = new StatementText();
  const where = whereOf(sql, query, { above: 0, below: snapshot + 1, backward: false });
  const text = `SELECT count(*) AS n FROM version v WHERE ${where}`;
  const [row] = await queries.rows<{ readonly n: number }>({ text, values: sql.values });
  return row!.n;
}

function whereOf(sql: StatementText, { type, id, since, at, after }: HistoryQuery, { above, below }: Range): string {
  const conditions = [`v.seq > ${sql.bind(Math.max(above, after ?? 0))}`, `v.seq < ${sql.bind(below)}`];
  if (type !== undefined) conditions.push(`v.type = ${sql.bind(type)}`);
  if (type !== undefined && id !== undefined) conditions.push(`v.id = ${sql.bind(id)}`);
  if (since !== undefined) conditions.push(`v.updated >= ${sql.bind(Date.parse(since))}`);
  if (at !== undefined) {
    // A deletion is something that happened; from then on there is no version that is current.
    const later = `SELECT 1 FROM version w WHERE w.type = v.type AND w.id = v.id AND w.version > v.version AND w.updated <= ${sql.bind(at.low)}`;
    conditions.push(
      `v.updated <= ${sql.bind(at.high)} AND (NOT v.deleted OR v.updated >= ${sql.bind(at.low)}) AND NOT EXISTS (${later})`,
    );
  }
  return conditions.join(' AND ');
}
