import { type Draft, draftsOf, join } from '../findings/draft.ts';
import type { Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark } from '../marks/mark.ts';
import { bracket } from './bracket.ts';

/** A leaf of one disease alone. */
function onlyDisease({ drafts, words, negatedFrom, modifiers, exceptions, kinds }: Leaf): Draft | undefined {
  const [draft, ...others] = drafts;
  const plain = others.length + words.length + modifiers.size + exceptions.size + kinds.size === 0;
  return plain && negatedFrom === undefined && draft?.head.domain === 'condition' && draft.quantity === undefined
    ? draft
    : undefined;
}

/** "atrial fibrillation/flutter (ventricular rate > 100)": values in brackets behind two that a stroke joins are of both. */
export function shareValues(leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.tree === undefined || leaf.link !== 'slash' || leaf.opens) continue;
    const before = leaves[index - 1];
    // A stroke may stand before all else.
    if (before === undefined) continue;
    const [first, second] = [onlyDisease(before), onlyDisease(leaf)];
    if (first === undefined || second === undefined || before.tree !== undefined) continue;
    if (!holdsValuesOnly(leaf)) continue;
    before.tree = join('and', [join('or', [first, second]), leaf.tree]);
    before.drafts.splice(0);
    leaf.drafts.splice(0);
    leaf.tree = undefined;
    leaf.words = [];
  }
}

const holdsValuesOnly = ({ tree }: Leaf): boolean =>
  tree !== undefined && draftsOf(tree).every(({ quantity }) => quantity !== undefined);

const isSaying = (mark: Mark): boolean =>
  mark.k === 'filler' || mark.k === 'group' || (mark.k === 'cue' && mark.cue.attr !== undefined);

/** "asthma, severe (FEV1 < 50 %)": words behind a comma that only say how a disease is, and the values that say when it is so, are the disease's. */
export function describeAfter(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.link !== 'comma' || leaf.drafts.length + leaf.words.length > 0 || !holdsValuesOnly(leaf)) continue;
    const before = leaves[index - 1];
    const finding = before?.drafts.at(-1);
    if (before === undefined || before.tree !== undefined || before.negatedFrom !== undefined) continue;
    if (finding?.head.domain !== 'condition' || finding.quantity !== undefined) continue;
    const said = leaf.marks.flatMap((mark) => (mark.k === 'cue' && mark.cue.attr !== undefined ? [mark.cue.attr] : []));
    if (said.length === 0 || !leaf.marks.every(isSaying)) continue;
    for (const [key, value] of said) finding.attrs = { ...finding.attrs, [key]: value };
    bracket(ctx, before, leaf.tree, leaf.linkAt);
    leaf.tree = undefined;
  }
}
