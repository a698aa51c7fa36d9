import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isSame = wordClass('same');
const isLevel = wordClass('level levels');

/** "surgery at the same level": where it was, which a word that else says nothing would lose. */
export function keepSameLevels(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!tokens.some((token, at) => isSame(token) && isLevel(tokens[at + 1]))) return marks;
  return marks.map((mark): Mark => {
    const { k, from, to } = mark;
    const isOne =
      (isSame(tokens[from]) && isLevel(tokens[from + 1])) || (isLevel(tokens[from]) && isSame(tokens[from - 1]));
    return k === 'filler' && to === from + 1 && isOne ? { k: 'word', from, to } : mark;
  });
}
