import type { Bundle, BundleEntry, GuidanceResponse, OperationOutcome } from '@medplum/fhirtypes';
import type { PartResult } from '../../store/jobs.ts';
import { candidateSubject, isIneligible, scoredSummary } from '../research-subject.ts';
import { studyOf } from '../stored-candidates.ts';

/** Types of the files that come before others. */
const FIRST: readonly string[] = ['ResearchSubject', 'GuidanceResponse'];

/** Resource types in the order of their files. */
export const inOrder = (types: Iterable<string>): readonly string[] =>
  [...types].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

const rank = (type: string): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length);

/**
 * One study for one patient, or one resource that is given out: by what the best are chosen, and the line of the file of
 * each type; no candidate where a criterion rules out.
 */
export interface BulkItem {
  readonly score: number;
  readonly notMet: number;
  readonly key: string;
  readonly lines: Readonly<Record<string, string>>;
}

/** Best first: by score; of equal scores with fewer blockers, then by study or patient. */
export const compareItems = (a: BulkItem, b: BulkItem): number =>
  b.score - a.score || a.notMet - b.notMet || (a.key < b.key ? -1 : 1);

/** What an answer says, in the order of its keys, as a part of a job's result. */
export function partOf(answer: Bundle): PartResult {
  const entry = answer.entry ?? [];
  const items = entry.flatMap(({ resource }, at) =>
    resource?.resourceType === 'GuidanceResponse' ? [itemOf(entry[at - 1]!, resource)] : [],
  );
  items.sort((a, b) => (a.key < b.key ? -1 : 1));
  const outcome = entry.find(({ search }) => search?.mode === 'outcome')?.resource as OperationOutcome | undefined;
  return {
    items: items.map((item) => JSON.stringify(item)),
    issues: (outcome?.issue ?? []).map((issue) => JSON.stringify({ resourceType: 'OperationOutcome', issue: [issue] })),
  };
}

export const readItem = (text: string): BulkItem => JSON.parse(text) as BulkItem;

function itemOf(match: BundleEntry, guidance: GuidanceResponse): BulkItem {
  const summary = scoredSummary(match);
  const notMet = summary?.extension?.find(({ url }) => url === 'not-met')?.valueInteger;
  const subject = {
    ...candidateSubject(studyOf(guidance), guidance.subject?.reference ?? ''),
    ...(summary && { extension: [summary] }),
  };
  return {
    score: match.search?.score ?? 0,
    notMet: notMet ?? 0,
    key: match.fullUrl ?? '',
    lines: {
      ...(!isIneligible(match) && { ResearchSubject: JSON.stringify(subject) }),
      GuidanceResponse: JSON.stringify(guidance),
    },
  };
}
