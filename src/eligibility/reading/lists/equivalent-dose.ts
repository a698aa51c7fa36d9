import { QUALIFIER } from '../../criterion.ts';
import { type Draft, widen } from '../findings/draft.ts';
import type { Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { namedConcept } from '../marks/concept-ref.ts';
import type { Head } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';

const isEquivalent = wordClass('equivalent equivalents');

/** Drugs that are given by the equivalent dose of one of them. */
const CLASSES: readonly string[] = ['corticosteroid', 'glucocorticoid', 'opioid', 'statin', 'benzodiazepine'];

/** "prednisone > 10 mg or equivalent": the same dose, as that of another drug of its class, which only an entry that says so is. */
export function readEquivalents(ctx: StatementContext, leaves: Leaf[]): void {
  for (const leaf of leaves) doseOfClass(ctx, leaf);
  for (let index = leaves.length - 1; index > 0; index--) {
    const [before, leaf] = [leaves[index - 1]!, leaves[index]!];
    const lender = before.drafts.at(-1);
    const [word, ...others] = leaf.words;
    if (leaf.link !== 'or' || word === undefined || others.length > 0 || !isEquivalent(ctx.tokens[word.from])) continue;
    if (leaf.drafts.length > 0 || leaf.tree !== undefined || leaf.times.length > 0 || leaf.negatedFrom !== undefined)
      continue;
    const other = lender && headOfClass(ctx, lender);
    if (lender === undefined || other === undefined || before.tree !== undefined) continue;
    lender.orHead = other;
    widen(lender, [word.from, word.to]);
    ctx.use(leaf.linkAt, word.to);
    leaves.splice(index, 1);
  }
}

/** "steroids > 10 mg prednisone a day": a class whose dose is told in terms of one of its drugs, which nobody need take. */
function doseOfClass(ctx: StatementContext, leaf: Leaf): void {
  const at = leaf.drafts.findIndex((draft, index) => isDosedAs(ctx, draft, leaf.drafts[index + 1]));
  if (at < 0 || (leaf.negatedFrom ?? 0) > at) return;
  const [own, drug] = [leaf.drafts[at]!, leaf.drafts[at + 1]!];
  const between = leaf.words.filter(({ from }) => from >= own.term[1] && isEquivalentOrOf(ctx.tokens[from]));
  own.quantity ??= drug.quantity!;
  if (own.window === undefined && drug.window !== undefined) own.window = drug.window;
  const concept = own.head.concept!;
  own.head = { ...own.head, concept: { ...concept, via: [...concept.via, `${QUALIFIER}equivalent dose`] } };
  widen(own, [drug.from, drug.to]);
  for (const { from, to } of between) {
    ctx.use(from, to);
    widen(own, [from, to]);
  }
  leaf.words = leaf.words.filter((word) => !between.includes(word));
  leaf.drafts.splice(at + 1, 1);
}

const isEquivalentOrOf = wordClass('equivalent equivalents of');

function isDosedAs({ terminology }: StatementContext, own: Draft, drug: Draft | undefined): boolean {
  const [whole, part] = [own.head.concept?.codes[0]?.code, drug?.head.concept?.codes[0]?.code];
  if (drug === undefined || whole === undefined || part === undefined) return false;
  if ((own.quantity === undefined) === (drug.quantity === undefined) || drug.head.negated === true) return false;
  const above = terminology.withAncestors([part]);
  const isClass = CLASSES.includes(whole) || whole === 'systemic-corticosteroid';
  return (
    isClass &&
    part !== whole &&
    CLASSES.some((one) => above.includes(one) && terminology.withAncestors([whole]).includes(one))
  );
}

/** The class of a drug that has a dose, to be found only where that dose is said to be an equivalent one. */
function headOfClass({ terminology }: StatementContext, { head, quantity, orHead }: Draft): Head | undefined {
  const code = head.concept?.codes[0]?.code;
  if (head.domain !== 'medication' || quantity === undefined || code === undefined || orHead !== undefined)
    return undefined;
  const above = terminology.withAncestors([code]);
  const name = CLASSES.find((one) => above.includes(one));
  if (name === undefined) return undefined;
  const concept = namedConcept(terminology, name, ['medication']);
  const text = `${concept.text} at the equivalent dose`;
  return { ...head, concept: { ...concept, text, via: [...concept.via, `${QUALIFIER}equivalent dose`] } };
}
