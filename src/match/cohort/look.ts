import type { Criterion } from '../../eligibility/criterion.ts';
import { judgeCriterion } from '../../eligibility/judging/judge.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import { conditionsRecorded } from '../score/condition-judge.ts';
import { conditionWeight, criterionWeight, scoreOf } from '../score/score.ts';
import { type ConditionFit, isOwn, judgeCondition } from '../score/study-condition.ts';
import { shownScore } from '../summary.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
import { type Bounds, isBlocker } from './bounds.ts';
import type { CohortAnswers } from './cohort-answers.ts';
import { placed, SLACK } from './placed.ts';
import type { PlacedPatient, Places } from './places.ts';

/** The criteria of a study, and what it is about. */
type Question = number | 'fit';

export interface Look {
  readonly looked: number;
  readonly judged: number;
  /** Undefined for who falls short. */
  place(id: string, slot: number, record: PatientFacts): Promise<PlacedPatient | undefined>;
}

/** Judges patients one after the other; what has ruled most people out comes first. */
export function createLook(
  { options }: CohortAnswers,
  asked: Asked,
  { answers, fit, fitOf, isFitOpen, parts }: Bounds,
  places: Places,
  turn: Turns,
): Look {
  const losses = new Map<Question, { sum: number; times: number }>();
  const lose = (question: Question, loss: number): void => {
    const { sum, times } = losses.get(question) ?? { sum: 0, times: 0 };
    losses.set(question, { sum: sum + loss, times: times + 1 });
  };
  /** Of a question that was never judged, as if it never failed. */
  const meanLoss = (question: Question): number => {
    const { sum, times } = losses.get(question) ?? { sum: 0, times: 1 };
    return sum / times;
  };
  let [looked, judged] = [0, 0];

  return {
    get looked() {
      return looked;
    },
    get judged() {
      return judged;
    },
    async place(id, slot, record) {
      looked++;
      const judge = (criterion: Criterion): Judgement => {
        judged++;
        return judgeCriterion(criterion, record, options);
      };
      const known = answers.map((of) => of.of(slot));
      let near: ConditionFit = fitOf(slot);
      let { logWeight, notMet: blockers, ...rest } = parts(slot);
      const open: Question[] = [...known.keys()].filter((at) => known[at] === undefined);
      if (isFitOpen(slot)) open.push('fit');
      open.sort((a, b) => meanLoss(b) - meanLoss(a));
      const fallsShort = (): boolean => {
        const condition = { asked: asked.conditions.asked, fit: near };
        const score = scoreOf({ ...rest, condition, logWeight, notMet: blockers }) + SLACK;
        return places.fallsShort(shownScore({ score }), blockers, id);
      };
      for (const question of open) {
        if (fallsShort()) return undefined;
        await turn();
        if (question === 'fit') {
          near = nearness(slot, record, judge);
          lose(question, isOwn(near) ? 1 - conditionWeight({ asked: asked.conditions.asked, fit: near }) : 1);
          continue;
        }
        const judgement = judge(asked.criteria[question]!);
        answers[question]!.learn(slot, judgement);
        known[question] = judgement;
        const weight = criterionWeight(judgement);
        logWeight += Math.log(weight);
        if (isBlocker(judgement)) blockers++;
        lose(question, 1 - weight);
      }
      return fallsShort() ? undefined : placed(id, asked, known as readonly Judgement[], near);
    },
  };

  function nearness(slot: number, record: PatientFacts, judge: (criterion: Criterion) => Judgement): ConditionFit {
    const recorded = conditionsRecorded(record);
    const answer = (criterion: Criterion): Judgement => {
      const known = fit.known(criterion, slot);
      if (known) return known;
      const judgement = judge(criterion);
      fit.learn(criterion, slot, judgement);
      return judgement;
    };
    fit.learnRecorded(slot, recorded);
    return judgeCondition(asked.conditions, answer, recorded).fit;
  }
}
