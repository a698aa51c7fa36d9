import { type JudgeOptions, judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import type { Asked } from '../../../src/match/cohort/asked.ts';
import type { PlacedPatient } from '../../../src/match/cohort/places.ts';
import { conditionsRecorded } from '../../../src/match/score/condition-judge.ts';
import { judgeCondition } from '../../../src/match/score/study-condition.ts';
import { type MatchSummary, shownScore, summarise } from '../../../src/match/summary.ts';
import type { PatientFacts } from '../../../src/patient/facts.ts';

/** A patient judged by every criterion of a study. */
export function judgedWhole(asked: Asked, facts: PatientFacts, options: JudgeOptions): MatchSummary {
  const judged = asked.criteria.map((criterion) => ({
    criterion,
    judgement: judgeCriterion(criterion, facts, options),
  }));
  const condition = judgeCondition(
    asked.conditions,
    (criterion) => judgeCriterion(criterion, facts, options),
    conditionsRecorded(facts),
  );
  return summarise(judged, { open: asked.open, complete: asked.complete, condition });
}

export interface Wanted {
  readonly count: number;
  readonly minScore: number;
}

/** The best of all, each judged by every criterion, in the order in which candidates are told. */
export function bestOfAll(
  asked: Asked,
  records: ReadonlyMap<string, PatientFacts>,
  { count, minScore }: Wanted,
  options: JudgeOptions,
): readonly PlacedPatient[] {
  return [...records]
    .map(([id, facts]) => {
      const summary = judgedWhole(asked, facts, options);
      return { id, score: shownScore(summary), notMet: summary.notMet };
    })
    .filter(({ score }) => score >= minScore)
    .sort((a, b) => b.score - a.score || a.notMet - b.notMet || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}
