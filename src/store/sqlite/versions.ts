import type { Version } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';

/** A row of `version` with the id of its resource. */
export interface VersionRow {
  readonly seq: number;
  readonly rid: number;
  readonly type: number;
  readonly id: string;
  readonly version: number;
  readonly updated: number;
  readonly deleted: number;
  readonly body: Uint8Array;
}

export const VERSION_COLUMNS = 'v.seq, v.rid, v.type, r.id, v.version, v.updated, v.deleted, v.body';

const CURRENT = `SELECT ${VERSION_COLUMNS} FROM resource r JOIN version v ON v.seq = r.seq WHERE r.type = ? AND r.id = ?`;
const NUMBERED = `SELECT ${VERSION_COLUMNS} FROM resource r JOIN version v ON v.rid = r.rid WHERE r.type = ? AND r.id = ? AND v.version = ?`;
const LAST_LIVE = `SELECT ${VERSION_COLUMNS} FROM resource r JOIN version v ON v.rid = r.rid
  WHERE r.type = ? AND r.id = ? AND v.deleted = 0 AND v.version <= ? ORDER BY v.version DESC LIMIT 1`;
const BY_SEQ = `SELECT ${VERSION_COLUMNS} FROM version v JOIN resource r ON r.rid = v.rid WHERE v.seq = ?`;

/** Reads versions by what names them. */
export class Versions {
  readonly #connection: Connection;
  readonly #names: Names;

  constructor(connection: Connection, names: Names) {
    this.#connection = connection;
    this.#names = names;
  }

  current(type: string, id: string): Version | undefined {
    return this.#one(CURRENT, type, id);
  }

  numbered(type: string, id: string, version: string): Version | undefined {
    return /^[1-9]\d{0,14}$/.test(version) ? this.#one(NUMBERED, type, id, Number(version)) : undefined;
  }

  /** The same version, its body read when it is asked for. */
  bare({ type, id, versionId, lastUpdated, deleted }: Version): Version {
    const read = (): Buffer => this.numbered(type, id, versionId)!.body;
    return {
      type,
      id,
      versionId,
      lastUpdated,
      deleted,
      get body() {
        return read();
      },
    };
  }

  /** The newest with content, not later than a version where one is given. */
  lastLive(type: string, id: string, until?: string): Version | undefined {
    return this.#one(LAST_LIVE, type, id, until === undefined ? Number.MAX_SAFE_INTEGER : Number(until));
  }

  bySeq(seq: number): Version {
    return this.toVersion(this.#connection.row<VersionRow>(BY_SEQ, seq)!);
  }

  /** The store's change number. */
  newest(): number {
    return this.#connection.number('SELECT max(seq) AS n FROM version');
  }

  toVersion(row: VersionRow): Version {
    return {
      type: this.#names.text(row.type),
      id: row.id,
      versionId: String(row.version),
      lastUpdated: new Date(row.updated).toISOString(),
      deleted: row.deleted === 1,
      body: Buffer.from(row.body.buffer, row.body.byteOffset, row.body.byteLength),
    };
  }

  #one(sql: string, type: string, id: string, ...more: readonly number[]): Version | undefined {
    const n = this.#names.find(type);
    if (n === undefined) return undefined;
    const row = this.#connection.row<VersionRow>(sql, n, id, ...more);
    return row && this.toVersion(row);
  }
}
