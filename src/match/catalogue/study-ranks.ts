import { bandOf, LEAST_SUM, rankFrom, studyLog } from '../score/score.ts';
import { CONDITION_FITS, type ConditionFit } from '../score/study-condition.ts';
import { ON_EVIDENCE, type Sums } from './bounds.ts';
import { descending } from './descending.ts';
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

type Columns = Pick<ListingTable, 'subjects' | 'complete'>;

/** Every rank of a study for the patient's own disease that has no blocker is higher. */
export const BELOW_OWN = rankFrom('own') + LEAST_SUM - 1;

/** What of rows their ranks rest on. */
export interface Ranked {
  readonly rows: Uint32Array;
  readonly columns: Columns;
  readonly sums: Sums;
  readonly fits: SubjectFits;
}

/** A row, by its index in the list of those that were asked for. */
export interface RankedRow {
  readonly at: number;
  /** Puts studies in the order of their scores. */
  readonly rank: number;
}

/**
 * The rows whose rank lies above one number and not above another: the greatest first, of equal ones the lower index. The
 * sums are read when the first is asked for.
 */
export function* rankedRows({ rows, columns, sums, fits }: Ranked, above: number, upTo: number): Generator<RankedRow> {
  const { subjects, complete } = columns;
  const { logs, blocks } = sums;
  /** By condition, of studies whose criteria are not all that they ask, and of the others. */
  const cases = CONDITIONS.flat().flatMap((condition) => [false, true].map((whole) => ({ condition, whole })));
  const from = Float64Array.from(cases, ({ condition }) => rankFrom(bandOf({ notMet: 0, condition })));
  const own = Float64Array.from(cases, ({ condition, whole }) => studyLog({ complete: whole, condition }));
  const blocked = rankFrom('blocked');
  /** Whether one without a criterion that is missed could lie above; most studies are for other diseases. */
  const may = Uint8Array.from(cases, (_, one) => (Math.max(from[one]!, blocked) + own[one]! > above ? 1 : 0));
  /** Of each subject the first of its two cases. */
  const firsts = fits.fits.map((fit, subject) => 4 * fit + 2 * fits.asked[subject]!);
  const found: number[] = [];
  const ranks: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const one = firsts[subjects[row]!]! + complete[row]!;
    if (may[one] === 0) continue;
    const block = blocks[row]!;
    const sum = block >= ON_EVIDENCE ? LEAST_SUM : Math.max(logs[row]! + own[one]!, LEAST_SUM);
    const rank = (block % ON_EVIDENCE === 0 ? from[one]! : blocked) + sum;
    if (rank <= above || rank > upTo) continue;
    found.push(at);
    ranks.push(rank);
  }
  for (const index of descending(Float64Array.from(ranks))) yield { at: found[index]!, rank: ranks[index]! };
}

/** A rank that passes no more, or the lowest that there are, where every rank passes that is higher than one that does. */
export function belowPassing(passes: (rank: number) => boolean): number {
  let [low, high] = [rankFrom('blocked') + LEAST_SUM - 1, rankFrom('own')];
  if (passes(low)) return low;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (passes(middle)) high = middle;
    else low = middle;
  }
}
