import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Failure } from '../../../kernel/failure.ts';
import { explain } from '../failures.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** How long to wait for another import, in milliseconds. */
const BUSY_MS = 5000;

/** A connection to a file of vocabularies, with its prepared statements. */
export class VocabularyDatabase {
  readonly db: DatabaseSync;
  readonly path: string;
  readonly #statements = new Map<string, StatementSync>();

  /** @throws Failure `busy` or `fault` that says what is the matter with the file */
  constructor(path: string, mode: 'read' | 'write') {
    this.path = path;
    try {
      this.db = new DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_MS });
      this.db.exec(`PRAGMA cache_size = -${mode === 'read' ? 16_000 : 64_000}; PRAGMA mmap_size = 1073741824`);
      if (mode === 'write') {
        this.db.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
        if (this.#isNew()) this.#create();
      } else if (this.#isNew()) throw new Failure('fault', `The vocabularies in ${path} were never finished`);
    } catch (error) {
      throw explain(error, path);
    }
  }

  #isNew(): boolean {
    const { application_id: application } = this.db.prepare('PRAGMA application_id').get() as {
      application_id: number;
    };
    const { user_version: version } = this.db.prepare('PRAGMA user_version').get() as { user_version: number };
    if (application === APPLICATION_ID && version === SCHEMA_VERSION) return false;
    const { n } = this.db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
    if (application === 0 && version === 0 && n === 0) return true;
    throw new Failure(
      'fault',
      application === APPLICATION_ID
        ? `The vocabularies in ${this.path} were imported by another version: delete the file and import them again`
        : `${this.path} is no file of vocabularies`,
    );
  }

  #create(): void {
    this.db.exec(
      `BEGIN IMMEDIATE; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`,
    );
  }

  statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      this.#statements.set(sql, statement);
    }
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

  close(): void {
    this.#statements.clear();
    this.db.close();
  }
}
