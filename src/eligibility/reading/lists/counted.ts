import type { Tree } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark } from '../marks/mark.ts';
import { type Combination, combinationOf } from './heading-list.ts';

/** What the words before a list say of its items, and what else they say. */
export interface Announced {
  readonly combination: Combination;
  /** Token index that the places of the combination count from. */
  readonly from: number;
  readonly others: readonly Mark[];
}

/** "at least two of the following symptoms" up to a token; undefined where no list is announced. */
export function announcedBy(ctx: StatementContext, marks: readonly Mark[], end: number): Announced | undefined {
  const from = marks[0]!.from;
  const combination = combinationOf(ctx.tokens.slice(from, end));
  if (combination === undefined) return undefined;
  const range = [combination.range[0] + from, combination.range[1] + from] as const;
  ctx.use(...range);
  return { combination, from, others: marks.filter((mark) => mark.to <= range[0] || mark.from >= range[1]) };
}

export function countedTree({ combination, from }: Announced, of: readonly Tree[]): Tree {
  if (combination.k === 'atLeast' || combination.k === 'atMost')
    return { k: combination.k, n: combination.n, of, at: [combination.at[0] + from, combination.at[1] + from] };
  return of.length === 1 ? of[0]! : { k: combination.k, of };
}
