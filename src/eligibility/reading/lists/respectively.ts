import { headOfPhrase } from '../families/phrase-head.ts';
import { SEX } from '../families/sex.ts';
import { type Draft, draftOf, draftsOf, join, type Tree, widen } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';

const isRespectively = wordClass('respectively respectfully');
const isMale = wordClass('male males man men boy boys');
const isFemale = wordClass('female females woman women girl girls');
const HEADS = new Map(SEX.phrases.map(([, head]) => [head.rule, head] as const));

/**
 * "over 13 and over 12 g/dL in men and women respectively": the first value is for the sex named first. Without it both values would
 * be asked of everybody.
 */
export function bySexRespectively(ctx: StatementContext, tree: Tree): Tree {
  const at = ctx.tokens.findIndex((token) => isRespectively(token));
  if (at < 0) return tree;
  const parted = withParted(ctx, tree);
  if (parted === undefined) return tree;
  ctx.use(at, at + 1);
  return parted;
}

/** The tree with the first two such values in it parted by sex; undefined where it has none. */
function withParted(ctx: StatementContext, tree: Tree): Tree | undefined {
  if (tree.k === 'not') {
    const of = withParted(ctx, tree.of);
    return of && { k: 'not', of };
  }
  if (tree.k !== 'and' && tree.k !== 'or') return undefined;
  const leaves = flat(tree);
  const sexes = leaves?.find((leaf) => leaf.head.rule === 'sex.any');
  const values = leaves?.filter((leaf) => leaf.quantity !== undefined).toSorted((a, b) => a.from - b.from) ?? [];
  if (leaves !== undefined && sexes !== undefined && values.length === 2 && isPair(values)) {
    const order = orderOf(ctx, sexes);
    const rest = leaves.filter((leaf) => leaf !== sexes && !values.includes(leaf) && !isWord(ctx, leaf));
    if (order === undefined || rest.some(({ head }) => head.domain === 'opaque')) return undefined;
    // What else is asked with both stays beside them; what may be instead of one of them leaves the whole open.
    const isBeside = tree.k === 'and' && [...values, sexes].every((leaf) => tree.of.includes(leaf));
    if (rest.length > 0 && !isBeside) return undefined;
    lend(values[0]!, values[1]!);
    const each = values.map((value, index) => {
      const sex = draftOf(headOfPhrase(HEADS.get(order[index]!)!, ctx.terminology), sexes.from, sexes.to);
      return join('and', [value, sex]);
    });
    const last = values[1]!;
    widen(last, [last.from, sexes.to]);
    return join('and', [join('or', each), ...rest]);
  }
  for (const [index, part] of tree.of.entries()) {
    const own = withParted(ctx, part);
    if (own !== undefined) return join(tree.k, tree.of.with(index, own));
  }
  return undefined;
}

/** The leaves of what only "and" and "or" join. */
function flat(tree: Tree): readonly Draft[] | undefined {
  if (tree.k === 'draft') return [tree];
  if (tree.k !== 'and' && tree.k !== 'or') return undefined;
  const parts = tree.of.map(flat);
  return parts.some((part) => part === undefined) ? undefined : draftsOf(tree);
}

/** Two bounds of one measure, to the same side. */
function isPair([first, second]: readonly Draft[]): boolean {
  const same = first!.head.concept?.text === second!.head.concept?.text;
  return same && first!.quantity!.op === second!.quantity!.op && first!.quantity!.op !== 'between';
}

/** The word itself, where it was read as a member of the list. */
const isWord = ({ tokens }: StatementContext, { head, term }: Draft): boolean =>
  head.domain === 'opaque' && tokens.slice(...term).every((token) => isRespectively(token));

function orderOf({ tokens }: StatementContext, { term }: Draft): readonly string[] | undefined {
  const words = tokens.slice(...term);
  const [male, female] = [words.findIndex((token) => isMale(token)), words.findIndex((token) => isFemale(token))];
  if (male < 0 || female < 0) return undefined;
  return male < female ? ['sex.male', 'sex.female'] : ['sex.female', 'sex.male'];
}

/** "over 13 and over 12 g/dL": the unit is written once. */
function lend(first: Draft, { quantity: from }: Draft): void {
  const unit = from?.lo ?? from?.hi;
  const { quantity } = first;
  if (unit === undefined || quantity === undefined) return;
  const { lo, hi } = quantity;
  if (lo !== undefined && lo.unit === '') first.quantity = { ...quantity, lo: { ...unit, value: lo.value } };
  if (hi !== undefined && hi.unit === '') first.quantity = { ...quantity, hi: { ...unit, value: hi.value } };
}
