import { newId } from '../../kernel/ids.ts';
import { type JobRow, type JobStore, LEASE_MS, type PartResult } from '../jobs.ts';
import { parseAddress } from './address.ts';
import { Database, type Queries } from './database.ts';
import { openTables } from './tables.ts';

interface Row {
  readonly owner: string;
  readonly task: string;
  readonly state: JobRow['state'];
  readonly started_at: string;
  readonly expires_at: number | null;
  readonly outcome: string | null;
}

const CONNECTIONS = 2;

const UNFINISHED = "state IN ('accepted', 'planned')";
const LEASE = `now() + interval '${LEASE_MS} milliseconds'`;

/** Jobs beside the resources of a store in PostgreSQL: every process that has the store may work on them. */
export function postgresJobs(url: string): JobStore {
  const address = parseAddress(url);
  const worker = newId();
  let opening: Promise<Database> | undefined;

  async function open(): Promise<Database> {
    const database = new Database(address, { connections: CONNECTIONS });
    try {
      await openTables(database, address.schema);
      return database;
    } catch (error) {
      opening = undefined;
      await database.close();
      throw error;
    }
  }
  const opened = (): Promise<Database> => {
    opening ??= open();
    return opening;
  };

  async function rows<T>(text: string, ...values: readonly unknown[]): Promise<T[]> {
    return (await opened()).rows<T>({ text, values });
  }
  const changed = async (queries: Queries, text: string, ...values: readonly unknown[]): Promise<boolean> =>
    (await queries.rows({ text: `${text} RETURNING 1`, values })).length > 0;

  return {
    async add({ id, owner, task, startedAt }, most) {
      return (await opened()).change(async (queries) => {
        // One job is added at a time, so that the count holds.
        await queries.rows({ text: "SELECT value FROM setting WHERE name = 'schema' FOR UPDATE" });
        const [row] = await queries.rows<{ readonly unfinished: number; readonly last: number | null }>({
          text: `SELECT (SELECT count(*) FROM job WHERE ${UNFINISHED}) AS unfinished, (SELECT max(number) FROM job) AS last`,
        });
        if (row!.unfinished >= most) return false;
        await queries.rows({
          text: "INSERT INTO job (id, owner, task, state, started_at, number) VALUES ($1, $2, $3, 'accepted', $4, $5)",
          values: [id, owner, task, startedAt, (row!.last ?? 0) + 1],
        });
        return true;
      });
    },
    async get(id) {
      const [row] = await rows<Row>('SELECT * FROM job WHERE id = $1', id);
      return (
        row && {
          id,
          owner: row.owner,
          task: row.task,
          state: row.state,
          startedAt: row.started_at,
          ...(row.expires_at !== null && { expiresAt: row.expires_at }),
          ...(row.outcome !== null && { outcome: row.outcome }),
        }
      );
    },
    unfinished: async () =>
      (await rows<{ readonly id: string }>(`SELECT id FROM job WHERE ${UNFINISHED} ORDER BY number`)).map(
        ({ id }) => id,
      ),
    async claim(left) {
      const free = '(worker IS NULL OR worker = $1 OR leased_until < now())';
      const oldest =
        `SELECT id FROM job WHERE ${UNFINISHED} AND ${free} AND NOT (id = ANY($2::text[]))` +
        ' ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED';
      const [row] = await rows<{ readonly id: string }>(
        `UPDATE job SET worker = $1, leased_until = ${LEASE} WHERE id = (${oldest}) RETURNING id`,
        worker,
        left,
      );
      return row?.id;
    },
    async keep(id) {
      await rows(`UPDATE job SET leased_until = ${LEASE} WHERE id = $1 AND worker = $2`, id, worker);
    },
    async plan(id, task, parts) {
      return (await opened()).change(async (queries) => {
        const accepted = "UPDATE job SET state = 'planned', task = $2 WHERE id = $1 AND state = 'accepted'";
        if (!(await changed(queries, accepted, id, task))) return false;
        await queries.rows({
          text: 'INSERT INTO job_part (job, seq, keys, size) SELECT $1, seq, keys, size FROM unnest($2::int[], $3::text[], $4::int[]) AS part (seq, keys, size)',
          values: [
            id,
            parts.map((_, seq) => seq),
            parts.map((keys) => JSON.stringify(keys)),
            parts.map((keys) => keys.length),
          ],
        });
        return true;
      });
    },
    async nextPart(id) {
      const [row] = await rows<{ readonly seq: number; readonly keys: string }>(
        'SELECT seq, keys FROM job_part WHERE job = $1 AND items IS NULL ORDER BY seq LIMIT 1',
        id,
      );
      return row && { seq: row.seq, keys: JSON.parse(row.keys) as readonly string[] };
    },
    async finishPart(id, seq, { items, issues }) {
      const text = 'UPDATE job_part SET items = $3, issues = $4 WHERE job = $1 AND seq = $2 AND items IS NULL';
      return changed(await opened(), text, id, seq, JSON.stringify(items), JSON.stringify(issues));
    },
    async progress(id) {
      const [row] = await rows<{ readonly done: number; readonly total: number }>(
        `SELECT coalesce(sum(CASE WHEN items IS NULL THEN 0 ELSE size END), 0)::bigint AS done,
          coalesce(sum(size), 0)::bigint AS total FROM job_part WHERE job = $1`,
        id,
      );
      return { done: row!.done, total: row!.total };
    },
    async part(id, seq) {
      const [row] = await rows<{ readonly items: string | null; readonly issues: string | null }>(
        'SELECT items, issues FROM job_part WHERE job = $1 AND seq = $2',
        id,
        seq,
      );
      if (!row || row.items === null || row.issues === null) return undefined;
      return { items: JSON.parse(row.items), issues: JSON.parse(row.issues) } as PartResult;
    },
    async finish(id, state, outcome, expiresAt) {
      const text = `UPDATE job SET state = $2, outcome = $3, expires_at = $4 WHERE id = $1 AND ${UNFINISHED}`;
      return changed(await opened(), text, id, state, outcome, expiresAt);
    },
    async remove(id) {
      await (await opened()).change(async (queries) => {
        await queries.rows({ text: 'DELETE FROM job_part WHERE job = $1', values: [id] });
        await queries.rows({ text: 'DELETE FROM job WHERE id = $1', values: [id] });
      });
    },
    async removeExpired(now) {
      await (await opened()).change(async (queries) => {
        const gone = 'SELECT id FROM job WHERE expires_at <= $1';
        await queries.rows({ text: `DELETE FROM job_part WHERE job IN (${gone})`, values: [now] });
        await queries.rows({ text: 'DELETE FROM job WHERE expires_at <= $1', values: [now] });
      });
    },
    async close() {
      const database = await opening?.catch(() => undefined);
      opening = undefined;
      if (!database) return;
      try {
        await database.rows({ text: 'UPDATE job SET worker = NULL WHERE worker = $1', values: [worker] });
      } finally {
        await database.close();
      }
    },
  };
}
