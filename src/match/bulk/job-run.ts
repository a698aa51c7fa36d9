import type { Bundle } from '@medplum/fhirtypes';
import { Failure } from '../../kernel/failure.ts';
import type { Access } from '../../store/access.ts';
import type { JobStore, PartResult } from '../../store/jobs.ts';
import type { Store } from '../../store/store.ts';
import type { FindCandidates } from '../candidates/candidates.ts';
import type { CandidatePatient } from '../candidates/candidates-request.ts';
import { livingPatients } from '../candidates/stored-patients.ts';
import { storedRecord } from '../patient-record.ts';
import type { MatchRequest } from '../request.ts';
import { storeCandidates } from '../stored-candidates.ts';
import { takeTurns } from '../turns.ts';
import { partOf } from './bulk-item.ts';
import { type BulkTask, readTask, writeTask } from './bulk-task.ts';
import { exportedPart, exportKeys } from './export-job.ts';
import { failureOutcome, outcomeOf } from './job-result.ts';

/** Studies or patients that are judged, or resources that are read, before the result is kept: what is lost where the process ends. */
const PARTS: Readonly<Record<BulkTask['kind'], number>> = { match: 25, candidates: 25, export: 500 };

/** What jobs are worked off with. */
export interface Workshop {
  readonly store: Store;
  readonly jobs: JobStore;
  readonly match: (access: Access, request: MatchRequest, baseUrl: string) => Promise<Bundle>;
  readonly studies: (access: Access, request: MatchRequest) => Promise<readonly string[]>;
  readonly candidates: FindCandidates;
}

/**
 * Works on a job from where it is until it has ended, is gone, or is to stop. A part is judged whole or not at all, so
 * that a job which was interrupted gives the same bytes as one that was not, as long as the store has not changed.
 *
 * @param stops asked before each part
 * @param now milliseconds since 1970
 */
export async function runJob(
  workshop: Workshop,
  id: string,
  stops: () => boolean,
  now: () => number,
): Promise<{ readonly fault?: unknown }> {
  const { jobs } = workshop;
  const row = await jobs.get(id);
  if (!row) return {};
  let task = readTask(row.task);
  const ended = async (state: 'done' | 'failed', outcome: unknown): Promise<void> => {
    await jobs.finish(id, state, JSON.stringify(outcome), now() + task.retentionMs);
  };
  try {
    if (row.state === 'accepted') {
      const { keys, known } = await planned(workshop, task);
      task = known;
      const size = PARTS[task.kind];
      const parts = Array.from({ length: Math.ceil(keys.length / size) }, (_, at) =>
        keys.slice(at * size, (at + 1) * size),
      );
      if (!(await jobs.plan(id, writeTask(task), parts))) return {};
    }
    for (;;) {
      if (stops()) return {};
      const part = await jobs.nextPart(id);
      if (!part) break;
      if (!(await jobs.finishPart(id, part.seq, await judged(workshop, task, part.keys)))) return {};
    }
    await ended('done', await outcomeOf(jobs, id, task.most, takeTurns()));
    return {};
  } catch (error) {
    if (stops()) return {};
    const fault = !(error instanceof Failure) || error.kind === 'fault';
    const told = fault ? new Failure('fault', 'The job failed') : placedIn(task, error);
    await ended('failed', failureOutcome(told));
    return fault ? { fault: error } : {};
  }
}

/** What is to be judged, and the task with all that must not change while it is. */
async function planned(
  { store, studies }: Workshop,
  task: BulkTask,
): Promise<{ readonly keys: readonly string[]; readonly known: BulkTask }> {
  const { access } = task;
  const turn = takeTurns();
  if (task.kind === 'match') {
    const { patient } = task.match;
    const resource =
      'reference' in patient ? await storedRecord(store, access, patient.reference, turn) : patient.resource;
    const match = { ...task.match, patient: { resource } };
    return { keys: await studies(access, match), known: { ...task, match } };
  }
  if (task.kind === 'export') return { keys: await exportKeys(store, access, task.export, turn), known: task };
  const { patients } = task.candidates;
  if (patients) return { keys: [...patients.keys()].filter((at) => isFirst(patients, at)).map(String), known: task };
  return { keys: await livingPatients(store, access, turn), known: task };
}

/** Nobody is judged twice for being named twice. */
const isFirst = (patients: readonly CandidatePatient[], at: number): boolean => {
  const one = patients[at]!;
  return (
    'resource' in one || patients.findIndex((other) => 'reference' in other && other.reference === one.reference) === at
  );
};

async function judged(workshop: Workshop, task: BulkTask, keys: readonly string[]): Promise<PartResult> {
  const { access, baseUrl, persist } = task;
  if (task.kind === 'export') return exportedPart(workshop.store, access, keys);
  const answer = task.kind === 'match' ? await matched(workshop, task, keys) : await screened(workshop, task, keys);
  return partOf(persist ? await storeCandidates({ store: workshop.store, access, baseUrl }, answer, persist) : answer);
}

async function matched(
  { match }: Workshop,
  { access, baseUrl, match: request }: BulkTask & { readonly kind: 'match' },
  keys: readonly string[],
): Promise<Bundle> {
  try {
    return await match(access, { ...request, studies: keys, count: keys.length }, baseUrl);
  } catch (error) {
    // A study that went while the others were judged; it is sought only where there are others.
    if (!(error instanceof Failure) || error.kind !== 'not-found') throw error;
    const answers: Bundle[] = [];
    for (const study of keys) {
      const one = await match(access, { ...request, studies: [study], count: 1 }, baseUrl).catch(goneStudy);
      if (one) answers.push(one);
    }
    return { resourceType: 'Bundle', type: 'searchset', entry: answers.flatMap(({ entry = [] }) => entry) };
  }
}

function goneStudy(error: unknown): undefined {
  if (!(error instanceof Failure) || error.kind !== 'not-found') throw error;
  return undefined;
}

/** Keys are references, or the places of those whom the request names. */
function screened(
  { candidates }: Workshop,
  { access, baseUrl, candidates: request }: BulkTask & { readonly kind: 'candidates' },
  keys: readonly string[],
): Promise<Bundle> {
  const { patients } = request;
  const some = keys.map(
    (key): CandidatePatient =>
      patients ? patients[Number(key)]! : { reference: key, expression: 'Parameters.parameter', listed: true },
  );
  return candidates(access, { ...request, patients: some, count: some.length }, baseUrl);
}

/** A place in the record, as a place in what was sent. */
function placedIn(task: BulkTask, error: Failure): Failure {
  if (task.kind !== 'match' || task.place === undefined || !('resource' in task.match.patient)) return error;
  const { resourceType } = task.match.patient.resource;
  const { expression } = error;
  if (expression !== resourceType && expression?.startsWith(`${resourceType}.`) !== true) return error;
  return new Failure(error.kind, error.message, {
    expression: `${task.place}${expression.slice(resourceType.length)}`,
    issues: error.issues,
  });
}
