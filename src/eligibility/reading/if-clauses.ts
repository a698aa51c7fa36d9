import { withAttributes } from './bare-exception.ts';
import { join, type Tree } from './findings/draft.ts';
import { opaqueDraft } from './findings/leaf.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark } from './marks/mark.ts';

/** Whether marks hold more than small words and what joins them. */
export const asksAnything = (marks: readonly Mark[]): boolean => marks.some(({ k }) => k !== 'filler' && k !== 'link');

/** "if asthmatic, must be well controlled": what is demanded names nothing of its own, and nobody else must have asthma. */
export function demandOnThose(ctx: StatementContext, when: Tree, said: readonly Mark[]): Tree {
  if (ctx.section === 'exclusion' || !asksAnything(said)) return when;
  return { k: 'if', when, then: withAttributes(ctx, when, said) ?? opaqueDraft(ctx, said) };
}

/** "asthma if treated", "asthma if it …": words that name nothing narrow what stands before them. */
export function onlyIf(ctx: StatementContext, tree: Tree, said: readonly Mark[]): Tree {
  const named = said.some(({ k, from }) => k !== 'filler' && k !== 'link' && ctx.tokens[from]!.lower !== 'they');
  if (!named || ctx.tokens.at(-1)?.lower === ':') return tree;
  return withAttributes(ctx, tree, said) ?? join('and', [tree, opaqueDraft(ctx, said)])!;
}
