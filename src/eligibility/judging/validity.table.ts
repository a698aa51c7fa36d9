import type { Policy } from '../verdict.ts';

/** Longest age in days of a result that still speaks for today, where the criterion names no window. */
export const RESULT_VALIDITY_DAYS: Readonly<Record<Policy, number>> = { strict: 366, clinical: 366, permissive: 731 };

/** Longest age in days of a finding (a symptom or sign seen or not seen) that still speaks for today. */
export const FINDING_VALIDITY_DAYS: Readonly<Record<Policy, number>> = { strict: 92, clinical: 92, permissive: 183 };

/** Results that stay true for life or nearly so, by lexicon id: a genotype, an adult's height. */
export const LASTING_RESULTS: ReadonlySet<string> = new Set(['body-height']);
