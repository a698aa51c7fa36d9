/** Standard atomic weights, abridged. */
const WEIGHTS: Readonly<Record<string, number>> = {
  H: 1.008,
  C: 12.011,
  N: 14.007,
  O: 15.999,
  Mg: 24.305,
  Ca: 40.078,
  Fe: 55.845,
};

/**
 * Grams in a mole, from a formula without brackets: `C6H12O6`.
 *
 * @throws RangeError for an element that is not needed here
 */
export function molarMass(formula: string): number {
  return [...formula.matchAll(/([A-Z][a-z]?)(\d*)/g)].reduce((sum, [, element = '', count]) => {
    const weight = WEIGHTS[element];
    if (weight === undefined) throw new RangeError(`No weight of ${element}`);
    return sum + weight * (count ? Number(count) : 1);
  }, 0);
}
