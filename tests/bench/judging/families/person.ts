import { moved, partsOf, type Unit, type Written, written } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { type Comparison, comparedWith, type Range } from '../oracle/claim.ts';
import type { Random } from '../random.ts';
import { adult, type Family, precision, someDay, someSection } from './setting.ts';

const UNITS: Readonly<Record<Unit, { readonly word: string; readonly ages: readonly number[] }>> = {
  a: { word: 'years', ages: [2, 5, 12, 18, 21, 40, 50, 65, 75, 80] },
  mo: { word: 'months', ages: [2, 3, 6, 12, 18, 23] },
  wk: { word: 'weeks', ages: [2, 4, 6, 8, 12] },
  d: { word: 'days', ages: [7, 14, 28, 60, 90] },
};

const BOUNDS: Readonly<Record<Comparison, readonly ((age: string) => string)[]>> = {
  '>=': [
    (age) => `Age ${age} or older`,
    (age) => `At least ${age} of age`,
    (age) => `Age ≥ ${age}`,
    (age) => `Aged ${age} and above`,
    (age) => `Patients aged ${age} or more`,
  ],
  '>': [(age) => `Age > ${age}`, (age) => `Older than ${age}`],
  '<=': [
    (age) => `Age ≤ ${age}`,
    (age) => `Up to ${age} of age`,
    (age) => `${age} of age or younger`,
    (age) => `No older than ${age}`,
  ],
  '<': [(age) => `Age < ${age}`, (age) => `Younger than ${age}`, (age) => `Under ${age} of age`],
};

const BETWEEN: readonly ((low: number, high: number, unit: string) => string)[] = [
  (low, high, unit) => `Age ${low} to ${high} ${unit}`,
  (low, high, unit) => `Between ${low} and ${high} ${unit} of age`,
  (low, high, unit) => `Aged ${low}-${high} ${unit}`,
  (low, high, unit) => `Patients from ${low} to ${high} ${unit} old`,
];

interface Asked {
  readonly text: string;
  readonly range: Range;
  readonly unit: Unit;
  readonly ends: readonly number[];
}

export function someAge(random: Random, units: readonly Unit[]): Asked {
  const unit = random.pick(units);
  const { word, ages } = UNITS[unit];
  if (random.chance(0.3)) {
    const [low = 0, high = 0] = random.some(ages, 2).toSorted((a, b) => a - b);
    return { text: random.pick(BETWEEN)(low, high, word), range: { low, high }, unit, ends: [low, high] };
  }
  const [op, bound] = [random.pick(['<', '<=', '>', '>='] as const), random.pick(ages)];
  return { text: random.pick(BOUNDS[op])(`${bound} ${word}`), range: comparedWith(op, bound), unit, ends: [bound] };
}

/** Born on, just before or just after the day on which a bound is reached, or some time away from it. */
function birthNear(random: Random, asOf: number, { ends, unit }: Asked): Written {
  const reached = moved(asOf, -random.pick(ends), unit);
  const next = moved(asOf, -random.pick(ends) - 1, unit);
  const wide = Math.max(2, asOf - reached);
  const day = random.pick([
    reached,
    reached + 1,
    reached - 1,
    next,
    next + 1,
    reached - random.whole(2, wide),
    reached + random.whole(1, wide),
  ]);
  return written(clearly(Math.min(Math.max(day, moved(asOf, -OLDEST, 'a')), asOf), unit), precision(random));
}

/** Years. */
const OLDEST = 110;

/** On the last days of a month conventions differ on when a month or a year of age is completed, if the month in question is shorter. */
function clearly(day: number, unit: Unit): number {
  const late = unit === 'a' || unit === 'mo' ? partsOf(day)[2] - 28 : 0;
  return late > 0 ? day - late : day;
}

export const age: Family = (random) => {
  const asked = someAge(random, ['a', 'a', 'a', 'mo', 'wk', 'd']);
  const asOf = clearly(someDay(random), asked.unit);
  const chart: Chart = {
    ...(!random.chance(0.03) && { birth: birthNear(random, asOf, asked) }),
    sex: random.pick(['male', 'female']),
    entries: [],
  };
  const { text, range, unit } = asked;
  return { section: someSection(random), text, asOf, claim: { k: 'age', range, unit }, chart };
};

const SEXES = {
  male: ['Male', 'Men', 'Male patients', 'Male sex'],
  female: ['Female', 'Women', 'Female subjects', 'Female sex'],
  any: ['Male or female', 'Men and women'],
} as const;

export const sex: Family = (random) => {
  const asOf = someDay(random);
  const asked = random.pick(['male', 'female', 'any'] as const);
  const { sex: _, ...chart } = adult(random, asOf, []);
  const recorded = random.pick(['male', 'female', 'male', 'female', 'other', 'unknown', undefined] as const);
  return {
    section: asked === 'any' ? 'inclusion' : someSection(random),
    text: random.pick(SEXES[asked]),
    asOf,
    claim: { k: 'sex', sex: asked },
    chart: recorded === undefined ? chart : { ...chart, sex: recorded },
  };
};

const YOUNG_YEARS = [18, 40] as const;
const OLD_YEARS = [80, 95] as const;

/** Of a woman who could bear a child, one who clearly no longer can, and a man, whom it cannot concern. */
export const pregnancy: Family = (random) => {
  const asOf = someDay(random);
  const who = random.pick(['pregnant', 'silent', 'old', 'man'] as const);
  const [least, most] = who === 'old' ? OLD_YEARS : YOUNG_YEARS;
  const chart: Chart = {
    ...adult(
      random,
      asOf,
      who === 'pregnant' ? [{ kind: 'pregnancy', began: written(asOf - random.whole(20, 200)) }] : [],
    ),
    birth: written(asOf - random.whole(least * 366, most * 365)),
    sex: who === 'man' ? 'male' : 'female',
  };
  return {
    section: 'exclusion',
    text: random.pick(['Pregnancy', 'Pregnant women', 'Pregnant', 'Women who are pregnant', 'Currently pregnant']),
    asOf,
    claim: { k: 'pregnancy' },
    chart,
    ...(who === 'man' && { concernsNobody: true }),
  };
};
