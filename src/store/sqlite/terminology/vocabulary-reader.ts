import { contentHash } from '../../../kernel/ids.ts';
import { explain } from '../failures.ts';
import { VocabularyDatabase } from './file.ts';

/** A name and whose it is. */
export interface ReadName {
  readonly id: string;
  readonly plain: string;
  readonly preferred: boolean;
  /** Whether it may be found inside a sentence. */
  readonly inSentence: boolean;
}

export interface ReadConcept {
  readonly name: string;
  readonly kind: string | undefined;
}

export interface ReadMap {
  readonly id: string;
  readonly match: string;
}

export interface ReadRelease {
  readonly key: string;
  readonly part: string;
  readonly title: string;
  readonly version: string;
  readonly concepts: number;
  readonly names: number;
}

/** Sorts after every character that a code has. */
const LAST = '\u{10FFFF}';

/** Of several words on one pair the surest. */
const MATCH = "CASE WHEN max(match = 'exact') THEN 'exact' ELSE min(match) END";

/**
 * Looks vocabularies up, row by row. All answers are of the moment at which it was opened: an import that is made
 * meanwhile is seen by whoever opens the file after it.
 */
export class VocabularyReader {
  readonly #file: VocabularyDatabase;
  readonly releases: readonly ReadRelease[];
  /** Of all that can be looked up: the same files imported give the same text. '' where there is nothing. */
  readonly version: string;

  /** @throws Failure `busy` or `fault` that says what is the matter with the file */
  constructor(path: string) {
    this.#file = new VocabularyDatabase(path, 'read');
    try {
      this.#file.db.exec('BEGIN');
      const releases = this.#file.rows<ReadRelease & { readonly hash: string }>(
        'SELECT key, part, title, version, hash, concepts, names FROM release ORDER BY key, part',
      );
      this.releases = releases;
      this.version =
        releases.length === 0
          ? ''
          : contentHash(...releases.map(({ key, part, hash }) => `${key} ${part} ${hash}`)).slice(0, 12);
    } catch (error) {
      this.#file.close();
      throw explain(error, path);
    }
  }

  /** Whose name has this form; in order of id. */
  named(form: string): readonly ReadName[] {
    return this.#file
      .rows<{ id: string; plain: string; preferred: number; started: number }>(
        'SELECT id, min(plain) AS plain, max(preferred) AS preferred, max(start IS NOT NULL) AS started FROM name WHERE form = ? GROUP BY id ORDER BY id',
        form,
      )
      .map(({ id, plain, preferred, started }) => ({
        id,
        plain,
        preferred: preferred === 1,
        inSentence: started === 1,
      }));
  }

  /** The most words of a name that begins so and may stand in a sentence; 0 where there is none. */
  longest(start: string): number {
    return this.#file.row<{ n: number | null }>('SELECT max(words) AS n FROM name WHERE start = ?', start)?.n ?? 0;
  }

  /** Undefined for one that is not known, has no name, or is retired. */
  concept(id: string): ReadConcept | undefined {
    const row = this.#file.row<{ name: string | null; kind: string | null; retired: number | null }>(
      `SELECT (SELECT name FROM concept WHERE id = ?1 AND name IS NOT NULL ORDER BY r DESC LIMIT 1) AS name,
         max(kind) AS kind, max(retired) AS retired FROM concept WHERE id = ?1`,
      id,
    );
    if (!row || row.name === null || row.retired !== 0) return undefined;
    return { name: row.name, kind: row.kind ?? undefined };
  }

  /** The forms of all names of a concept, its own first. */
  formsOf(id: string): readonly string[] {
    return this.#file
      .rows<{ form: string }>(
        'SELECT form, max(preferred) AS p FROM name WHERE id = ? GROUP BY form ORDER BY p DESC, form',
        id,
      )
      .map(({ form }) => form);
  }

  parents(id: string): readonly string[] {
    return this.#file
      .rows<{ parent: string }>('SELECT DISTINCT parent FROM parent WHERE id = ? ORDER BY parent', id)
      .map(({ parent }) => parent);
  }

  children(id: string): readonly string[] {
    return this.#file
      .rows<{ id: string }>('SELECT DISTINCT id FROM parent WHERE parent = ? ORDER BY id', id)
      .map((row) => row.id);
  }

  /** What is mapped to a code, in order of id. */
  mappedTo(target: string): readonly ReadMap[] {
    return this.#file.rows<{ id: string; match: string }>(
      `SELECT id, ${MATCH} AS match FROM map WHERE target = ? GROUP BY id ORDER BY id`,
      target,
    );
  }

  /** What a concept is mapped to, in order of id. */
  mapsOf(id: string): readonly ReadMap[] {
    return this.#file.rows<{ id: string; match: string }>(
      `SELECT target AS id, ${MATCH} AS match FROM map WHERE id = ? GROUP BY target ORDER BY target`,
      id,
    );
  }

  /** Ids of concepts that begin so, after one of them ('' for the first), in code-unit order, retired ones too. */
  ids(start: string, after: string, most: number): readonly string[] {
    return this.#file
      .rows<{ id: string }>(
        'SELECT DISTINCT id FROM concept WHERE id >= ? AND id < ? AND id > ? ORDER BY id LIMIT ?',
        start,
        `${start}${LAST}`,
        after,
        most,
      )
      .map(({ id }) => id);
  }

  /** Whether a concept that begins so has a parent. */
  hasHierarchy(start: string): boolean {
    return (
      this.#file.row('SELECT 1 AS found FROM parent WHERE id >= ? AND id < ? LIMIT 1', start, `${start}${LAST}`) !==
      undefined
    );
  }

  close(): void {
    this.#file.close();
  }
}
