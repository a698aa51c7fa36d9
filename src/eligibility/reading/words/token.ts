import { WordTable } from '../../../kernel/word-table.ts';
import { MISSPELLINGS } from '../../../terminology/misspelling.table.ts';

/** Comparison signs in their canonical form; `±` is no bound. */
export type Sign = '<' | '<=' | '>' | '>=' | '=' | '±';

/** A piece of a statement: a word (letters, with digits after the first), a number, a comparison sign or one mark of punctuation. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'mark';
  readonly text: string;
  /** Lower case; a sign's canonical form; one form for all dashes (`-`). */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Of a number. */
  readonly value: number | undefined;
  readonly form: Form;
  /** Offset after a bracket that only says the token again and is no token of its own. */
  readonly until?: number;
}

/** What rules have found out about tokens written so, that they need not ask it of each. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  /** By the number of a phrase table: its patterns that may begin here. */
  readonly patterns: unknown[];
  /** Bits by the number of a phrase table, 31 to a word: those that have none. */
  readonly without: number[];
  /** Bits by the number of a word class, 31 to a word: those that were asked, and those of them that it is in. */
  readonly asked: number[];
  readonly classes: number[];
}

const SPACE = /[\s\u00a0\u200b\u202f]+/y;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/uy;
const GROUPED = /[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d+)?/y;
const DECIMAL_COMMA = /(?:\d+,\d{1,2}|0,\d{3})(?![\d,])/y;
/** A point in the middle may be a bullet or a sign of multiplication, but in the surface that a clearance is told for. */
const PLAIN = /1[•∙]73(?!\d)|\d+(?:[.·]\d+)?|\.\d+/y;
const SIGN = /&[lg]t;\s?=?|\+\s?\/\s?[-–]|[<>＜＞˂˃﹥﹤≥≤⩾⩽≧≦≽≼=±](?:\s?\/?\s?=|[<>])?/y;

const SIGNS: readonly (readonly [RegExp, Sign])[] = [
  [/±|\+\//, '±'],
  [/[≥⩾≧≽]|[>＞˃﹥].*=|=\s?[>＞]|&gt;\s?=/, '>='],
  [/[≤⩽≦≼]|[<＜˂﹤].*=|=\s?[<＜]|&lt;\s?=/, '<='],
  [/[>＞˃﹥]|&gt;/, '>'],
  [/[<＜˂﹤]|&lt;/, '<'],
  [/=/, '='],
];

const signOf = (text: string): Sign => SIGNS.find(([shape]) => shape.test(text))?.[1] ?? '=';

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const MOST_FORMS = 50_000;
const formsOf = (kind: Token['kind']): WordTable<Form> =>
  new WordTable(MOST_FORMS, (text) => ({
    text,
    lower: LOWER[kind](text),
    patterns: [],
    without: [0, 0, 0, 0],
    asked: [0, 0, 0, 0],
    classes: [0, 0, 0, 0],
  }));
const FORMS: Readonly<Record<Token['kind'], WordTable<Form>>> = {
  word: formsOf('word'),
  number: formsOf('number'),
  sign: formsOf('sign'),
  mark: formsOf('mark'),
};

function tokenOf(kind: Token['kind'], source: string, start: number, end: number, value?: number): Token {
  const form = FORMS[kind].at(source, start, end);
  return { kind, text: form.text, lower: form.lower, start, end, value, form };
}

const STEPS = /(\d),(\d)(?=,? ?(?:or|and|to|&|,) ?(\d)(?!\d))/y;

/** "1,2 or 3": steps of a scale written without spaces, not a decimal. */
function isSteps(text: string, at: number): boolean {
  STEPS.lastIndex = at;
  const parts = STEPS.exec(text)?.slice(1).map(Number);
  return parts !== undefined && parts[1] === parts[0]! + 1 && parts[2] === parts[1]! + 1;
}

const NAMES_STEPS = /^(?:asa|ecog|nyha|status|class|classes|grade|grades|stage|stages|type|types|ps)$/;
const TWO_STEPS = /(\d),(\d)(?![\d,.])/y;

/** "status 1,2": two steps that follow each other, after the name of what has steps. */
function isTwoSteps(text: string, at: number, before: Token | undefined): boolean {
  if (before === undefined || !NAMES_STEPS.test(before.lower)) return false;
  TWO_STEPS.lastIndex = at;
  const [, first, second] = TWO_STEPS.exec(text) ?? [];
  return second !== undefined && Number(second) === Number(first) + 1;
}

function readToken(text: string, at: number, before: Token | undefined): Token {
  const word = matchAt(WORD, text, at);
  if (word !== undefined) return tokenOf('word', text, at, at + word.length);
  const grouped = matchAt(GROUPED, text, at);
  if (grouped !== undefined)
    return tokenOf('number', text, at, at + grouped.length, Number(grouped.replaceAll(',', '')));
  const listed = at > 0 && /[\d,]/.test(text[at - 1]!);
  const steps = listed || isSteps(text, at) || isTwoSteps(text, at, before);
  const european = steps ? undefined : matchAt(DECIMAL_COMMA, text, at);
  if (european !== undefined)
    return tokenOf('number', text, at, at + european.length, Number(european.replace(',', '.')));
  const plain = matchAt(PLAIN, text, at);
  if (plain !== undefined) return tokenOf('number', text, at, at + plain.length, Number(plain.replace(/[·•∙]/, '.')));
  const sign = matchAt(SIGN, text, at);
  if (sign !== undefined) return tokenOf('sign', text, at, at + sign.length);
  return tokenOf('mark', text, at, at + (text.codePointAt(at)! > 0xffff ? 2 : 1));
}

const MARKS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '～': '~',
  '∼': '~',
  '，': ',',
  '；': ';',
  '（': '(',
  '）': ')',
  '：': ':',
  '。': '.',
  '×': '×',
  '*': '*',
  '∙': '·',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
};

/** What rules look at is the word that was meant, as the vocabulary has it. */
const spelt = (lower: string): string => MISSPELLINGS.get(lower) ?? lower;

const LOWER: Readonly<Record<Token['kind'], (text: string) => string>> = {
  word: (text) => spelt(text.toLowerCase().replace('’', "'")),
  number: (text) => text,
  sign: signOf,
  mark: (text) => MARKS[text] ?? text,
};

const isLetter = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const APOSTROPHE = 0x27;
const PLUS = 0x2b;
const MINUS = 0x2d;
/** Signs of their own, or the first character of one. */
const OPENS_SIGN = new Set([...'&+<=>'].map((sign) => sign.charCodeAt(0)));

/** What `readToken` reads, for the plain English that most text is: undefined where the patterns have to decide. */
function readPlain(text: string, at: number): Token | undefined {
  const c = text.charCodeAt(at);
  if (isLetter(c)) return plainWord(text, at);
  if (isDigit(c)) return plainNumber(text, at);
  if (c >= 0x80 || OPENS_SIGN.has(c) || (c === 0x2e && isDigit(text.charCodeAt(at + 1)))) return undefined;
  return tokenOf('mark', text, at, at + 1);
}

/** "less than10 days": the space was lost. */
const FUSED = /^(than|over|under|above|below|least)\d+$/i;

function plainWord(text: string, at: number): Token | undefined {
  let end = at + 1;
  let c = text.charCodeAt(end);
  while (isLetter(c) || isDigit(c)) c = text.charCodeAt(++end);
  if (c === APOSTROPHE) {
    c = text.charCodeAt(end + 1);
    if (isLetter(c)) {
      end++;
      while (isLetter(c)) c = text.charCodeAt(++end);
    }
  }
  if (c >= 0x80) return undefined;
  const fused = isDigit(text.charCodeAt(end - 1)) ? FUSED.exec(text.slice(at, end))?.[1]?.length : undefined;
  return tokenOf('word', text, at, fused === undefined ? end : at + fused);
}

function plainNumber(text: string, at: number): Token | undefined {
  let end = at + 1;
  let c = text.charCodeAt(end);
  while (isDigit(c)) c = text.charCodeAt(++end);
  if (c === 0x2c || c === 0x2e || c >= 0x80) return undefined;
  return tokenOf('number', text, at, end, Number(text.slice(at, end)));
}

/** Markers and viruses are named by short forms; "pre- and post-" is no result. */
const SHORT_FORM = /[A-Z\d].*[A-Z\d]/;
const ELLIPSIS = /\s*(?:and|or|to|,|\/)/y;

/** "HIV-", "ER+/PR+": a sign that ends a short form is a result, and reads as the word for it. */
function readPolarity(text: string, at: number, before: Token | undefined): Token | undefined {
  const c = text.charCodeAt(at);
  if ((c !== PLUS && c !== MINUS) || before?.kind !== 'word' || before.end !== at) return undefined;
  const next = text.charCodeAt(at + 1);
  if (isLetter(next) || isDigit(next) || next === c || !SHORT_FORM.test(before.text)) return undefined;
  if (c === MINUS && matchAt(ELLIPSIS, text, at + 1) !== undefined) return undefined;
  return { ...tokenOf('word', c === PLUS ? 'positive' : 'negative', 0, 8), text: text[at]!, start: at, end: at + 1 };
}

/** The tokens of a text, in order; white space is dropped. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === 0x20 || (c >= 0x09 && c <= 0x0d)) {
      at++;
      continue;
    }
    const space = c < 0x80 ? undefined : matchAt(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const token = readPolarity(text, at, tokens.at(-1)) ?? readPlain(text, at) ?? readToken(text, at, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Whether nothing, not even a space, stands between a token and the next. */
export const adjacent = (tokens: readonly Token[], at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;
