import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';
import type { Leaf } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

const isProduct = wordClass(
  'medication medications drug drugs product products preparation preparations agent agents compound compounds supplement supplements tablet tablets formulation formulations treatment treatments therapy therapies medicine medicines',
);

/** What a product contains is what is taken: "nitrate-containing tablets" are nitrates. */
export function nameContents(ctx: StatementContext, leaf: Leaf): void {
  for (const draft of [...leaf.drafts]) {
    const at = draft.term[1];
    if (ctx.tokens[at]?.lower === '-' && ctx.tokens[at + 1]?.lower === 'containing') contained(ctx, leaf, draft);
  }
}

function contained(ctx: StatementContext, leaf: Leaf, draft: Draft): void {
  if (draft.head.domain !== 'medication' && draft.head.domain !== 'allergy') return;
  const after = draft.term[1] + 2;
  const next = leaf.drafts[leaf.drafts.indexOf(draft) + 1];
  if (!isProduct(ctx.tokens[after])) return;
  const own = leaf.words.filter((word) => word.from >= draft.term[1] && word.to <= after + 1);
  const named = next?.term[0] === after && next.term[1] === after + 1 ? next : undefined;
  if (named === undefined && !own.some(({ from }) => from === after)) return;
  ctx.use(draft.term[1], after + 1);
  leaf.words = leaf.words.filter((word) => !own.includes(word));
  widen(draft, [draft.from, after + 1]);
  if (named === undefined) return;
  if (draft.window === undefined && named.window !== undefined) draft.window = named.window;
  draft.durations = [...draft.durations, ...named.durations];
  const index = leaf.drafts.indexOf(named);
  leaf.drafts.splice(index, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > index) leaf.negatedFrom--;
}
