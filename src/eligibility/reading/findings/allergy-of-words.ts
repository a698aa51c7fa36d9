import type { ConceptRef } from '../../criterion.ts';
import { conceptRef, unknownConcept } from '../marks/concept-ref.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';
import type { Leaf } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

const isOfThing = wordClass('protein proteins product products');

const isSubstance = ({ head, quantity, window }: Draft): boolean =>
  /^(?:allergy|medication)$/.test(head.domain) && head.concept !== undefined && (quantity ?? window) === undefined;

/** "inulin allergy": the unknown word before is what the allergy is to; "peanut-protein allergy": the term before that word. */
export function allergyOfWords(ctx: StatementContext, leaf: Leaf, draft: Draft): void {
  const beside = (at: number): Draft | undefined => {
    const end = ctx.tokens[at - 1]?.lower === '-' ? at - 1 : at;
    return leaf.drafts.find((one) => one.term[1] === end && isSubstance(one));
  };
  const word = leaf.words.findLast((one) => one.to === draft.term[0]);
  if (word === undefined) {
    const named = beside(draft.term[0]);
    if (named?.head.domain === 'allergy') makeAllergy(leaf, draft, named, named.head.concept!, [named.from, named.to]);
    return;
  }
  const thing = isOfThing(ctx.tokens[word.from]) ? beside(word.from) : undefined;
  const own = ctx.slice(word.from, word.to);
  const resolution = ctx.terminology.resolve(own, ['allergen', 'medication']);
  ctx.use(word.from, word.to);
  leaf.words = leaf.words.filter((one) => one !== word);
  const concept = thing?.head.concept ?? (resolution === undefined ? unknownConcept(own) : conceptRef(resolution));
  makeAllergy(leaf, draft, thing, concept, [thing?.from ?? word.from, word.to]);
}

/** An allergy to what stands before the word for it, in place of the two. */
function makeAllergy(
  leaf: Leaf,
  draft: Draft,
  thing: Draft | undefined,
  concept: ConceptRef,
  range: readonly [number, number],
): void {
  draft.head = { ...draft.head, domain: 'allergy', rule: 'allergy.to', concept };
  widen(draft, range);
  if (thing === undefined) return;
  const at = leaf.drafts.indexOf(thing);
  leaf.drafts.splice(at, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > at) leaf.negatedFrom--;
}
