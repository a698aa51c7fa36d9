import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { namedConcept } from '../marks/concept-ref.ts';

/** A measure of a substance of which no result is said. */
const isBareMeasure = ({ head, quantity, attrs }: Draft): boolean =>
  head.rule === 'observation.term' && quantity === undefined && Object.keys(attrs).length === 0;

const isDrug = (leaf: Leaf | undefined): boolean => leaf?.drafts[0]?.head.rule === 'medication.term';

/** "taking calcium or vitamin D": a substance that is named as a measure, too, is here one that is taken. */
export function takeSubstances(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const [draft, ...others] = leaf.drafts;
    if (draft === undefined || others.length > 0 || !isBareMeasure(draft)) continue;
    const taken = leaf.marks.some(({ k, ...mark }) => k === 'cue' && 'cue' in mark && mark.cue.hint === 'medication');
    const next = leaves[index + 1];
    const among = (isList(leaf.link) && isDrug(leaves[index - 1])) || (isList(next?.link) && isDrug(next));
    if (!taken && !among && leaf.carried.hint !== 'medication') continue;
    const name = draft.head.concept!.text;
    const concept = [name, `${name} supplement`]
      .map((one) => namedConcept(ctx.terminology, one, ['medication']))
      .find(({ codes }) => codes.length > 0);
    if (concept !== undefined)
      draft.head = {
        ...draft.head,
        domain: 'medication',
        rule: 'medication.term',
        concept: { ...concept, text: name },
      };
  }
}
