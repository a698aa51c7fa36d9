import { type JudgeOptions, judgeCriterion } from '../../eligibility/judging/judge.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import { isOpen } from '../indexed-trial.ts';
import type { RankedTrial } from '../ranking.ts';
import { summarise } from '../summary.ts';
import type { Turns } from '../turns.ts';
import { type Pivotal, pivotalFacts } from './pivotal.ts';

/** @param facts with the what-if facts of the request */
export const pivotsOf = (
  { trial, eligibility, judged, summary }: RankedTrial,
  facts: PatientFacts,
  options: JudgeOptions,
  turn: Turns,
): Promise<readonly Pivotal[]> =>
  pivotalFacts(judged, {
    facts,
    asOf: options.asOf,
    terminology: options.terminology,
    judgeWith: (changed) => (criterion) => judgeCriterion(criterion, changed, options),
    gradeOf: (list) =>
      summarise(list, {
        open: isOpen(trial),
        complete: eligibility.gap === undefined,
        condition: { fit: summary.condition, asked: true },
      }).grade,
    turn,
  });
