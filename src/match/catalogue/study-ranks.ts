import { bandOf, rankOf, studyLog } from '../score/score.ts';
import { CONDITION_FITS, type ConditionFit } from '../score/study-condition.ts';
import type { Sums } from './bounds.ts';
import type { ListingTable } from './listing-table.ts';
import type { SubjectFits } from './subject-fits.ts';

/** What of a study's condition its score rests on. */
interface Condition {
  readonly fit: ConditionFit;
  readonly asked: boolean;
}

/** Every condition that a study can have, by the place of its fit and whether it is asked for. */
const CONDITIONS: readonly (readonly [Condition, Condition])[] = CONDITION_FITS.map((fit) => [
  { fit, asked: false },
  { fit, asked: true },
]);

/** The condition of a study about a subject. */
export const conditionIn = ({ fits, asked }: SubjectFits, subject: number): Condition =>
  CONDITIONS[fits[subject]!]![asked[subject] === 1 ? 1 : 0];

/** For each of the rows a number that puts their studies in the order of their scores. */
export function ranksOf(
  rows: Uint32Array,
  { subjects, complete }: Pick<ListingTable, 'subjects' | 'complete'>,
  bounds: Sums,
  fits: SubjectFits,
): Float64Array {
  const bands = CONDITIONS.map((pair) => pair.map((condition) => bandOf({ notMet: 0, condition })));
  /** Of studies whose criteria are not all that they ask, and of the others. */
  const logs = CONDITIONS.map((pair) =>
    pair.map((condition) => [false, true].map((whole) => studyLog({ complete: whole, condition }))),
  );
  const ranks = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const subject = subjects[row]!;
    const [fit, asked] = [fits.fits[subject]!, fits.asked[subject]!];
    const { logWeight, notMet } = bounds.bound(row);
    ranks[at] = rankOf(notMet > 0 ? 'blocked' : bands[fit]![asked]!, logWeight + logs[fit]![asked]![complete[row]!]!);
  }
  return ranks;
}
