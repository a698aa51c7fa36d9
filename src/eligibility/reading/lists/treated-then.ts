import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';

/**
 * "bleeding within 3 months that required transfusion or surgery": what an episode of the past needed was given then, and
 * need not be given now.
 */
export function treatedThen(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const at = leaf.drafts.findIndex((draft) => isTreatment(draft) && isNeeded(ctx, leaf, draft));
    const [found, treatment] = [leaf.drafts[at - 1], leaf.drafts[at]];
    if (found?.head.domain !== 'condition' || found.window === undefined || treatment?.phase === undefined) continue;
    const { window } = found;
    const dated = window.phase === 'past' && (window.hi ?? window.lo) !== undefined && found.windows === undefined;
    if (!dated || window.at[0] >= treatment.phase.at[0]) continue;
    for (const draft of [treatment, ...furtherTreatments(leaves.slice(index + 1), treatment.phase.at[0])]) {
      draft.window = window;
      delete draft.phase;
      delete draft.variants;
    }
  }
}

const isThat = wordClass('that which');
const isNeed = wordClass('required requires require needed needs need requiring needing');

const NEAR = 4;

/** "colitis or uveitis that required steroids", "colitis/uveitis that …": closely joined, both are those that needed it. */
export function shareNeeded({ tokens }: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const [found, treatment, ...others] = leaf.drafts;
    if (found?.head.domain !== 'condition' || treatment === undefined || others.length > 0) continue;
    if (treatment.head.domain !== 'medication' && treatment.head.domain !== 'procedure') continue;
    const between = tokens.slice(found.term[1], treatment.term[0]);
    if (found.term[0] < leaf.linkAt || !isThat(between[0]) || !between.slice(1, NEAR).some(isNeed)) continue;
    if (isList(leaves[index + 1]?.link) || leaf.tree) continue;
    const tight = leaf.link === 'slash' || (leaf.link === 'or' && tokens[leaf.linkAt]?.lower !== ',');
    const before = leaves[index - 1];
    if (!tight || leaf.opens || before === undefined || !isOneCondition(before)) continue;
    before.drafts.push({ ...treatment, attrs: { ...treatment.attrs } });
  }
}

const isOneCondition = ({ drafts, tree, negatedFrom, modifiers }: Leaf): boolean =>
  drafts.length === 1 &&
  drafts[0]!.head.domain === 'condition' &&
  drafts[0]!.quantity === undefined &&
  modifiers.size === 0 &&
  tree === undefined &&
  negatedFrom === undefined;

const isTreatment = ({ head, window }: Draft): boolean =>
  (head.domain === 'medication' || head.domain === 'procedure') && window === undefined;

const isTreated = wordClass('treated managed');

/** "requiring", "treated with" right before it; "receiving" and "on" say what is taken now. */
const isNeeded = ({ tokens }: StatementContext, { marks }: Leaf, { phase }: Draft): boolean =>
  phase?.phase === 'present' &&
  marks.some(
    (mark) =>
      mark.k === 'cue' && mark.from === phase.at[0] && (mark.cue.needs === true || isTreated(tokens[mark.from])),
  );

function furtherTreatments(leaves: readonly Leaf[], from: number): readonly Draft[] {
  const end = leaves.findIndex(
    ({ drafts, link, opens }) =>
      !isList(link) || opens || drafts.length !== 1 || !isTreatment(drafts[0]!) || drafts[0]!.phase?.at[0] !== from,
  );
  return leaves.slice(0, end < 0 ? leaves.length : end).flatMap(({ drafts }) => drafts);
}
