import { QUALIFIER } from '../../criterion.ts';
import { wrapped } from '../findings/cue-effect.ts';
import { type Draft, draftOf, widen } from '../findings/draft.ts';
import { isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { unknownConcept } from '../marks/concept-ref.ts';
import { wordClass } from '../words/word-class.ts';

const isAllergyNoun = wordClass(
  'allergy allergies hypersensitivity hypersensitivities intolerance intolerances anaphylaxis',
);
const SUBSTANCE: ReadonlySet<string> = new Set(['medication', 'allergy']);

/** "penicillin or latex allergy": the word at the end of a list of substances is said of each of them. */
export function shareAllergy(ctx: StatementContext, leaves: readonly Leaf[]): void {
  const { tokens } = ctx;
  for (let index = leaves.length - 2; index >= 0; index--) {
    const next = leaves.slice(index + 1).find((one) => one.drafts.length > 0 || one.words.length > 0);
    shareObject({ tokens }, leaves[index]!, next);
  }
  for (const [index, leaf] of leaves.entries()) {
    const [named, ...others] = leaf.drafts;
    if (named === undefined || others.length > 0 || !isAllergyNoun(tokens[named.to - 1])) continue;
    for (let back = index; back > 0 && isList(leaves[back]!.link) && !leaves[back]!.opens; back--) {
      const other = onlySubstance(leaves[back - 1]!) ?? hangingName(ctx, leaves[back - 1]!);
      if (other === undefined) break;
      other.head = wrapped(other.head, 'allergy');
    }
  }
}

/** "lysozyme- or egg allergy": a name that no vocabulary knows, and a hyphen that waits for the word it shares. */
function hangingName(ctx: StatementContext, leaf: Leaf): Draft | undefined {
  const [word, ...others] = leaf.words;
  if (word === undefined || others.length > 0 || leaf.drafts.length > 0 || leaf.tree !== undefined) return undefined;
  if (ctx.tokens[word.to]?.lower !== '-' || leaf.negatedFrom !== undefined) return undefined;
  const concept = unknownConcept(ctx.tokens[word.from]!.text);
  ctx.use(word.from, word.to);
  const draft = draftOf({ domain: 'allergy', rule: 'allergy.to', concept }, word.from, word.to);
  leaf.words = [];
  leaf.drafts.push(draft);
  return draft;
}

const isVerb = wordClass('is are was were has have had being');

/** "allergy or intolerance to milk": the first noun is of what the second one names; alone it would be any allergy. */
function shareObject({ tokens }: Pick<StatementContext, 'tokens'>, leaf: Leaf, next: Leaf | undefined): void {
  const [named, ...others] = leaf.drafts;
  const allergic = next?.drafts[0]?.head.rule === 'allergy.to';
  if (named === undefined || others.length > 0 || leaf.words.length > 0 || leaf.tree !== undefined || !allergic) return;
  const apart = next?.link === 'comma' || isVerb(tokens[next?.marks[0]?.from ?? -1]) || named.phase !== undefined;
  if (apart || !isList(next?.link) || next?.negatedFrom !== undefined || named.head.domain !== 'condition') return;
  const bare = named.term[1] - named.term[0] === 1 && isAllergyNoun(tokens[named.term[0]]);
  const cued = next!.drafts[0]!.from < next!.drafts[0]!.term[0];
  if (!bare || !cued || Object.keys(named.attrs).length > 0) return;
  widen(next!.drafts[0]!, [named.from, named.to]);
  if (leaf.negatedFrom !== undefined) next!.negatedFrom = 0;
  leaf.drafts.pop();
}

const isOfCause = /^(?:to|induced by|caused by|due to|from) /;

/** "hypersensitivity or an anaphylactic reaction induced by insulin": the first, too, is to what caused the second. */
export function shareReaction(leaves: readonly Leaf[]): void {
  for (const [index, next] of leaves.entries()) {
    const [named, ...others] = leaves[index - 1]?.drafts ?? [];
    if (named === undefined || others.length > 0 || next.link !== 'or' || leaves[index - 1]!.words.length > 0) continue;
    if (named.head.concept?.codes[0]?.code !== 'allergy' || named.term[1] > named.term[0] + 1) continue;
    const cause = causeOf(next);
    if (next.drafts[0]?.head.domain === 'condition' && cause !== undefined && SUBSTANCE.has(cause.head.domain))
      named.head = wrapped(cause.head, 'allergy');
  }
}

/** What the only finding of a leaf is due to. */
function causeOf({ drafts: [reaction, cause], modifiers }: Leaf): Draft | undefined {
  const steps = reaction?.head.concept?.via ?? [];
  const caused = steps.some((step) => step.startsWith(QUALIFIER) && isOfCause.test(step.slice(QUALIFIER.length)));
  const related = reaction && modifiers.get(reaction);
  return caused ? (cause ?? (related?.k === 'draft' ? related : undefined)) : undefined;
}

/** The substance that is all of a member of a list, with no word of its being taken. */
function onlySubstance({ drafts, words, marks, tree, negatedFrom }: Leaf): Draft | undefined {
  const findings = drafts.filter((draft) => !isPopulation(draft));
  const [only] = findings;
  if (only === undefined || findings.length > 1 || words.length > 0 || tree !== undefined) return undefined;
  if (negatedFrom !== undefined && negatedFrom > 0) return undefined;
  const taken = marks.some((mark) => mark.k === 'cue' && mark.cue.hint === 'medication');
  const plain = only.window === undefined && only.durations.length === 0 && only.quantity === undefined;
  return SUBSTANCE.has(only.head.domain) && plain && !taken && Object.keys(only.attrs).length === 0 ? only : undefined;
}
