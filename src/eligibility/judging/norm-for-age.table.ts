import type { Interval } from './interval.ts';

/** Where a bound that is set by what is usual at an age can lie at all, at any age. */
export interface NormForAge {
  readonly measure: string;
  readonly unit: string;
  /** Which end of what is usual; at least two standard deviations from the mean, or the outer 5 per cent. */
  readonly end: 'low' | 'high';
  /** Values that may be beyond it at some age: any other is not, whatever the age. */
  readonly beyond: Interval;
}

/**
 * Source: international consensus on sepsis in children (Goldstein and others 2005), whose bounds for the oldest are the extreme ones, with
 * room for those of adults.
 */
export const NORMS_FOR_AGE: readonly NormForAge[] = [
  { measure: 'systolic-blood-pressure', unit: 'mm[Hg]', end: 'low', beyond: { hi: 117, hiOpen: true } },
  { measure: 'heart-rate', unit: '/min', end: 'high', beyond: { lo: 90 } },
  { measure: 'respiratory-rate', unit: '/min', end: 'high', beyond: { lo: 14 } },
];
