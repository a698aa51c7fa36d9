/** Days and lengths of time, counted here anew so that the benchmark shares no arithmetic with what it measures. */

/** The day of judgement of every case. */
export const AS_OF = '2026-01-15';

export type TimeUnit = 'YEAR' | 'MONTH' | 'WEEK' | 'DAY' | 'HOUR' | 'MINUTE';

export interface Length {
  readonly value: number;
  readonly unit: TimeUnit;
}

const DAY_MS = 86_400_000;
const today = Date.parse(AS_OF);

/** YYYY-MM-DD, so many days from the day of judgement. */
export const dateAt = (day: number): string => new Date(today + day * DAY_MS).toISOString().slice(0, 10);

export const isTimeUnit = (name: string | undefined): name is TimeUnit =>
  ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR', 'MINUTE'].includes(name ?? '');

export const isShort = ({ unit }: Length): boolean => unit === 'HOUR' || unit === 'MINUTE';

/** The day that lies a length of time back: by the calendar for years and months, the last of a shorter month. Hours are whole days, rounded up. */
export function daysBack({ value, unit }: Length): number {
  switch (unit) {
    case 'MINUTE':
      return -Math.ceil(value / 1440);
    case 'HOUR':
      return -Math.ceil(value / 24);
    case 'DAY':
      return -Math.round(value);
    case 'WEEK':
      return -Math.round(value * 7);
    case 'MONTH':
      return monthsBack(value);
    case 'YEAR':
      return monthsBack(value * 12);
  }
}

function monthsBack(months: number): number {
  const whole = Math.trunc(months);
  const date = new Date(today);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - whole);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return Math.round((date.getTime() - today) / DAY_MS - (months - whole) * 30);
}

/** Completed units of age at the day of judgement, and whether the last was completed on that very day. */
export function ageIn(unit: TimeUnit, born: string): { readonly completed: number; readonly today: boolean } {
  const day = Math.round((Date.parse(born) - today) / DAY_MS);
  if (unit === 'HOUR' || unit === 'MINUTE') {
    return { completed: -day * (unit === 'HOUR' ? 24 : 1440), today: day === 0 };
  }
  let completed = 0;
  while (daysBack({ value: completed + 1, unit }) >= day) completed++;
  return { completed, today: daysBack({ value: completed, unit }) === day };
}
