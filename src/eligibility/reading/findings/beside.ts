import type { Mark, MarkOf } from '../marks/mark.ts';

/** The next head after an index, and the words that stand before it. */
export function ahead(marks: readonly Mark[], index: number): { next: MarkOf<'head'> | undefined; words: Mark[] } {
  const words: Mark[] = [];
  for (const mark of marks.slice(index + 1)) {
    if (mark.k === 'head') return { next: mark, words };
    if (mark.k === 'measure') break;
    if (mark.k === 'word') words.push(mark);
  }
  return { next: undefined, words };
}

/** The last words that stand together. */
export const contiguous = (words: readonly Mark[]): Mark[] => {
  const run: Mark[] = [];
  for (const word of words.toReversed()) {
    if (run.length > 0 && run[0]!.from - word.to > 2) break;
    run.unshift(word);
  }
  return run;
};
