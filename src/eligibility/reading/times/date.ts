import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthOf = (word: string): number =>
  word.length < 3
    ? 0
    : MONTHS.findIndex(
        (month) => month === word || (word.length <= 4 && month.startsWith(word.slice(0, 3)) && word !== 'mark'),
      ) + 1;
const two = (value: number): string => String(value).padStart(2, '0');

/** A date in words: a FHIR date of a day, a month or a year. */
export interface DateRead {
  readonly date: string;
  /** Token index after it. */
  readonly end: number;
}

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(19|20)\d\d$/.test(token.text);
const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && Number.isInteger(token.value) && token.value! >= 1 && token.value! <= 31;

/** The date that begins at a token: "1 March 2020", "1st of March 2020", "March 1, 2020", "March 2020", "2020". Figures alone (3/4/20) are ambiguous and not read. */
export function readDate(tokens: readonly Token[], at: number): DateRead | undefined {
  let index = /^(the|year)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (isYear(tokens[index])) return { date: tokens[index]!.text, end: index + 1 };
  const iso = isoAt(tokens, index);
  if (iso !== undefined) return iso;
  let day: number | undefined;
  if (isDay(tokens[index])) {
    day = tokens[index++]!.value!;
    if (/^(st|nd|rd|th)$/.test(tokens[index]?.lower ?? '')) index++;
    if (tokens[index]?.lower === 'of') index++;
  }
  const month = monthOf(tokens[index]?.lower ?? '');
  if (month === 0) return undefined;
  index++;
  if (tokens[index]?.lower === '.') index++;
  if (day === undefined && isDay(tokens[index]) && !isYear(tokens[index])) {
    day = tokens[index++]!.value!;
    if (/^(st|nd|rd|th)$/.test(tokens[index]?.lower ?? '')) index++;
  }
  if (tokens[index]?.lower === ',' || tokens[index]?.lower === 'of') index++;
  if (!isYear(tokens[index])) return undefined;
  const year = tokens[index]!.text;
  return { date: day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`, end: index + 1 };
}

function isoAt(tokens: readonly Token[], at: number): DateRead | undefined {
  const [year, first, month, second, day] = tokens.slice(at, at + 5);
  if (!isYear(year) || first?.lower !== '-' || second?.lower !== '-' || !isDay(month) || !isDay(day)) return undefined;
  return { date: `${year!.text}-${two(month!.value!)}-${two(day!.value!)}`, end: at + 5 };
}

const isLead = wordClass('between from before prior after since until till in during by');

/** Absolute dates as a window: "between January 2015 and March 2019", "since 2010", "before 1 May 2020". */
export function readDates(
  tokens: readonly Token[],
  at: number,
): { readonly from?: string; readonly to?: string; readonly end: number } | undefined {
  if (!isLead(tokens[at])) return undefined;
  const lead = tokens[at]!.lower;
  const first = readDate(tokens, /^(to|the|on)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
  if (first === undefined) return undefined;
  if (/^(between|from)$/.test(lead) && /^(and|to|until|till|-|through)$/.test(tokens[first.end]?.lower ?? '')) {
    const last = readDate(tokens, first.end + 1);
    if (last !== undefined) return { from: first.date, to: last.date, end: last.end };
  }
  if (lead === 'between') return undefined;
  if (/^(before|prior|until|till|by)$/.test(lead)) return { to: first.date, end: first.end };
  if (/^(in|during)$/.test(lead)) return { from: first.date, to: first.date, end: first.end };
  return { from: first.date, end: first.end };
}
