import type { SQLInputValue } from 'node:sqlite';
import { metresBetween } from '../../fhir/search/distance.ts';
import { Failure } from '../../kernel/failure.ts';
import { DatabaseFile } from './database-file.ts';
import { explain } from './failures.ts';
import { leastMetresFunction } from './least-metres.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';

/** One connection to a store's file. */
export class Connection extends DatabaseFile {
  /** @throws Failure `busy` or `fault` that says what is the matter with the file */
  constructor(path: string, mode: 'read' | 'write') {
    super(path, mode, mode === 'read' ? 32_000 : 64_000, (db) => {
      db.exec('PRAGMA temp_store = MEMORY');
      if (mode === 'write') db.exec('PRAGMA wal_autocheckpoint = 4000');
      db.function(
        'metres_between',
        { deterministic: true },
        metresBetween as (...args: SQLInputValue[]) => SQLInputValue,
      );
      db.function('least_metres', { deterministic: true }, leastMetresFunction());
    });
  }

  /** Whether the file is new: nobody's yet. @throws Failure `fault` for one that is not ours, or newer than we are */
  isNew(): boolean {
    const version = this.pragma('user_version');
    const isOurs = this.pragma('application_id') === APPLICATION_ID;
    if (isOurs && version === SCHEMA_VERSION) return false;
    if (isOurs && version > SCHEMA_VERSION) {
      throw new Failure(
        'fault',
        `The store ${this.path} was made by a newer version (its schema is ${version}, known here is ${SCHEMA_VERSION})`,
      );
    }
    if (this.isEmpty()) return true;
    throw new Failure('fault', `The store ${this.path} is a database of something else`);
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
}
