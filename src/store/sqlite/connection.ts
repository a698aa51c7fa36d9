import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { metresBetween } from '../../fhir/search/distance.ts';
import { Failure } from '../../kernel/failure.ts';
import { explain } from './failures.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';

/** Most prepared statements that a connection keeps. */
const MAX_STATEMENTS = 256;

/** How long to wait for another process that writes, in milliseconds. */
const BUSY_MS = 5000;

/** One connection to a store's file, with its prepared statements. */
export class Connection {
  readonly db: DatabaseSync;
  readonly path: string;
  readonly #statements = new Map<string, StatementSync>();

  /** @throws Failure `busy` or `fault` that says what is the matter with the file */
  constructor(path: string, mode: 'read' | 'write') {
    this.path = path;
    try {
      this.db = new DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_MS });
      this.db.exec(
        `PRAGMA cache_size = -${mode === 'read' ? 32_000 : 64_000}; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 1073741824`,
      );
      if (mode === 'write')
        this.db.exec(
          'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000',
        );
      this.db.function(
        'metres_between',
        { deterministic: true },
        metresBetween as (...args: SQLInputValue[]) => SQLInputValue,
      );
    } catch (error) {
      throw explain(error, path);
    }
  }

  /** Whether the file is new: nobody's yet. @throws Failure `fault` for one that is not ours, or newer than we are */
  isNew(): boolean {
    const version = this.pragma('user_version');
    const application = this.pragma('application_id');
    if (application === APPLICATION_ID && version === SCHEMA_VERSION) return false;
    if (application === APPLICATION_ID && version > SCHEMA_VERSION) {
      throw new Failure(
        'fault',
        `The store ${this.path} was made by a newer version (its schema is ${version}, known here is ${SCHEMA_VERSION})`,
      );
    }
    if (application === 0 && version === 0 && this.number('SELECT count(*) AS n FROM sqlite_schema') === 0) return true;
    throw new Failure('fault', `The store ${this.path} is a database of something else`);
  }

  statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement) this.#statements.delete(sql);
    else {
      statement = this.db.prepare(sql);
      const oldest = this.#statements.size >= MAX_STATEMENTS ? this.#statements.keys().next().value : undefined;
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    this.#statements.set(sql, statement);
    return statement;
  }

  rows<T>(sql: string, ...values: readonly SQLInputValue[]): T[] {
    return this.statement(sql).all(...values) as T[];
  }

  row<T>(sql: string, ...values: readonly SQLInputValue[]): T | undefined {
    return this.statement(sql).get(...values) as T | undefined;
  }

  /** The column `n` of the only row; 0 where there is none. */
  number(sql: string, ...values: readonly SQLInputValue[]): number {
    return this.row<{ readonly n: number | null }>(sql, ...values)?.n ?? 0;
  }

  pragma(name: 'user_version' | 'application_id'): number {
    return (this.db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name]!;
  }

  /** Everything inside sees one moment of the store. */
  snapshot<T>(look: () => T): T {
    try {
      this.db.exec('BEGIN');
      try {
        return look();
      } finally {
        this.db.exec('COMMIT');
      }
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }
}
