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
