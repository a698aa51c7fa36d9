import { unknownConcept } from '../marks/concept-ref.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, join } from './draft.ts';
import type { Leaf } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

/**
 * "skin ulcer burns": two diseases side by side may be one that nobody knows, or two that a lost comma parted. Who has neither has
 * nothing of it; all else is unknown. Other terms leave it open altogether.
 */
export function asOneOfBoth(ctx: StatementContext, leaf: Leaf, first: Draft, second: Draft, replace: Replace): boolean {
  const whole = ctx.slice(first.term[0], second.term[1]);
  const diseases = [first, second].every(({ head }) => head.domain === 'condition');
  const plain = !leaf.modifiers.has(first) && !leaf.modifiers.has(second);
  const at = leaf.drafts.indexOf(first);
  const both =
    diseases && plain && endsName(ctx.tokens[second.term[1]]) ? join('or', [{ ...first }, { ...second }]) : undefined;
  replace(leaf, first, second, { domain: 'opaque', rule: 'opaque.compound', concept: unknownConcept(whole) });
  const merged = leaf.drafts[at];
  if (both !== undefined && merged !== undefined) leaf.modifiers.set(merged, both);
  return true;
}

/** "polyneuropathy disability score": behind the two a further noun makes them something else. */
const endsName = (next: Token | undefined): boolean => next === undefined || isEnd(next);
const isEnd = wordClass(
  ', . ; : ) / or and but with without within in at on for during after before who that which if unless',
);

type Replace = (leaf: Leaf, first: Draft, second: Draft, head: Draft['head']) => boolean;
