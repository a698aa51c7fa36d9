import type { Criterion } from '../../eligibility/criterion.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { IndexedTrial } from '../indexed-trial.ts';
import { type JudgedCondition, judgeCondition, type StudyConditions, studyConditions } from './study-condition.ts';

/** How near the patient of a request is to what a study is about. */
export type ConditionJudge = (trial: IndexedTrial, criteria: readonly Criterion[]) => JudgedCondition;

const known = new WeakMap<IndexedTrial, { readonly criteria: readonly Criterion[]; readonly made: StudyConditions }>();

/** What a study is about, made once for each version of it. */
export function conditionsOf(
  trial: IndexedTrial,
  criteria: readonly Criterion[],
  terminology: Terminology,
): StudyConditions {
  const before = known.get(trial);
  if (before?.criteria === criteria) return before.made;
  const made = studyConditions(trial.conditions, criteria, terminology);
  known.set(trial, { criteria, made });
  return made;
}

/** Lexicon ids of the conditions that the record says the patient has now. */
export const conditionsRecorded = ({ facts }: PatientFacts): ReadonlySet<string> =>
  new Set(
    facts
      .filter(
        ({ domain, certainty, state }) => domain === 'condition' && certainty === 'confirmed' && state === 'active',
      )
      .flatMap(({ ownConcepts }) => ownConcepts),
  );

export function conditionJudgeFor(
  facts: PatientFacts,
  judge: (criterion: Criterion) => Judgement,
  terminology: Terminology,
): ConditionJudge {
  const recorded = conditionsRecorded(facts);
  return (trial, criteria) => judgeCondition(conditionsOf(trial, criteria, terminology), judge, recorded);
}
