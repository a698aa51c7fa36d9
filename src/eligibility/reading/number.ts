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

const isNumeral = wordClass([...SMALL.keys(), ...FRACTIONS.keys()].join(' '));

export interface NumberRead {
  readonly value: number;
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
  if (token === undefined || (token.kind !== 'number' && !isNumeral(token))) return undefined;
  const fraction = FRACTIONS.get(token.lower);
  const read: NumberRead | undefined =
    token.kind === 'number'
      ? { value: token.value!, end: at + 1, written: 'digits' }
      : fraction !== undefined
        ? { value: fraction, end: at + 1, written: 'digits' }
        : words(tokens, at);
  if (read === undefined) return undefined;
  const scale = SCALES.get(tokens[read.end]?.lower ?? '');
  return repeated(tokens, scale === undefined ? read : { ...read, value: read.value * scale, end: read.end + 1 });
}

/** A Roman numeral up to ten; only where the context is a score, a class or a stage. A final letter (IIIa) is part of it. */
export function readRoman(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const value =
    ROMAN.get(token.lower) ?? (/^[ivx]+[abc]$/.test(token.lower) ? ROMAN.get(token.lower.slice(0, -1)) : undefined);
  return value !== undefined && /^[IVX]+[abcABC]?$/.test(token.text)
    ? { value, end: at + 1, written: 'roman' }
    : undefined;
}
