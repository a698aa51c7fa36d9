import { type Day, dayOf, moved, type Precision, type Unit, type Written, written } from '../calendar.ts';
import type { Case } from '../case.ts';
import type { Chart, Entry } from '../chart.ts';
import type { Random } from '../random.ts';

/** Makes one case of its kind. */
export type Family = (random: Random) => Case;

/** A day of judgement: any of six years, and more often than by chance the last of February. */
export const someDay = (random: Random): Day =>
  random.chance(0.05) ? dayOf(2024, 2, 29) : random.whole(dayOf(2021, 6, 1), dayOf(2027, 5, 31));

export const someSection = (random: Random): Case['section'] => random.pick(['inclusion', 'exclusion'] as const);

/** A grown-up whose chart is kept over years, unless it is said to be of a single visit. */
export function adult(random: Random, asOf: Day, entries: readonly Entry[], kept: 'years' | 'visit' = 'years'): Chart {
  const visit = (day: Day): Entry => ({ kind: 'visit', on: written(day) });
  const visits =
    kept === 'years'
      ? [visit(asOf - random.whole(900, 2500)), visit(asOf - random.whole(5, 60))]
      : [visit(asOf - random.whole(0, 20))];
  return {
    birth: written(asOf - random.whole(22 * 366, 80 * 365)),
    sex: random.pick(['male', 'female'] as const),
    entries: [...visits, ...entries],
  };
}

/** Half of them to the day, the others only to the month or the year. */
export const precision = (random: Random): Precision => random.pick(['day', 'day', 'month', 'year'] as const);

export interface Span {
  readonly amount: number;
  readonly unit: Unit;
  readonly text: string;
}

const NAMES: Readonly<Record<Unit, string>> = { d: 'day', wk: 'week', mo: 'month', a: 'year' };
const LENGTHS: readonly (readonly [Unit, readonly number[]])[] = [
  ['d', [7, 14, 28, 30, 60, 90]],
  ['wk', [2, 4, 6, 8, 12]],
  ['mo', [1, 3, 6, 12, 18]],
  ['a', [1, 2, 3, 5]],
];
const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

export const spanText = (amount: number, unit: Unit, inWords: boolean): string =>
  `${inWords ? (WORDS[amount] ?? amount) : amount} ${NAMES[unit]}${amount === 1 ? '' : 's'}`;

export function someSpan(random: Random, units: readonly Unit[] = ['d', 'wk', 'mo', 'a']): Span {
  const [unit, amounts] = random.pick(LENGTHS.filter(([one]) => units.includes(one)));
  const amount = random.pick(amounts);
  return { amount, unit, text: spanText(amount, unit, random.chance(0.25)) };
}

/** A day near the far end of a span before another day: on it, just inside, just outside, or well away. */
export function dayNear(random: Random, asOf: Day, { amount, unit }: Span): Day {
  const end = moved(asOf, -amount, unit);
  const far = Math.max(2, asOf - end);
  return random.pick([
    end,
    end + 1,
    end - 1,
    end + random.whole(1, far),
    end - random.whole(1, 3 * far),
    end - random.whole(1, far),
    asOf - random.whole(0, Math.min(far, 20)),
  ]);
}

/** As `dayNear`, written to a precision of its own. No later than the day of judgement. */
export const dateNear = (random: Random, asOf: Day, span: Span, exactly = false): Written =>
  written(Math.min(dayNear(random, asOf, span), asOf), exactly ? 'day' : precision(random));

/** As a sentence begins; "eGFR" stays as it is. */
export const capital = (text: string): string =>
  /^[a-z](?![A-Z])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
