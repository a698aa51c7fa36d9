import { isList, type Leaf } from '../findings/leaf.ts';
import { canQualify, qualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import { JOINTS } from './relation.table.ts';
import { pairBefore } from './relation-list.ts';

const isOther = wordClass('other another any unknown similar');
const isCause = wordClass(
  'cause causes reason reasons etiology aetiology etiologies aetiologies factor factors origin origins',
);
const isOfThose = wordClass('its their his her');
const isTreatment = wordClass(
  'treatment treatments therapy therapies management complications complication sequelae consequences',
);
const MOST_MEMBERS = 6;

/**
 * "gout due to drugs, surgery or other causes", "pain related to cancer or its treatment": the last member is a cause for sure, and with
 * it all before it; none of them is a finding beside the one that they cause.
 */
export function narrowByCauses(ctx: StatementContext, leaves: Leaf[]): void {
  for (let index = leaves.length - 2; index > 0; index--) {
    const [before, leaf] = [leaves[index - 1]!, leaves[index]!];
    const joint = leaf.link === 'relation' ? JOINTS.at(ctx.tokens, leaf.linkAt) : undefined;
    const first = before.drafts.at(-1);
    if (joint?.value.k !== 'cause' || !canQualify(first) || before.tree !== undefined || before.modifiers.has(first))
      continue;
    if (before.words.some((word) => word.from >= first.term[1])) continue;
    const last = lastCause(ctx, leaves, index);
    if (last === undefined) continue;
    const to = leaves[last]!.words.at(-1)?.to ?? leaves[last]!.drafts.at(-1)!.to;
    const other = pairBefore(ctx, leaves, index - 1, first);
    for (const draft of other === undefined ? [first] : [first, other]) qualify(ctx, draft, [leaf.linkAt, to]);
    leaves.splice(index, last - index + 1);
  }
}

/** The place of the member behind a cause that can be nothing but one more, where plain members lead there. */
function lastCause({ tokens }: StatementContext, leaves: readonly Leaf[], index: number): number | undefined {
  for (let at = index; at < leaves.length && at <= index + MOST_MEMBERS; at++) {
    const leaf = leaves[at]!;
    if (at > index && (!isList(leaf.link) || leaf.opens)) return undefined;
    if (!isPlain(leaf)) return undefined;
    const first = leaf.marks[0]!.from;
    const words = tokens.slice(first, leaf.marks.at(-1)!.to).filter(({ kind }) => kind === 'word');
    const [lead, noun] = words;
    if (at === index || words.length !== 2 || leaf.link === 'comma') continue;
    if ((isOther(lead) && isCause(noun)) || (isOfThose(lead) && isTreatment(noun))) return at;
  }
  return undefined;
}

const isPlain = ({ tree, negatedFrom, times, modifiers, exceptions, kinds, marks }: Leaf): boolean =>
  tree === undefined &&
  negatedFrom === undefined &&
  times.length === 0 &&
  modifiers.size + exceptions.size + kinds.size === 0 &&
  marks.every(({ k }) => k === 'head' || k === 'word' || k === 'filler' || k === 'cue');
