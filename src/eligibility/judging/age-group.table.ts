import type { Interval } from './interval.ts';

/** Age groups by name, in completed years. */
export const AGE_GROUPS: ReadonlyMap<string, Interval> = new Map<string, Interval>([
  ['adult', { lo: 18 }],
  ['adults', { lo: 18 }],
  ['child', { hi: 18, hiOpen: true }],
  ['children', { hi: 18, hiOpen: true }],
  ['paediatric', { hi: 18, hiOpen: true }],
  ['pediatric', { hi: 18, hiOpen: true }],
  ['minor', { hi: 18, hiOpen: true }],
  ['minors', { hi: 18, hiOpen: true }],
  ['adolescent', { lo: 10, hi: 19 }],
  ['adolescents', { lo: 10, hi: 19 }],
  // Completed years: up to the 28th day of life.
  ['newborn', { hi: 28 / 365.25 }],
  ['infant', { hi: 1, hiOpen: true }],
  ['infants', { hi: 1, hiOpen: true }],
]);
