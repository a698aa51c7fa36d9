import { Failure } from '../../../kernel/failure.ts';
import { DatabaseFile } from '../database-file.ts';
import { explain } from '../failures.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** A connection to a file of vocabularies. */
export class VocabularyDatabase extends DatabaseFile {
  /** @throws Failure `busy` or `fault` that says what is the matter with the file */
  constructor(path: string, mode: 'read' | 'write') {
    super(path, mode, mode === 'read' ? 16_000 : 64_000, () => undefined);
    try {
      if (!this.#isNew()) return;
      if (mode === 'read') throw new Failure('fault', `The vocabularies in ${path} were never finished`);
      this.#create();
    } catch (error) {
      throw explain(error, path);
    }
  }

  #isNew(): boolean {
    const isOurs = this.pragma('application_id') === APPLICATION_ID;
    if (isOurs && this.pragma('user_version') === SCHEMA_VERSION) return false;
    if (this.isEmpty()) return true;
    throw new Failure(
      'fault',
      isOurs
        ? `The vocabularies in ${this.path} were imported by another version: delete the file and import them again`
        : `${this.path} is no file of vocabularies`,
    );
  }

  #create(): void {
    this.db.exec(
      `BEGIN IMMEDIATE; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`,
    );
  }
}
