import { judgeCriterion } from '../eligibility/judging/judge.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { urnFor } from '../kernel/ids.ts';
import type { PatientFacts } from '../patient/facts.ts';
import type { Terminology } from '../terminology/terminology.ts';
import type { IndexedTrial } from './indexed-trial.ts';
import type { MatchRequest } from './request.ts';
import type { JudgedCriterion } from './summary.ts';

/** The place of a what-if fact in the record: evidence that cites it is an assumption. */
const assumedUrl = (index: number): string => urnFor(`assumed/${index}`);

/** The record with what-if facts added. */
export function assumedRecord(record: AnyResource, assume: readonly AnyResource[]): AnyResource {
  const entries =
    record.resourceType === 'Bundle'
      ? ((record['entry'] as readonly unknown[] | undefined) ?? [])
      : [{ resource: record }];
  return {
    ...(record.resourceType === 'Bundle' ? record : { resourceType: 'Bundle', type: 'collection' }),
    entry: [...entries, ...assume.map((resource, i) => ({ fullUrl: assumedUrl(i), resource }))],
  };
}

/**
 * Every criterion of a trial for one patient. With what-if facts each is judged twice: the answer is the one with them,
 * `strict` stays what the record alone shows, and an answer that rests on them says so.
 */
export function judgeTrial(
  trial: IndexedTrial,
  facts: PatientFacts,
  assumed: PatientFacts | undefined,
  request: MatchRequest,
  terminology: Terminology,
): readonly JudgedCriterion[] {
  const options = { asOf: request.asOf, policy: request.policy, willing: request.willing, terminology };
  const assumedUrls = new Set((request.assume ?? []).map((_, i) => assumedUrl(i)));
  return trial.criteria
    .filter((criterion) => criterion.parent === undefined)
    .map((criterion) => {
      const plain = judgeCriterion(criterion, facts, options);
      if (assumed === undefined) return { criterion, judgement: plain };
      const supposed = judgeCriterion(criterion, assumed, options);
      const rests = supposed.evidence.some((evidence) => assumedUrls.has(evidence.reference));
      return {
        criterion,
        judgement: { ...supposed, strict: plain.strict, ...(rests && { basis: 'assumption' as const }) },
      };
    });
}
