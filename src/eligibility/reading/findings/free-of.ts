import { GENERIC } from '../recognition/reach.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';
import type { Leaf } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

export const isFree = wordClass('free');
/** Behind these it is the name of a length of time or of what is counted. */
const isSpan = wordClass('survival interval period periods remission time days of');

/** "seizure-free", "pain-free": who has it not. */
export function freeOf({ tokens, used }: StatementContext, leaf: Leaf, draft: Draft): void {
  const { head, term } = draft;
  const at = term[1] + 1;
  if (head.domain !== 'condition' || tokens[at - 1]?.lower !== '-' || !isFree(tokens[at]) || isSpan(tokens[at + 1]))
    return;
  if (GENERIC.test(head.concept?.codes[0]?.code ?? '') || head.negated === true) return;
  used.fill(1, at - 1, at + 1);
  leaf.words = leaf.words.filter(({ from }) => from !== at && from !== at - 1);
  draft.head = { ...head, negated: true };
  widen(draft, [term[0], at + 1]);
}
