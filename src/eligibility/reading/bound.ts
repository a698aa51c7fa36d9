import type { Quantity } from '../criterion.ts';
import { readLimit, TIMES } from './limit.ts';
import { type NumberRead, readNumber, readRoman } from './number.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';
import { readUnit, type UnitRead } from './unit.ts';
import { wordClass } from './word-class.ts';

export const OLD = phraseTable<true>([
  ['old', true],
  ['olds', true],
  ['of age', true],
  ['of ages', true],
  ['in age', true],
  ['age', true],
  ['aged', true],
  ['of age old', true],
]);

export interface Bound {
  readonly op: Exclude<Quantity['op'], 'between'> | undefined;
  readonly number: NumberRead;
  readonly unit: UnitRead | undefined;
  readonly aged: boolean;
  readonly ref?: 'ULN' | 'LLN' | 'baseline';
  readonly end: number;
}

const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['thrice', 3],
  ['half', 0.5],
]);

const isTimesWord = wordClass([...TIMES_WORDS.keys()].join(' '));

/** "once" and its kin, after a comparison. */
function readTimes(tokens: readonly Token[], at: number): NumberRead | undefined {
  const value = isTimesWord(tokens[at]) ? TIMES_WORDS.get(tokens[at]!.lower) : undefined;
  return value === undefined || at === 0 || !/^(least|than|most|>=?|<=?)$/.test(tokens[at - 1]!.lower)
    ? undefined
    : { value, end: at + 1, written: 'word' };
}

/** Number, unit, words of age. `roman`: Roman numerals count as numbers here. */
export function readBound(tokens: readonly Token[], at: number, source: string, roman: boolean): Bound | undefined {
  const twice = tokens[at]?.lower === 'twice' ? { value: 2, end: at + 1, written: 'word' as const } : undefined;
  const number =
    twice ?? readNumber(tokens, at) ?? readTimes(tokens, at) ?? (roman ? readRoman(tokens, at) : undefined);
  if (number === undefined) return undefined;
  const limit = readLimit(tokens, number.end, twice === undefined);
  if (limit !== undefined)
    return { op: undefined, number, unit: undefined, aged: false, ref: limit.ref, end: limit.end };
  const factor = TIMES.at(tokens, number.end)?.end;
  if (factor !== undefined && !/\d/.test(tokens[factor]?.text ?? '')) {
    // A multiple of something that is not understood must not be taken for the value itself.
    const unit = { text: source.slice(tokens[number.end]!.start, tokens[factor - 1]!.end), end: factor };
    return { op: undefined, number, unit, aged: false, end: factor };
  }
  if (twice !== undefined && !/^(least|than|most|>=?|<=?|of)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  let ordinal = /^(st|nd|rd|th)$/.test(tokens[number.end]?.lower ?? '') ? number.end + 1 : number.end;
  if (
    /^(consecutive|full|completed|complete|calendar|continuous|whole)$/.test(tokens[ordinal]?.lower ?? '') &&
    readUnit(tokens, ordinal + 1, source)?.time !== undefined
  )
    ordinal++;
  const plus = tokens[ordinal]?.lower === '+' && readUnit(tokens, ordinal + 1, source)?.time !== undefined;
  const unit = readUnit(tokens, plus ? ordinal + 1 : ordinal, source);
  let end = unit?.end ?? ordinal;
  const oldAt = tokens[end]?.lower === '-' || tokens[end]?.lower === '.' ? end + 1 : end;
  const old = OLD.at(tokens, oldAt);
  const aged = old !== undefined && (unit?.time !== undefined || tokens[oldAt]?.lower === 'of');
  if (aged) end = old.end;
  return { op: plus ? '>=' : undefined, number, unit, aged, end };
}
