import { nowInstant, nowMs } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import { newId, sha256 } from '../../kernel/ids.ts';
import type { Access } from '../../store/access.ts';
import { type JobProgress, LEASE_MS } from '../../store/jobs.ts';
import { type BulkTask, readTask, writeTask } from './bulk-task.ts';
import { type JobFile, type JobOutcome, linesOf } from './job-result.ts';
import { runJob, type Workshop } from './job-run.ts';

/** How a job stands. */
export type JobStatus =
  | ({ readonly state: 'running' } & JobProgress)
  | {
      readonly state: 'done';
      readonly startedAt: string;
      /** Milliseconds since 1970. */
      readonly expiresAt: number;
      readonly request: string;
      readonly files: readonly JobFile[];
    };

/** Work that goes on after its request was answered. Who did not start a job finds none: every call is told who asks. */
export interface BulkJobs {
  /**
   * Keeps a job, and begins to work on it when those before it have ended.
   *
   * @param most jobs that may wait or run at a time
   * @returns its id
   * @throws Failure `busy` where there are as many already
   */
  start(task: BulkTask, most: number): Promise<string>;
  /** @throws Failure `not-found`; where the job failed, what it failed of */
  status(access: Access, id: string): Promise<JobStatus>;
  /** The lines of one file. @throws Failure `not-found` */
  file(access: Access, id: string, name: string): Promise<readonly string[]>;
  /** Ends and forgets a job. @throws Failure `not-found` */
  cancel(access: Access, id: string): Promise<void>;
  /** Goes on with what an earlier process left unfinished, and forgets from now on what has expired. */
  resume(): void;
  /** Stops after the part that is being judged; unfinished jobs are kept. */
  close(): Promise<void>;
}

/** Begins the ids of jobs that give resources out as they are: what a job does can be told without reading its task. */
const EXPORT = 'export-';

export const isExport = (id: string): boolean => id.startsWith(EXPORT);

const SWEEP_MS = 60_000;

/** @param told of a fault of our own, which the client is not told */
export function createBulkJobs(workshop: Workshop, told: (fault: unknown) => void): BulkJobs {
  const { jobs } = workshop;
  let closing = false;
  let working: Promise<void> | undefined;
  /** A job came while the last look for one was under way. */
  let again = false;
  let sweep: NodeJS.Timeout | undefined;
  /** Left to another process that works on them. */
  const left = new Set<string>();

  async function work(): Promise<void> {
    for (;;) {
      const id = closing ? undefined : await jobs.claim([...left]);
      if (id === undefined) return;
      const keeping = setInterval(() => void jobs.keep(id).catch(told), LEASE_MS / 4).unref();
      const { fault } = await runJob(workshop, id, () => closing, nowMs);
      clearInterval(keeping);
      if (fault !== undefined) told(fault);
      left.add(id);
    }
  }

  function begin(): void {
    again = working !== undefined;
    working ??= work()
      .catch(told)
      .finally(() => {
        working = undefined;
        if (again && !closing) begin();
      });
  }

  async function own(access: Access, id: string) {
    await jobs.removeExpired(nowMs());
    const row = await jobs.get(id);
    if (!row || row.owner !== ownerOf(access)) throw new Failure('not-found', 'There is no such job');
    return row;
  }

  async function ended(access: Access, id: string) {
    const row = await own(access, id);
    if (row.outcome === undefined) return { row };
    const outcome = JSON.parse(row.outcome) as JobOutcome;
    if ('failure' in outcome) {
      const { kind, message, expression, issues } = outcome.failure;
      throw new Failure(kind, message, { ...(expression !== undefined && { expression }), issues });
    }
    return { row, outcome };
  }

  return {
    async start(task, most) {
      await jobs.removeExpired(nowMs());
      const id = task.kind === 'export' ? `${EXPORT}${newId()}` : newId();
      const added = await jobs.add(
        { id, owner: ownerOf(task.access), task: writeTask(task), startedAt: nowInstant() },
        most,
      );
      if (!added) throw new Failure('busy', `${most} jobs are waiting or under way: try again when one has ended`);
      begin();
      return id;
    },
    async status(access, id) {
      const { row, outcome } = await ended(access, id);
      if (!outcome) return { state: 'running', ...(await jobs.progress(id)) };
      const { request } = readTask(row.task);
      return {
        state: 'done',
        startedAt: row.startedAt,
        expiresAt: row.expiresAt ?? 0,
        request,
        files: outcome.files,
      };
    },
    async file(access, id, name) {
      const { outcome } = await ended(access, id);
      const file = outcome?.files.find((one) => one.name === name);
      if (!outcome || !file) throw new Failure('not-found', 'There is no such file');
      return linesOf(jobs, id, file, outcome.best);
    },
    async cancel(access, id) {
      await own(access, id);
      await jobs.remove(id);
    },
    resume() {
      begin();
      sweep ??= setInterval(() => {
        void jobs.removeExpired(nowMs()).catch(told);
        // What another process has left.
        begin();
      }, SWEEP_MS).unref();
    },
    async close() {
      closing = true;
      clearInterval(sweep);
      await working;
      await jobs.close();
    },
  };
}

/** Who asks, and with which rights: somebody who may see less by now, or another, has no job here. */
const ownerOf = ({ principal, rules }: Access): string => sha256(JSON.stringify([principal, rules]));
