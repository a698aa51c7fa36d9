import type { Token } from './token.ts';

const LATIN = /\p{Script=Latin}|\d/u;
const LETTER = /\p{L}/u;
const MOST_WORDS = 12;

/** Where a bracket ends that says the words before it once more in another script; its index after the last token. */
export function glossEnd(tokens: readonly Token[], at: number): number | undefined {
  if (at === 0 || tokens[at]?.lower !== '(') return undefined;
  let end = at + 1;
  while (end <= at + MOST_WORDS && tokens[end] !== undefined && tokens[end]!.lower !== ')') {
    if (LATIN.test(tokens[end]!.text)) return undefined;
    end++;
  }
  const inner = tokens.slice(at + 1, end);
  return tokens[end]?.lower === ')' && inner.some(({ text }) => LETTER.test(text) && !isGreek(text))
    ? end + 1
    : undefined;
}

/** A Greek letter is a name, or part of one. */
const isGreek = (text: string): boolean => /\p{Script=Greek}/u.test(text);
