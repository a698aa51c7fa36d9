import type { Span } from '../kernel/text-span.ts';
import { WordTable } from '../kernel/word-table.ts';
import { MISSPELLINGS } from './misspelling.table.ts';

/** A word of a text: its place, and the form in which words are compared. */
export interface Word {
  readonly span: Span;
  readonly raw: string;
  /** Lower case, without diacritics and without a possessive ending; spelling and number as written. */
  readonly plain: string;
  /** `plain` with plural, British spelling, frequent misspellings and the "al" of "logical" folded away. Both sides of a comparison must be folded: it need not be a real word. */
  readonly folded: string;
  /** Number of the word's form, the same for every word written so; -1 for one that is not remembered. */
  readonly form: number;
}

// A possessive "'s" is dropped with its word; any other apostrophe parts words ("l'hépatite").
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’`´]s(?![\p{L}\p{N}]))?/gu;
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'u',
  µ: 'u',
  ω: 'omega',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
};

/** Longer words are kept as they are: no term has one, and folding would cost the square of hostile input. */
const LONGEST = 64;

/** What a word is apart from its place. */
interface WordForm {
  readonly text: string;
  readonly plain: string;
  readonly folded: string;
  readonly form: number;
}

/** Forms that are remembered; their numbers are below it. */
export const MOST_FORMS = 50_000;

/** The words of a text in order, the first `most` of them, with half-open UTF-16 spans. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length && words.length < most; ) {
    const c = text.charCodeAt(at);
    const end = c < 0x80 ? plainEnd(text, at) : undefined;
    if (end === undefined) {
      WORD.lastIndex = at;
      const raw = WORD.exec(text)?.[0];
      if (raw === undefined) return words;
      at = WORD.lastIndex;
      add(words, text, at - raw.length, at);
    } else {
      if (end > at) add(words, text, at, end);
      at = Math.max(end, at + 1);
    }
  }
  return words;
}

function add(words: Word[], text: string, start: number, end: number): void {
  if (end - start === 1 && isLoosePossessive(text, start)) return;
  const { text: raw, plain, folded, form } = forms.at(text, start, end);
  // A letter that is only a mark in another dress leaves nothing to compare.
  if (plain !== '') words.push({ span: [start, end], raw, plain, folded, form });
}

/** The "s" of "Parkinson 's": an ending that stands apart from its word, as texts have it that went through another tokenizer. */
const isLoosePossessive = (text: string, at: number): boolean =>
  text[at] === 's' && at > 1 && /^\s['’`´]$/u.test(text.slice(at - 2, at));

const isPlain = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39);

/** Where the word of plain English letters and figures that begins here ends; `at` where none begins, undefined where only the pattern can say. */
function plainEnd(text: string, at: number): number | undefined {
  let end = at;
  let c = text.charCodeAt(end);
  while (isPlain(c)) c = text.charCodeAt(++end);
  if (end > at && (c === 0x27 || c === 0x60) && text.charCodeAt(end + 1) === 0x73) {
    c = text.charCodeAt(end + 2);
    if (c < 0x80 && !isPlain(c)) return end + 2;
    if (Number.isNaN(c)) return end + 2;
  }
  return end > at && c >= 0x80 ? undefined : end;
}

/** The form in which whole phrases are compared: folded words, one space between. Idempotent. */
export const normalForm = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

const forms = new WordTable<WordForm>(MOST_FORMS, (text, form) => {
  const plain = text.length > LONGEST ? text.toLowerCase() : plainWord(text);
  return { text, plain, folded: plain.length > LONGEST ? plain : foldWord(plain), form };
});

function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : withoutMarks(lower);
}

const withoutMarks = (lower: string): string =>
  lower
    .replace(/['’`´]s$/u, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[αβγδκλμµωßœæøł]/gu, (letter) => GREEK[letter] ?? letter);

function foldWord(plain: string): string {
  let word = plain;
  // Each step can open the way for another ("foetuses"), so that folding is repeated until nothing changes.
  for (;;) {
    const next = american(singular(MISSPELLINGS.get(word) ?? word));
    if (next === word) return word;
    word = next;
  }
}

export function singular(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('sis')) return `${word.slice(0, -2)}e`;
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|uses|xes|zes|shes)$/.test(word) || (word.endsWith('ches') && !word.endsWith('aches')))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Most words have none of these, and one look is cheaper than eight. */
const BRITISH = /[ao]e|our|sulph|leuc|logical|[iy]s|[tb]re$|gramme$/;

const american = (word: string): string => (BRITISH.test(word) ? americanSpelling(word) : word);

const americanSpelling = (word: string): string =>
  word
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'e')
    .replaceAll('our', 'or')
    .replaceAll('sulph', 'sulf')
    .replaceAll('leuc', 'leuk')
    .replaceAll('isation', 'ization')
    .replace(/logical$/, 'logic')
    .replace(/ised$/, 'ized')
    .replace(/ysed$/, 'yzed')
    .replace(/gramme$/, 'gram')
    .replace(/([tb])re$/, '$1er');
