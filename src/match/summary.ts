import type { Criterion } from '../eligibility/criterion.ts';
import type { Judgement } from '../eligibility/verdict.ts';
import { criterionWeight, scoreOf } from './score/score.ts';
import type { ConditionFit, JudgedCondition } from './score/study-condition.ts';

/** eligible: every criterion met on evidence or stated assumption; likely: met, some of it presumed; possible: something open; ineligible: something not met. */
export type Grade = 'eligible' | 'likely' | 'possible' | 'ineligible';

/** One trial for one patient, without the reasons. The counts add up to the number of criteria; `presumed` is a part of `met`. */
export interface MatchSummary {
  readonly grade: Grade;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly presumed: number;
  readonly notApplicable: number;
  /** How near the patient is to what the study is about. */
  readonly condition: ConditionFit;
  /** 0 to 1, unrounded; see score/score.ts. */
  readonly score: number;
}

export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly judgement: Judgement;
}

/** What of a study the grade and the score depend on besides its criteria. */
export interface StudyState {
  /** Open to recruitment. */
  readonly open: boolean;
  /** Its criteria are all that it asks. */
  readonly complete: boolean;
  /** What it is about, judged for the patient. */
  readonly condition: Pick<JudgedCondition, 'fit' | 'asked'>;
}

/** A study that is not open is never graded eligible; one whose criteria are missing or incomplete is possible at best. */
export function summarise(judged: readonly JudgedCriterion[], { open, complete, condition }: StudyState): MatchSummary {
  let met = 0;
  let notMet = 0;
  let unknown = 0;
  let presumed = 0;
  let notApplicable = 0;
  let logWeight = 0;
  for (const { judgement } of judged) {
    logWeight += Math.log(criterionWeight(judgement));
    if (judgement.applicable === false) notApplicable++;
    else if (judgement.verdict === 'not-met') notMet++;
    else if (judgement.verdict === 'unknown') unknown++;
    else {
      met++;
      if (judgement.basis === 'presumption') presumed++;
    }
  }
  const whole = complete && judged.length > 0;
  const settled = presumed > 0 || !open ? 'likely' : 'eligible';
  const grade = notMet > 0 ? 'ineligible' : unknown > 0 || !whole ? 'possible' : settled;
  const score = scoreOf({ logWeight, notMet, complete: whole, condition });
  return { grade, met, notMet, unknown, presumed, notApplicable, condition: condition.fit, score };
}

/** A score as it is written, to four decimals. */
export const shownScore = ({ score }: Pick<MatchSummary, 'score'>): number => Math.round(score * 10_000) / 10_000;
