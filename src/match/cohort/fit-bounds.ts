import type { Criterion } from '../../eligibility/criterion.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import {
  CONDITION_FITS,
  type ConditionFit,
  HEALTH,
  judgeCondition,
  type StudyConditions,
} from '../score/study-condition.ts';
import type { Turns } from '../turns.ts';
import type { CohortAnswers } from './cohort-answers.ts';
import { type CriterionAnswers, codesBySlot, OPEN } from './criterion-answers.ts';
import { inBlocks } from './in-blocks.ts';
import { RECORDED, RECORDED_STATES } from './recorded-answers.ts';
import { writeCodes } from './slot-codes.ts';

/** How near each patient can be at most to what a study is about. */
export interface FitBounds {
  /** By slot: place in CONDITION_FITS. Of whom it must be judged: 'recorded', since no other of its band weighs more. */
  readonly of: Uint8Array;
  /** By slot: 1 where it must be judged. */
  readonly open: Uint8Array;
  /** What a criterion that the fit rests on answers; undefined where it must be judged. */
  known(criterion: Criterion, slot: number): Judgement | undefined;
  /** Takes in what was judged. */
  learn(criterion: Criterion, slot: number, judgement: Judgement): void;
  /** Takes in which conditions the patient has now. */
  learnRecorded(slot: number, recorded: ReadonlySet<string>): void;
}

export async function fitBounds(answers: CohortAnswers, conditions: StudyConditions, turn: Turns): Promise<FitBounds> {
  const { cohort, cells } = answers;
  const { criterion, parents, takesHealthy } = conditions;
  if (criterion === undefined) return unstated(cohort.slots);
  const own = await answers.criterion(criterion, turn);
  const broader = await answers.recorded(parents, turn);
  const health = takesHealthy ? await answers.criterion(HEALTH, turn) : undefined;
  const answersOf = (asked: Criterion): CriterionAnswers => {
    if (asked === criterion) return own;
    if (asked === HEALTH && health) return health;
    throw new Error('The fit of a patient rests on the conditions of the study and on health alone');
  };

  /** Undefined where it hangs on what is not known. */
  function fitOf(ownCode: number, broaderCode: number, healthCode: number): ConditionFit | undefined {
    const recorded = new Set(broaderCode === RECORDED ? parents : []);
    let isOpen = false;
    const known = (asked: Criterion): Judgement => {
      const answer = answersOf(asked).answers[asked === criterion ? ownCode : healthCode];
      isOpen ||= answer === undefined || (asked === criterion && answer.holds !== true && broaderCode === OPEN);
      return answer ?? NOTHING_KNOWN;
    };
    const { fit } = judgeCondition(conditions, known, recorded);
    return isOpen ? undefined : fit;
  }

  const healthStates = health?.answers.length ?? 1;
  const table = Uint8Array.from({ length: own.answers.length * healthStates * RECORDED_STATES }, (_, at) => {
    const states = Math.floor(at / RECORDED_STATES);
    const fit = fitOf(Math.floor(states / healthStates), at % RECORDED_STATES, states % healthStates);
    return fit === undefined ? MUST_BE_JUDGED : CONDITION_FITS.indexOf(fit);
  });
  const ownCodes = await codesBySlot(own, cells, turn);
  const healthCodes = health ? await codesBySlot(health, cells, turn) : new Uint8Array(cohort.slots);
  const of = new Uint8Array(cohort.slots);
  writeCodes(broader.touched, of);
  const open = new Uint8Array(cohort.slots);
  await inBlocks(cohort.slots, turn, (from, to) => {
    for (let slot = from; slot < to; slot++) {
      const fit = table[(ownCodes[slot]! * healthStates + healthCodes[slot]!) * RECORDED_STATES + of[slot]!]!;
      of[slot] = fit === MUST_BE_JUDGED ? AT_BEST : fit;
      open[slot] = fit === MUST_BE_JUDGED ? 1 : 0;
    }
  });
  return {
    of,
    open,
    known: (asked, slot) => answersOf(asked).of(slot),
    learn(asked, slot, judgement) {
      answersOf(asked).learn(slot, judgement);
    },
    learnRecorded(slot, recorded) {
      broader.learn(
        slot,
        parents.some((id) => recorded.has(id)),
      );
    },
  };
}

const AT_BEST = CONDITION_FITS.indexOf('recorded');
const MUST_BE_JUDGED = 255;

const NOTHING_KNOWN: Judgement = {
  id: '',
  section: 'inclusion',
  text: '',
  applicable: true,
  holds: null,
  verdict: 'unknown',
  basis: 'none',
  strict: { holds: null },
  evidence: [],
  needs: [],
};

function unstated(slots: number): FitBounds {
  const never = (): never => {
    throw new Error('A study that names no condition asks for none');
  };
  return {
    of: new Uint8Array(slots).fill(CONDITION_FITS.indexOf('unstated')),
    open: new Uint8Array(slots),
    known: never,
    learn: never,
    learnRecorded: () => undefined,
  };
}
