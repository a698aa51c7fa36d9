import { wordClass } from '../words/word-class.ts';
import type { Draft } from './draft.ts';
import { isList, isPopulation, type Leaf } from './leaf.ts';
import { canQualify, qualify } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

const isOther = wordClass('other another');
const isThan = wordClass('than');

/**
 * "any other headache", "another bleeding disorder" at the beginning of a statement: other than what the statement does not
 * name. An entry of the kind may be the very one that is not meant, and whoever has none of the kind has no other.
 */
export function nameOthers(ctx: StatementContext, leaves: readonly Leaf[]): void {
  const [leaf] = leaves;
  if (leaf === undefined || leaf.link !== undefined || leaf.marks[0]?.from !== 0) return;
  const draft = leaf.drafts.find((one) => !isPopulation(one));
  if (!canQualify(draft)) return;
  const at = ctx.tokens.findIndex((token, index) => index < draft.term[0] && isOther(token));
  if (at < 0 || isThan(ctx.tokens[at + 1]) || leaf.words.some(({ from }) => from < at)) return;
  for (const one of [draft, ...ofOneNoun(leaves, draft)]) {
    qualify(ctx, one, [at, at + 1]);
    if (one.orHead === undefined) continue;
    const also: Draft = { ...one, head: one.orHead };
    qualify(ctx, also, [at, at + 1]);
    one.orHead = also.head;
  }
}

const hasLentNoun = ({ head }: Draft): boolean => head.concept?.via.includes('coordination') === true;

/** "other renal or hepatic disease": the members up to the one that has the noun of the first. */
function ofOneNoun(leaves: readonly Leaf[], first: Draft): readonly Draft[] {
  const found: Draft[] = [];
  for (let [at, lent] = [1, hasLentNoun(first)]; lent && isList(leaves[at]?.link); at++) {
    const [draft] = leaves[at]!.drafts;
    if (!canQualify(draft)) break;
    found.push(draft);
    lent = hasLentNoun(draft);
  }
  return found;
}
