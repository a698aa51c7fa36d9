import { isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';

/**
 * "gout, asthma or eczema in the patient's mother": whose the last of a list is, said behind it, is said of all that no comma parts from
 * it. Behind a comma ("asthma, or eczema in a sibling") it may be of the last alone.
 */
export function shareKin({ tokens }: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const last = leaf.drafts.at(-1);
    if (
      last?.head.subject !== 'family' ||
      last.head.domain !== 'condition' ||
      leaf.link === 'comma' ||
      !isSaidBehind(leaf)
    )
      continue;
    if (tokens[leaf.linkAt]?.lower === ',' || tokens[leaf.linkAt - 1]?.lower === ',') continue;
    for (let at = index; at > 0 && isList(leaves[at]!.link) && !leaves[at]!.opens; at--) {
      const [other, ...more] = leaves[at - 1]!.drafts;
      if (other === undefined || more.length > 0 || leaves[at - 1]!.tree !== undefined || isPopulation(other)) break;
      if (other.head.domain !== 'condition' || other.head.subject !== undefined || other.quantity !== undefined) break;
      if (leaves[at - 1]!.words.length > 0 || other.phase?.phase === 'present') break;
      other.head = { ...other.head, subject: last.head.subject };
      if (last.own) other.own = true;
    }
  }
}

/** Whether the words for the family stand behind all that the member names. */
const isSaidBehind = ({ marks, drafts }: Leaf): boolean =>
  marks.some((mark) => mark.k === 'cue' && mark.cue.subject === 'family' && mark.from >= drafts.at(-1)!.term[1]);
