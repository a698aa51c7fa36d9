import { type Day, moved, written } from '../calendar.ts';
import type { ResultEntry } from '../chart.ts';
import { ANALYTES, type Analyte } from '../concepts/analytes.table.ts';
import { exactWith, type MeasuredIn } from '../concepts/units.ts';
import { type Comparison, comparedWith, type ResultClaim } from '../oracle/claim.ts';
import type { Random } from '../random.ts';
import { adult, capital, dateNear, type Family, someDay, someSection, someSpan } from './setting.ts';

const WORDS: Readonly<Record<Comparison, readonly string[]>> = {
  '<': ['<', 'less than', 'below'],
  '<=': ['≤', '<=', 'no more than', 'at most', 'less than or equal to'],
  '>': ['>', 'greater than', 'above', 'more than'],
  '>=': ['≥', '>=', 'at least', 'of at least', 'greater than or equal to'],
};
const OPS = ['<', '<=', '>', '>='] as const;

/** Three significant digits, as criteria have them; thousands sometimes set off. */
const rounded = (value: number): number => Number(value.toPrecision(3));
const numeral = (random: Random, value: number): string =>
  value >= 1000 && random.chance(0.6) ? value.toLocaleString('en-US') : `${value}`;

interface Bound {
  readonly text: string;
  /** In the first unit. */
  readonly value: number;
}

function boundIn(random: Random, unit: MeasuredIn, value: number): Bound {
  const stated = rounded((value - (unit.offset ?? 0)) / unit.factor);
  return { text: numeral(random, stated), value: stated * unit.factor + (unit.offset ?? 0) };
}

export interface Asked {
  readonly of: Analyte;
  readonly text: string;
  readonly claim: ResultClaim;
  /** The unit of the text; none where it names multiples of a limit. */
  readonly unit: MeasuredIn;
  /** The bounds, in the first unit. */
  readonly ends: readonly number[];
}

const withUnit = (number: string, unit: string): string =>
  unit === '' ? number : unit === '%' ? `${number}${unit}` : `${number} ${unit}`;

/** A value against one bound or two. */
export function someResult(random: Random, among: readonly Analyte[] = ANALYTES): Asked {
  const of = random.pick(among);
  const unit = random.pick(of.units);
  const [name, written] = [random.pick(of.names), random.pick(unit.written)];
  if (of.bounds.length > 1 && random.chance(0.2)) {
    const [low, high] = random
      .some(of.bounds, 2)
      .toSorted((a, b) => a - b)
      .map((end) => boundIn(random, unit, end));
    if (low && high && low.value < high.value) {
      const form = random.pick([
        `between ${low.text} and ${high.text}`,
        `${low.text} to ${high.text}`,
        `${low.text} - ${high.text}`,
      ]);
      const range = { low: low.value, high: high.value };
      return {
        of,
        text: capital(`${name} ${withUnit(form, written)}`),
        claim: { k: 'result', id: of.id, range },
        unit,
        ends: [low.value, high.value],
      };
    }
  }
  const [op, bound] = [random.pick(OPS), boundIn(random, unit, random.pick(of.bounds))];
  return {
    of,
    text: capital(`${name} ${random.pick(WORDS[op])} ${withUnit(bound.text, written)}`),
    claim: { k: 'result', id: of.id, range: comparedWith(op, bound.value) },
    unit,
    ends: [bound.value],
  };
}

/** On the bound, or clear of it by more than molar masses are disputed. */
export function someValue(random: Random, { of, ends, unit }: Asked): Pick<ResultEntry, 'value' | 'units'> {
  const end = random.pick(ends);
  if (random.chance(0.25)) return { value: end, units: exactWith(unit, of.units) };
  const spread = of.spread ?? 0.5;
  const least = Math.min(0.02, spread / 3);
  const away = (least + random.next() * (spread - least)) * (random.chance(0.5) ? 1 : -1);
  const value = Number((end * (1 + away)).toPrecision(4));
  const whole = of.whole ? Math.max(0, Math.round(end) + random.pick([-1, 1])) : value;
  // Oxygen saturation and the like have a ceiling.
  return { value: of.units[0]?.ucum === '%' ? Math.min(whole, 100) : whole };
}

const FRESH_DAYS = 300;

export const result = (random: Random, asOf: Day, id: string, more: Partial<ResultEntry> = {}): ResultEntry => ({
  kind: 'result',
  id,
  status: 'final',
  taken: written(asOf - random.whole(0, FRESH_DAYS)),
  ...more,
});

/** A filtration rate follows from the creatinine, and would be a later result of its own. */
const FOLLOWS: Readonly<Record<string, string>> = { egfr: 'creatinine' };

/** Whether a result of either is no result of the other. */
export const areApart = (one: string, other: string): boolean =>
  one !== other && FOLLOWS[one] !== other && FOLLOWS[other] !== one;

/** Results of something else. */
const others = (random: Random, asOf: Day, id: string): readonly ResultEntry[] =>
  random
    .some(
      ANALYTES.filter(
        (one) =>
          one.id !== id &&
          one.id !== FOLLOWS[id] &&
          one.reference !== undefined &&
          one.units !== ANALYTES.find((of) => of.id === id)?.units,
      ),
      random.whole(0, 2),
    )
    .map((one) => result(random, asOf, one.id, { value: one.reference?.[0] ?? 1 }));

/** A result against a bound, in any unit in which it may be written. */
export const measured: Family = (random) => {
  const asOf = someDay(random);
  const asked = someResult(random);
  const entries = [result(random, asOf, asked.of.id, someValue(random, asked)), ...others(random, asOf, asked.of.id)];
  return {
    section: someSection(random),
    text: asked.text,
    asOf,
    claim: asked.claim,
    chart: adult(random, asOf, entries),
  };
};

/** Only a limit of the value is known, or the range in which it lies. */
export const limits: Family = (random) => {
  const asOf = someDay(random);
  const asked = someResult(
    random,
    ANALYTES.filter(({ whole }) => !whole),
  );
  const given = someValue(random, asked);
  const value = given.value ?? 0;
  const more: Partial<ResultEntry> = random.chance(0.7)
    ? { ...given, comparator: random.pick(OPS) }
    : { value: Number((value * 0.9).toPrecision(4)), upTo: Number((value * 1.1).toPrecision(4)) };
  return {
    section: someSection(random),
    text: asked.text,
    asOf,
    claim: asked.claim,
    chart: adult(random, asOf, [result(random, asOf, asked.of.id, more), ...others(random, asOf, asked.of.id)]),
  };
};

const UPPER = ['ULN', 'the upper limit of normal', 'upper limit of normal (ULN)'];
const LOWER = ['LLN', 'the lower limit of normal'];

/** Against the laboratory's own limits, or without them. */
export const reference: Family = (random) => {
  const asOf = someDay(random);
  const of = random.pick(ANALYTES.filter((one) => one.reference !== undefined));
  const [low, high] = of.reference ?? [0, 0];
  const isUpper = random.chance(0.8);
  // What varies little in life is never a multiple of its limit.
  const factor = isUpper && of.spread === undefined ? random.pick([1, 1.5, 2, 2.5, 3, 5]) : 1;
  const op = isUpper ? random.pick(['<', '<=', '>', '>='] as const) : random.pick(['<', '>='] as const);
  const end = isUpper ? random.pick(UPPER) : random.pick(LOWER);
  const times = factor === 1 ? '' : random.pick([`${factor} x `, `${factor} times `, `${factor} × `]);
  const claim: ResultClaim = {
    k: 'result',
    id: of.id,
    range: comparedWith(op, factor),
    limit: isUpper ? 'upper' : 'lower',
  };
  const bound = factor * (isUpper ? high : low);
  const value = Number(
    (bound * (1 + (of.spread ?? 0.5) * random.pick([-0.8, -0.4, -0.1, 0, 0.1, 0.4, 0.9]))).toPrecision(6),
  );
  const limits = random.chance(0.8) ? { low, high } : {};
  return {
    section: someSection(random),
    text: capital(`${random.pick(of.names)} ${random.pick(WORDS[op])} ${times}${end}`),
    asOf,
    claim,
    chart: adult(random, asOf, [
      result(random, asOf, of.id, {
        value,
        ...limits,
        ...(value === bound && { units: exactWith(of.units[0]!, of.units) }),
      }),
      ...others(random, asOf, of.id),
    ]),
  };
};

/** Several results of one thing, old ones, and ones that do not count. */
export const latest: Family = (random) => {
  const asOf = someDay(random);
  const asked = someResult(
    random,
    ANALYTES.filter(({ lasting }) => !lasting),
  );
  const id = asked.of.id;
  const one = (taken: Day, more: Partial<ResultEntry> = {}): ResultEntry =>
    result(random, asOf, id, { ...someValue(random, asked), taken: written(taken), ...more });
  const { taken: _, ...undated } = one(asOf);
  const entries = random.pick<() => readonly ResultEntry[]>([
    () => [one(asOf - random.whole(0, 100)), one(asOf - random.whole(101, 300))],
    () => [one(asOf - random.whole(0, 100)), one(asOf - random.whole(380, 2000))],
    () => [one(asOf - 10), one(asOf - 10)],
    () => [one(asOf - random.whole(380, 720))],
    () => [one(asOf - random.whole(740, 3000))],
    () => [one(asOf - 20, { status: 'preliminary' })],
    () => [one(asOf - 20, { status: 'error' }), one(asOf - random.whole(30, 200))],
    () => [one(asOf - 20, { status: 'error' })],
    () => {
      const { value: _value, units: _units, ...silent } = one(asOf - 15);
      return [silent];
    },
    () => [one(asOf - 5, { foreignUnit: true })],
    () => [undated],
    () => [],
  ])();
  return {
    section: someSection(random),
    text: asked.text,
    asOf,
    claim: asked.claim,
    chart: adult(random, asOf, entries),
  };
};

/** A result within a time before today. */
export const windowed: Family = (random) => {
  const asOf = someDay(random);
  const asked = someResult(
    random,
    ANALYTES.filter(({ lasting }) => !lasting),
  );
  const span = someSpan(random);
  const within = { from: moved(asOf, -span.amount, span.unit), to: asOf };
  const dates = Array.from({ length: random.pick([1, 1, 2]) }, () => dateNear(random, asOf, span));
  const entries = dates.map((taken) => result(random, asOf, asked.of.id, { ...someValue(random, asked), taken }));
  return {
    section: someSection(random),
    text: `${asked.text} ${random.pick([`within ${span.text} before screening`, `in the past ${span.text}`, `within the last ${span.text}`])}`,
    asOf,
    claim: { ...asked.claim, within },
    chart: adult(random, asOf, entries),
  };
};
