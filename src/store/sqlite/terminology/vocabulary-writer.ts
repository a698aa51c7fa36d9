import { Failure } from '../../../kernel/failure.ts';
import { explain } from '../failures.ts';
import { VocabularyDatabase } from './file.ts';

/** A statement about a concept, ready to be kept. */
export type KeptRow =
  | {
      readonly k: 'concept';
      readonly id: string;
      readonly name?: string;
      readonly kind?: string;
      readonly retired?: boolean;
    }
  | {
      readonly k: 'name';
      readonly id: string;
      readonly form: string;
      readonly plain: string;
      readonly preferred: boolean;
      readonly start?: string;
      readonly words: number;
    }
  | { readonly k: 'root'; readonly id: string; readonly kind: string }
  | { readonly k: 'parent'; readonly id: string; readonly parent: string }
  | { readonly k: 'map'; readonly id: string; readonly target: string; readonly match: string };

export interface KeptRelease {
  readonly key: string;
  readonly part: string;
  readonly title: string;
  readonly version: string;
  /** Of the file's content, and of how it was read. */
  readonly hash: string;
}

/** What became of a file. `replaced`: the version that was there before, '' where it had none. */
export interface Kept {
  readonly concepts: number;
  readonly names: number;
  readonly replaced?: string;
}

const TABLES = ['concept', 'name', 'parent', 'map'] as const;
/** Days as files write them, so that one release can be told to be older than another. */
const DAY = /^(\d{4})-?(\d\d)-?(\d\d)$/;

/**
 * Writes vocabularies. What is written between `begin` and `commit` is seen all at once, or, where the process ends
 * before, never; readers go on with what they had.
 */
export class VocabularyWriter {
  readonly #file: VocabularyDatabase;
  #r = 0;
  #counts = { concepts: 0, names: 0 };
  #roots: { readonly id: string; readonly kind: string }[] = [];

  /** @throws Failure `busy` where another import is under way, `fault` where the file is none of ours */
  constructor(path: string) {
    this.#file = new VocabularyDatabase(path, 'write');
  }

  /** Whether a file with this hash is in use. */
  holds(hash: string): boolean {
    return this.#file.row('SELECT 1 FROM release WHERE hash = ?', hash) !== undefined;
  }

  begin(): void {
    this.#explained(() => this.#file.db.exec('BEGIN IMMEDIATE'));
  }

  commit(): void {
    this.#explained(() => {
      this.#file.db.exec('COMMIT');
      this.#file.db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    });
  }

  rollback(): void {
    if (this.#file.db.isTransaction) this.#file.db.exec('ROLLBACK');
  }

  /** Begins a file; its rows follow, then `finishFile` or `dropFile`. */
  beginFile(): void {
    this.#explained(() => {
      this.#file.db.exec('SAVEPOINT file');
      this.#r = this.#file.row<{ r: number | null }>('SELECT max(r) AS r FROM release')?.r ?? 0;
      this.#r++;
      this.#file.run(
        "INSERT INTO release VALUES (?, '', ?, '', '', '', 0, 0)",
        this.#r,
        // Not yet the part of anything: no two unfinished ones may collide.
        `unfinished ${this.#r}`,
      );
    });
    this.#counts = { concepts: 0, names: 0 };
    this.#roots = [];
  }

  add(row: KeptRow): void {
    this.#explained(() => this.#add(row));
  }

  #add(row: KeptRow): void {
    const r = this.#r;
    switch (row.k) {
      case 'concept':
        this.#counts.concepts++;
        this.#file.run(
          `INSERT INTO concept VALUES (?, ?, ?, ?, ?) ON CONFLICT (id, r) DO UPDATE SET
             name = coalesce(excluded.name, name), kind = coalesce(excluded.kind, kind), retired = max(retired, excluded.retired)`,
          row.id,
          r,
          row.name ?? null,
          row.kind ?? null,
          row.retired === true ? 1 : 0,
        );
        break;
      case 'name':
        this.#counts.names++;
        this.#file.run(
          `INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (form, id, r) DO UPDATE SET
             preferred = max(preferred, excluded.preferred), start = coalesce(start, excluded.start)`,
          row.form,
          row.id,
          r,
          row.plain,
          row.preferred ? 1 : 0,
          row.start ?? null,
          row.words,
        );
        break;
      case 'parent':
        this.#file.run('INSERT OR IGNORE INTO parent VALUES (?, ?, ?)', row.id, row.parent, r);
        break;
      case 'map':
        // Of two words on one pair the surer counts: the names of the matches sort as "exact" before the others.
        this.#file.run(
          `INSERT INTO map VALUES (?, ?, ?, ?) ON CONFLICT (target, id, r) DO UPDATE SET
             match = CASE WHEN excluded.match = 'exact' THEN excluded.match ELSE match END`,
          row.target,
          row.id,
          r,
          row.match,
        );
        break;
      case 'root':
        this.#roots.push(row);
    }
  }

  /**
   * Puts the file in the place of what was there of its key and part, and drops other parts of an earlier release, save
   * those of files that are imported together with it (`since`: the number that `mark` gave before the first of them).
   *
   * @throws Failure `conflict` where a later release is in use
   */
  finishFile(release: KeptRelease, since: number): Kept {
    return this.#explained(() => {
      const former = this.#file.row<{ r: number; version: string }>(
        'SELECT r, version FROM release WHERE key = ? AND part = ?',
        release.key,
        release.part,
      );
      const newest = this.#file.rows<{ version: string }>('SELECT version FROM release WHERE key = ?', release.key);
      for (const { version } of newest)
        if (isLater(version, release.version))
          throw new Failure(
            'conflict',
            `It is of ${release.version}, and ${release.title} of ${version} is in use: delete the file of vocabularies to go back`,
          );
      for (const { id, kind } of this.#roots) this.#spread(id, kind);
      if (former) this.#drop(former.r);
      for (const { r } of this.#file.rows<{ r: number }>(
        "SELECT r FROM release WHERE key = ?1 AND r <= ?2 AND version <> ?3 AND version <> '' AND ?3 <> ''",
        release.key,
        since,
        release.version,
      ))
        this.#drop(r);
      this.#file.run(
        'UPDATE release SET key = ?, part = ?, title = ?, version = ?, hash = ?, concepts = ?, names = ? WHERE r = ?',
        release.key,
        release.part,
        release.title,
        release.version,
        release.hash,
        this.#counts.concepts,
        this.#counts.names,
        this.#r,
      );
      this.#file.db.exec('RELEASE file');
      return { ...this.#counts, ...(former ? { replaced: former.version } : {}) };
    });
  }

  /** Leaves nothing of the file that was begun. */
  dropFile(): void {
    this.#file.db.exec('ROLLBACK TO file; RELEASE file');
  }

  /** The number of the newest release so far. */
  mark(): number {
    return this.#file.row<{ r: number | null }>('SELECT max(r) AS r FROM release')?.r ?? 0;
  }

  close(): void {
    this.rollback();
    this.#file.close();
  }

  #drop(r: number): void {
    for (const table of TABLES) this.#file.run(`DELETE FROM ${table} WHERE r = ?`, r);
    this.#file.run('DELETE FROM release WHERE r = ?', r);
  }

  /** Gives a kind to all below a concept that have none of their own. */
  #spread(root: string, kind: string): void {
    this.#file.run(
      `WITH RECURSIVE below (id) AS (
         SELECT ? UNION SELECT parent.id FROM below JOIN parent ON parent.parent = below.id AND parent.r = ?
       ) UPDATE concept SET kind = ? WHERE r = ? AND kind IS NULL AND id IN below`,
      root,
      this.#r,
      kind,
      this.#r,
    );
  }

  #explained<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw explain(error, this.#file.path);
    }
  }
}

/** Whether the first of two versions is the later; only days can be compared. */
function isLater(a: string, b: string): boolean {
  const [one, other] = [DAY.exec(a), DAY.exec(b)];
  return one !== null && other !== null && one.slice(1).join('') > other.slice(1).join('');
}
