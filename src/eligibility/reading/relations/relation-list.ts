import type { Draft } from '../findings/draft.ts';
import { isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import { canQualify, isQualified } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Link } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';

const isOther = wordClass('other another any');

/** Drugs and procedures are treatments alike. */
export const kindOf = ({ head }: Draft): string => (head.domain === 'medication' ? 'procedure' : head.domain);

/** The further members of a list after one of its findings. */
export interface Members {
  readonly members: readonly {
    readonly leaf: Leaf;
    readonly draft: Draft;
    readonly link: Link;
    /** Whether no comma stands in the list. */
    readonly tight: boolean;
  }[];
  /** Whether the list ends there, so that the last joint is that of the whole. */
  readonly closed: boolean;
}

/** The members of the same kind right after a finding that is the last of its leaf, each one finding and nothing else. */
export function membersAfter(
  { tokens }: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  draft: Draft,
): Members {
  const members: Members['members'][number][] = [];
  if (leaves[index]!.drafts.at(-1) !== draft || leaves[index]!.tree !== undefined) return { members, closed: true };
  let at = index + 1;
  for (; at < leaves.length; at++) {
    const leaf = leaves[at]!;
    const [other] = leaf.drafts;
    if (!isList(leaf.link) || leaf.opens || other === undefined || !isPlain(leaf)) break;
    if (isPopulation(other) || kindOf(other) !== kindOf(draft)) break;
    const comma = [tokens[leaf.linkAt], tokens[leaf.linkAt - 1]].some((token) => token?.lower === ',');
    members.push({ leaf, draft: other, link: leaf.link!, tight: leaf.link !== 'comma' && !comma });
  }
  return { members, closed: !isList(leaves[at]?.link) || leaves[at]!.opens };
}

/** One finding of which nothing unknown is said. */
const isPlain = (leaf: Leaf): boolean =>
  leaf.drafts.length === 1 &&
  leaf.words.length === 0 &&
  leaf.tree === undefined &&
  leaf.negatedFrom === undefined &&
  leaf.times.length === 0 &&
  leaf.modifiers.size + leaf.exceptions.size + leaf.kinds.size === 0;

/**
 * "radiotherapy or surgery for cancer": the other one of a pair, where nothing is said of it alone. Whether what follows is
 * meant of it too the words do not say; it does not count without.
 */
export function pairBefore(
  { tokens }: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  draft: Draft,
): Draft | undefined {
  const { link, linkAt, opens, drafts } = leaves[index]!;
  if (!isList(link) || link === 'comma' || opens || drafts.find((one) => !isPopulation(one)) !== draft)
    return undefined;
  if (tokens[linkAt]?.lower === ',' || tokens[linkAt - 1]?.lower === ',') return undefined;
  if (tokens.slice(linkAt, draft.term[0]).some(isOther)) return undefined;
  const before = leaves[index - 1];
  const other = before?.drafts.at(-1);
  return before !== undefined &&
    before.words.length === 0 &&
    before.tree === undefined &&
    canQualify(other) &&
    kindOf(other) === kindOf(draft) &&
    !isQualified(other) &&
    other.window === undefined
    ? other
    : undefined;
}

/** Whether the list of which a finding is the first goes on with a member that cannot be narrowed alone. */
export function hasComplexMember(ctx: StatementContext, leaves: readonly Leaf[], index: number, draft: Draft): boolean {
  const { members } = membersAfter(ctx, leaves, index, draft);
  const next = leaves[index + 1 + members.length];
  const goesOn =
    next !== undefined && isList(next.link) && !next.opens && next.drafts.some((one) => kindOf(one) === kindOf(draft));
  return goesOn || members.some(({ draft: { quantity } }) => quantity !== undefined);
}
