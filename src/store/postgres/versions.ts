import type { Version } from '../store.ts';
import type { Queries } from './database.ts';

/** A row of `version`. */
export interface VersionRow {
  readonly seq: number;
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly updated: number;
  readonly deleted: boolean;
  readonly body: Buffer;
}

export const VERSION_COLUMNS = 'v.seq, v.type, v.id, v.version, v.updated, v.deleted, v.body';

const CURRENT = `SELECT ${VERSION_COLUMNS} FROM version v WHERE v.type = $1 AND v.id = $2 ORDER BY v.version DESC LIMIT 1`;
const NUMBERED = `SELECT ${VERSION_COLUMNS} FROM version v WHERE v.type = $1 AND v.id = $2 AND v.version = $3`;
const LAST_LIVE = `SELECT ${VERSION_COLUMNS} FROM version v
  WHERE v.type = $1 AND v.id = $2 AND NOT v.deleted AND v.version <= $3 ORDER BY v.version DESC LIMIT 1`;
const BY_SEQ = `SELECT ${VERSION_COLUMNS} FROM version v WHERE v.seq = ANY($1::bigint[])`;

export const toVersion = (row: VersionRow): Version => ({
  type: row.type,
  id: row.id,
  versionId: String(row.version),
  lastUpdated: new Date(row.updated).toISOString(),
  deleted: row.deleted,
  body: row.body,
});

export async function currentVersion(queries: Queries, type: string, id: string): Promise<Version | undefined> {
  return one(queries, { name: 'current', text: CURRENT, values: [type, id] });
}

export async function numberedVersion(
  queries: Queries,
  type: string,
  id: string,
  version: string,
): Promise<Version | undefined> {
  if (!/^[1-9]\d{0,14}$/.test(version)) return undefined;
  return one(queries, { name: 'numbered', text: NUMBERED, values: [type, id, Number(version)] });
}

/** The newest with content, not later than a version where one is given. */
export async function lastLiveVersion(
  queries: Queries,
  type: string,
  id: string,
  until?: string,
): Promise<Version | undefined> {
  const most = until === undefined ? Number.MAX_SAFE_INTEGER : Number(until);
  return one(queries, { name: 'last-live', text: LAST_LIVE, values: [type, id, most] });
}

/** In the order of `seqs`, each of which is there. */
export async function versionsBySeq(queries: Queries, seqs: readonly number[]): Promise<readonly Version[]> {
  if (seqs.length === 0) return [];
  const rows = await queries.rows<VersionRow>({ name: 'by-seq', text: BY_SEQ, values: [seqs] });
  const found = new Map(rows.map((row) => [row.seq, row]));
  return seqs.map((seq) => toVersion(found.get(seq)!));
}

/** The store's change number. */
export async function newestChange(queries: Queries): Promise<number> {
  const [row] = await queries.rows<{ readonly seq: number }>({
    name: 'change-number',
    text: 'SELECT seq FROM writer WHERE id = 1',
  });
  return row!.seq;
}

async function one(
  queries: Queries,
  statement: { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
): Promise<Version | undefined> {
  const [row] = await queries.rows<VersionRow>(statement);
  return row && toVersion(row);
}
