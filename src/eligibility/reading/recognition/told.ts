import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { isLeavingStudy } from './participation.ts';

const isTelling = wordClass('report reports reporting endorse endorses endorsing acknowledge acknowledges');
const isTeller = wordClass(
  'who that subject subjects patient patients participant participants individual individuals person persons women men they she he volunteers adults',
);
const isForm = wordClass('form forms card cards from by to');

const isTie = wordClass('with by to and or');

const isSevere = wordClass('severe serious');

/** "Associated heart disease", as the first word: beside what the study is about; "more serious diseases": than none that is named. */
export const isBeside = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 && tokens[at]!.lower === 'associated' && tokens[1]?.kind === 'word' && !isTie(tokens[1])) ||
  (tokens[at]!.lower === 'more' &&
    isSevere(tokens[at + 1]) &&
    tokens[at + 2]?.kind === 'word' &&
    !isThan(tokens[at + 2]));
const isThan = wordClass('than or and');

/** "patients who report pain", "Reports being HIV positive": that somebody tells of it, and no more than that it is so. */
export const isTold = (tokens: readonly Token[], at: number): boolean =>
  isTelling(tokens[at]) && (at === 0 || isTeller(tokens[at - 1])) && !isForm(tokens[at + 1]);

const isTaken = wordClass('taken');
const isAuxiliary = wordClass('have has had having not never ever previously already recently yet');

/** "those who have taken", "patients presenting a fracture", "patients contraindicated for surgery": where the words before belong to the people. */
export function takenHere(tokens: readonly Token[], at: number): Mark | undefined {
  if (isTaken(tokens[at]) && isAuxiliary(tokens[at - 1]))
    return { k: 'cue', from: at, to: at + 1, cue: { hint: 'medication', phase: 'past', loose: true } };
  if (isLeavingStudy(tokens, at)) return { k: 'cue', from: at, to: at + 1, cue: { phase: 'past' } };
  if (!isPerson(tokens[at - 1])) return undefined;
  if (tokens[at]!.lower === 'presenting' && !isPresentation(tokens[at + 1]))
    return { k: 'cue', from: at, to: at + 1, cue: { hint: 'condition', loose: true } };
  if (tokens[at]!.lower === 'contraindicated' && isFrom(tokens[at + 1]))
    return { k: 'cue', from: at, to: at + 2, cue: { wraps: 'contraindication' } };
  return undefined;
}

const isPerson = wordClass(
  'who that subject subjects patient patients participant participants individual individuals person persons women men volunteers adults children infants',
);
/** What makes it a visit, or a complaint. */
const isPresentation = wordClass(
  'to for at in on as within during with complaint complaints symptom symptoms sign signs problem illness',
);
const isFrom = wordClass('for in against from');
