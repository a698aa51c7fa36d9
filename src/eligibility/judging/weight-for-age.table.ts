/**
 * Weights that a living patient of an age is not below, by completed years, the highest row that is reached: well under the third
 * standard deviation below the median of either sex (WHO Child Growth Standards 2006, girls: 6.3 kg at 1 year, 8.1 at 2, 9.6 at 3, 12.1 at 5).
 */
export const LEAST_WEIGHTS: readonly { readonly years: number; readonly kg: number }[] = [
  { years: 1, kg: 5 },
  { years: 2, kg: 6.5 },
  { years: 3, kg: 7.5 },
  { years: 5, kg: 9.5 },
  { years: 10, kg: 13 },
  { years: 18, kg: 22 },
];
