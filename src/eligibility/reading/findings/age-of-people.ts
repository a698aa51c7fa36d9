/** Numbers behind words for people, which are how old they are. */
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { wordClass } from '../words/word-class.ts';
import type { Draft } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

const isPeople = wordClass(
  'patient patients subject subjects participant participants individual individuals people person persons',
);

/** A size that ages have, in years. */
export const AGES = { least: 12, most: 100 };
const isOfAgeSize = ({ lo, hi }: Measure): boolean =>
  [lo, hi].every((q) => q === undefined || (Number(q.value) >= AGES.least && Number(q.value) <= AGES.most));

interface Before {
  readonly drafts: readonly Draft[];
  readonly words: readonly Mark[];
  readonly before: Draft | undefined;
}

/** "any patient ≥ 18 who": a bare bound right after the people, of a size that ages have. */
export const isAgeOfPeople = (
  { tokens }: StatementContext,
  { from, measure }: MarkOf<'measure'>,
  { drafts, words, before }: Before,
): boolean =>
  isPeople(tokens[from - 1]) &&
  measure.stated &&
  measure.unitless &&
  measure.ref === undefined &&
  (before === undefined || isJoining(tokens[from - 2])) &&
  words.length === 0 &&
  drafts.every(({ head }) => head.population === true) &&
  isOfAgeSize(measure);

/** "pregnant women and patients under 18": further people, who are named by their age. */
const isJoining = wordClass('and or');

const isThosePeople = wordClass(
  'patients subjects participants individuals people persons adults men women males females volunteers',
);
const isAmong = wordClass('in among for of');

/** "gout in patients over 65", "in adults of 50 years or more": those of whom it is said are as old. */
export function isAgeInPeople({ tokens }: StatementContext, { from, measure }: MarkOf<'measure'>): boolean {
  const at = isAmong(tokens[from - 1]) ? from - 2 : from - 1;
  return (
    isThosePeople(tokens[at]) &&
    isAmong(tokens[at - 1]) &&
    measure.stated &&
    measure.ref === undefined &&
    (measure.unitless || measure.time === 'a') &&
    isOfAgeSize(measure)
  );
}

const isPeopleThere = wordClass(
  'patients subjects participants individuals people persons recipients outpatients inpatients volunteers',
);

/** "transplant patients (≥ 21 years)": years alone in a bracket behind the people are theirs. */
export const isAgeBehindPeople = ({ tokens }: StatementContext, { from, measure }: MarkOf<'measure'>): boolean =>
  tokens[from - 1]?.lower === '(' &&
  isPeopleThere(tokens[from - 2]) &&
  measure.time === 'a' &&
  measure.ref === undefined;
