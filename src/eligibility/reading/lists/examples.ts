import { nameExamples } from '../findings/defining-measure.ts';
import { draftsOf, type Tree } from '../findings/draft.ts';
import { isPopulation, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { markUnknown } from '../findings/unknown-example.ts';
import type { Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { inherit, OF_DRUGS } from './bracket.ts';
import { abuseOfExamples } from './shared-abuse.ts';

/** Words that say what something is, and not what belongs to it. */
const isDefining = wordClass('i ie namely');

/** "(including migraine)", "(e.g. gout)": kinds of what stands before the bracket. */
export function isExamples(marks: readonly Mark[], { tokens }: StatementContext): boolean {
  const first = marks.find((mark) => mark.k !== 'filler');
  return first?.k === 'link' && first.link === 'such' && !isDefining(tokens[first.from]);
}

/**
 * Makes the terms of a bracket kinds of the finding before it: any of them is one, and what is said of the finding is said
 * of them. Whether they do what a judgement asks of the finding ("that would interfere") stays open. False where there is no such finding.
 */
export function exemplify(ctx: StatementContext, leaf: Leaf, tree: Tree, at: number): boolean {
  const before = leaf.drafts.filter((draft) => draft.from < at && !isPopulation(draft));
  const named = before.findLast(({ head }) => head.domain !== 'judgement') ?? before.at(-1);
  // What keeps somebody from an ability is no kind of it.
  if (named === undefined || named.quantity !== undefined || named.head.domain === 'consent') return false;
  for (const draft of draftsOf(tree)) inherit(draft, named, OF_DRUGS);
  abuseOfExamples(ctx, named, draftsOf(tree));
  nameExamples(ctx, named, draftsOf(tree));
  markUnknown(named, draftsOf(tree));
  leaf.kinds.set(named, tree.k === 'and' ? { k: 'or', of: tree.of } : tree);
  return true;
}
