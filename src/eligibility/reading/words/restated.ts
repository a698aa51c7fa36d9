/** Brackets that say no more than what stands before them: a plural ("drug(s)"), an amount in another unit ("3 months (90 days)"). */
import { readNumber } from './number.ts';
import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const isPluralEnding = wordClass('s es ies');
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  hours: 1 / 24,
  hr: 1 / 24,
  hrs: 1 / 24,
  h: 1 / 24,
  day: 1,
  days: 1,
  d: 1,
  week: 7,
  weeks: 7,
  wk: 7,
  wks: 7,
  month: 30.4,
  months: 30.4,
  mo: 30.4,
  mos: 30.4,
  year: 365.25,
  years: 365.25,
  yr: 365.25,
  yrs: 365.25,
};
const isLast = wordClass('past last previous preceding prior');
/** How far two statements of one length of time may lie apart: a month is 28 to 31 days. */
const APART = 0.08;

/** Token index after a bracket that only says again what stands before it; undefined where it says more. */
function restatedEnd(tokens: readonly Token[], open: number): number | undefined {
  const first = tokens[open + 1];
  if (open === 0 || first === undefined) return undefined;
  if (isPluralEnding(first))
    return tokens[open + 2]?.lower === ')' &&
      tokens[open - 1]!.end === tokens[open]!.start &&
      tokens[open - 1]!.kind === 'word'
      ? open + 3
      : undefined;
  const number = readNumber(tokens, open + 1);
  const unit = number === undefined ? undefined : DAYS[tokens[number.end]?.lower ?? ''];
  if (number === undefined || unit === undefined || tokens[number.end + 1]?.lower !== ')') return undefined;
  const before = daysBefore(tokens, open);
  const here = number.value * unit;
  return before !== undefined && Math.abs(before - here) <= APART * before ? number.end + 2 : undefined;
}

/** The length of time that ends at a place; "the past year" is one. */
function daysBefore(tokens: readonly Token[], end: number): number | undefined {
  const unit = DAYS[tokens[end - 1]?.lower ?? ''];
  if (unit === undefined) return undefined;
  if (isLast(tokens[end - 2])) return unit;
  const back = tokens[end - 2]?.lower === ')' ? end - 5 : end - 2;
  const number = back < 0 ? undefined : readNumber(tokens, back);
  if (number === undefined || (number.end !== end - 1 && back === end - 2)) return undefined;
  const before = tokens[back - 1];
  const isRange = before !== undefined && /^(?:-|to|and|or|\/|\.)$/.test(before.lower);
  return isRange ? undefined : number.value * unit;
}

/** The tokens without such brackets, whose place the token before them takes over; the same list where there are none. */
export function withoutRestated(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const end = tokens[at]!.lower === '(' ? restatedEnd(tokens, at) : undefined;
    if (end === undefined) {
      kept?.push(tokens[at]!);
      continue;
    }
    kept ??= tokens.slice(0, at);
    kept[kept.length - 1] = { ...kept.at(-1)!, until: tokens[end - 1]!.end };
    at = end - 1;
  }
  return kept ?? tokens;
}
