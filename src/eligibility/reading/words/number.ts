import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((word, index) => [word, index + 1]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

export const isNumeral = wordClass([...SMALL.keys(), ...FRACTIONS.keys()].join(' '));

export interface NumberRead {
  readonly value: number;
  /** As it is written, where that is no plain number: an acuity of 20/40. `value` then orders it among its like. */
  readonly shown?: string;
  /** Token index after the number. */
  readonly end: number;
  readonly written: 'digits' | 'word' | 'roman';
}

function words(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = SMALL.get(tokens[at]?.lower ?? '');
  if (first === undefined) return undefined;
  let end = at + 1;
  let value = first;
  if (value >= 20) {
    const ones = tokens[end]?.lower === '-' ? end + 1 : end;
    const more = SMALL.get(tokens[ones]?.lower ?? '');
    if (more !== undefined && more > 0 && more < 10) {
      value += more;
      end = ones + 1;
    }
  }
  return { value, end, written: 'word' };
}

/** "six (6)", "18 (eighteen)": the bracket repeats the number. */
function repeated(tokens: readonly Token[], read: NumberRead): NumberRead {
  if (tokens[read.end]?.lower !== '(') return read;
  const again =
    tokens[read.end + 1]?.kind === 'number'
      ? { value: tokens[read.end + 1]!.value!, end: read.end + 2 }
      : words(tokens, read.end + 1);
  return again?.value === read.value && tokens[again.end]?.lower === ')' ? { ...read, end: again.end + 1 } : read;
}

/** The number that begins at a token: digits, digit groups, words up to ninety-nine, and their multiples by hundred, thousand or million. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind !== 'number' && !isNumeral(token)) return readNegative(tokens, at);
  const acuity = readAcuity(tokens, at) ?? (token.kind === 'number' ? readLettered(tokens, at) : undefined);
  if (acuity !== undefined) return acuity;
  const fraction = FRACTIONS.get(token.lower);
  const read: NumberRead | undefined =
    token.kind === 'number'
      ? readGroups(tokens, at)
      : fraction !== undefined
        ? { value: fraction, end: at + 1, written: 'digits' }
        : words(tokens, at);
  if (read === undefined) return undefined;
  const scale = SCALES.get(tokens[read.end]?.lower ?? '');
  return repeated(tokens, scale === undefined ? read : { ...read, value: read.value * scale, end: read.end + 1 });
}

/** "100 000": thousands set apart by a space; "10^5" and "2 x 10^5": a power of ten that no unit takes in. */
function readGroups(tokens: readonly Token[], at: number): NumberRead {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const spaced = spacedDecimal(tokens, at);
  if (spaced !== undefined) return { value: spaced, end: at + 3, written: 'digits' };
  const power = token.text === '10' ? readExponent(tokens, at + 1) : undefined;
  if (power !== undefined) return { value: 10 ** power.value, end: power.end, written: 'digits' };
  const times = isTimesSign(next) && tokens[at + 2]?.text === '10' ? readExponent(tokens, at + 3) : undefined;
  if (times !== undefined && !OF_CELLS.has(times.value))
    return { value: token.value! * 10 ** times.value, end: times.end, written: 'digits' };
  const grouped =
    next?.kind === 'number' &&
    next.start === token.end + 1 &&
    /^[1-9]\d{0,2}$/.test(token.text) &&
    /^\d00$/.test(next.text) &&
    tokens[at - 1]?.kind !== 'number';
  return grouped
    ? { value: token.value! * 1000 + next.value!, end: at + 2, written: 'digits' }
    : { value: token.value!, end: at + 1, written: 'digits' };
}

const isTimesSign = wordClass('x × * ·');
/** Exponents that units of cells are written with. */
const OF_CELLS = new Set([3, 6, 9, 12]);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MOST_EXPONENT = 12;

/** What stands after the ten of a power. */
function readExponent(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const raised = SUPERSCRIPTS.indexOf(tokens[at]?.text ?? ' ');
  if (raised > 0) return { value: raised, end: at + 1 };
  const exponent = tokens[at]?.lower === '^' || tokens[at]?.lower === '*' ? tokens[at + 1] : undefined;
  return exponent?.kind === 'number' && Number.isInteger(exponent.value) && exponent.value! <= MOST_EXPONENT
    ? { value: exponent.value!, end: at + 2 }
    : undefined;
}

/** "7 , 8 to 11.1": a decimal comma with space round it, where the range that follows has a decimal too. */
function spacedDecimal(tokens: readonly Token[], at: number): number | undefined {
  const [whole, comma, part, join, high] = tokens.slice(at, at + 5);
  const spaced = comma?.lower === ',' && comma.start > whole!.end && part?.kind === 'number' && part.start > comma.end;
  const ranged = /^(?:to|-|~)$/.test(join?.lower ?? '') && high?.kind === 'number' && !Number.isInteger(high.value);
  return spaced && ranged && /^\d{1,2}$/.test(whole!.text) && /^\d$/.test(part.text)
    ? Number(`${whole!.text}.${part.text}`)
    : undefined;
}

const goesBeforeMinus = wordClass('than least most between and to of from or is = < > <= >= (');

const isSign = wordClass('< > <= >= =');

/** "-2.5" and "+1.5" right after a comparison or a joining word, "-2 <" before one: elsewhere the stroke is a dash. */
function readNegative(tokens: readonly Token[], at: number): NumberRead | undefined {
  const digits = tokens[at + 1];
  const sign = tokens[at]!.lower;
  if ((sign !== '-' && sign !== '+') || digits?.kind !== 'number') return undefined;
  const touching = digits.start === tokens[at]!.end && at > 0 && goesBeforeMinus(tokens[at - 1]);
  const compared = isSign(tokens[at - 1]) && digits.start <= tokens[at]!.end + 1;
  const framed = isSign(tokens[at + 2]) && digits.start === tokens[at]!.end && tokens[at - 1]?.kind !== 'number';
  return touching || compared || framed
    ? { value: sign === '-' ? -digits.value! : digits.value!, end: at + 2, written: 'digits' }
    : undefined;
}

const ACUITY_LINES = new Set(
  '10 12 12.5 15 16 20 25 30 32 40 50 60 63 70 80 100 125 150 160 200 250 300 320 400 500 600 640 800'.split(' '),
);

/** "20/40": a line of the chart for visual acuity, in feet. */
function readAcuity(tokens: readonly Token[], at: number): NumberRead | undefined {
  const line = tokens[at + 2];
  return tokens[at]!.text === '20' && tokens[at + 1]?.lower === '/' && line !== undefined && ACUITY_LINES.has(line.text)
    ? { value: 20 / line.value!, shown: `20/${line.text}`, end: at + 3, written: 'digits' }
    : undefined;
}

const NAMES_CLASS = 'class classes grade grades stage stages status level asa nyha category score tici mtici etici';
const goesBeforeNumeral = wordClass(`${NAMES_CLASS} - ~ to or and / , > < >= <= i ii iii iv v`);
const namesClass = wordClass(NAMES_CLASS);

/** In lower case only where it can be nothing else: "iv" is as often a route, and "i" a person. */
function isLowerNumeral(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]!.text;
  if (/^[ivx]$/.test(text)) return namesClass(tokens[at - 1]) || endsNumerals(tokens, at);
  return /^[ivx]{2,4}[abc]?$/.test(text) && goesBeforeNumeral(tokens[at - 1]);
}

/** "grade iii - v". */
const endsNumerals = (tokens: readonly Token[], at: number): boolean =>
  /^(?:-|to)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^[ivx]+$/.test(tokens[at - 2]?.text ?? '') &&
  namesClass(tokens[at - 3]);

const isLettered = wordClass('pugh turcotte ctp bclc barcelona asia ais');
const LETTERS_REACH = 6;

/** "Child-Pugh B", "AIS A", "B7" (points): classes that are letters, where their scale is named before. */
function readLetter(tokens: readonly Token[], at: number): NumberRead | undefined {
  const { text } = tokens[at]!;
  if (!/^[A-D](?:[5-9]|1[0-5])?$/.test(text)) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - LETTERS_REACH); back--) {
    if (!isLettered(tokens[back])) continue;
    return text.length === 1
      ? { value: text.charCodeAt(0), shown: text, end: at + 1, written: 'roman' }
      : { value: Number(text.slice(1)), end: at + 1, written: 'digits' };
  }
  return undefined;
}

/** "ASA l-lll": small letters L in place of I, as scanned texts have them. */
function readStrokes(tokens: readonly Token[], at: number): number | undefined {
  const { text } = tokens[at]!;
  if (!/^l{1,3}$/.test(text)) return undefined;
  const joined =
    /^(?:-|to|or|and|,)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:l{1,3}|[IVX]+)$/.test(tokens[at - 2]?.text ?? '');
  return joined || namesClass(tokens[at - 1]) ? text.length : undefined;
}

/** A Roman numeral up to ten; only where the context is a score, a class or a stage. A final letter (IIIa) is part of it, and kept as written. */
export function readRoman(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const letter = readLetter(tokens, at);
  if (letter !== undefined) return letter;
  const strokes = readStrokes(tokens, at);
  if (strokes !== undefined) return { value: strokes, end: at + 1, written: 'roman' };
  const value =
    ROMAN.get(token.lower) ?? (LETTERED.test(token.lower) ? ROMAN.get(token.lower.slice(0, -1)) : undefined);
  if (value === undefined || !(/^[IVX]+[abcABC]?$/.test(token.text) || isLowerNumeral(tokens, at))) return undefined;
  const shown = LETTERED.test(token.lower) ? `${value}${token.lower.at(-1)!.toUpperCase()}` : undefined;
  return { value, ...(shown === undefined ? {} : { shown }), end: at + 1, written: 'roman' };
}

const isOfFibrosis = wordClass('fibrosis metavir kleiner brunt fibrotest fibroscan scheuer batts');
const FIBROSIS_REACH = 4;

/** "F3 fibrosis", "METAVIR F2": a stage of fibrosis, where a word of it stands near. */
export function readFibrosisStage(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^F[0-4]$/.test(token.text)) return undefined;
  for (let near = Math.max(0, at - FIBROSIS_REACH); near <= at + FIBROSIS_REACH; near++)
    if (isOfFibrosis(tokens[near])) return { value: Number(token.text[1]), end: at + 1, written: 'digits' };
  return undefined;
}

const LETTERED = /^[ivx]+[abc]$/;

/** "stage 3b", "grades 2a or 2b": the letter is part of the step. */
function readLettered(tokens: readonly Token[], at: number): NumberRead | undefined {
  const [digit, letter] = [tokens[at]!, tokens[at + 1]];
  if (letter?.start !== digit.end || !/^[a-c]$/i.test(letter.text) || !/^[0-5]$/.test(digit.text)) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - LETTERS_REACH); back--) {
    if (namesClass(tokens[back]))
      return {
        value: digit.value!,
        shown: `${digit.text}${letter.text.toUpperCase()}`,
        end: at + 2,
        written: 'digits',
      };
    if (tokens[back]!.kind === 'word' && tokens[back]!.lower !== 'of' && !goesBeforeNumeral(tokens[back]))
      return undefined;
  }
  return undefined;
}
