import type { Criterion } from '../../eligibility/criterion.ts';
import { type JudgeOptions, judgeCriterion } from '../../eligibility/judging/judge.ts';
import { keysOf } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import { conditionsRecorded } from '../score/condition-judge.ts';
import { criterionWeight, scoreOf } from '../score/score.ts';
import { type JudgedCondition, judgeCondition } from '../score/study-condition.ts';
import { shownScore, summarise } from '../summary.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
import { cohortBounds, isBlocker } from './bounds.ts';
import type { Cohort } from './cohort.ts';
import { createCells } from './cohort-cells.ts';
import { promising } from './promising.ts';

/** A patient's place in the order of candidates. */
export interface PlacedPatient {
  readonly id: string;
  /** As shown. */
  readonly score: number;
  readonly notMet: number;
}

export interface BestPatients {
  /** Best first: by score as shown; of equal ones with fewer blockers, then by id. */
  readonly best: readonly PlacedPatient[];
  /** Patients whose score is `minScore` or more. */
  readonly total: number;
  /** Patients of whom anything was judged. */
  readonly looked: number;
}

export interface Screening extends JudgeOptions {
  readonly count: number;
  readonly minScore: number;
  /** Others are left out, as if they were not there; absent: nobody is. */
  readonly sees?: (id: string) => boolean;
  /** Undefined where the record is gone since. */
  readonly facts: (id: string) => Promise<PatientFacts | undefined>;
}

/** Sums in another order differ in their last digits: a patient is passed over only who falls short by more than this. */
const SLACK = 1e-9;

const compare = (a: PlacedPatient, b: PlacedPatient): number =>
  b.score - a.score || a.notMet - b.notMet || (a.id < b.id ? -1 : 1);

/**
 * The patients whom a study fits best, as if each of its criteria had been judged for each of them. Whose record has
 * nothing that a criterion asks for is judged with the class; what a record may say something about counts as met until
 * it is judged, the most promising patient first.
 */
export async function bestPatients(
  cohort: Cohort,
  asked: Asked,
  { count, minScore, sees, facts, ...options }: Screening,
  turn: Turns,
): Promise<BestPatients> {
  const cells = createCells(cohort, options);
  const bounds = await cohortBounds(cohort, cells, asked, turn);
  const held: PlacedPatient[] = [];
  let passed = 0;
  let looked = 0;
  const add = (one: PlacedPatient): void => {
    passed++;
    let [from, to] = [0, held.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (compare(held[middle]!, one) < 0) from = middle + 1;
      else to = middle;
    }
    if (from >= count) return;
    held.splice(from, 0, one);
    if (held.length > count) held.pop();
  };
  /** Whether a patient of this score at most, with so many blockers at least, changes nothing. */
  const fallsShort = (id: string, score: number, notMet: number): boolean => {
    const most = shownScore({ score: score + SLACK });
    if (minScore > 0) return most < minScore;
    return held.length >= count && (count === 0 || compare({ id, score: most, notMet }, held[count - 1]!) > 0);
  };
  /** Whether nobody of this score at most changes anything, whoever it is. */
  const isOver = (score: number): boolean => {
    const most = shownScore({ score: score + SLACK });
    if (minScore > 0) return most < minScore;
    return held.length >= count && (count === 0 || most < held[count - 1]!.score);
  };
  const losses = asked.criteria.map(() => ({ sum: 0, times: 0 }));

  /** Undefined for who falls short, or is gone. */
  async function judged(id: string, slot: number): Promise<PlacedPatient | undefined> {
    const record = await facts(id);
    if (!record) return undefined;
    looked++;
    const has = new Set(keysOf(record));
    const bound = bounds.parts(slot);
    let { logWeight, notMet } = bound;
    const known: (Judgement | undefined)[] = bounds.answers.map(({ judgements, keys, ofAll }) =>
      ofAll || [...keys].some((key) => has.has(key)) ? undefined : judgements[cells.of[slot]!],
    );
    // What rules most people out is judged first.
    const open = asked.criteria.map((_, at) => at).filter((at) => known[at] === undefined);
    open.sort((a, b) => meanLoss(losses[b]!) - meanLoss(losses[a]!) || a - b);
    for (const at of open) {
      if (fallsShort(id, scoreOf({ ...bound, logWeight, notMet }), notMet)) return undefined;
      await turn();
      const judgement = judgeCriterion(asked.criteria[at]!, record, options);
      known[at] = judgement;
      const weight = criterionWeight(judgement);
      logWeight += Math.log(weight);
      if (isBlocker(judgement)) notMet++;
      losses[at]!.sum += 1 - weight;
      losses[at]!.times++;
    }
    if (fallsShort(id, scoreOf({ ...bound, logWeight, notMet }), notMet)) return undefined;
    const judge = (criterion: Criterion): Judgement => judgeCriterion(criterion, record, options);
    return placed(id, known, judgeCondition(asked.conditions, judge, conditionsRecorded(record)));
  }

  function placed(
    id: string,
    known: readonly (Judgement | undefined)[],
    condition: Pick<JudgedCondition, 'fit' | 'asked'>,
  ): PlacedPatient {
    const all = asked.criteria.map((criterion, at) => ({ criterion, judgement: known[at]! }));
    const summary = summarise(all, { open: asked.open, complete: asked.complete, condition });
    return { id, score: shownScore(summary), notMet: summary.notMet };
  }

  const scores = new Map<string, number>();
  const scoreAt = (slot: number): number => {
    const parts = bounds.parts(slot);
    const key = `${parts.logWeight} ${parts.notMet > 0} ${parts.condition.fit}`;
    const known = scores.get(key) ?? scoreOf(parts);
    if (scores.size < MOST_SCORES) scores.set(key, known);
    return known;
  };

  for await (const group of promising(bounds.ranks, turn)) {
    const best = group.reduce((most, slot) => Math.max(most, scoreAt(slot)), 0);
    if (isOver(best)) break;
    for (const slot of group) {
      const id = cohort.id(slot);
      if (id === undefined || sees?.(id) === false) continue;
      if (fallsShort(id, scoreAt(slot), bounds.notMet[slot]!)) continue;
      const one =
        bounds.open[slot] === 1
          ? await judged(id, slot)
          : placed(
              id,
              bounds.answers.map(({ judgements }) => judgements[cells.of[slot]!]),
              bounds.parts(slot).condition,
            );
      if (one && one.score >= minScore) add(one);
    }
  }
  return { best: held, total: minScore > 0 ? passed : countSeen(cohort, sees), looked };
}

function countSeen(cohort: Cohort, sees: Screening['sees']): number {
  if (!sees) return cohort.size;
  let seen = 0;
  for (let slot = 0; slot < cohort.slots; slot++) {
    const id = cohort.id(slot);
    if (id !== undefined && sees(id)) seen++;
  }
  return seen;
}

const MOST_SCORES = 100_000;

/** Of a criterion that was never judged, as if it never failed. */
const meanLoss = ({ sum, times }: { readonly sum: number; readonly times: number }): number =>
  times === 0 ? 0 : sum / times;
