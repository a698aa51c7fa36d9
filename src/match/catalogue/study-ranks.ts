import { bandOf, LEAST_SUM, rankFrom, studyLog } from '../score/score.ts';
import { CONDITION_FITS, type ConditionFit } from '../score/study-condition.ts';
import { ON_EVIDENCE, type Sums } from './bounds.ts';
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
  { logs, blocks }: Sums,
  fits: SubjectFits,
): Float64Array {
  /** By condition, of studies whose criteria are not all that they ask, and of the others. */
  const cases = CONDITIONS.flat().flatMap((condition) => [false, true].map((whole) => ({ condition, whole })));
  const from = Float64Array.from(cases, ({ condition }) => rankFrom(bandOf({ notMet: 0, condition })));
  const own = Float64Array.from(cases, ({ condition, whole }) => studyLog({ complete: whole, condition }));
  const blocked = rankFrom('blocked');
  /** Of each subject the first of its two cases. */
  const firsts = fits.fits.map((fit, subject) => 4 * fit + 2 * fits.asked[subject]!);
  const ranks = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const one = firsts[subjects[row]!]! + complete[row]!;
    const block = blocks[row]!;
    const sum = block >= ON_EVIDENCE ? LEAST_SUM : Math.max(logs[row]! + own[one]!, LEAST_SUM);
    ranks[at] = (block % ON_EVIDENCE === 0 ? from[one]! : blocked) + sum;
  }
  return ranks;
}
