import { conceptRef } from '../marks/concept-ref.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Leaf } from './leaf.ts';
import { canQualify, qualify } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

const isCause = wordClass('cause causes etiology aetiology');
const isOf = wordClass('of for');
const isTrauma = wordClass('traumatic');

/**
 * "cardiac cause of syncope": the finding by that cause, beside a disease of the class that the adjective names; neither is
 * enough alone. An adjective that names no class is left as it is.
 */
export function takeCausesBefore(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const leaf of leaves) {
    if (!leaf.words.some(({ from }) => isCause(ctx.tokens[from]))) continue;
    for (const draft of leaf.drafts) if (canQualify(draft)) takeCause(ctx, leaf, draft);
  }
}

function takeCause(ctx: StatementContext, leaf: Leaf, draft: Draft): void {
  const { tokens } = ctx;
  const noun = draft.term[0] - 2;
  const at = noun - 1;
  if (!isOf(tokens[noun + 1]) || !isCause(tokens[noun]) || tokens[at - 1]?.lower === '-' || leaf.modifiers.has(draft))
    return;
  const own = leaf.words.filter(({ from, to }) => (from === noun || from === at) && to === from + 1);
  if (draft.head.domain !== 'condition' || own.length !== 2) return;
  const adjective = tokens[at]!;
  const cause = ctx.terminology.resolve(isTrauma(adjective) ? 'trauma' : adjective.lower, ['condition']);
  if (cause === undefined || (!isTrauma(adjective) && !cause.via.includes('adjective'))) return;
  qualify(ctx, draft, [at, draft.term[0]]);
  leaf.words = leaf.words.filter((word) => !own.includes(word));
  const named = { domain: 'condition', rule: 'condition.term', concept: conceptRef(cause) } as const;
  leaf.modifiers.set(draft, draftOf(named, at, at + 1));
}
