/** The filters of a form, `eq().op(GT).val('2').temporal_unit(DAY)`, as plain values. */

import { isTimeUnit, type TimeUnit } from './calendar.ts';
import type { Call, Chain } from './form-text.ts';
import { placeOf } from './term.ts';

export type Operator = 'LT' | 'LTEQ' | 'GT' | 'GTEQ' | 'BETWEEN' | 'EQ';

export interface Filter {
  readonly operators: readonly Operator[];
  /** As written, tokens closed up. */
  readonly values: readonly string[];
  /** How many units the text names; the form does not say which. */
  readonly units: number;
  readonly timeUnit?: TimeUnit;
  readonly periods: readonly string[];
  /** FIRST-TIME, MOST-RECENT-TIME and their kin. */
  readonly order: boolean;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly to: 'before' | 'after' | 'during';
  readonly chain: Chain;
}

const OPERATORS: ReadonlySet<string> = new Set(['LT', 'LTEQ', 'GT', 'GTEQ', 'BETWEEN', 'EQ']);
const WORDS: Readonly<Record<string, number>> = {
  none: 0,
  zero: 0,
  one: 1,
  once: 1,
  single: 1,
  a: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  Ⅰ: 1,
  Ⅱ: 2,
  Ⅲ: 3,
  Ⅳ: 4,
};

/** The filters among the arguments of a call. */
export const filtersOf = ({ args }: Call): readonly Filter[] =>
  args.flatMap((arg) => (arg.k === 'chain' && arg.chain[0]?.name === 'eq' ? [filterOf(arg.chain)] : []));

/** A filter from a chain that begins with `eq()`, or from the calls of one that stand in another chain. */
export function filterOf(chain: Chain): Filter {
  const constants = (name: string): readonly string[] =>
    chain
      .filter((call) => call.name === name)
      .flatMap(({ args }) => args.flatMap((arg) => (arg.k === 'constant' ? arg.name : [])));
  const timeUnit = constants('temporal_unit')[0];
  return {
    operators: singly(constants('op').filter((name): name is Operator => OPERATORS.has(name))),
    values: chain
      .filter(({ name }) => name === 'val')
      .flatMap(({ args }) => args.flatMap((arg) => (arg.k === 'text' ? arg.text.replace(/\s+/g, '') : []))),
    units: chain.filter(({ name }) => name === 'unit').length,
    ...(isTimeUnit(timeUnit) && { timeUnit }),
    periods: constants('temporal_per'),
    order: chain.some(({ name }) => name === 'temporal_rec'),
    relations: chain.flatMap(({ name, args }) =>
      name === 'before' || name === 'after' || name === 'during'
        ? args.flatMap((arg) => (arg.k === 'chain' ? [{ to: name, chain: arg.chain }] : []))
        : [],
    ),
  };
}

/** The forms repeat an operator that the text writes twice ("at least 18 (≥)"), and mark the sign of equality before a range. */
function singly(operators: readonly Operator[]): readonly Operator[] {
  const each = [...new Set(operators)];
  return each.length > 1 ? each.filter((operator) => operator !== 'EQ') : each;
}

/** A number in figures (thousands by comma, decimals by point or comma), as a word or in Roman figures. */
export function numberOf(written: string): number | undefined {
  const text = written.toLowerCase();
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return WORDS[text] ?? WORDS[written];
}

export interface Bound {
  readonly operator: Operator | undefined;
  /** Ascending, each once; two for BETWEEN, one for a bound, any number for none. */
  readonly values: readonly number[];
  /** The text gives two signs for the end: on this very value nothing is claimed. */
  readonly unclearAt?: number;
}

/** Undefined: more than one operator, values that are no numbers, or a number of them that the operator has no use for. */
export function boundOf({ operators, values }: Pick<Filter, 'operators' | 'values'>): Bound | undefined {
  // "100x109/L" has lost the raised nine of its unit.
  const written = values.length > 1 ? values.filter((value) => value !== '109') : values;
  const numbers = [...new Set(written.map(numberOf))];
  const known = numbers.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (known.length === 0 || known.length !== numbers.length) return undefined;
  if (operators.length > 1) return boundOfTwo(operators, known);
  const [operator] = operators;
  const fits = operator === undefined || known.length === (operator === 'BETWEEN' ? 2 : 1);
  return fits ? { operator, values: known } : undefined;
}

/** "Under 80 (≤)", "4 to < 17": the signs say one bound, and differ on its end at most. */
function boundOfTwo(operators: readonly Operator[], values: readonly number[]): Bound | undefined {
  const [end] = values.toReversed();
  const others = operators.filter((operator) => operator !== 'BETWEEN');
  const isUpper = others.every((operator) => operator === 'LT' || operator === 'LTEQ');
  const isLower = others.every((operator) => operator === 'GT' || operator === 'GTEQ');
  if (values.length === 2 && isUpper && others.length < operators.length) {
    return { operator: 'BETWEEN', values, unclearAt: end! };
  }
  if (values.length !== 1 || !(isUpper || isLower)) return undefined;
  return others.length === 1
    ? { operator: others[0], values }
    : { operator: isUpper ? 'LT' : 'GT', values, unclearAt: end! };
}

export function isWithin(value: number, { operator, values }: Bound): boolean {
  const [first = Number.NaN, last = first] = values;
  switch (operator) {
    case 'LT':
      return value < first;
    case 'LTEQ':
      return value <= first;
    case 'GT':
      return value > first;
    case 'GTEQ':
      return value >= first;
    case 'BETWEEN':
      return value >= first && value <= last;
    case 'EQ':
    case undefined:
      return values.includes(value);
  }
}

/** A filter as a bound on a length of time. A unit without a number is one of it ("in the past year"). */
export function lengthOf(filter: Filter): { readonly bound: Bound; readonly unit: TimeUnit } | undefined {
  if (!filter.timeUnit) return undefined;
  const bound = boundOf(filter.values.length === 0 ? { ...filter, values: ['1'] } : filter);
  return bound && { bound, unit: filter.timeUnit };
}

const SIGNS: readonly (readonly [RegExp, Operator])[] = [
  [/(?:≥|>\s*=|＞\s*=)\s*$/, 'GTEQ'],
  [/(?:≤|<\s*=|＜\s*=)\s*$/, 'LTEQ'],
  [/[>＞]\s*$/, 'GT'],
  [/[<＜]\s*$/, 'LT'],
];

/** A filter with the sign that the text has before or behind its one value, where the form has lost it ("≥ 50", "18+"). */
export function withSign(filter: Filter, text: string): Filter {
  const [value, another] = filter.values;
  const place = value === undefined || another !== undefined ? undefined : placeOf(value, text);
  if (!place) return filter;
  const [operator] = filter.operators;
  if (/^\s?\+/.test(text.slice(place.end)) && (operator === undefined || operator === 'GT')) {
    return { ...filter, operators: ['GTEQ'] };
  }
  const sign = SIGNS.find(([written]) => written.test(text.slice(0, place.start)))?.[1];
  return operator === undefined && sign !== undefined ? { ...filter, operators: [sign] } : filter;
}
