import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

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

/** Whether only words for people stand before a mark of a leaf. */
export const isClear = (marks: readonly Mark[], index: number): boolean =>
  marks
    .slice(0, index)
    .every(
      (mark) =>
        mark.k === 'filler' ||
        (mark.k === 'cue' && mark.cue.hint === undefined) ||
        (mark.k === 'head' && mark.head.population === true),
    );

const isPronoun = wordClass('that which');
const isNoun = wordClass(
  'exacerbation exacerbations flare flares episode episodes attack attacks event events crisis crises decompensation relapse relapses reaction reactions deterioration',
);

/** The words that end in a noun for what comes over somebody, right before an index or "that" before it. */
export function wordsBefore(tokens: readonly Token[], words: readonly Mark[], at: number): readonly Mark[] {
  const end = isPronoun(tokens[at - 1]) ? at - 1 : at;
  const run = contiguous(words);
  return run.at(-1)?.to === end && isNoun(tokens[end - 1]) ? run : [];
}
