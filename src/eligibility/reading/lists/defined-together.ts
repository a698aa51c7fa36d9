import { isDefinedBy } from '../findings/defining-measure.ts';
import { type Draft, draftsOf, type Tree } from '../findings/draft.ts';
import type { Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';

/** "overweight or obese (BMI of 27 or more)": where values in a bracket define both of a pair, neither name is enough without them. */
export function defineTogether(
  ctx: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  explained: Draft | undefined,
  bracket: Tree,
): void {
  const [before, leaf] = [leaves[index - 1], leaves[index]!];
  const values = draftsOf(bracket).filter(({ quantity, head }) => quantity !== undefined && head.concept !== undefined);
  const [other, ...others] = before?.drafts ?? [];
  if (before === undefined || other === undefined || explained === undefined || others.length > 0) return;
  if ((leaf.link !== 'or' && leaf.link !== 'slash') || before.tree !== undefined || before.words.length > 0) return;
  const isNamedAlone = other.head.domain === 'condition' && other.quantity === undefined && other.window === undefined;
  const isBoth = (value: Draft): boolean => isDefinedBy(ctx, other, [value]) && isDefinedBy(ctx, explained, [value]);
  if (!isNamedAlone || before.negatedFrom !== undefined || !values.some(isBoth)) return;
  ctx.use(other.from, other.to);
  before.drafts.splice(0);
}
