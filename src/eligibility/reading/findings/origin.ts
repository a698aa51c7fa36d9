import type { Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { takeCausesBefore } from './cause-before.ts';
import type { Draft } from './draft.ts';
import { isList, isPopulation, type Leaf } from './leaf.ts';
import { canQualify, qualify } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

/** Says by what the finding after it came about. */
const isOriginating = wordClass('induced related associated mediated caused triggered provoked');

/**
 * "drug-induced hepatitis", "tumour-related pain": what a finding came by, said before its name, narrows it. What stands in a
 * pair of such words ("drug- or alcohol-induced") is left as it is.
 */
export function takeOrigins(ctx: StatementContext, leaves: readonly Leaf[]): void {
  takeCausesBefore(ctx, leaves);
  for (const [index, leaf] of leaves.entries()) {
    if (!leaf.words.some(({ from }) => isOriginating(ctx.tokens[from]))) continue;
    for (const draft of leaf.drafts) if (canQualify(draft)) takeOrigin(ctx, leaves, index, draft);
  }
}

function takeOrigin(ctx: StatementContext, leaves: readonly Leaf[], index: number, draft: Draft): void {
  const leaf = leaves[index]!;
  const { tokens } = ctx;
  const at = draft.term[0] - 1;
  const word = leaf.words.find(({ from, to }) => from === at && to === draft.term[0]);
  if (word === undefined || !isOriginating(tokens[at]) || leaf.modifiers.has(draft)) return;
  const hyphened = tokens[at - 1]?.lower === '-';
  const end = hyphened ? at - 1 : at;
  const origin = leaf.drafts.find((one) => one.term[1] === end);
  if (origin !== undefined) {
    if (!isPlain(leaf, origin) || isPaired(ctx, leaves, index, origin, draft)) return;
    qualify(ctx, draft, [origin.term[0], draft.term[0]]);
    draft.attrs = { ...origin.attrs, ...draft.attrs };
    draft.from = Math.min(draft.from, origin.from);
    remove(leaf, origin);
  } else if (hyphened) {
    const named = leaf.words.findLast(({ to }) => to === end);
    if (named === undefined || tokens[named.from - 1]?.lower === '-' || isPaired(ctx, leaves, index, draft, draft))
      return;
    qualify(ctx, draft, [named.from, draft.term[0]]);
    dropWord(leaf, named);
  } else return;
  dropWord(leaf, word);
}

function dropWord(leaf: Leaf, word: Mark): void {
  leaf.words = leaf.words.filter((one) => one !== word);
}

const isPlain = (leaf: Leaf, draft: Draft): boolean =>
  !isPopulation(draft) &&
  draft.quantity === undefined &&
  draft.durations.length === 0 &&
  !leaf.modifiers.has(draft) &&
  !leaf.exceptions.has(draft) &&
  !leaf.kinds.has(draft);

/** "drug or alcohol related hepatitis": the word may be meant of the member before too. */
function isPaired(
  { tokens }: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  first: Draft,
  finding: Draft,
): boolean {
  const { link, linkAt, drafts } = leaves[index]!;
  if (!isList(link) || drafts.some(({ term }) => term[1] <= first.term[0])) return false;
  if (tokens[linkAt - 1]?.lower === '-') return true;
  const before = leaves[index - 1]?.drafts.at(-1);
  if (before === undefined) return true;
  const loose = link === 'comma' || tokens[linkAt]?.lower === ',' || tokens[linkAt - 1]?.lower === ',';
  if (first.head.domain === before.head.domain && first !== finding) return !loose || first.head.domain !== 'condition';
  return !loose && before.head.domain !== finding.head.domain;
}

function remove(leaf: Leaf, draft: Draft): void {
  const at = leaf.drafts.indexOf(draft);
  leaf.drafts.splice(at, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > at) leaf.negatedFrom--;
}
