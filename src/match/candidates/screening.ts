import type { Failure } from '../../kernel/failure.ts';
import type { Access } from '../../store/access.ts';
import { reach } from '../../store/access.ts';
import type { Store } from '../../store/store.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Asked } from '../cohort/asked.ts';
import { bestPatients } from '../cohort/best-patients.ts';
import { createKeptAnswers } from '../cohort/cohort-answers.ts';
import { createStoredCohort, seesWholeRecords } from '../cohort/stored-cohort.ts';
import type { Turns } from '../turns.ts';
import type { CandidatePatient, CandidatesRequest } from './candidates-request.ts';
import { livingPatients } from './stored-patients.ts';

/** Those of the store's patients, or of those who were named, whom a study fits best. */
export interface Screened {
  /** `Patient/id`, best first. */
  readonly best: readonly string[];
  readonly total: number;
  /** Named patients whom the index does not know: to be judged apart. */
  readonly apart: readonly CandidatePatient[];
  /** Records that cannot be judged, by `Patient/id`. */
  readonly refused: ReadonlyMap<string, Failure>;
}

/** Undefined where everybody is to be judged: for few patients, for records that were sent, and for a caller who sees records in part. */
export type Screen = (access: Access, request: CandidatesRequest, turn: Turns) => Promise<Screened | undefined>;

/** Of fewer patients all are judged: an index of their records is only worth it for more. */
const FEW = 200;
/** Nor is one made of a whole store for a Group of a smaller part of it. */
const PART = 1 / 10;

/**
 * Screens by an index of the records, which is made when it is first asked for: to make it costs as much as judging
 * everybody once.
 *
 * @param study what one asks of patients; undefined where the store has no such study
 */
export function createScreen(
  store: Store,
  terminology: Terminology,
  study: (id: string) => Promise<Asked | undefined>,
  few = FEW,
): Screen {
  const stored = createStoredCohort(store, terminology);
  const answers = createKeptAnswers();
  return async (access, request, turn) => {
    const { patients } = request;
    if (!seesWholeRecords(access) || patients?.some((one) => 'resource' in one)) return undefined;
    const named = patients && new Set(patients.map(idOf));
    const there = await countOf(store, access);
    if ((named?.size ?? there) < few || (named && !stored.isMade && named.size < PART * there)) return undefined;
    const asked = await study(request.study);
    if (!asked) return undefined;
    const everybody = reach(access, 'read', 'Patient').k === 'all';
    const seen = everybody ? undefined : new Set(await livingPatients(store, access, turn));
    const sees = (id: string): boolean => (seen?.has(`Patient/${id}`) ?? true) && (named?.has(id) ?? true);
    const { asOf, policy, willing, count, minScore = 0 } = request;
    const screening = { count, minScore, facts: stored.facts, ...((seen || named) && { sees }) };
    return stored.use(async (cohort) => {
      const known = answers(cohort, { asOf, policy, willing, terminology });
      const { best, total } = await bestPatients(known, asked, screening, turn);
      const refused = named ? [] : [...stored.refused].filter(([id]) => sees(id));
      return {
        best: best.map(({ id }) => `Patient/${id}`),
        total,
        apart: (patients ?? []).filter((one) => !cohort.has(idOf(one)) || !sees(idOf(one))),
        refused: new Map(refused.map(([id, why]) => [`Patient/${id}`, why])),
      };
    });
  };
}

/** Of a reference to something else, what is no id of a patient. */
const idOf = (one: CandidatePatient): string => ('reference' in one ? one.reference.replace(/^Patient\//, '') : '');

async function countOf(store: Store, access: Access): Promise<number> {
  const page = await store.search(access, {
    type: 'Patient',
    where: { k: 'all' },
    sort: [],
    count: 0,
    total: true,
    includes: [],
  });
  return page.total ?? 0;
}
