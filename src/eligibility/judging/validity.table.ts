import type { Policy } from '../verdict.ts';

/** Longest age in days of a result that still speaks for today, where the criterion names no window. */
export const RESULT_VALIDITY_DAYS: Readonly<Record<Policy, number>> = { strict: 366, clinical: 366, permissive: 731 };

/** Longest age in days of a finding (a symptom or sign seen or not seen) that still speaks for today. */
export const FINDING_VALIDITY_DAYS: Readonly<Record<Policy, number>> = { strict: 92, clinical: 92, permissive: 183 };

/** Results that stay true for life or nearly so, by lexicon id: a genotype, an adult's height, what a tumour was made of. */
export const LASTING_RESULTS: ReadonlySet<string> = new Set([
  'body-height',
  'birth-weight',
  'cd4-nadir',
  'pd-l1-expression',
  'tumor-proportion-score',
  'combined-positive-score',
  'tumor-mutational-burden',
  'ki-67-index',
]);

/** Findings that stay: what a gene is, and what a tumour was made of. Ids of the lexicon, each with what is narrower. */
const LASTING_FINDINGS: ReadonlySet<string> = new Set([
  'estrogen-receptor-status',
  'progesterone-receptor-status',
  'hormone-receptor-status',
  'her2-status',
  'microsatellite-instability',
  'microsatellite-stability',
  'hla-b27',
  'hla-b5701',
  'rh-negative',
]);
const GENETIC = /-(?:mutation|rearrangement|fusion|amplification|translocation|wild-type|genotype)$/;
/** Mutations by which a tumour escapes its treatment: not there then, they may be now. */
const ACQUIRED: ReadonlySet<string> = new Set([
  't790m-mutation',
  'egfr-c797s',
  'esr1-mutation',
  't315i-mutation',
  'btk-mutation',
]);

/** Whether a finding with these ids, and all broader ones, still speaks for today whenever it was made; one that is not there, or one that is. */
export const isLasting = (concepts: readonly string[], isThere: boolean): boolean =>
  concepts.some((id) => LASTING_FINDINGS.has(id) || GENETIC.test(id)) &&
  (isThere || !concepts.some((id) => ACQUIRED.has(id)));
