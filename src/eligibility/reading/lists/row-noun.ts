/** "medical, psychiatric or substance abuse disorder": an adjective before a row of which the last member's noun is that of all. */
import type { Resolution } from '../../../terminology/terminology.ts';
import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';

const isNoun = wordClass(
  'disorder disorders disease diseases illness illnesses condition conditions pathology pathologies',
);

const isOther = wordClass('other');

const ADJECTIVE = /(?:[ai]c|al|ary|ory|ous|ar|crine|oid)$/;

/** Whether a member is only adjectives: words, or what an adjective alone names. */
function isAdjectives({ tokens }: StatementContext, { drafts, words, tree }: Leaf): boolean {
  if (tree !== undefined) return false;
  if (drafts.length === 0) return words.length > 0;
  const [{ head, term }] = drafts as [Draft];
  return (
    drafts.length === 1 &&
    words.length === 0 &&
    head.domain === 'condition' &&
    ADJECTIVE.test(tokens[term[1] - 1]!.lower)
  );
}

/** The noun at the end of the row that a member begins or goes on with; undefined where a member between has one of its own. */
function nounAfter(ctx: StatementContext, leaves: readonly Leaf[], index: number): string | undefined {
  for (const leaf of leaves.slice(index + 1)) {
    if (!isList(leaf.link) || leaf.opens) return undefined;
    const last = leaf.drafts.at(-1);
    const end = last === undefined ? undefined : last.term[1];
    if (
      end !== undefined &&
      isNoun(ctx.tokens[end - 1]) &&
      (end - leaf.drafts[0]!.term[0] > 1 || isOther(ctx.tokens[end - 2]))
    )
      return leaf.link === 'comma' ? undefined : ctx.tokens[end - 1]!.lower;
    if (!isAdjectives(ctx, leaf)) return undefined;
  }
  return undefined;
}

/** What the words of a member name with that noun, where the two are a name of their own. */
export function ofRowNoun(
  ctx: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  run: readonly Mark[],
): Resolution | undefined {
  if (leaves[index]!.marks.at(-1) !== run.at(-1) || leaves[index]!.drafts.length > 0) return undefined;
  const noun = nounAfter(ctx, leaves, index);
  if (noun === undefined) return undefined;
  const resolution = ctx.terminology.resolve(`${ctx.slice(run[0]!.from, run.at(-1)!.to)} ${noun}`, ['condition']);
  return resolution?.via.some((step) => step.startsWith('modifier:')) ? undefined : resolution;
}
