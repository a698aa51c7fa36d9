/**
 * Calendar days without time zones. A day is the number of days since 1970-01-01; a FHIR date that is known only to the
 * month or year is a range of days, never its first day.
 */

/** Both ends inclusive, as day numbers. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** UCUM codes of the units of time that criteria use. */
export type TimeUnit = 'a' | 'mo' | 'wk' | 'd' | 'h' | 'min' | 's';

const DAY_MS = 86_400_000;
const FHIR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\S+)?)?)?$/;

const utc = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
};

/** The day number of YYYY-MM-DD. */
export function toDay(date: string): number {
  const range = dayRange(date);
  if (!range || range.first !== range.last) throw new RangeError(`not a full date: ${date}`);
  return range.first;
}

/** YYYY-MM-DD of a day number. */
export const fromDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * The days that a FHIR date, dateTime or instant may mean. The time of day and its zone are dropped: the calendar day is
 * the one that the record's author wrote. Undefined where the text is no FHIR date or names a day that does not exist.
 */
export function dayRange(text: string | undefined): DayRange | undefined {
  const parts = text === undefined ? null : FHIR_DATE.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { first: utc(year, 1, 1), last: utc(year, 12, 31) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) return { first: utc(year, month, 1), last: utc(year, month + 1, 1) - 1 };
  const day = Number(parts[3]);
  const at = utc(year, month, day);
  return day >= 1 && at < utc(year, month + 1, 1) ? { first: at, last: at } : undefined;
}

/**
 * The day that lies `amount` units after `day` (before it, where negative). Months and years keep the day of the month,
 * or take the month's last day where it has no such day (31 January + 1 mo = 28 or 29 February). Fractions of a month or
 * year count as 30.4375 and 365.25 days; units under a day are rounded towards `day`.
 */
export function shiftDay(day: number, amount: number, unit: TimeUnit): number {
  switch (unit) {
    case 'a':
      return Number.isInteger(amount) ? shiftMonths(day, amount * 12) : day + Math.round(amount * 365.25);
    case 'mo':
      return Number.isInteger(amount) ? shiftMonths(day, amount) : day + Math.round(amount * 30.4375);
    case 'wk':
      return day + Math.round(amount * 7);
    case 'd':
      return day + Math.trunc(amount);
    case 'h':
      return day + Math.trunc(amount / 24);
    case 'min':
      return day + Math.trunc(amount / 1440);
    case 's':
      return day + Math.trunc(amount / 86_400);
  }
}

function shiftMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const last = new Date((utc(year, month + 1, 1) - 1) * DAY_MS).getUTCDate();
  return utc(year, month, Math.min(date.getUTCDate(), last));
}

/** Completed years from one day to a later one, as people count age: a birthday on the day itself counts. */
export function completedYears(from: number, to: number): number {
  const a = new Date(from * DAY_MS);
  const b = new Date(to * DAY_MS);
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  const months = b.getUTCMonth() - a.getUTCMonth();
  return months < 0 || (months === 0 && b.getUTCDate() < a.getUTCDate()) ? years - 1 : years;
}
