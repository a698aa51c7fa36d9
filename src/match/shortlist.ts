import { Failure } from '../kernel/failure.ts';
import type { Terminology } from '../terminology/terminology.ts';
import type { KeptTrial } from './catalogue/kept-trials.ts';
import { conditionFilter } from './condition-filter.ts';
import { type IndexedTrial, isOpen } from './indexed-trial.ts';
import { reachability } from './nearest-site.ts';
import type { MatchRequest, Near } from './request.ts';
import type { TrialIndex } from './trial-index.ts';
import type { Turns } from './turns.ts';
import { SEES_ALL, type Sees } from './visible-studies.ts';

export interface Shortlist {
  /** In the order of their ids; for a request without filters the same list as long as no study changes. */
  readonly trials: readonly KeptTrial[];
  /** Ids of the studies that were left out only because the position of a recruiting site is not known. */
  readonly unplaced: readonly string[];
}

/** The shortlists of requests that leave out nothing but what is closed, by the trials that they were made of. */
const plain = new WeakMap<ReadonlyMap<string, KeptTrial>, Shortlist>();

/**
 * The studies that a request is about: those that it names, else those open to recruitment, less what its filters leave out.
 *
 * @throws Failure `not-found` for a study that does not exist, or that the caller may not see
 */
export async function shortlist(
  index: TrialIndex,
  request: MatchRequest,
  sees: Sees,
  terminology: Terminology,
  turn: Turns,
): Promise<Shortlist> {
  const all = await index.trials();
  const { studies, status, phase, condition, near } = request;
  const isPlain = sees === SEES_ALL && [studies, status, phase, condition, near].every((one) => one === undefined);
  const known = isPlain ? plain.get(all) : undefined;
  if (known) return known;
  const candidates = request.studies === undefined ? all.values() : await named(all, request.studies, sees);
  const aboutCondition = request.condition === undefined ? undefined : conditionFilter(request.condition, terminology);
  const trials: KeptTrial[] = [];
  const unplaced: string[] = [];
  let looked = 0;
  for (const trial of candidates) {
    if (++looked % BETWEEN_TURNS === 0 || aboutCondition) await turn();
    if (!rightStatus(trial, request) || !rightPhase(trial, request.phase)) continue;
    if (aboutCondition?.(trial) === false) continue;
    const seen = sees(trial.id);
    if (seen !== true && !(await seen)) continue;
    const place = request.near === undefined ? 'near' : await placeOf(trial, request.near, index);
    if (place === 'near') trials.push(trial);
    else if (place === 'unknown') unplaced.push(trial.id);
  }
  if (request.studies !== undefined) trials.sort((a, b) => (a.id < b.id ? -1 : 1));
  const list = { trials, unplaced: unplaced.sort() };
  if (isPlain) plain.set(all, list);
  return list;
}

/** Studies that are looked at between two looks at the clock. */
const BETWEEN_TURNS = 256;

async function named(
  all: ReadonlyMap<string, KeptTrial>,
  names: readonly string[],
  sees: Sees,
): Promise<readonly KeptTrial[]> {
  const found = new Set<KeptTrial>();
  for (const [at, name] of names.entries()) {
    const id = name.replace(/^ResearchStudy\//, '');
    const one = all.get(id);
    const meant = one ? [one] : [...all.values()].filter(({ nctIds }) => nctIds.includes(id));
    let seen = 0;
    for (const trial of meant) {
      if (!(await sees(trial.id))) continue;
      seen++;
      found.add(trial);
    }
    if (seen === 0) {
      throw new Failure('not-found', `There is no study ${name}`, {
        expression: `Parameters.parameter.where(name = 'study')[${at}].value`,
      });
    }
  }
  return [...found];
}

/** FHIR codes as they are, registry codes in capitals. A study named by the caller needs no status. */
function rightStatus(trial: IndexedTrial, { status, studies }: MatchRequest): boolean {
  if (status !== undefined) return status.some((code) => code === trial.status || code === trial.overallStatus);
  return studies !== undefined || isOpen(trial);
}

/** `PHASE2`, `phase-2` and "Phase 2" find the combined phases too. */
function rightPhase({ phase: own }: IndexedTrial, phases: readonly string[] | undefined): boolean {
  if (phases === undefined) return true;
  if (own === undefined) return false;
  const parts = own.split(/-(?=phase)/);
  return phases.some((phase) => {
    const code = phaseCode(phase);
    return code === own || parts.includes(code);
  });
}

function phaseCode(phase: string): string {
  const code = phase
    .toLowerCase()
    .replace(/[\s_/,]+/g, '-')
    .replace(/phase(?=\d)/g, 'phase-');
  return code === 'na' ? 'n-a' : code;
}

async function placeOf(trial: IndexedTrial, near: Near, index: TrialIndex): Promise<'near' | 'far' | 'unknown'> {
  const { nearest, unplaced } = await reachability(trial, near, index.position);
  if (nearest !== undefined && nearest.metres <= near.metres) return 'near';
  return unplaced > 0 ? 'unknown' : 'far';
}
