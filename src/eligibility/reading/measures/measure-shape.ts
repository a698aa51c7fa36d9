import type { TimeUnit } from '../../../kernel/dates.ts';
import type { Coding } from '../../../terminology/concept.ts';
import type { Count, Q, Quantity } from '../../criterion.ts';
import type { Bound } from './bound.ts';

/** A number with its comparison and unit, as read from the text; what it measures is for others to say. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly op: Quantity['op'];
  readonly lo?: Q;
  readonly hi?: Q;
  readonly loOpen?: boolean;
  readonly hiOpen?: boolean;
  readonly ref?: 'ULN' | 'LLN' | 'baseline';
  readonly factor?: number;
  /** True where a comparison or a range is written; a number alone is no comparison. */
  readonly stated: boolean;
  /** Of a range: whether nothing but the joining mark says that it is one. */
  readonly bareRange: boolean;
  readonly time?: TimeUnit;
  readonly unitless: boolean;
  /** Set on the two halves of a blood pressure (160/100). */
  readonly pressure?: 'systolic' | 'diastolic';
  /** "or better" after a number, "worse than" before it: which way that is, its scale says. */
  readonly quality?: 'better' | 'worse';
  /** Of those: whether the number itself is left out. */
  readonly strict?: boolean;
  /** Token index of the number, where such words stand before it. */
  readonly valueAt?: number;
  /** How often something happens, or how much of it is taken in some time. */
  readonly rate?: true;
  /** Words such as "years old", "of age", "younger than" say that an age is meant. */
  readonly aged: boolean;
  /** Of an age: that it is the one at a past event, of what its name is not always told. */
  readonly agedAt?: {
    readonly anchor: 'diagnosis' | 'event';
    readonly event?: { readonly text: string; readonly codes: readonly Coding[] };
  };
  /** Whether the words of it say that it is a grade, a class or a stage. */
  readonly graded?: true;
  /** On how many occasions it was found; `op` where the text compares their number. */
  readonly occasions?: { readonly value: number; readonly op?: Count['op'] };
}

const asQ = (bound: Bound, fallback: Bound | undefined): Q => {
  const unit = bound.unit ?? fallback?.unit;
  return {
    value: bound.number.shown ?? bound.number.value,
    unit: unit?.text ?? '',
    ...(unit?.ucum === undefined ? {} : { ucum: unit.ucum }),
  };
};

export const upper = (op: string | undefined): boolean => op === '<' || op === '<=';

export const lower = (op: string | undefined): boolean => op === '>' || op === '>=';

/** "3 months to 2 years": the greater number need not be the greater length. */
export const inOtherUnits = (a: Bound, b: Bound): boolean =>
  a.unit !== undefined && b.unit !== undefined && (a.unit.ucum ?? a.unit.text) !== (b.unit.ucum ?? b.unit.text);

export const sameUnit = (a: Bound, b: Bound): boolean =>
  a.unit === undefined || b.unit === undefined || (a.unit.ucum ?? a.unit.text) === (b.unit.ucum ?? b.unit.text);

export function measureOf(
  from: number,
  to: number,
  bound: Bound,
  op: Exclude<Quantity['op'], 'between'>,
  stated: boolean,
  aged: boolean,
): Measure {
  const q = asQ(bound, undefined);
  return {
    from,
    to,
    op,
    ...(upper(op) ? { hi: q } : { lo: q }),
    ...(bound.ref === undefined ? {} : { ref: bound.ref, factor: bound.number.value }),
    stated,
    bareRange: false,
    ...(bound.unit?.time === undefined ? {} : { time: bound.unit.time }),
    unitless: bound.unit === undefined,
    aged: aged || bound.aged,
  };
}

/** "24+0 to 32+6": where one bound is in days, so is the other. */
const inDays = (bound: Bound, other: Bound): Bound =>
  other.pregnancy && bound.unit?.time === 'wk' && other.unit?.time === 'd'
    ? { ...bound, number: { ...bound.number, value: bound.number.value * 7 }, unit: other.unit }
    : bound;

/** "between -1 and -2.5", an acuity "between 20/40 and 20/320": written from the milder end. */
export const isMirrored = (low: Bound, high: Bound): boolean =>
  high.number.value < low.number.value &&
  (low.number.value < 0 || (low.number.shown !== undefined && high.number.shown !== undefined));

export function rangeOf(
  from: number,
  to: number,
  first: Bound,
  second: Bound,
  open: { lo?: boolean; hi?: boolean },
  bareRange: boolean,
  aged: boolean,
): Measure {
  const [under, over] = isMirrored(first, second) ? [second, first] : [first, second];
  const [low, high] = [inDays(under, over), inDays(over, under)];
  const time = high.unit?.time ?? low.unit?.time;
  return {
    from,
    to,
    op: 'between',
    lo: asQ(low, high),
    hi: asQ(high, low),
    ...(open.lo || low.exclusive ? { loOpen: true } : {}),
    ...(open.hi || high.exclusive ? { hiOpen: true } : {}),
    ...(high.ref === undefined ? {} : { ref: high.ref }),
    stated: true,
    bareRange,
    ...(time === undefined ? {} : { time }),
    unitless: low.unit === undefined && high.unit === undefined,
    aged: aged || low.aged || high.aged,
  };
}
