import type { Fact } from '../../patient/facts.ts';
import type { Occurrence } from './occurrence.ts';
import type { TimeFrame } from './time-frame.ts';

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, twelve: 12 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const LIMITED =
  /\b(?:in|over|for|within|during|since)\b.{0,12}?\b(?:past|last|previous|preceding|prior|recent)?\s*\b(\d{1,3}|two|three|four|five|six|ten|twelve)?\s*(day|week|month|year)s?\b/i;
const OF_NOW =
  /\b(?:recently|lately|currently|at present|at this time|today|now|no longer|any ?more|this (?:week|month|year))\b/i;

/** The days back to which a denial speaks by its own words: "none in the past year" 365, "none currently" 0; undefined where they set no limit. */
export function daysDenied({ value, text }: Pick<Fact, 'value' | 'text'>): number | undefined {
  const said =
    value?.kind === 'text' ? value.text : value?.kind === 'coded' ? (value.text ?? value.codings[0]?.display) : text;
  if (said === undefined) return undefined;
  const found = LIMITED.exec(said);
  if (!found) return OF_NOW.test(said) ? 0 : undefined;
  const count = found[1] === undefined ? 1 : (NUMBERS[found[1].toLowerCase()] ?? Number(found[1]));
  return count * (DAYS[found[2]!.toLowerCase()] ?? 0);
}

/** Denials that by their own words speak of a shorter time than is asked about: of what was before it, they are no word. */
export const deniedOfLate = (found: readonly Occurrence[], frame: TimeFrame, today: number): readonly Occurrence[] =>
  frame.kind !== 'ever' && frame.kind !== 'between'
    ? []
    : found.filter(({ fact, present, start }) => {
        const days = present === false ? daysDenied(fact) : undefined;
        if (days === undefined) return false;
        return frame.kind !== 'between' || frame.from < Math.min(start.first, today) - days;
      });
