import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { explain } from './failures.ts';

/** Most prepared statements that a connection keeps. */
const MAX_STATEMENTS = 256;

/** How long to wait for another process that writes, in milliseconds. */
const BUSY_MS = 5000;

const DURABLE = 'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL';

/** A connection to a SQLite file, with its prepared statements. */
export class DatabaseFile {
  readonly db: DatabaseSync;
  readonly path: string;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * @param cacheKib size of the page cache
   * @param set what else is to be set, once the file is open
   * @throws Failure `busy` or `fault` that says what is the matter with the file
   */
  protected constructor(path: string, mode: 'read' | 'write', cacheKib: number, set: (db: DatabaseSync) => void) {
    this.path = path;
    try {
      this.db = new DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_MS });
      this.db.exec(`PRAGMA cache_size = -${cacheKib}; PRAGMA mmap_size = 1073741824`);
      if (mode === 'write') this.db.exec(DURABLE);
      set(this.db);
    } catch (error) {
      throw explain(error, path);
    }
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

  run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.statement(sql).run(...values);
  }

  /** The column `n` of the only row; 0 where there is none. */
  number(sql: string, ...values: readonly SQLInputValue[]): number {
    return this.row<{ readonly n: number | null }>(sql, ...values)?.n ?? 0;
  }

  pragma(name: 'user_version' | 'application_id'): number {
    return (this.db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name]!;
  }

  /** Whether nobody has written to the file yet. */
  protected isEmpty(): boolean {
    const marks = this.pragma('application_id') || this.pragma('user_version');
    return marks === 0 && this.number('SELECT count(*) AS n FROM sqlite_schema') === 0;
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }
}
