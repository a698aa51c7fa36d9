import { resourceTypes, searchParametersOf } from '../../fhir/definitions/definitions.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { indexValues } from '../../fhir/search/index-values.ts';
import { ownParameters } from '../../fhir/search/own-parameters.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import { nowMs } from '../../kernel/clock.ts';
import { newId, sha256 } from '../../kernel/ids.ts';
import type { Access } from '../access.ts';
import type { DraftWrite } from '../draft.ts';
import type { Version, WriteResult } from '../store.ts';
import { runTransaction, type TransactionView } from '../transaction.ts';
import { Connection } from './connection.ts';
import { explain } from './failures.ts';
import { IndexRows } from './index-rows.ts';
import { Names } from './names.ts';
import { APPLICATION_ID, INDEX_VERSION, SCHEMA, SCHEMA_VERSION, TEXT_SCHEMA } from './schema.ts';
import { Versions } from './versions.ts';
import { SqliteWorld } from './world.ts';

const NO_BODY = Buffer.alloc(0);

/** One transaction to run. */
export interface Job {
  readonly access: Access;
  readonly writes: readonly DraftWrite[];
  /** Its results come without bodies, and none are held meanwhile. */
  readonly bare: boolean;
}

export type JobResult = { readonly results: readonly WriteResult[] } | { readonly error: unknown };

/** The one that writes. Makes the tables of a new file, and indexes anew where parameters have changed since. */
export class Writer {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #rows: IndexRows;
  readonly #versions: Versions;
  readonly #world: SqliteWorld;

  /** @throws Failure `fault` or `busy` that says what is the matter with the file */
  constructor(path: string) {
    this.#connection = new Connection(path, 'write');
    try {
      if (this.#connection.isNew()) this.#committed(() => this.#makeTables());
      this.#connection.db.exec(TEXT_SCHEMA);
      this.#names = new Names(this.#connection);
      this.#rows = new IndexRows(this.#connection, this.#names);
      this.#versions = new Versions(this.#connection, this.#names);
      this.#world = new SqliteWorld(this.#connection, this.#names);
      if (this.#indexedAs() !== indexFingerprint()) this.#committed(() => this.#indexAnew());
    } catch (error) {
      this.#connection.close();
      throw explain(error, path);
    }
  }

  /**
   * Runs transactions one after the other and makes them durable together: one that fails leaves nothing, and takes
   * nothing with it. When this returns, all others are on the disk.
   */
  run(jobs: readonly Job[]): readonly JobResult[] {
    try {
      return this.#committed(() => jobs.map((job) => this.#runOne(job)));
    } catch (error) {
      this.#forget();
      const explained = explain(error, this.#connection.path);
      return jobs.map(() => ({ error: explained }));
    }
  }

  close(): void {
    this.#connection.db.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)');
    this.#connection.close();
  }

  #committed<T>(change: () => T): T {
    const { db } = this.#connection;
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = change();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  #runOne({ access, writes, bare }: Job): JobResult {
    const { db } = this.#connection;
    db.exec('SAVEPOINT job');
    try {
      const results = runTransaction(this.#view(bare), access, writes);
      db.exec('RELEASE job');
      return { results };
    } catch (error) {
      // Some errors of SQLite end the whole transaction; the others' work is gone then, and they must hear of it.
      if (!db.isTransaction) throw error;
      db.exec('ROLLBACK TO job; RELEASE job');
      this.#forget();
      return { error: explain(error, this.#connection.path) };
    }
  }

  #forget(): void {
    this.#names.forget();
    this.#rows.forget();
  }

  #view(bare: boolean): TransactionView {
    const last = this.#connection.number('SELECT updated AS n FROM version ORDER BY seq DESC LIMIT 1');
    const now = Math.max(nowMs(), last);
    return {
      instant: new Date(now).toISOString(),
      now,
      current: (type, id) => {
        const current = this.#versions.current(type, id);
        return bare && current ? this.#versions.bare(current) : current;
      },
      ...(bare && { kept: (version) => ({ ...version, body: NO_BODY }) }),
      find: (type: string, where: SearchNode) => this.#world.find(type, where, 2),
      put: (version, resource) => this.#put(version, now, resource),
    };
  }

  #put(version: Version, now: number, resource: AnyResource | undefined): void {
    const rid = this.#rows.ridOf(version.type, version.id);
    const n = this.#names.make(version.type);
    const live = this.#connection.number('SELECT live AS n FROM resource WHERE rid = ?', rid) === 1;
    const seq = this.#connection
      .statement('INSERT INTO version (rid, type, version, updated, deleted, body) VALUES (?, ?, ?, ?, ?, ?)')
      .run(rid, n, Number(version.versionId), now, version.deleted ? 1 : 0, version.body).lastInsertRowid;
    this.#connection
      .statement('UPDATE resource SET seq = ?, live = ? WHERE rid = ?')
      .run(seq, version.deleted ? 0 : 1, rid);
    if (live) this.#rows.remove(rid);
    if (resource) this.#rows.add(version.type, rid, indexValues(resource));
  }

  #makeTables(): void {
    const { db } = this.#connection;
    db.exec(SCHEMA);
    const set = db.prepare('INSERT INTO setting VALUES (?, ?)');
    set.run('cursor-key', sha256(newId() + newId()));
    set.run('index', indexFingerprint());
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  }

  #indexedAs(): string | undefined {
    return this.#connection.row<{ readonly value: string }>("SELECT value FROM setting WHERE name = 'index'")?.value;
  }

  #indexAnew(): void {
    const live = this.#connection.rows<{ readonly rid: number; readonly seq: number }>(
      'SELECT rid, seq FROM resource WHERE live = 1',
    );
    for (const { rid, seq } of live) {
      const { type, body } = this.#versions.bySeq(seq);
      this.#rows.remove(rid);
      this.#rows.add(type, rid, indexValues(JSON.parse(body.toString('utf8')) as AnyResource));
    }
    this.#connection.statement("UPDATE setting SET value = ? WHERE name = 'index'").run(indexFingerprint());
  }
}

/** Changes where resources may be indexed differently than before. */
function indexFingerprint(): string {
  const parameters = resourceTypes().map((type) => [type, searchParametersOf(type)]);
  return sha256(JSON.stringify([INDEX_VERSION, parameters, ownParameters()]));
}
