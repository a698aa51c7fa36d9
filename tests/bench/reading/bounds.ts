/** The bounds on a number, taken together. */
import { type Bound, boundOf, type Filter, isWithin } from './filter.ts';
import type { Claim } from './gold.ts';
import { Untranslatable } from './untranslatable.ts';

/** @throws Untranslatable where there is none, or one that says nothing */
export function boundsOf(filters: readonly Filter[]): readonly Bound[] {
  const bounds = filters.map(boundOf);
  if (bounds.length === 0 || bounds.includes(undefined)) throw new Untranslatable('a bound that is none');
  return bounds.filter((bound) => bound !== undefined);
}

/** Values without an operator may be a list or the ends of a range ("ASA 1-4"): no claim between them. */
export function boundClaim(value: number, bound: Bound): Claim {
  const { operator, values, unclearAt } = bound;
  if (value === unclearAt) return undefined;
  const isBetween = value > values[0]! && value < values.at(-1)!;
  return operator === undefined && isBetween && !values.includes(value) ? undefined : isWithin(value, bound);
}

/** Two bounds that no number can meet together are alternatives ("<18.5 or ≥30"); others are both meant. */
export function joinedClaims(bounds: readonly Bound[], claim: (bound: Bound) => Claim): Claim {
  const claims = bounds.map(claim);
  const samples = bounds.flatMap(({ values }) => values.flatMap((value) => [value - 1e-6, value, value + 1e-6]));
  const areTogether = samples.some((sample) => bounds.every((bound) => isWithin(sample, bound)));
  const decisive = !areTogether;
  return claims.includes(decisive) ? decisive : claims.includes(undefined) ? undefined : !decisive;
}
