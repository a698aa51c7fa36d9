import type { Measure } from '../../terminology/concept.ts';

/**
 * The number by which a result in one unit is multiplied to stand in another; undefined where they cannot be compared.
 * A number without a unit has one only where the lexicon says that the thing is written without.
 */
export function factorBetween(from: string, to: string, measure: Measure | undefined): number | undefined {
  if (from === to) return 1;
  const bare = (unit: string): boolean => unit === '' || unit === '1' || unit.startsWith('{');
  if (bare(from) && bare(to)) return 1;
  if (measure?.unitless && (bare(from) || bare(to))) return 1;
  return undefined;
}
