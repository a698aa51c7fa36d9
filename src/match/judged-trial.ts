import type { Criterion } from '../eligibility/criterion.ts';
import { type JudgeOptions, judgeCriterion } from '../eligibility/judging/judge.ts';
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
  if (!supposed) return (criterion) => judgeCriterion(criterion, facts, options);
  return (criterion) => {
    const plain = judgeCriterion(criterion, facts, options);
    const judgement = judgeCriterion(criterion, supposed.facts, options);
    const rests =
      judgement.verdict !== 'unknown' &&
      (judgement.holds !== plain.holds ||
        judgement.evidence.some(({ reference }) => supposed.references.has(reference)));
    return { ...judgement, strict: plain.strict, ...(rests && { basis: 'assumption' as const }) };
  };
}
