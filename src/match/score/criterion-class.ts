import type { Judgement } from '../../eligibility/verdict.ts';

/** What the class of a judged criterion depends on. */
export type Classified = Pick<Judgement, 'applicable' | 'verdict' | 'basis' | 'section' | 'needs'>;

/** Domains that no record settles: people do, or the text was not understood. */
const BEYOND_RECORDS: ReadonlySet<string> = new Set(['opaque', 'consent', 'judgement']);

/** Whether a criterion is open for a reason that no record could remove. */
export const isBeyondRecords = ({ verdict, needs }: Pick<Judgement, 'verdict' | 'needs'>): boolean =>
  verdict === 'unknown' && (needs.length === 0 || needs.some(({ domain }) => BEYOND_RECORDS.has(domain)));

/**
 * Criteria of one class have one weight: section, verdict and what it rests on; of an open one, the domain of what is
 * missing (`several` where there is more than one). What the caller said to assume counts as if it were recorded.
 */
export function criterionClass(judgement: Classified): string {
  const { applicable, verdict, basis, section, needs } = judgement;
  if (applicable === false) return 'not applicable';
  if (verdict !== 'unknown') return `${section} ${verdict} ${basis === 'presumption' ? basis : 'evidence'}`;
  if (isBeyondRecords(judgement)) return `${section} beyond records`;
  const domains = new Set(needs.map(({ domain }) => domain));
  return `${section} unknown ${domains.size === 1 ? [...domains][0] : 'several'}`;
}
