import type { Eligibility } from './eligibility.ts';
import type { IndexedTrial } from './indexed-trial.ts';
import type { JudgedCriterion, MatchSummary } from './summary.ts';

/** A study and how it fits the patient. */
export interface RankedTrial {
  readonly trial: IndexedTrial;
  readonly eligibility: Eligibility;
  readonly judged: readonly JudgedCriterion[];
  readonly summary: MatchSummary;
}

/** Best first: by score; of equal scores the study with fewer blockers, then by id. */
const compare = (a: RankedTrial, b: RankedTrial): number =>
  b.summary.score - a.summary.score || a.summary.notMet - b.summary.notMet || (a.trial.id < b.trial.id ? -1 : 1);

/** The best of many, without keeping the reasons of all of them. */
export interface Ranking {
  add(ranked: RankedTrial): void;
  /** Studies that were added. */
  readonly total: number;
  best(): readonly RankedTrial[];
}

export function createRanking(count: number): Ranking {
  let held: RankedTrial[] = [];
  let total = 0;
  const shorten = (): void => {
    held = held.sort(compare).slice(0, count);
  };
  return {
    add(ranked) {
      total++;
      held.push(ranked);
      if (held.length > 2 * count + 100) shorten();
    },
    get total() {
      return total;
    },
    best() {
      shorten();
      return held;
    },
  };
}
