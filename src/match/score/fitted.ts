import type { ConditionFit } from './study-condition.ts';

/** Studies in whose favour more speaks: those of one band all score above those of the next. */
export const BANDS = ['own', 'other', 'blocked'] as const;
export type Band = (typeof BANDS)[number];

/** What was counted: see docs/matching.md. */
export interface Fitted {
  /** Of the criteria of a class, the share that the whole record shows to be met. */
  readonly classes: Readonly<Record<string, number>>;
  /** The same of a study's own condition, by how near the patient is to it. */
  readonly conditions: Readonly<Partial<Record<ConditionFit, number>>>;
  /** Intercept and slope (> 0) that turn the sum of the logarithms of the weights into log-odds. */
  readonly bands: Readonly<Record<Band, readonly [intercept: number, slope: number]>>;
}
