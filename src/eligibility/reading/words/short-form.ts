import type { Token } from './token.ts';

const LONGEST = 6;
const MOST_LETTERS = 10;
const WORDS_BACK = 14;

/** Where the bracket ends that holds nothing but one short form in capitals ("(CNS)", "(PDE-5)"); undefined where it holds more. */
export function shortFormEnd(tokens: readonly Token[], open: number): number | undefined {
  if (tokens[open]?.lower !== '(') return undefined;
  const first = tokens[open + 1];
  if (first === undefined || first.kind !== 'word' || !/\p{Lu}/u.test(first.text)) return undefined;
  let at = open + 1;
  while (at < open + LONGEST && tokens[at + 1]?.start === tokens[at]!.end && tokens[at + 1]!.lower !== ')') at++;
  if (tokens[at + 1]?.lower !== ')') return undefined;
  for (let index = open + 1; index <= at; index++) {
    const { kind, lower } = tokens[index]!;
    if (kind !== 'word' && kind !== 'number' && lower !== '-' && lower !== '/') return undefined;
  }
  return at + 2;
}

/** The letters and digits of a short form, without the mark of its plural. */
function lettersOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  let written = '';
  for (let index = from; index < to; index++) written += tokens[index]!.text;
  const capitals = written.replace(/[^\p{Lu}\p{N}]/gu, '').length;
  const letters = written.replace(/s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || letters.length > MOST_LETTERS || (capitals < 2 && letters.length > 2)) return undefined;
  return letters.toLowerCase();
}

/**
 * Whether the words before a bracket are what the short form in it stands for: its letters stand in them in order, the
 * first at the beginning of a word, the last in the word before the bracket.
 */
export function shortens(tokens: readonly Token[], open: number, end: number): boolean {
  const letters = lettersOf(tokens, open + 1, end - 1);
  if (letters === undefined) return false;
  let left = letters.length - 1;
  for (let at = open - 1; at >= Math.max(0, open - WORDS_BACK); at--) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'mark') {
      if (lower === '-' || lower === '/' || lower === "'") continue;
      return false;
    }
    let place = lower.length - 1;
    const before = left;
    while (place >= 0 && left > 0) {
      if (lower[place] === letters[left]) left--;
      place--;
    }
    if (left === 0 && lower[0] === letters[0]) return true;
    // Nothing of the word next to the bracket in the short form: it stands for other words.
    if (left === before && at === open - 1) return false;
  }
  return false;
}
