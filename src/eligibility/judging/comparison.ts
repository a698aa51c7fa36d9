import type { Fact } from '../../patient/facts.ts';
import type { Q, Quantity } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { converted, isPlausible, type Measured } from './converted.ts';
import { comparedWith, type Interval, within } from './interval.ts';
import { beyondNorm } from './norm-for-age.ts';
import { magnitudeOf } from './result-value.ts';

/** What a result says of a bound, or why it says nothing. */
export type Compared = {
  readonly truth: Truth;
  readonly why: string;
  /** It has a unit, and one of another kind than the bound's. */
  readonly otherUnit?: true;
};

/** Compares a result with a quantity. */
export function compare(fact: Fact, quantity: Quantity, measured: Measured, isScore: boolean): Compared {
  if (quantity.ref === 'baseline') return { truth: null, why: 'the baseline value that it is compared with' };
  if (quantity.ref !== undefined) return againstReference(fact, quantity, measured, isScore);
  const found = magnitudeOf(fact, isScore);
  if (!found) return { truth: null, why: 'a result that is a number' };
  const beyond = beyondNorm(fact, quantity, measured);
  if (beyond !== undefined) return { truth: beyond, why: 'what is usual at this age' };
  const bounds = meant(boundsOf(quantity), measured);
  if (!bounds) return { truth: null, why: 'the bound in the text is not a number' };
  if (!isPlausible(bounds.interval, bounds.unit, measured)) {
    return { truth: null, why: 'the unit of the bound in the text, which cannot be the usual one' };
  }
  const value = converted(found.interval, found.unit, bounds.unit, measured);
  if (!value) {
    return {
      truth: null,
      why: `a result whose unit can be compared: ${found.unit || 'no unit'} with ${bounds.unit || 'no unit'}`,
      ...(found.unit !== '' && { otherUnit: true }),
    };
  }
  return { truth: within(value, bounds.interval), why: 'an exact value: the result is only a limit' };
}

/**
 * A bound without a unit that can be none of a percentage, but is one as the fraction that SI would have it (HbA1c 0.066);
 * and a body mass index in per cent, which no percentile is: the bounds of obesity in adults.
 */
function meant(bounds: Bounds | undefined, { ids, measure }: Measured): Bounds | undefined {
  if (bounds === undefined || measure === undefined) return bounds;
  const { interval, unit } = bounds;
  const ends = [interval.lo, interval.hi].flatMap((end) => end ?? []);
  const [low, high] = measure.plausible ?? [0, 100];
  const isFraction =
    unit === '' &&
    measure.ucum === '%' &&
    ends.every((end) => end > 0 && end < 1 && end < low && isBetween(end * 100, low, high));
  if (isFraction) return { interval: scaled(interval, 100), unit: measure.ucum };
  const isSlip = unit === '%' && ids.includes(BODY_MASS_INDEX) && ends.every((end) => isBetween(end, 18, 50));
  return isSlip ? { interval, unit: measure.ucum } : bounds;
}

const scaled = ({ lo, hi, ...ends }: Interval, factor: number): Interval => ({
  ...ends,
  ...(lo !== undefined && { lo: lo * factor }),
  ...(hi !== undefined && { hi: hi * factor }),
});

const BODY_MASS_INDEX = 'body-mass-index';
const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

interface Bounds {
  readonly interval: Interval;
  readonly unit: string;
}

function boundsOf({ op, lo, hi, loOpen, hiOpen }: Quantity): Bounds | undefined {
  if (op === 'between') {
    const [low, high] = [numeric(lo), numeric(hi)];
    if (low === undefined || high === undefined) return undefined;
    const [loUnit, hiUnit] = [unitOf(lo), unitOf(hi)];
    if (loUnit !== hiUnit && loUnit !== '' && hiUnit !== '') return undefined;
    return {
      interval: { lo: low, hi: high, ...(loOpen && { loOpen }), ...(hiOpen && { hiOpen }) },
      unit: hiUnit === '' ? loUnit : hiUnit,
    };
  }
  const bound = op === '<' || op === '<=' ? hi : lo;
  const value = numeric(bound);
  return value === undefined ? undefined : { interval: comparedWith(op, value), unit: unitOf(bound) };
}

const numeric = (q: Q | undefined): number | undefined => (typeof q?.value === 'number' ? q.value : undefined);
const unitOf = (q: Q | undefined): string => q?.ucum ?? q?.unit ?? '';

/** Against a multiple of the laboratory's own limit, from its reference range or, for the limit itself, its flag. */
function againstReference(fact: Fact, quantity: Quantity, measured: Measured, isScore: boolean): Compared {
  const { op, ref, factor = 1 } = quantity;
  if (op === 'between') return { truth: null, why: 'a range of multiples of the reference limit' };
  const limit = ref === 'ULN' ? fact.referenceRange?.high : fact.referenceRange?.low;
  const found = magnitudeOf(fact, isScore);
  const value = found && converted(found.interval, found.unit, fact.referenceRange?.ucum ?? found.unit, measured);
  if (limit !== undefined && value) {
    return {
      truth: within(value, comparedWith(op, limit * factor)),
      why: 'an exact value: the result is only a limit',
    };
  }
  const flagged = flagInterval(fact.interpretation, ref === 'ULN');
  const truth = flagged ? within(flagged, comparedWith(op, factor)) : null;
  return { truth, why: `the reference range of the result (${ref})` };
}

/** Where a flagged result lies, in multiples of the limit. */
function flagInterval(flag: string | undefined, upper: boolean): Interval | undefined {
  switch (flag) {
    case 'N':
      return upper ? { hi: 1 } : { lo: 1 };
    case 'H':
    case 'HH':
      return upper ? { lo: 1, loOpen: true } : { lo: 1 };
    case 'L':
    case 'LL':
      return upper ? { hi: 1 } : { hi: 1, hiOpen: true };
    default:
      return undefined;
  }
}
