import { completedYears, type DayRange, toDay } from '../../kernel/dates.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import { atomsOf, type Criterion } from '../criterion.ts';
import { isInYears } from './kinds/age.ts';

/** The least and the most completed years that a patient may have. */
export interface AgeInYears {
  readonly youngest: number;
  readonly oldest: number;
}

/** Undefined where there is no date of birth, where it may lie behind the day, and in infancy, of which rules speak by days. */
export function ageInYears({ birth }: Pick<PatientFacts, 'birth'>, asOf: string): AgeInYears | undefined {
  const today = toDay(asOf);
  if (!birth || birth.range.last > today) return undefined;
  const youngest = completedYears(birth.range.last, today);
  return youngest < INFANCY ? undefined : { youngest, oldest: completedYears(birth.range.first, today) };
}

const INFANCY = 2;

/** All the days on which somebody of such an age may have been born. */
export const birthDays = ({ youngest, oldest }: AgeInYears, today: number): DayRange => ({
  first: firstDayOf(oldest, today),
  last: firstDayOf(youngest - 1, today) - 1,
});

/**
 * Whether records that have nothing else a criterion asks for are judged alike by it, on any day, where they are of one
 * age in years: it names no age in other units or in parts of years, and counts no time from an event, as from birth.
 */
export const countsInYears = ({ ast }: Criterion): boolean =>
  atomsOf(ast).every((atom) => atom.window?.event === undefined && (atom.domain !== 'age' || isInYears(atom)));

/** The first day on which somebody may have been born who is so many years old or younger; the day after `today` for -1. */
function firstDayOf(age: number, today: number): number {
  let [from, to] = [today - (age + 2) * 366, today + 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (completedYears(middle, today) <= age) to = middle;
    else from = middle + 1;
  }
  return from;
}
