import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isTelling = wordClass('report reports reporting endorse endorses endorsing acknowledge acknowledges');
const isTeller = wordClass(
  'who that subject subjects patient patients participant participants individual individuals person persons women men they she he volunteers adults',
);
const isForm = wordClass('form forms card cards from by to');

/** "patients who report pain", "Reports being HIV positive": that somebody tells of it, and no more than that it is so. */
export const isTold = (tokens: readonly Token[], at: number): boolean =>
  isTelling(tokens[at]) && (at === 0 || isTeller(tokens[at - 1])) && !isForm(tokens[at + 1]);

const isTaken = wordClass('taken');
const isAuxiliary = wordClass('have has had having not never ever previously already recently yet');

/** "those who have taken": where the words before belong to the people. */
export const takenHere = (tokens: readonly Token[], at: number): Mark | undefined =>
  isTaken(tokens[at]) && isAuxiliary(tokens[at - 1])
    ? { k: 'cue', from: at, to: at + 1, cue: { hint: 'medication', phase: 'past', loose: true } }
    : undefined;
