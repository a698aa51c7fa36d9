/** Members of a list that are part of what a noun before the first, or a word tied to the last, makes of them. */
import type { Resolution } from '../../../terminology/terminology.ts';
import { type ConceptRef, QUALIFIER } from '../../criterion.ts';
import { isTakingAway } from '../findings/compound.ts';
import { type Draft, widen } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef, unknownConcept } from '../marks/concept-ref.ts';
import { wordClass } from '../words/word-class.ts';

/** The finding that is all of a member, with nothing said of it. */
function onlyFinding({ drafts, words, tree, negatedFrom, modifiers, exceptions }: Leaf): Draft | undefined {
  const [draft, ...others] = drafts;
  const plain = others.length + words.length + modifiers.size + exceptions.size === 0 && tree === undefined;
  return plain && negatedFrom === undefined && draft?.quantity === undefined ? draft : undefined;
}

const asUnknown = (draft: Draft, text: string): void => {
  draft.head = { domain: 'opaque', rule: 'opaque.compound', concept: unknownConcept(text) };
  draft.attrs = {};
};

const TAKEN: ReadonlySet<string> = new Set(['condition', 'medication', 'procedure']);

/** "recurrence of melanoma or lymphoma": what happened to the one is meant of the other of the pair. */
function shareTaken(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const { tokens } = ctx;
  const [first] = leaves[index]!.drafts;
  const next = leaves[index + 1];
  if (first?.head.domain !== 'opaque' || next === undefined || !isList(next.link) || next.opens) return;
  if (!isTakingAway(tokens[first.from]) || tokens[first.from + 1]?.lower !== 'of') return;
  if (next.link === 'comma' || tokens[next.linkAt]?.lower === ',') return;
  const other = onlyFinding(next);
  if (other === undefined || !TAKEN.has(other.head.domain) || !other.head.rule.endsWith('.term')) return;
  asUnknown(other, `${ctx.slice(first.from, first.from + 2)} ${ctx.slice(...other.term)}`);
}

const isTied = wordClass(
  'induced related associated dependent mediated provoked derived triggered resistant refractory naive',
);

const SUBSTANCES: ReadonlySet<string> = new Set(['medication', 'social', 'allergy']);
const sortOf = ({ head }: Draft): string => (SUBSTANCES.has(head.domain) ? 'substance' : head.domain);

interface Tie {
  /** Token index of the word. */
  readonly at: number;
  /** What the thing is that it ties. */
  readonly sort: string;
}

/** The word that a hyphen ties to a finding ("alcohol-induced"), or in the name of one ("aspirin-induced asthma"). */
function tieOf({ tokens }: StatementContext, draft: Draft): Tie | undefined {
  const [from, to] = draft.term;
  let at = from + 1;
  while (at <= to && tokens[at]?.lower !== '-') at++;
  if (at++ > to || !isTied(tokens[at])) return undefined;
  return { at, sort: at < to ? 'substance' : sortOf(draft) };
}

/** "steroid or alcohol-induced necrosis": the steroid is what induced it too, and no member of the list. */
function shareTied(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const [last] = leaves[index]!.drafts;
  const tie = last === undefined ? undefined : tieOf(ctx, last);
  if (tie === undefined) return;
  for (let back = index; back > 0 && isList(leaves[back]!.link) && !leaves[back]!.opens; back--) {
    const other = onlyFinding(leaves[back - 1]!);
    if (other === undefined || tieOf(ctx, other) !== undefined) return;
    const hangs = ctx.tokens[other.term[1]]?.lower === '-';
    if (!hangs && (sortOf(other) !== tie.sort || (leaves[back]!.link === 'comma' && leaves[index]!.link === 'comma')))
      return;
    asUnknown(other, `${ctx.slice(...other.term)}-${ctx.tokens[tie.at]!.lower}`);
  }
}

const isState = wordClass('deficiency deficiencies toxicity overdose poisoning overload excess intoxication');

const isClassNoun = wordClass(
  'disease diseases disorder disorders condition conditions illness illnesses problem problems abnormality abnormalities',
);

/** "renal disease or disorder": the second noun is of what stands before the first, and names not any disorder. */
function shareFirstNoun(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const [leaf, before] = [leaves[index]!, leaves[index - 1]];
  const [noun, ...others] = leaf.drafts;
  const named = before?.drafts.at(-1);
  if (noun === undefined || others.length > 0 || named === undefined || !isList(leaf.link) || leaf.opens) return;
  if (leaf.words.length > 0 || leaf.tree !== undefined || leaf.negatedFrom !== undefined || before!.tree !== undefined)
    return;
  const [from, to] = noun.term;
  const bare = noun.from === from && noun.head.concept?.via.some((step) => step.startsWith(QUALIFIER)) !== true;
  if (to !== from + 1 || !bare || !isClassNoun(ctx.tokens[from]) || noun.head.rule !== 'condition.term') return;
  if (leaf.marks[0]?.from !== from || ctx.tokens[from - 1]?.lower === ',') return;
  if (named.head.rule !== 'condition.term' || named.term[1] - named.term[0] < 2) return;
  if (!isClassNoun(ctx.tokens[named.term[1] - 1]) || named.to > leaf.linkAt) return;
  leaf.drafts.splice(0);
  widen(named, [named.from, to]);
  if (noun.window !== undefined && named.window === undefined) named.window = noun.window;
  if (named.durations.length === 0) named.durations = noun.durations;
}

const isLack = wordClass('deficiency deficiencies');

/** "zinc or copper deficiency": the word behind the last of several substances makes of each of them what it makes of that. */
function shareState(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const [last] = leaves[index]!.drafts;
  if (last?.head.domain !== 'condition') return;
  const [from, to] = [last.term[0], last.term[1] - 1];
  if (to <= from || !isState(ctx.tokens[to])) return;
  const substance = ctx.terminology.resolve(ctx.slice(from, to), ['medication']) !== undefined;
  if (!substance && !isLack(ctx.tokens[to])) return;
  for (let back = index; back > 0 && isList(leaves[back]!.link) && !leaves[back]!.opens; back--) {
    const other = onlyFinding(leaves[back - 1]!);
    if (other?.head.rule !== 'medication.term' || other.phase !== undefined || other.window !== undefined) return;
    const name = `${ctx.slice(...other.term)} ${ctx.tokens[to]!.text}`;
    const known = ctx.terminology.resolve(name, ['condition']);
    if (known === undefined) asUnknown(other, name);
    else other.head = { domain: 'condition', rule: 'condition.term', concept: coordinated(known) };
  }
}

const coordinated = (known: Resolution): ConceptRef => ({
  ...conceptRef(known),
  via: [...known.via, 'coordination'],
});

export function shareCompounds(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const index of leaves.keys()) {
    shareTaken(ctx, leaves, index);
    shareTied(ctx, leaves, index);
    shareState(ctx, leaves, index);
    shareFirstNoun(ctx, leaves, index);
  }
}
