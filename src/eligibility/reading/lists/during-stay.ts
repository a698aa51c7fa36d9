/** "pneumonia, sepsis or delirium during the stay": whether the stay is that of all or of the last alone the words do not say. */
import { type Draft, join } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import { eitherSense } from './list-sense.ts';

const isDuring = wordClass('during');

const isPlain = ({ drafts, tree, negatedFrom, words }: Leaf): boolean =>
  drafts.length === 1 &&
  drafts[0]!.head.domain === 'condition' &&
  drafts[0]!.window === undefined &&
  words.length === 0 &&
  tree === undefined &&
  negatedFrom === undefined;

/** Whether a leaf is a finding during a stay. */
function isInStay({ tokens }: StatementContext, { drafts, tree, negatedFrom, link, opens }: Leaf): boolean {
  const [found, stay, ...others] = drafts;
  if (stay?.head.domain !== 'encounter' || found?.head.domain !== 'condition' || others.length > 0) return false;
  if (tree !== undefined || negatedFrom !== undefined || link !== 'or' || opens) return false;
  return tokens.slice(found.term[1], stay.term[0]).some((token) => isDuring(token));
}

export function shareRowDuring(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  if (!isInStay(ctx, leaves[index]!)) return;
  let first = index;
  while (first > 0 && isList(leaves[first]!.link) && !leaves[first]!.opens && isPlain(leaves[first - 1]!)) first--;
  if (first === index || isList(leaves[first]!.link)) return;
  const row = leaves.slice(first, index);
  const others = row.flatMap(({ drafts }) => drafts.splice(0));
  const [found, stay] = leaves[index]!.drafts.splice(0) as [Draft, Draft];
  const narrow = join('and', [join('or', [...others, found]), stay])!;
  const wide = join('or', [...others, join('and', [found, stay])])!;
  leaves[first]!.tree = eitherSense(ctx, narrow, wide, leaves[index]!.linkAt);
}
