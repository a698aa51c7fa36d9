/** "alcohol, opioid or cocaine abuse": substances of which the word at the end of the list, or before it, says that they are abused. */
import { DOMAIN_OF_KIND } from '../families/table.ts';
import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef, unknownConcept } from '../marks/concept-ref.ts';
import type { Head } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';

const isAbuse = wordClass('abuse misuse dependence dependency dependance addiction addictions');
const isDisorder = wordClass('disorder disorders');
const isOf = wordClass('of on to');

/** The only finding of a member that says nothing of it. */
function onlyFinding({ drafts, words, tree, negatedFrom }: Leaf): Draft | undefined {
  const [draft, ...others] = drafts;
  const plain = others.length + words.length === 0 && tree === undefined && negatedFrom === undefined;
  return plain && draft?.quantity === undefined ? draft : undefined;
}

/** A substance, or its use; not a name that says already that it is abused. */
const isSubstance = ({ head }: Draft): boolean =>
  (head.domain === 'medication' && (head.concept?.codes.length ?? 0) > 0) ||
  (head.domain === 'social' && /^smoker$|-use$/.test(head.concept?.codes[0]?.code ?? ''));

/** The abuse of what a draft names; without a code where no name is known for it. */
function abused(ctx: StatementContext, { term }: Draft, noun: string): Head {
  const name = `${ctx.slice(...term)} ${noun}`;
  const known = ctx.terminology.resolve(name, ['social', 'condition']);
  const own = known?.via.some((step) => step.startsWith('modifier:')) ? undefined : known;
  return own === undefined
    ? { domain: 'social', rule: 'social.substance', concept: unknownConcept(name) }
    : { domain: DOMAIN_OF_KIND[own.concept.kind], rule: 'social.substance', concept: conceptRef(own) };
}

export function shareAbuse(ctx: StatementContext, leaves: readonly Leaf[]): void {
  const { tokens } = ctx;
  for (const [index, leaf] of leaves.entries()) {
    const last = leaf.drafts.findLast(({ head }) => head.domain !== 'judgement');
    if (last?.head.domain !== 'social') continue;
    const [from, to] = last.term;
    if (isAbuse(tokens[to - 1])) shareBack(ctx, leaves, index, tokens[to - 1]!.lower);
    else if (isDisorder(tokens[to - 1]) && isUse(tokens[to - 2]) && last === leaf.drafts[0])
      shareBack(ctx, leaves, index, ctx.slice(to - 2, to).toLowerCase());
    else if (isUse(tokens[to - 1])) nameDrugs(ctx, leaves, index, tokens[to - 1]!.lower);
    if (isAbuse(tokens[from]) && isOf(tokens[from + 1])) shareOn(ctx, leaves, index, tokens[from]!.lower);
    nameAgain(ctx, leaf, leaves[index + 1]);
  }
}

const ABUSES: ReadonlyMap<string, string> = new Map([
  ['substance-abuse', 'abuse'],
  ['drug-abuse', 'abuse'],
  ['drug-dependence', 'dependence'],
  ['substance-dependence', 'dependence'],
  ['addiction', 'dependence'],
]);

/** "substance abuse, including alcohol": an example of what is abused is named as abused; its mere use is none. */
export function abuseOfExamples(ctx: StatementContext, base: Draft | undefined, examples: readonly Draft[]): void {
  const noun = ABUSES.get(base?.head.concept?.codes[0]?.code ?? '');
  if (noun === undefined) return;
  for (const example of examples)
    if (isSubstance(example) && !isUsed(ctx, example)) example.head = abused(ctx, example, noun);
}

function shareBack(ctx: StatementContext, leaves: readonly Leaf[], index: number, noun: string): void {
  if (leaves[index]!.link === 'comma') return;
  for (let back = index; back > 0 && isList(leaves[back]!.link) && !leaves[back]!.opens; back--) {
    const other = onlyFinding(leaves[back - 1]!);
    if (other === undefined || !isSubstance(other) || isUsed(ctx, other)) return;
    other.head = abused(ctx, other, noun);
  }
}

const isDrug = wordClass('drug drugs');

/** "drug or alcohol use": beside alcohol, drugs alone are no medicines. */
function nameDrugs(ctx: StatementContext, leaves: readonly Leaf[], index: number, noun: string): void {
  const other = index > 0 && isList(leaves[index]!.link) ? onlyFinding(leaves[index - 1]!) : undefined;
  if (other === undefined || other.term[1] - other.term[0] !== 1 || !isDrug(ctx.tokens[other.term[0]])) return;
  other.head = abused(ctx, other, noun);
}

const isUse = wordClass('use uses used using user users intake consumption');

/** Whether it is named as abused already, or as used. */
const isUsed = ({ tokens }: StatementContext, { term, from, to }: Draft): boolean =>
  isAbuse(tokens[term[1] - 1]) ||
  tokens.slice(from, to + 1).some((token) => isUse(token) || token.lower === 'disorder');

function shareOn(ctx: StatementContext, leaves: readonly Leaf[], index: number, noun: string): void {
  for (const leaf of leaves.slice(index + 1)) {
    const other = onlyFinding(leaf);
    if (!isList(leaf.link) || leaf.opens || other === undefined || !isSubstance(other) || isUsed(ctx, other)) return;
    other.head = abused(ctx, other, noun);
  }
}

/** "drug dependence or misuse": another word for what was named, with a time of its own perhaps. */
function nameAgain({ tokens }: StatementContext, { drafts }: Leaf, next: Leaf | undefined): void {
  const named = drafts.at(-1)!;
  const [open, ...others] = next?.drafts ?? [];
  if (next === undefined || !isList(next.link) || open?.head.domain !== 'opaque' || others.length > 0) return;
  if (next.words.length === 0 && tokens.slice(...open.term).every((token) => isAbuse(token))) open.head = named.head;
}
