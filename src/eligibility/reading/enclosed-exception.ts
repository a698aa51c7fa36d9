import type { Mark } from './marks/mark.ts';
import type { Token } from './words/token.ts';
import { wordClass } from './words/word-class.ts';

const isComma = (mark: Mark | undefined): boolean => mark?.k === 'link' && mark.link === 'comma';

const isResumption = wordClass(
  'that which who requiring needing within during in for with at prior before on treated associated',
);

/** What goes on about the thing before an exception: a clause on it, or a time. */
const resumes = (mark: Mark | undefined, tokens: readonly Token[]): boolean =>
  mark !== undefined && (mark.k === 'time' || isResumption(tokens[mark.from]) || isFinding(tokens, mark.from));

/** "as determined by examination" */
const isFinding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'as' && isFound(tokens[at + 1]) && tokens[at + 2]?.lower === 'by';
const isFound = wordClass('determined assessed judged confirmed evidenced established documented shown demonstrated');

/** A sentence with an exception in it, the two apart. */
export interface Parted {
  readonly base: readonly Mark[];
  readonly exception: readonly Mark[];
}

/**
 * "any disease, other than psoriasis, that requires steroids": after an exception between two commas goes on what was
 * said before it. `at`: the word of the exception. Otherwise the exception reaches to the end.
 */
export function partedAt(marks: readonly Mark[], at: number, tokens: readonly Token[]): Parted {
  const close = isComma(marks[at - 1])
    ? marks.findLastIndex((mark, index) => isComma(mark) && resumes(marks[index + 1], tokens))
    : -1;
  return close > at + 1 && at > 1
    ? { base: [...marks.slice(0, at - 1), ...marks.slice(close + 1)], exception: marks.slice(at + 1, close) }
    : { base: marks.slice(0, at), exception: marks.slice(at + 1) };
}
