import { residueRanges } from '../words/residue.ts';
import { isUndoing } from '../words/tail.table.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, draftsOf, type Tree, widen } from './draft.ts';
import { isPopulation } from './leaf.ts';
import { canQualify, qualify } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';
import { beginsTail } from './tail.ts';
import { markUnknown } from './unknown-example.ts';

/** More words than this are a statement of their own. */
const MOST_WORDS = 14;

/**
 * What nothing else has read, where it stands in the clause or phrase behind a finding ("an incision made before transfer to
 * theatre"), narrows that finding and the list that it ends: whoever has none of them is without it, whatever the words say.
 * Words that another member may follow, that take the finding back or are of somebody else stay unread.
 */
export function takeRest(ctx: StatementContext, tree: Tree): void {
  const bearers = bearersOf(tree).toSorted((a, b) => a.term[0] - b.term[0]);
  restate(ctx, bearers);
  const left = residueRanges(ctx.tokens, ctx.used);
  for (const [index, range] of left.entries()) {
    if (ctx.used[range[0]] === 1) continue;
    const draft = bearers.findLast(({ term }) => term[1] <= range[0]);
    if (draft === undefined) continue;
    const from = startOfPhrase(ctx, draft, range[0]);
    const phraseEnd = endOfPhrase(ctx, from);
    const run = left.slice(index).filter((one) => one[1] <= phraseEnd);
    const end = run.at(-1)?.[1];
    if (end === undefined || !run.includes(range)) continue;
    const others = narrowedBy(ctx, bearers, draft, [from, end]);
    if (others === undefined) continue;
    for (const one of others) qualify(ctx, one, [from, end]);
  }
}

/** The findings of a tree that are stated as they stand: not those of an exception, a condition or a number of things. */
function bearersOf(tree: Tree): readonly Draft[] {
  switch (tree.k) {
    case 'draft':
      return [tree];
    case 'and':
    case 'or':
      return tree.of.flatMap(bearersOf);
    case 'not':
      return bearersOf(tree.of);
    default:
      return draftsOf(tree).map((draft) => ({ ...draft, head: { ...draft.head, negated: true } }));
  }
}

/**
 * Where the phrase behind a finding begins: right after it, or behind the bracket that follows it or that it stands in, where
 * that is one short bracket which takes nothing back ("heparin (> 5000 units) for the present clot", "(i.e. flat foot) of the left").
 */
function startOfPhrase({ tokens }: StatementContext, { term }: Draft, before: number): number {
  const shut = tokens.findIndex(({ lower }, at) => at >= term[1] && lower === ')');
  if (shut < 0 || shut >= before) return term[1];
  const open = tokens.findLastIndex(({ lower }, at) => at < shut && lower === '(');
  const undoes = open === term[1] ? isExcepting : isUndoingHere;
  const isOne = open === term[1] || (open >= 0 && open < term[0] && shut === term[1]);
  return isOne && shut - open <= MOST_WORDS && !tokens.slice(open, shut).some(undoes) ? shut + 1 : term[1];
}

/** Where that phrase ends: before a mark, a joint, or what is said of another thing. */
function endOfPhrase({ tokens }: StatementContext, from: number): number {
  let at = from;
  while (at < tokens.length && at - from < MOST_WORDS && (tokens[at]!.kind === 'word' || tokens[at]!.lower === '-')) {
    if (isJoint(tokens[at])) break;
    at++;
  }
  return at;
}

const isJoint = wordClass('and or but nor plus versus as if when where');

/** The findings that the words up to `end` are said of; undefined where that is not plain. */
function narrowedBy(
  ctx: StatementContext,
  bearers: readonly Draft[],
  draft: Draft,
  [from, end]: readonly [number, number],
): readonly Draft[] | undefined {
  const { tokens } = ctx;
  const words = tokens.slice(from, end);
  const behind = from > draft.term[1];
  const plain = behind ? withoutDose(draft) : draft;
  if (!canQualify(plain) || hasTimeWithin(draft, [from, end]) || !beginsTail(ctx, [from, end], draft)) return undefined;
  if (words.some((token) => isWhatever(token) || isUndoingHere(token))) return undefined;
  const next = bearers.find(({ term }) => term[0] >= draft.term[1]);
  if (next !== undefined && next.term[0] < end) return undefined;
  if (next !== undefined && !isApart(tokens.slice(end, next.term[0]))) return undefined;
  const found: Draft[] = [draft];
  for (let at = bearers.indexOf(draft); at > 0; at--) {
    const before = bearers[at - 1]!;
    const between = tokens.slice(before.term[1], bearers[at]!.term[0]);
    const joins = between.some((token) => isListing(token) || (behind && isExample(token)));
    if (isPopulation(before) || isApart(behind ? withoutInitials(between) : between) || !joins) break;
    if (!canQualify(before) || before.head.domain !== draft.head.domain) return undefined;
    found.push(before);
  }
  // Behind the bracket that it stands in, the words are said of what stands before that first.
  const isInner = behind && tokens[draft.term[1]]?.lower === ')';
  const open = isInner ? tokens.findLastIndex(({ lower }, at) => at < draft.term[0] && lower === '(') : draft.term[1];
  return found.some(({ term }) => term[1] <= open) ? found : undefined;
}

/** A drug without its dose, which may be narrowed behind the bracket that says it. */
function withoutDose(draft: Draft): Draft {
  const { quantity: _quantity, ...rest } = draft;
  return draft.head.domain === 'medication' ? rest : draft;
}

/** "at any time of life" leaves nobody out. */
const isWhatever = wordClass('any all every each ever whatever whichever life lifetime');
/** "(more than 5 mg)" takes nothing back. */
const isExcepting = wordClass('no not non never without except unless if other otherwise instead or');
const isBeforehand = wordClass('before prior');
const isUndoingHere = (token: Token): boolean => isUndoing(token) && !isBeforehand(token);
const isApart = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => lower === ';' || lower === '.');
/** "i.e." and its like before what stands in a bracket. */
const withoutInitials = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ lower }, at) => lower !== '.' || tokens[at - 1]?.lower.length !== 1);
const isExample = wordClass('such including like namely');
const isListing = (token: Token): boolean => /^[,/()[\]:]$/.test(token.lower) || isJoint(token);

const hasTimeWithin = ({ window, durations, count, phase }: Draft, [from, end]: readonly [number, number]): boolean =>
  [window, count, phase, ...durations].some((one) => one !== undefined && one.at[0] >= from && one.at[0] < end);

/** "an incision (i.e. a cut in the skin)", "(e.g. from over-drainage)": a finding in other words, or one way to it, adds nothing. */
function restate(ctx: StatementContext, bearers: readonly Draft[]): void {
  const { tokens } = ctx;
  for (const [open, token] of tokens.entries()) {
    if (token.lower !== '(') continue;
    const shut = tokens.findIndex(({ lower }, at) => at > open && (lower === ')' || lower === '('));
    if (tokens[shut]?.lower !== ')') continue;
    const isAside = bearers.some(({ term }) => term[1] === open) && isPlainAside(ctx, open + 1, shut);
    if (!isAside && !isRestating(tokens, open + 1)) continue;
    const draft = bearers.findLast(({ term }) => term[1] <= open);
    const inner = bearers.filter(({ term }) => term[0] > open && term[0] < shut);
    const within = draft && tokens.slice(draft.term[1], open);
    if (!canQualify(draft) || within?.some((one) => one.kind !== 'word' || isJoint(one))) continue;
    if (inner.some(({ head }) => head.domain !== 'opaque')) continue;
    if (tokens.slice(open, shut).some(isUndoingHere)) continue;
    if (isAside && !isProduct(draft, tokens.slice(open + 1, shut))) qualify(ctx, draft, [open + 1, shut]);
    ctx.use(open, shut + 1);
    widen(draft, [open, shut + 1]);
    markUnknown(draft, inner);
  }
}

const MOST_ASIDE = 6;

/** "a pacemaker (wires)": a few words that nothing has read, and that neither join nor say that anything is so. */
function isPlainAside({ tokens, used }: StatementContext, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    to > from &&
    words.length <= MOST_ASIDE &&
    words.every(({ kind, lower }) => kind === 'word' || lower === '-') &&
    !words.some((token) => isJoint(token) || isSaying(token)) &&
    words.some((_, index) => used[from + index] !== 1)
  );
}
/** "imipramine (Tofranil)": under what name it is sold. */
const isProduct = ({ head }: Draft, [word, ...more]: readonly Token[]): boolean =>
  head.domain === 'medication' && more.length === 0 && /^\p{Lu}\p{L}+$/u.test(word?.text ?? '');

const isSaying = wordClass(
  'is are was were be been has have had will must should can may might with equivalent similar see ideal required defined described',
);

/** "i.e.", "e.g.", "for example", "such as", "namely". */
const isRestating = (tokens: readonly Token[], at: number): boolean =>
  /^(?:i ?\.? ?e\b|e ?\.? ?g\b|for (?:example|instance)\b|such as\b|namely\b)/.test(
    tokens
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );
