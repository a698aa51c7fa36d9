import type { Q, Window } from '../../criterion.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isDayWord = wordClass('day days');
const isDayJoin = wordClass('- to and through until');

/** "day -10", "+30": a day counted from an event, before it where it is negative. */
function signedDay(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const named = isDayWord(tokens[at]) ? at + 1 : at;
  const sign = tokens[named]?.lower;
  const digits = sign === '-' || sign === '+' ? named + 1 : named;
  const value = tokens[digits]?.value;
  if (value === undefined || !Number.isInteger(value)) return undefined;
  return { value: sign === '-' ? -value : value, end: digits + 1 };
}

const BEFORE_EVENT = phraseTable<true>([
  ['-? pre|before -?', true],
  ['prior to', true],
]);
const AFTER_EVENT = phraseTable<true>([['-? post|after|following -?', true]]);

const days = (value: number): Q => ({ value, unit: 'day', ucum: 'd' });

/** "from day -7 to day +28 after": when the event was, or is to be; the days before it lie ahead still. */
export function readEventDays(
  tokens: readonly Token[],
  at: number,
): { readonly window: Omit<Window, 'span'>; readonly to: number } | undefined {
  const lead = /^(?:from|between)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (!isDayWord(tokens[lead])) return undefined;
  const first = signedDay(tokens, lead);
  if (first === undefined || first.value >= 0) return undefined;
  const join = BEFORE_EVENT.at(tokens, first.end)?.end ?? first.end;
  const last = isDayJoin(tokens[join]) ? signedDay(tokens, join + 1) : undefined;
  const tail = last && AFTER_EVENT.at(tokens, last.end);
  if (last === undefined || tail === undefined || last.value <= first.value) return undefined;
  const [lo, hi] = [days(first.value), days(last.value)];
  return { to: tail.end, window: { anchor: 'enrolment', rel: 'before', lo, hi, phase: 'future' } };
}
