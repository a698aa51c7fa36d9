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
  readonly value?: number;
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

function readToken(text: string, at: number): Token {
  const word = matchAt(WORD, text, at);
  if (word !== undefined)
    return { kind: 'word', text: word, lower: word.toLowerCase().replace('’', "'"), start: at, end: at + word.length };
  const grouped = matchAt(GROUPED, text, at);
  if (grouped !== undefined) return numberToken(grouped, Number(grouped.replaceAll(',', '')), at);
  const listed = at > 0 && /[\d,]/.test(text[at - 1]!);
  const european = listed ? undefined : matchAt(DECIMAL_COMMA, text, at);
  if (european !== undefined) return numberToken(european, Number(european.replace(',', '.')), at);
  const plain = matchAt(PLAIN, text, at);
  if (plain !== undefined) return numberToken(plain, Number(plain.replace('·', '.')), at);
  const sign = matchAt(SIGN, text, at);
  if (sign !== undefined) return { kind: 'sign', text: sign, lower: signOf(sign), start: at, end: at + sign.length };
  const mark = String.fromCodePoint(text.codePointAt(at)!);
  return { kind: 'mark', text: mark, lower: MARKS[mark] ?? mark, start: at, end: at + mark.length };
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

const numberToken = (text: string, value: number, start: number): Token => ({
  kind: 'number',
  text,
  lower: text,
  start,
  end: start + text.length,
  value,
});

/** The tokens of a text, in order; white space is dropped. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Whether nothing, not even a space, stands between a token and the next. */
export const adjacent = (tokens: readonly Token[], at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;
