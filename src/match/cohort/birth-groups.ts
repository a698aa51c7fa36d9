import { birthDays } from '../../eligibility/judging/age-in-years.ts';
import { completedYears, dayRange, toDay } from '../../kernel/dates.ts';
import type { PatientFacts } from '../../patient/facts.ts';

/** Dates of birth that make patients of one age. */
export interface BirthGroups {
  /**
   * The number of a date's group, which is added where it is new.
   *
   * @param date FHIR date, or '' for none
   */
  number(date: string): number;
  /** All the days on which somebody of the group may have been born; undefined for those without a date. */
  readonly births: readonly PatientFacts['birth'][];
}

/**
 * Groups dates by the age in completed years, the least and the greatest that they may mean, on a day. A group as a whole
 * is judged like a date that is known only so far: what holds of that holds of each of its dates, those included that
 * nobody has yet.
 */
export function createBirthGroups(asOf: string): BirthGroups {
  const today = toDay(asOf);
  const numbers = new Map<string, number>();
  const births: PatientFacts['birth'][] = [];
  const years = new Map<number, number>();
  const yearsOf = (day: number): number => {
    const known = years.get(day) ?? completedYears(day, today);
    years.set(day, known);
    return known;
  };
  return {
    births,
    number(date) {
      const range = dayRange(date);
      const isBorn = range !== undefined && range.last <= today;
      const name = isBorn ? `${yearsOf(range.first)} ${yearsOf(range.last)}` : date;
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const whole = isBorn ? birthDays({ youngest: yearsOf(range.last), oldest: yearsOf(range.first) }, today) : range;
      numbers.set(name, births.length);
      return births.push(whole && { value: '', range: whole }) - 1;
    },
  };
}
