import type { Eligibility } from './eligibility.ts';
import type { IndexedTrial } from './indexed-trial.ts';
import type { JudgedCriterion, MatchSummary } from './summary.ts';

/** A judged criterion, and its number in the pool: whichever study states it, it is judged once. */
export interface NumberedCriterion extends JudgedCriterion {
  readonly number: number;
}

/** A study and how it fits the patient. */
export interface RankedTrial {
  readonly trial: IndexedTrial;
  readonly eligibility: Eligibility;
  readonly judged: readonly NumberedCriterion[];
  readonly summary: MatchSummary;
}

/** What the order of studies rests on. */
export type Placed = Pick<RankedTrial, 'trial' | 'summary'>;

/** Best first: by score; of equal scores the study with fewer blockers, then by id. */
const compare = (a: Placed, b: Placed): number =>
  b.summary.score - a.summary.score || a.summary.notMet - b.summary.notMet || (a.trial.id < b.trial.id ? -1 : 1);

/** The best of many. */
export interface Ranking<T extends Placed> {
  add(ranked: T): void;
  /** Studies that were added. */
  readonly total: number;
  /** A study of a lower score would not be among the best; one of this very score might. */
  readonly bar: number;
  best(): readonly T[];
}

/** @param count most studies that are kept */
export function createRanking<T extends Placed>(count: number): Ranking<T> {
  const held: T[] = [];
  let total = 0;
  return {
    add(ranked) {
      total++;
      let [from, to] = [0, held.length];
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (compare(held[middle]!, ranked) < 0) from = middle + 1;
        else to = middle;
      }
      if (from >= count) return;
      held.splice(from, 0, ranked);
      if (held.length > count) held.pop();
    },
    get total() {
      return total;
    },
    get bar() {
      return held.length < count ? Number.NEGATIVE_INFINITY : (held.at(-1)?.summary.score ?? Number.POSITIVE_INFINITY);
    },
    best: () => held,
  };
}
