import type { Criterion } from '../eligibility/criterion.ts';
import type { Judgement } from '../eligibility/verdict.ts';
import { NOTHING_KNOWN, scoreWeight } from './score-weight.ts';

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
  /** 0 to 1, unrounded. */
  readonly score: number;
}

export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly judgement: Judgement;
}

/** What of a study the grade depends on besides its criteria. */
export interface StudyState {
  /** Open to recruitment. */
  readonly open: boolean;
  /** Its criteria are all that it asks. */
  readonly complete: boolean;
}

/** A study that is not open is never graded eligible; one whose criteria are missing or incomplete is possible at best. */
export function summarise(judged: readonly JudgedCriterion[], { open, complete }: StudyState): MatchSummary {
  let met = 0;
  let notMet = 0;
  let unknown = 0;
  let presumed = 0;
  let notApplicable = 0;
  let score = complete && judged.length > 0 ? 1 : NOTHING_KNOWN;
  for (const { judgement } of judged) {
    score *= scoreWeight(judgement);
    if (judgement.applicable === false) notApplicable++;
    else if (judgement.verdict === 'not-met') notMet++;
    else if (judgement.verdict === 'unknown') unknown++;
    else {
      met++;
      if (judgement.basis === 'presumption') presumed++;
    }
  }
  const undecided = unknown > 0 || !complete || judged.length === 0;
  const settled = presumed > 0 || !open ? 'likely' : 'eligible';
  const grade = notMet > 0 ? 'ineligible' : undecided ? 'possible' : settled;
  return { grade, met, notMet, unknown, presumed, notApplicable, score };
}

/** A score as it is written, to four decimals. */
export const shownScore = ({ score }: MatchSummary): number => Math.round(score * 10_000) / 10_000;
