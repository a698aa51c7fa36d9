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
import { type CriterionAnswers, OPEN } from './criterion-answers.ts';
import type { Column } from './packed-sums.ts';
import { RECORDED, RECORDED_STATES } from './recorded-answers.ts';

/** How near patients can be at most to what a study is about: of each, a state that is the sum of what the columns add. */
export interface FitBounds {
  readonly columns: readonly Column[];
  /** By state: place in CONDITION_FITS. Where it must be judged: 'recorded', since no other of its band weighs more. */
  readonly near: Uint8Array;
  /** By state: 1 where it must be judged. */
  readonly open: Uint8Array;
  /** What a criterion that the fit rests on answers; undefined where it must be judged. */
  known(criterion: Criterion, slot: number): Judgement | undefined;
  /** Takes in what was judged. */
  learn(criterion: Criterion, slot: number, judgement: Judgement): void;
  /** Takes in which conditions the patient has now. */
  learnRecorded(slot: number, recorded: ReadonlySet<string>): void;
}

export async function fitBounds(answers: CohortAnswers, conditions: StudyConditions, turn: Turns): Promise<FitBounds> {
  const { criterion, parents, takesHealthy } = conditions;
  if (criterion === undefined) return unstated();
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
  const column = ({ answers: of, ofCell, touched }: CriterionAnswers, step: number): Column => ({
    ofCode: Float64Array.from(of, (_, code) => code * step),
    ofCell,
    touched,
  });
  return {
    columns: [
      column(own, healthStates * RECORDED_STATES),
      ...(health ? [column(health, RECORDED_STATES)] : []),
      { ofCode: Float64Array.from({ length: RECORDED_STATES }, (_, code) => code), touched: broader.touched },
    ],
    near: table.map((fit) => (fit === MUST_BE_JUDGED ? AT_BEST : fit)),
    open: table.map((fit) => (fit === MUST_BE_JUDGED ? 1 : 0)),
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

function unstated(): FitBounds {
  const never = (): never => {
    throw new Error('A study that names no condition asks for none');
  };
  return {
    columns: [],
    near: Uint8Array.of(CONDITION_FITS.indexOf('unstated')),
    open: Uint8Array.of(0),
    known: never,
    learn: never,
    learnRecorded: () => undefined,
  };
}
