/** Members of a list that are part of what a noun before the first, or a word tied to the last, makes of them. */
import { isTakingAway } from '../findings/compound.ts';
import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { unknownConcept } from '../marks/concept-ref.ts';
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

export function shareCompounds(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const index of leaves.keys()) {
    shareTaken(ctx, leaves, index);
    shareTied(ctx, leaves, index);
  }
}
