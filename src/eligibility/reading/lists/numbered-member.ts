/** "hepatitis B or C infection", "bipolar disorder I or II": a member that is only the letter or the numeral of another kind. */
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { type Draft, draftOf, widen } from '../findings/draft.ts';
import { isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Head, Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';

const LETTER = /^[A-E]$/;
const ROMAN = /^(?:I{1,3}|IV|V)$/;
const DIGIT = /^[1-5]$/;
const SHAPES = [LETTER, ROMAN, DIGIT];
const isNoun = wordClass('infection infections virus viral disorder disorders disease diseases');

/** Whether two signs tell kinds of one thing in the same way, and are not the same. */
const isFurther = (sign: string, other: string): boolean =>
  sign !== other && SHAPES.some((shape) => shape.test(sign) && shape.test(other));

/** Gives each such member the words of the one before it. */
export function nameNumbered(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const [word] = leaf.words;
    if (word === undefined || leaf.words.length > 1 || !isList(leaf.link) || leaf.opens || leaf.tree !== undefined)
      continue;
    const sign = ctx.tokens[word.from]!.text;
    if (word.to !== word.from + 1 || !SHAPES.some((shape) => shape.test(sign))) continue;
    const [noun, ...others] = leaf.drafts;
    if (others.length > 0 || (noun !== undefined && !isNounAfter(ctx, word, noun))) continue;
    const before = leaves[index - 1]?.drafts.findLast((draft) => !isPopulation(draft));
    const head = before && headLike(ctx, before, sign);
    if (before === undefined || head === undefined) continue;
    ctx.use(word.from, word.to);
    leaf.words = [];
    // "active or chronic hepatitis B or C": either is said of both.
    const variants = before.variants?.every(({ concept }) => concept === undefined) ? before.variants : undefined;
    if (noun === undefined) {
      const draft = draftOf(head, word.from, word.to);
      if (variants !== undefined) draft.variants = variants;
      draft.attrs = { ...before.attrs };
      draft.modality = before.modality;
      if (before.phase !== undefined) draft.phase = before.phase;
      leaf.drafts.push(draft);
      continue;
    }
    noun.head = head;
    if (variants !== undefined && noun.variants === undefined) noun.variants = variants;
    noun.attrs = { ...before.attrs, ...noun.attrs };
    widen(noun, [word.from, word.to]);
  }
}

/** The noun of both, right behind the sign of the second. */
const isNounAfter = ({ tokens }: StatementContext, { to }: Mark, { term }: Draft): boolean =>
  term[0] === to && tokens.slice(...term).every((token) => isNoun(token));

/** The head of the finding before with another sign in place of its own; undefined where the two are no name. */
function headLike(ctx: StatementContext, { head, term }: Draft, sign: string): Head | undefined {
  const known = head.rule === 'condition.term' || head.rule === 'observation.test-result';
  if (!known || (head.concept?.codes.length ?? 0) === 0) return undefined;
  for (let at = term[1] - 1; at > term[0]; at--) {
    if (!isFurther(sign, ctx.tokens[at]!.text)) continue;
    const [start, end] = [ctx.slice(term[0], at), ctx.slice(at + 1, term[1])];
    const named = ctx.terminology.resolve(`${start} ${sign}${end === '' ? '' : ` ${end}`}`, ['condition']);
    if (named === undefined || DOMAIN_OF_KIND[named.concept.kind] !== 'condition') return undefined;
    if (named.via.some((step) => step.startsWith('modifier:'))) return undefined;
    return { ...head, concept: { ...conceptRef(named), via: [...named.via, 'coordination'] } };
  }
  return undefined;
}
