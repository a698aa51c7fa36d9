/** Weights below which no patient of an age lies. */
export interface LeastWeight {
  /** Completed years; the highest row that is reached counts. */
  readonly years: number;
  /** What every patient of this age is taken to weigh: well under the third standard deviation below the median of either sex. */
  readonly kg: number;
  /** What WHO Anthro takes for a slip of the pen: six standard deviations below the median, of the sex in which that is less. */
  readonly impossibleKg?: number;
}

/**
 * WHO Child Growth Standards 2006; girls, two and three deviations below the median: 7.0 and 6.3 kg at 1 year, 9.0 and 8.1 at 2, 10.8
 * and 9.6 at 3, 13.7 and 12.1 at 5; boys 7.7 and 6.9, 9.7 and 8.6, 11.3 and 10.0, 14.1 and 12.4. Beyond the third they go on in equal steps.
 */
export const LEAST_WEIGHTS: readonly LeastWeight[] = [
  { years: 1, kg: 5, impossibleKg: 4.2 },
  { years: 2, kg: 6.5, impossibleKg: 5.3 },
  { years: 3, kg: 7.5, impossibleKg: 6 },
  { years: 5, kg: 9.5, impossibleKg: 7.3 },
  { years: 10, kg: 13 },
  { years: 18, kg: 22 },
];

/** Entries of children who may weigh less than any standard knows. */
export const STUNTING = [
  'failure-to-thrive',
  'malnutrition',
  'short-stature',
  'chromosomal-abnormality',
  'malformation-syndrome',
  'genetic-disease',
  'prematurity',
  'weight-loss',
];
