import type { Draft } from '../findings/draft.ts';
import type { Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Joint } from './relation.table.ts';

/** Two findings and the words that relate the second to the first. */
export interface Relation {
  readonly leaves: Leaf[];
  /** Place of the leaf of the first finding, and of the second, which is the same leaf or the one after it. */
  readonly index: number;
  readonly second: Draft;
  readonly secondIndex: number;
  readonly first: Draft;
  readonly joint: Joint;
  /** Token range of the joint itself. */
  readonly at: readonly [number, number];
}

/** Removes the second finding from its leaf: it is said of the first, not beside it. */
export function drop({ leaves, secondIndex, second }: Relation): void {
  removeFrom(leaves[secondIndex]!, second);
}

export function removeFrom(leaf: Leaf, draft: Draft): void {
  const at = leaf.drafts.indexOf(draft);
  leaf.drafts.splice(at, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > at) leaf.negatedFrom--;
}

/** Consumes the words that join the two. */
export function useJoint(ctx: StatementContext, { leaves, index, at, second }: Relation): void {
  const leaf = leaves[index]!;
  ctx.use(at[0], second.from);
  leaf.words = leaf.words.filter((word) => ctx.used[word.from] === 0);
}

/** Whether nothing is excepted from a finding or put beside it. */
export const isAlone = (leaves: readonly Leaf[], draft: Draft): boolean =>
  !leaves.some((leaf) => leaf.modifiers.has(draft) || leaf.exceptions.has(draft) || leaf.kinds.has(draft));
