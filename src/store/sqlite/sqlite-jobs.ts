import { existsSync } from 'node:fs';
import { Failure } from '../../kernel/failure.ts';
import type { JobRow, JobStore, PartResult } from '../jobs.ts';
import { DatabaseFile } from './database-file.ts';
import { explain } from './failures.ts';

/** Marks a file as one of jobs ("TrBj"). */
const APPLICATION_ID = 0x5472426a;
const SCHEMA_VERSION = 1;
const CACHE_KIB = 2048;

/** Plain tables, as another SQL store would have them. `size` is the number of keys; `items` and `issues` are JSON. */
const SCHEMA = `
CREATE TABLE job (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, task TEXT NOT NULL, state TEXT NOT NULL, started_at TEXT NOT NULL,
  number INTEGER NOT NULL, expires_at INTEGER, outcome TEXT
);
CREATE TABLE job_part (
  job TEXT NOT NULL, seq INTEGER NOT NULL, keys TEXT NOT NULL, size INTEGER NOT NULL, items TEXT, issues TEXT,
  PRIMARY KEY (job, seq)
);
`;

class JobFile extends DatabaseFile {
  constructor(path: string) {
    super(path, 'write', CACHE_KIB, () => undefined);
    if (this.isEmpty()) {
      this.db.exec(
        `BEGIN IMMEDIATE; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`,
      );
    } else if (this.pragma('application_id') !== APPLICATION_ID || this.pragma('user_version') !== SCHEMA_VERSION) {
      this.close();
      throw new Failure('fault', `${path} is no file of jobs, or one of another version`);
    }
  }
}

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly task: string;
  readonly state: JobRow['state'];
  readonly started_at: string;
  readonly expires_at: number | null;
  readonly outcome: string | null;
}

const UNFINISHED = "state IN ('accepted', 'planned')";

/** Jobs in one file, made when the first is added. */
export function sqliteJobs(path: string): JobStore {
  let file: JobFile | undefined;
  /** Undefined where there has never been a job. */
  const opened = (): JobFile | undefined => (file ??= existsSync(path) ? new JobFile(path) : undefined);

  /** One transaction: all of `act`, or nothing. */
  function within<T>(db: JobFile, act: () => T): T {
    try {
      db.db.exec('BEGIN IMMEDIATE');
      const value = act();
      db.db.exec('COMMIT');
      return value;
    } catch (error) {
      if (db.db.isTransaction) db.db.exec('ROLLBACK');
      throw explain(error, path);
    }
  }
  const changed = (db: JobFile): boolean => db.number('SELECT changes() AS n') > 0;

  const unfinished = (): readonly string[] =>
    (opened()?.rows<{ readonly id: string }>(`SELECT id FROM job WHERE ${UNFINISHED} ORDER BY number`) ?? []).map(
      ({ id }) => id,
    );

  return {
    async add({ id, owner, task, startedAt }, most) {
      file ??= new JobFile(path);
      const db = file;
      return within(db, () => {
        if (db.number(`SELECT count(*) AS n FROM job WHERE ${UNFINISHED}`) >= most) return false;
        db.run(
          "INSERT INTO job (id, owner, task, state, started_at, number) VALUES (?, ?, ?, 'accepted', ?, (SELECT coalesce(max(number), 0) + 1 FROM job))",
          id,
          owner,
          task,
          startedAt,
        );
        return true;
      });
    },
    async get(id) {
      const row = opened()?.row<Row>('SELECT * FROM job WHERE id = ?', id);
      if (!row) return undefined;
      return {
        id,
        owner: row.owner,
        task: row.task,
        state: row.state,
        startedAt: row.started_at,
        ...(row.expires_at !== null && { expiresAt: row.expires_at }),
        ...(row.outcome !== null && { outcome: row.outcome }),
      };
    },
    unfinished: async () => unfinished(),
    claim: async (left) => unfinished().find((id) => !left.includes(id)),
    keep: async () => undefined,
    async plan(id, task, parts) {
      const db = opened();
      if (!db) return false;
      return within(db, () => {
        db.run("UPDATE job SET state = 'planned', task = ? WHERE id = ? AND state = 'accepted'", task, id);
        if (!changed(db)) return false;
        parts.forEach((keys, seq) => {
          db.run(
            'INSERT INTO job_part (job, seq, keys, size) VALUES (?, ?, ?, ?)',
            id,
            seq,
            JSON.stringify(keys),
            keys.length,
          );
        });
        return true;
      });
    },
    async nextPart(id) {
      const row = opened()?.row<{ readonly seq: number; readonly keys: string }>(
        'SELECT seq, keys FROM job_part WHERE job = ? AND items IS NULL ORDER BY seq LIMIT 1',
        id,
      );
      return row && { seq: row.seq, keys: JSON.parse(row.keys) as readonly string[] };
    },
    async finishPart(id, seq, { items, issues }) {
      const db = opened();
      if (!db) return false;
      return within(db, () => {
        db.run(
          'UPDATE job_part SET items = ?, issues = ? WHERE job = ? AND seq = ? AND items IS NULL',
          JSON.stringify(items),
          JSON.stringify(issues),
          id,
          seq,
        );
        return changed(db);
      });
    },
    async progress(id) {
      const sum = (where: string): number =>
        opened()?.number(`SELECT sum(size) AS n FROM job_part WHERE job = ?${where}`, id) ?? 0;
      return { done: sum(' AND items IS NOT NULL'), total: sum('') };
    },
    async part(id, seq) {
      const row = opened()?.row<{ readonly items: string | null; readonly issues: string | null }>(
        'SELECT items, issues FROM job_part WHERE job = ? AND seq = ?',
        id,
        seq,
      );
      if (!row || row.items === null || row.issues === null) return undefined;
      return { items: JSON.parse(row.items), issues: JSON.parse(row.issues) } as PartResult;
    },
    async finish(id, state, outcome, expiresAt) {
      const db = opened();
      if (!db) return false;
      return within(db, () => {
        db.run(
          `UPDATE job SET state = ?, outcome = ?, expires_at = ? WHERE id = ? AND ${UNFINISHED}`,
          state,
          outcome,
          expiresAt,
          id,
        );
        return changed(db);
      });
    },
    async remove(id) {
      const db = opened();
      if (!db) return;
      within(db, () => {
        db.run('DELETE FROM job_part WHERE job = ?', id);
        db.run('DELETE FROM job WHERE id = ?', id);
      });
    },
    async removeExpired(now) {
      const db = opened();
      if (!db) return;
      within(db, () => {
        db.run('DELETE FROM job_part WHERE job IN (SELECT id FROM job WHERE expires_at <= ?)', now);
        db.run('DELETE FROM job WHERE expires_at <= ?', now);
      });
    },
    async close() {
      file?.close();
      file = undefined;
    },
  };
}
