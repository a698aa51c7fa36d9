/** Nouns that a hyphen and a participle tie to what follows: "drug-induced pneumonitis", "nitrate-containing tablets". */
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';
import type { Leaf } from './leaf.ts';
import { canQualify, qualifyBy } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

const isTie = wordClass('related induced associated mediated triggered provoked');
const isProduct = wordClass(
  'medication medications drug drugs product products preparation preparations agent agents compound compounds supplement supplements tablet tablets formulation formulations treatment treatments therapy therapies medicine medicines',
);

/** Whether a hyphen and such a word stand right behind a place. */
export const isTied = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '-' && isTie(tokens[at + 1]) && tokens[at + 1]!.start === tokens[at]!.end;

/** Makes what stands before the hyphen narrow what stands behind the participle; what a product contains is what is taken. */
export function tieHyphenated(ctx: StatementContext, leaf: Leaf): void {
  for (const draft of [...leaf.drafts]) {
    const at = draft.term[1];
    if (ctx.tokens[at]?.lower !== '-') continue;
    if (isTied(ctx.tokens, at)) tie(ctx, leaf, draft);
    else if (ctx.tokens[at + 1]?.lower === 'containing') contained(ctx, leaf, draft);
  }
}

function tie(ctx: StatementContext, leaf: Leaf, first: Draft): void {
  const index = leaf.drafts.indexOf(first);
  const second = leaf.drafts[index + 1];
  const [from, to] = [first.term[0], first.term[1] + 2];
  if (!canQualify(second) || second.term[0] < to || isPrefixed(ctx.tokens, from)) return;
  const between = leaf.marks.filter((mark) => mark.from >= to && mark.to <= second.term[0]);
  if (between.some(({ k }) => k !== 'word' && k !== 'filler' && k !== 'cue')) return;
  if (first.window !== second.window || first.quantity !== undefined || first.count !== undefined) return;
  if (leaf.modifiers.has(first) || leaf.exceptions.has(first) || leaf.negatedFrom === index + 1) return;
  ctx.use(from, to);
  leaf.words = leaf.words.filter((word) => word.from < from || word.to > to);
  qualifyBy(second, ctx.slice(from, to), [from, to]);
  widen(second, [first.from, first.to]);
  second.attrs = { ...first.attrs, ...second.attrs };
  leaf.drafts.splice(index, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > index) leaf.negatedFrom--;
}

/** "non-drug-related" is another thing. */
const isPrefixed = (tokens: readonly Token[], from: number): boolean => tokens[from - 1]?.lower === '-';

function contained(ctx: StatementContext, leaf: Leaf, draft: Draft): void {
  if (draft.head.domain !== 'medication' && draft.head.domain !== 'allergy') return;
  const after = draft.term[1] + 2;
  const next = leaf.drafts[leaf.drafts.indexOf(draft) + 1];
  if (!isProduct(ctx.tokens[after])) return;
  const own = leaf.words.filter((word) => word.from >= draft.term[1] && word.to <= after + 1);
  const named = next?.term[0] === after && next.term[1] === after + 1 ? next : undefined;
  if (named === undefined && !own.some(({ from }) => from === after)) return;
  ctx.use(draft.term[1], after + 1);
  leaf.words = leaf.words.filter((word) => !own.includes(word));
  widen(draft, [draft.from, after + 1]);
  if (named === undefined) return;
  if (draft.window === undefined && named.window !== undefined) draft.window = named.window;
  draft.durations = [...draft.durations, ...named.durations];
  const index = leaf.drafts.indexOf(named);
  leaf.drafts.splice(index, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > index) leaf.negatedFrom--;
}
