import type { Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';

const isPeople = wordClass('patients subjects participants persons individuals people');
const isAll = wordClass('all any the those');

/** "a score of 40 or more, for all burn patients": the last member says of whom the rest is asked, and is no further reason to exclude. */
export function saysForWhom({ tokens, section }: StatementContext, leaves: readonly Leaf[], index: number): boolean {
  const { link, linkAt, drafts, words } = leaves[index]!;
  if (section !== 'exclusion' || index === 0 || index < leaves.length - 1 || link !== 'comma') return false;
  if (tokens[linkAt + 1]?.lower !== 'for' || drafts.length !== 1 || words.length > 0) return false;
  const people = isAll(tokens[linkAt + 2]) ? linkAt + 3 : linkAt + 2;
  return drafts[0]!.from >= people && isPeople(tokens[drafts[0]!.to]);
}
