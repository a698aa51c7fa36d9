import { resourceTypes } from '../../fhir/definitions/definitions.ts';
import { type Access, reach } from '../access.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { MAX_PAGE } from '../limits.ts';
import { historyScope } from '../sort-scope.ts';
import type { HistoryPage, HistoryQuery, Version } from '../store.ts';
import type { Queries } from './database.ts';
import { seenVersions } from './sight.ts';
import { StatementText } from './statement.ts';
import { toVersion, VERSION_COLUMNS, type VersionRow } from './versions.ts';

interface Numbered {
  readonly seq: number;
  readonly version: Version;
}

/** One page of a history; the caller holds a snapshot. */
export async function historyPage(
  queries: Queries,
  access: Access,
  query: HistoryQuery,
  key: Uint8Array,
): Promise<HistoryPage> {
  const scope = historyScope(query);
  const before = query.cursor === undefined ? undefined : Number(openCursor(query.cursor, scope, key).after[0]);
  const count = Math.min(query.count, MAX_PAGE);
  const { found, total } = isFree(access, query)
    ? { found: await rowsOf(queries, query, before, count + 1), total: await totalOf(queries, query) }
    : await sifted(queries, access, query, before, count + 1);
  const page = found.slice(0, count);
  const last = found.length > count ? page.at(-1) : undefined;
  return {
    versions: page.map(({ version }) => version),
    total,
    ...(last ? { next: sealCursor({ scope, after: [last.seq] }, key) } : {}),
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
  before: number | undefined,
  limit: number,
): Promise<{ found: Numbered[]; total: number }> {
  const found: Numbered[] = [];
  let total = 0;
  for await (const some of allOf(queries, query)) {
    const seen = new Set(
      await seenVersions(
        queries,
        access,
        some.map(({ version }) => version),
      ),
    );
    for (const one of some) {
      if (!seen.has(one.version)) continue;
      total++;
      if (found.length < limit && (before === undefined || one.seq < before)) found.push(one);
    }
  }
  return { found, total };
}

async function* allOf(queries: Queries, query: HistoryQuery): AsyncIterable<readonly Numbered[]> {
  let before: number | undefined;
  for (;;) {
    const rows = await rowsOf(queries, query, before, MAX_PAGE);
    yield rows;
    if (rows.length < MAX_PAGE) return;
    before = rows.at(-1)!.seq;
  }
}

async function rowsOf(
  queries: Queries,
  query: HistoryQuery,
  before: number | undefined,
  limit: number,
): Promise<Numbered[]> {
  const sql = new StatementText();
  const text = `SELECT ${VERSION_COLUMNS} FROM version v WHERE ${whereOf(sql, query, before)} ORDER BY v.seq DESC LIMIT ${limit}`;
  const rows = await queries.rows<VersionRow>({ text, values: sql.values });
  return rows.map((row) => ({ seq: row.seq, version: toVersion(row) }));
}

async function totalOf(queries: Queries, query: HistoryQuery): Promise<number> {
  const sql = new StatementText();
  const text = `SELECT count(*) AS n FROM version v WHERE ${whereOf(sql, query, undefined)}`;
  const [row] = await queries.rows<{ readonly n: number }>({ text, values: sql.values });
  return row!.n;
}

function whereOf(sql: StatementText, { type, id, since, after }: HistoryQuery, before: number | undefined): string {
  const conditions = ['true'];
  if (type !== undefined && id !== undefined) {
    conditions.push(`v.rid = (SELECT rid FROM resource WHERE type = ${sql.bind(type)} AND id = ${sql.bind(id)})`);
  } else if (type !== undefined) conditions.push(`v.type = ${sql.bind(type)}`);
  if (since !== undefined) conditions.push(`v.updated >= ${sql.bind(Date.parse(since))}`);
  if (after !== undefined) conditions.push(`v.seq > ${sql.bind(after)}`);
  if (before !== undefined) conditions.push(`v.seq < ${sql.bind(before)}`);
  return conditions.join(' AND ');
}
