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
}

/** What rules have found out about tokens written so, that they need not ask it of each. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  /** By the number of a phrase table: its patterns that may begin here. */
  readonly patterns: unknown[];
  /** Bits by the number of a phrase table: those that have none. */
  without: number;
  /** Bits by the number of a word class: those that were asked, and those of them that it is in. */
  asked: number;
  classes: number;
}

const SPACE = /[\s\u00a0\u200b\u202f]+/y;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/uy;
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/y;
const DECIMAL_COMMA = /\d+,\d{1,2}(?![\d,])/y;
const PLAIN = /\d+(?:[.·]\d+)?|\.\d+/y;
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

const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;

function formOf(kind: Token['kind'], text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form: Form = { text, lower: LOWER[kind](text), patterns: [], without: 0, asked: 0, classes: 0 };
  if (forms.size < MOST_FORMS) forms.set(text, form);
  return form;
}

function tokenOf(kind: Token['kind'], text: string, start: number, value?: number): Token {
  const form = formOf(kind, text);
  return { kind, text: form.text, lower: form.lower, start, end: start + text.length, value, form };
}

function readToken(text: string, at: number): Token {
  const word = matchAt(WORD, text, at);
  if (word !== undefined) return tokenOf('word', word, at);
  const grouped = matchAt(GROUPED, text, at);
  if (grouped !== undefined) return tokenOf('number', grouped, at, Number(grouped.replaceAll(',', '')));
  const listed = at > 0 && /[\d,]/.test(text[at - 1]!);
  const european = listed ? undefined : matchAt(DECIMAL_COMMA, text, at);
  if (european !== undefined) return tokenOf('number', european, at, Number(european.replace(',', '.')));
  const plain = matchAt(PLAIN, text, at);
  if (plain !== undefined) return tokenOf('number', plain, at, Number(plain.replace('·', '.')));
  const sign = matchAt(SIGN, text, at);
  if (sign !== undefined) return tokenOf('sign', sign, at);
  return tokenOf('mark', String.fromCodePoint(text.codePointAt(at)!), at);
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

/** A text is of one kind only, by its first character. */
const LOWER: Readonly<Record<Token['kind'], (text: string) => string>> = {
  word: (text) => text.toLowerCase().replace('’', "'"),
  number: (text) => text,
  sign: signOf,
  mark: (text) => MARKS[text] ?? text,
};

const isLetter = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const APOSTROPHE = 0x27;
/** Signs of their own, or the first character of one. */
const OPENS_SIGN = new Set([...'&+<=>'].map((sign) => sign.charCodeAt(0)));
const ASCII_MARKS: readonly string[] = Array.from({ length: 0x80 }, (_, c) => String.fromCharCode(c));

/** What `readToken` reads, for the plain English that most text is: undefined where the patterns have to decide. */
function readPlain(text: string, at: number): Token | undefined {
  const c = text.charCodeAt(at);
  if (isLetter(c)) return plainWord(text, at);
  if (isDigit(c)) return plainNumber(text, at);
  if (c >= 0x80 || OPENS_SIGN.has(c) || (c === 0x2e && isDigit(text.charCodeAt(at + 1)))) return undefined;
  return tokenOf('mark', ASCII_MARKS[c]!, at);
}

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
  return c >= 0x80 ? undefined : tokenOf('word', text.slice(at, end), at);
}

function plainNumber(text: string, at: number): Token | undefined {
  let end = at + 1;
  let c = text.charCodeAt(end);
  while (isDigit(c)) c = text.charCodeAt(++end);
  if (c === 0x2c || c === 0x2e || c >= 0x80) return undefined;
  const digits = text.slice(at, end);
  return tokenOf('number', digits, at, Number(digits));
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
    const token = readPlain(text, at) ?? readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Whether nothing, not even a space, stands between a token and the next. */
export const adjacent = (tokens: readonly Token[], at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;
