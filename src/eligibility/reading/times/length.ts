import type { TimeUnit } from '../../../kernel/dates.ts';
import type { Q } from '../../criterion.ts';
import { AFTER_NUMBER, BEFORE_NUMBER } from '../measures/comparator.table.ts';
import { readMeasure } from '../measures/measure.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { timeUnitOf } from '../measures/unit.ts';
import { readNumber } from '../words/number.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { isLength } from './half-life.ts';

const qOf = (value: number, time: TimeUnit, unit: string): Q => ({ value, unit, ucum: time });

/** "last year", "past month", "previous week": one unit without a number. */
export function bareUnit(tokens: readonly Token[], at: number): Measure | undefined {
  const article = /^(a|an|one)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const token = tokens[article];
  const time = token?.kind === 'word' ? timeUnitOf(token.lower) : undefined;
  if (token === undefined || time === undefined || time === 's' || /s$/.test(token.lower.replace(/hours?$/, 'hour')))
    return undefined;
  return {
    from: at,
    to: article + 1,
    op: '=',
    lo: qOf(1, time, token.text),
    stated: false,
    bareRange: false,
    time,
    unitless: false,
    aged: false,
  };
}

/** "a year", "at least a year", "a month or longer": the article is the number. */
export function articleUnit(tokens: readonly Token[], at: number): Measure | undefined {
  if (!mayBegin(tokens[at]) && !isIndefinite(tokens[at - 1])) return undefined;
  const before = BEFORE_NUMBER.at(tokens, at);
  const start = before?.end ?? at;
  const taken = isIndefinite(tokens[start - 1]);
  if (before?.value === 'between' || !(taken || isIndefinite(tokens[start]))) return undefined;
  const unit = bareUnit(tokens, start);
  if (unit?.lo === undefined) return undefined;
  const after = before === undefined ? AFTER_NUMBER.at(tokens, unit.to) : undefined;
  const op = before?.value ?? after?.value;
  if (op === undefined) return { ...unit, from: at };
  const { lo, ...rest } = unit;
  return { ...rest, from: at, to: after?.end ?? unit.to, op, ...(op[0] === '<' ? { hi: lo } : { lo }), stated: true };
}

const isIndefinite = wordClass('a an one');
/** The first words of comparisons of lengths of time, and the article. */
const mayBegin = wordClass(
  'a an one at more less greater fewer longer shorter over under up no not minimum maximum min max above below beyond exceeding > < >= <=',
);

const isArticle = wordClass('a the');

/** Reads a time measure at `at`, or one unit without a number where `bare` allows it. */
export function timeAt(tokens: readonly Token[], at: number, source: string, bare: boolean): Measure | undefined {
  const skipped = isArticle(tokens[at]) && tokens[at + 1]?.kind !== 'word' ? at + 1 : at;
  const measure = readMeasure(tokens, skipped, source, false);
  if (measure !== undefined && isLength(measure)) return measure;
  return bare && measure === undefined ? bareUnit(tokens, at) : undefined;
}

/** "the 6 previous months", "last half year". */
export function transposed(tokens: readonly Token[], at: number): Measure | undefined {
  const half = tokens[at]?.lower === 'half' ? 0.5 : undefined;
  const number = half === undefined ? readNumber(tokens, at) : { value: half, end: at + 1 };
  if (number === undefined) return undefined;
  const turned = /^(previous|preceding|past|last|prior)$/.test(tokens[number.end]?.lower ?? '');
  const article = half !== undefined && /^(a|an|-)$/.test(tokens[number.end]?.lower ?? '');
  const unitAt = turned || article ? number.end + 1 : number.end;
  const time =
    (turned || half !== undefined) && tokens[unitAt] !== undefined ? timeUnitOf(tokens[unitAt].lower) : undefined;
  if (time === undefined) return undefined;
  return {
    from: at,
    to: unitAt + 1,
    op: '=',
    lo: qOf(number.value, time, tokens[unitAt]!.text),
    stated: false,
    bareRange: false,
    time,
    unitless: false,
    aged: false,
  };
}
