import type { Quantity } from '../../criterion.ts';
import { isNumeral, type NumberRead, readFibrosisStage, readNumber, readRoman } from '../words/number.ts';
import { phraseTable } from '../words/phrase.ts';
import { adjacent, type Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { readLimit, readShare, TIMES } from './limit.ts';
import { gestationalWeeks, readWeeks } from './pregnancy-length.ts';
import { readUnit, type UnitRead } from './unit.ts';

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
  /** Told as a share by which it lies below the limit: more of that is a lower value. */
  readonly under?: true;
  /** A length of pregnancy in weeks and days. */
  readonly pregnancy?: true;
  /** Said in brackets after it: whether the bound itself is left out. */
  readonly exclusive?: boolean;
  readonly end: number;
}

/** "twice a week", "three times in a month", "once daily": how often. */
const OFTEN = phraseTable<string>([
  ['in? a|per|each|every|/ day|d', '/d'],
  ['in? a|per|each|every|/ week|wk', '/wk'],
  ['in? a|per|each|every|/ month', '/mo'],
  ['in? a|per|each|every|/ year', '/a'],
  ['daily', '/d'],
  ['weekly', '/wk'],
  ['monthly', '/mo'],
  ['yearly|annually', '/a'],
]);

const PER: ReadonlyMap<string, string> = new Map([
  ['/d', '/day'],
  ['/wk', '/week'],
  ['/mo', '/month'],
  ['/a', '/year'],
]);

const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['thrice', 3],
  ['half', 0.5],
]);

const isOftenWord = wordClass('once twice thrice');
const isTimes = wordClass('times x');
const isTimesWord = wordClass([...TIMES_WORDS.keys()].join(' '));

/** "less than a year", "at least an hour": the article, which comes before `at`, is the number. */
const readArticle = (tokens: readonly Token[], at: number): NumberRead | undefined =>
  /^(?:a|an)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:least|than|most|>=?|<=?)$/.test(tokens[at - 2]?.lower ?? '') &&
  readUnit(tokens, at, '')?.time !== undefined
    ? { value: 1, end: at, written: 'word' }
    : undefined;

/** "once" and its kin, after a comparison. */
function readTimes(tokens: readonly Token[], at: number): NumberRead | undefined {
  const value = isTimesWord(tokens[at]) ? TIMES_WORDS.get(tokens[at]!.lower) : undefined;
  return value === undefined || at === 0 || !/^(least|than|most|>=?|<=?)$/.test(tokens[at - 1]!.lower)
    ? undefined
    : { value, end: value < 1 ? afterArticle(tokens, at + 1) : at + 1, written: 'word' };
}

/** "half a year": the article stands between the number and its unit. */
const afterArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:a|an)$/.test(tokens[at]?.lower ?? '') && readUnit(tokens, at + 1, '')?.time !== undefined ? at + 1 : at;

/** "100.000/mm3": cells in so small a volume are counted in thousands, so the point parts these. */
const isCellCount = (unit: UnitRead | undefined): boolean => /^\/(?:mm3|uL)$/.test(unit?.ucum ?? '');

const BRACKET = phraseTable<boolean>([
  ['( exclusive|excluded )', true],
  ['( inclusive|included )', false],
  ['( inclusive|including of? both? limits|ends|endpoints )', false],
  [', inclusive|included', false],
  ['inclusive', false],
]);

/** A word that a number can begin with. */
const isCount = (token: Token): boolean => isNumeral(token) || isTimesWord(token) || token.lower === 'twice';

/** "13-17, years": the comma parts nothing. */
const isRangeEnd = (tokens: readonly Token[], at: number): boolean =>
  /^(?:-|to)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.kind === 'number';

const isYears = wordClass('years yrs');

/** "from birth to 17 years": an age of nought. */
const isBirth = wordClass('birth');
const isRangeJoin = wordClass('to through until till and -');
const isOfNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.lower === '<' || token?.lower === '<=';

const MOST_OF_SCALE = 200;

/** "2 out of 4", with nothing named of which there would be four. */
function outOfEnd(tokens: readonly Token[], at: number, value: number): number | undefined {
  const top = tokens[at];
  const ends = tokens[at + 1] === undefined || /^(?:on|in|by|or|and|[,.;)])$/.test(tokens[at + 1]!.lower);
  return top?.kind === 'number' && ends && value <= top.value! && top.value! <= MOST_OF_SCALE ? at + 1 : undefined;
}

const TOPS = new Set(['10', '15', '30', '100']);

/** "4/10", "24/30": so much of the most that a scale gives; where that ends. */
function scaleEnd(tokens: readonly Token[], { value, end, shown }: NumberRead): number | undefined {
  const top = tokens[end + 1];
  if (tokens[end]?.lower === 'out' && top?.lower === 'of') return outOfEnd(tokens, end + 2, value);
  if (tokens[end]?.lower !== '/' || top === undefined || !TOPS.has(top.text) || shown !== undefined) return undefined;
  if (value > top.value! || tokens[end - 2]?.lower === '/' || tokens[end + 2]?.lower === '/') return undefined;
  return readUnit(tokens, end + 2, '') === undefined ? end + 2 : undefined;
}

/** Number, unit, words of age. `roman`: Roman numerals count as numbers here. */
export function readBound(tokens: readonly Token[], at: number, source: string, roman: boolean): Bound | undefined {
  const opening = tokens[at];
  if (opening === undefined) return undefined;
  const fibrosis = readFibrosisStage(tokens, at);
  if (fibrosis !== undefined)
    return { op: undefined, number: fibrosis, unit: undefined, aged: false, end: fibrosis.end };
  if (isBirth(opening) && isRangeJoin(tokens[at + 1]) && isOfNumber(tokens[at + 2]))
    return {
      op: undefined,
      number: { value: 0, end: at + 1, written: 'word' },
      unit: undefined,
      aged: true,
      end: at + 1,
    };
  const article = readArticle(tokens, at);
  if (opening.kind === 'word' && !roman && !isCount(opening) && article === undefined) return undefined;
  const pregnancy = readWeeks(tokens, at);
  if (pregnancy !== undefined) return { op: undefined, aged: false, pregnancy: true, ...pregnancy };
  const twice = tokens[at]?.lower === 'twice' ? { value: 2, end: at + 1, written: 'word' as const } : undefined;
  const number =
    twice ?? article ?? readNumber(tokens, at) ?? readTimes(tokens, at) ?? (roman ? readRoman(tokens, at) : undefined);
  if (number === undefined) return undefined;
  const limit = readLimit(tokens, number.end, twice === undefined);
  if (limit !== undefined)
    return {
      op: limit.exceeded ? '>' : undefined,
      number,
      unit: undefined,
      aged: false,
      ref: limit.ref,
      end: limit.end,
    };
  const share = readShare(tokens, number.end, number.value);
  if (share !== undefined)
    return {
      op: share.op,
      number: { ...number, value: share.factor },
      unit: undefined,
      aged: false,
      ref: share.ref,
      ...(share.ref === 'LLN' ? { under: true as const } : {}),
      end: share.end,
    };
  const noted = isNoted(tokens, number.end);
  const factor = noted ? undefined : TIMES.at(tokens, number.end)?.end;
  const repeated = isTimes(tokens[number.end]) ? OFTEN.at(tokens, number.end + 1) : undefined;
  if (repeated !== undefined) {
    const unit = { text: `times${PER.get(repeated.value)!}`, ucum: repeated.value, end: repeated.end };
    return { op: undefined, number, unit, aged: false, end: repeated.end };
  }
  if (factor !== undefined && !/\d/.test(tokens[factor]?.text ?? '')) {
    // A multiple of something that is not understood must not be taken for the value itself.
    const unit = { text: source.slice(tokens[number.end]!.start, tokens[factor - 1]!.end), end: factor };
    return { op: undefined, number, unit, aged: false, end: factor };
  }
  if (twice !== undefined && !/^(least|than|most|>=?|<=?|of)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const often = number.written === 'word' && isOftenWord(tokens[at]) ? OFTEN.at(tokens, number.end) : undefined;
  if (often !== undefined) {
    const unit = { text: PER.get(often.value)!, ucum: often.value, end: often.end };
    return { op: undefined, number, unit, aged: false, end: often.end };
  }
  const scored = scaleEnd(tokens, number);
  if (scored !== undefined) return { op: undefined, number, unit: undefined, aged: false, end: scored };
  let ordinal = noted || /^(st|nd|rd|th)$/.test(tokens[number.end]?.lower ?? '') ? number.end + 1 : number.end;
  if (
    /^(consecutive|full|completed|complete|calendar|continuous|whole|successive)$/.test(tokens[ordinal]?.lower ?? '') &&
    readUnit(tokens, ordinal + 1, source)?.time !== undefined
  )
    ordinal++;
  const ofPregnancy = gestationalWeeks(tokens, ordinal);
  if (ofPregnancy !== undefined) return { op: undefined, number, unit: ofPregnancy, aged: false, end: ordinal };
  const plus = tokens[ordinal]?.lower === '+' && readUnit(tokens, ordinal + 1, source)?.time !== undefined;
  const spaced = tokens[ordinal]?.lower === ',' && isYears(tokens[ordinal + 1]) && isRangeEnd(tokens, at);
  const unit = readUnit(tokens, plus || spaced ? ordinal + 1 : ordinal, source);
  if (isCellCount(unit) && /^\d{1,3}\.\d00$/.test(tokens[at]!.text))
    return { op: undefined, number: { ...number, value: number.value * 1000 }, unit, aged: false, end: unit!.end };
  let end = unit?.end ?? ordinal;
  const bracket = BRACKET.at(tokens, end);
  if (bracket !== undefined)
    return { op: undefined, number, unit, aged: false, exclusive: bracket.value, end: bracket.end };
  const oldAt = tokens[end]?.lower === '-' || tokens[end]?.lower === '.' ? end + 1 : end;
  const old = OLD.at(tokens, oldAt);
  const aged =
    unit?.text === 'y/o' || (old !== undefined && (unit?.time !== undefined || tokens[oldAt]?.lower === 'of'));
  if (aged && old !== undefined) end = BRACKET.at(tokens, old.end)?.end ?? old.end;
  return { op: plus ? '>=' : undefined, number, unit, aged, end };
}

/** "35*": a star that hangs on a number points to a note. */
const isNoted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '*' && adjacent(tokens, at - 1) && !adjacent(tokens, at);
