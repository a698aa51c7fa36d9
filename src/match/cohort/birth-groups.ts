import { completedYears, dayRange, toDay } from '../../kernel/dates.ts';
import type { PatientFacts } from '../../patient/facts.ts';

/** Dates of birth that make patients of one age. */
export interface BirthGroups {
  /** The group of each date, by its place in the list. */
  readonly of: Uint16Array;
  /** All the days on which somebody of the group may have been born; undefined for those without a date. */
  readonly births: readonly PatientFacts['birth'][];
}

/**
 * Groups dates by the age in completed years, the least and the greatest that they may mean, on a day. A group as a whole
 * is judged like a date that is known only so far: what holds of that holds of each of its dates.
 *
 * @param dates FHIR dates, or '' for none
 */
export function birthGroups(dates: readonly string[], asOf: string): BirthGroups {
  const today = toDay(asOf);
  const of = new Uint16Array(dates.length);
  const numbers = new Map<string, number>();
  const ranges: ({ first: number; last: number } | undefined)[] = [];
  const years = new Map<number, number>();
  const yearsOf = (day: number): number => {
    const known = years.get(day) ?? (day > today ? -1 : completedYears(day, today));
    years.set(day, known);
    return known;
  };
  for (const [at, date] of dates.entries()) {
    const range = dayRange(date);
    const name = range ? `${yearsOf(range.first)} ${yearsOf(range.last)}` : '';
    const known = numbers.get(name);
    of[at] = known ?? ranges.length;
    if (known === undefined) {
      numbers.set(name, ranges.length);
      ranges.push(range && { ...range });
      continue;
    }
    const whole = ranges[known];
    if (!whole || !range) continue;
    whole.first = Math.min(whole.first, range.first);
    whole.last = Math.max(whole.last, range.last);
  }
  return { of, births: ranges.map((range) => range && { value: '', range }) };
}
