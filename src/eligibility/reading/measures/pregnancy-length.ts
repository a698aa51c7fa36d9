import type { Quantity } from '../../criterion.ts';
import type { NumberRead } from '../words/number.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { UnitRead } from './unit.ts';

export interface WeeksRead {
  readonly number: NumberRead;
  readonly unit: UnitRead;
  readonly end: number;
}

/** A length of pregnancy in weeks and days: "24+0", "24 0/7", "23 weeks and 6 days". */
export function readWeeks(tokens: readonly Token[], at: number): WeeksRead | undefined {
  const weeks = tokens[at];
  if (weeks?.kind !== 'number' || !(weeks.value! <= 45) || !Number.isInteger(weeks.value)) return undefined;
  const next = tokens[at + 1];
  const isWeek = next !== undefined && isWeekWord(next);
  const plus = next?.lower === '+' && tokens[at + 2]?.kind === 'number';
  const sevenths = next?.kind === 'number' && tokens[at + 2]?.lower === '/' && tokens[at + 3]?.text === '7';
  const daysAt = isWeek ? (/^(and|,)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2) : plus ? at + 2 : at + 1;
  const days = tokens[daysAt];
  if (!(isWeek || plus || sevenths) || days?.kind !== 'number' || !/^[0-6]$/.test(days.text)) return undefined;
  if (isWeek && !isDayWord(tokens[daysAt + 1])) return undefined;
  const after = isWeek ? daysAt + 2 : sevenths ? at + 4 : daysAt + 1;
  const named = isWeekWord(tokens[after]) || isDayWord(tokens[after]);
  const end = !isWeek && named ? after + 1 : after;
  const value = days.value === 0 ? weeks.value! : weeks.value! * 7 + days.value!;
  const ucum = days.value === 0 ? 'wk' : 'd';
  return {
    number: { value, end: after, written: 'digits' },
    unit: { text: ucum === 'wk' ? 'weeks' : 'days', ucum, time: ucum, end },
    end,
  };
}

const isWeekWord = wordClass('week weeks wk wks w');
const isDayWord = wordClass('day days d');

/** "33 gestational weeks": the unit is part of the name of what is measured, and stays with it. */
export const gestationalWeeks = (tokens: readonly Token[], at: number): UnitRead | undefined =>
  tokens[at]?.lower === 'gestational' && isWeekWord(tokens[at + 1])
    ? { text: 'weeks', ucum: 'wk', time: 'wk', end: at }
    : undefined;

/** Words before a length of pregnancy that make it a bound; before other lengths of time they would mean another thing. */
export const BEFORE_PREGNANCY_LENGTH = phraseTable<Exclude<Quantity['op'], 'between'>>([
  ['at|on or after|above|beyond|over', '>='],
  ['at|on or before|below|under', '<='],
  ['at|on or prior to', '<='],
  ['before', '<'],
  ['prior to', '<'],
  ['after', '>'],
  ['by', '<='],
]);

/** What a length of pregnancy is followed by; "weeks of amenorrhoea" are counted so too. */
export const OF_PREGNANCY = phraseTable<true>([
  ['of|in|at? gestation|gestational|pregnancy|ga age?', true],
  ['of amenorrhea|amenorrhoea', true],
]);

const AMENORRHOEA = phraseTable<true>([['of amenorrhea|amenorrhoea', true]]);

/** Where "of amenorrhoea" after a number of weeks ends: so a pregnancy is dated. In months it is the symptom. */
export const weeksOfAmenorrhoea = (
  tokens: readonly Token[],
  { time, to }: { readonly time?: string; readonly to: number },
): number | undefined => (time === 'wk' || time === 'd' ? AMENORRHOEA.at(tokens, to)?.end : undefined);
