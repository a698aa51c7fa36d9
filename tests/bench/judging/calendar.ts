/** Days and partial dates, counted by the calendar of `Date` and by nothing of the product. */

/** A day as its number since 1970-01-01. */
export type Day = number;

/** `d` days, `wk` weeks, `mo` calendar months, `a` calendar years. */
export type Unit = 'd' | 'wk' | 'mo' | 'a';

/** The days that a written date may mean, both included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

const MILLISECONDS = 86_400_000;

export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MILLISECONDS;

export const partsOf = (day: Day): readonly [year: number, month: number, day: number] => {
  const date = new Date(day * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};

const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day moved by a whole number of units; a day that the month does not have becomes its last one. */
export function moved(day: Day, amount: number, unit: Unit): Day {
  if (unit === 'd' || unit === 'wk') return day + amount * (unit === 'wk' ? 7 : 1);
  const [year, month, date] = partsOf(day);
  const months = year * 12 + month - 1 + amount * (unit === 'a' ? 12 : 1);
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, lengthOfMonth(inYear, inMonth)));
}

/** Completed units from one day to another: the next is completed on its anniversary. */
export function completed(from: Day, to: Day, unit: Unit): number {
  if (unit === 'd' || unit === 'wk') return Math.floor((to - from) / (unit === 'wk' ? 7 : 1));
  const [[fromYear, fromMonth, fromDay], [toYear, toMonth, toDay]] = [partsOf(from), partsOf(to)];
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  return unit === 'a' ? Math.floor(months / 12) : months;
}

/** A date as written, to the day, the month or the year. */
export interface Written extends Days {
  readonly text: string;
}

export type Precision = 'day' | 'month' | 'year';

export function written(day: Day, precision: Precision = 'day'): Written {
  const [year, month] = partsOf(day);
  const text = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
  switch (precision) {
    case 'day':
      return { text, first: day, last: day };
    case 'month':
      return {
        text: text.slice(0, 7),
        first: dayOf(year, month, 1),
        last: dayOf(year, month, lengthOfMonth(year, month)),
      };
    case 'year':
      return { text: text.slice(0, 4), first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  }
}
