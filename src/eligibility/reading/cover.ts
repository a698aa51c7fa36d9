import { type Draft, draftsOf, type Tree, widen } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import { JOINING_WORDS } from './words/joining.table.ts';
import { isContent } from './words/residue.ts';
import { wordClass } from './words/word-class.ts';

const isJoining = wordClass([...JOINING_WORDS].join(' '));

/**
 * Gives every content word that a rule used, and that stands in no atom yet (the cue of a whole list, a word that another
 * one made needless), to the nearest atom: nothing that was read may look unread.
 */
export function coverUsed(ctx: StatementContext, tree: Tree): void {
  const drafts = draftsOf(tree).toSorted((a, b) => a.from - b.from);
  const covered = new Uint8Array(ctx.tokens.length);
  for (const draft of drafts) covered.fill(1, draft.from, draft.to);
  let next = 0;
  for (let index = 0; index < covered.length; index++) {
    const token = ctx.tokens[index]!;
    while (next < drafts.length && drafts[next]!.from <= index) next++;
    if (covered[index] === 1 || ctx.used[index] === 0 || !isContent(token) || isJoining(token)) continue;
    const target: Draft | undefined = drafts[next] ?? drafts[next - 1];
    if (target !== undefined) widen(target, [index, index + 1]);
  }
}
