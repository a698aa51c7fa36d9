import type { Criterion } from '../eligibility/criterion.ts';
import type { JudgeOptions } from '../eligibility/judging/judge.ts';
import { sparingJudge } from '../eligibility/judging/sparing-judge.ts';
import type { Judgement } from '../eligibility/verdict.ts';
import type { PatientFacts } from '../patient/facts.ts';
import type { Supposed } from './assumption.ts';

/** Judges one criterion for the patient of a request. */
export type Judge = (criterion: Criterion) => Judgement;

/**
 * With what-if facts each criterion is judged twice: the answer is the one with them, `strict` stays what the record
 * alone shows, and an answer that rests on them, or that would be another without them, says so.
 */
export function judgeFor(facts: PatientFacts, supposed: Supposed | undefined, options: JudgeOptions): Judge {
  const judgeAlone = sparingJudge(facts, options);
  if (!supposed) return judgeAlone;
  const judgeBoth = sparingJudge(supposed.facts, options);
  return (criterion) => {
    const plain = judgeAlone(criterion);
    const judgement = judgeBoth(criterion);
    const rests =
      judgement.verdict !== 'unknown' &&
      (judgement.holds !== plain.holds ||
        judgement.evidence.some(({ reference }) => supposed.references.has(reference)));
    return { ...judgement, strict: plain.strict, ...(rests && { basis: 'assumption' as const }) };
  };
}
