import { type Draft, join, type Tree, widen } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import { isMethod } from '../findings/qualifier.table.ts';
import { canQualify, qualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark } from '../marks/mark.ts';
import { isUndoing } from '../words/tail.table.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { JOINTS } from './relation.table.ts';
import { pairBefore } from './relation-list.ts';
import { isComplaint } from './relation-means.ts';

/** Nouns for what people do to find something out, and for those who do it. */
const isFindingOut = wordClass(
  'review reviews reader readers reading readings read report reports reporting consensus board boards adjudication committee panel interview interviews examination examinations exam exams investigation investigations ' +
    'work-up workup diagnostics diagnosis assessment assessments evaluation evaluations inspection observation observations monitoring questionnaire questionnaires survey surveys scale scales score scores index instrument inventory checklist measure measures ' +
    'criteria criterion classification guideline guidelines',
);
/** Of what such a word names, "of" begins another finding. */
const isShowing = wordClass(
  'history evidence symptoms findings finding clinical study studies record records chart charts',
);
const isOf = wordClass('of by from in with for on at using');
const DIAGNOSTIC =
  /test|screen|biops|imag|scan|\bmri\b|\bct\b|x-?ray|ultraso|sonograph|gra(?:ph|m)|scop|metry|evaluat|assess|exam|monitor|diagnos|cultur|assay|histolog|cytolog|patholog|serolog|pcr\b|interview|questionnaire|analysis|measure|inspect/i;

/**
 * "gout confirmed by imaging or expert review", "depression as assessed by the interview and the inventory": ways of finding, of which one
 * may be unknown, are all said of the finding before them, and none is a member of the list. The scores among them, by finding.
 */
export function narrowByWays(ctx: StatementContext, leaves: Leaf[]): ReadonlyMap<Draft, Tree> {
  const asked = new Map<Draft, Tree>();
  for (let index = leaves.length - 1; index > 0; index--) {
    const from = wayFrom(ctx, leaves[index]!);
    if (from === undefined || !(isWay(ctx, leaves[index]!, from) || isUnknown(leaves[index]!))) continue;
    const [before, leaf] = [leaves[index - 1]!, leaves[index]!];
    const first = before.drafts.at(-1);
    const valued = isValue(first);
    if (first === undefined || !(valued || canQualify(first)) || before.tree !== undefined) continue;
    if (before.words.some((word) => word.from >= first.term[1])) continue;
    // What a stated examination must not have shown is not known without it.
    if (before.negatedFrom !== undefined) continue;
    const end = endOfWays(ctx, leaves, index);
    if (end === undefined) continue;
    const run = leaves.slice(index, end);
    // Of ways that are known each is said for itself.
    if (leaf.link === 'relation' && areKnown(ctx, run)) continue;
    const to = wordsEnd(ctx, run.at(-1)!);
    if (first.window !== undefined && run.some(({ drafts }) => drafts.some(({ window }) => window !== undefined)))
      continue;
    if (ctx.tokens.slice(from, to).some((token) => isUndoing(token))) continue;
    if (valued) {
      const tellsPast = ctx.tokens.slice(from, to).some((token) => isShowing(token));
      if (leaf.link !== 'relation' || tellsPast || scoresOf(run) !== undefined || isList(before.link)) continue;
      ctx.use(leaf.linkAt, to);
      widen(first, [leaf.linkAt, to]);
      giveTime(run, first);
      leaves.splice(index, run.length);
      continue;
    }
    const other = pairBefore(ctx, leaves, index - 1, first);
    const start = leaf.link === 'relation' ? leaf.linkAt : leaf.marks[0]!.from;
    for (const draft of other === undefined ? [first] : [first, other]) qualify(ctx, draft, [start, to]);
    giveTime(run, first);
    const scores = scoresOf(run);
    if (scores !== undefined) asked.set(first, scores);
    leaves.splice(index, run.length);
  }
  return asked;
}

/** "an expression of 5 % as assessed by the central reader": how a value was found leaves it the value. */
const isValue = (draft: Draft | undefined): boolean =>
  draft?.quantity !== undefined &&
  draft.head.rule === 'observation.term' &&
  (draft.head.concept?.codes.length ?? 0) > 0;

/** "detected by imaging within a year": the time behind the ways is that of the finding. */
function giveTime(run: readonly Leaf[], first: Draft): void {
  const window = run.at(-1)!.drafts.at(-1)?.window;
  if (window === undefined) return;
  first.window ??= window;
  widen(first, window.at);
}

/** "as measured by the inventory": the scores that say so. */
function scoresOf(run: readonly Leaf[]): Tree | undefined {
  const scores = run.flatMap(({ drafts }) => drafts.filter(({ head }) => head.domain === 'score'));
  const either = run.some(({ link }) => link === 'or' || link === 'slash');
  const others = run.some(({ drafts }) => drafts.every(({ head }) => head.domain !== 'score'));
  return either && others ? undefined : join(either ? 'or' : 'and', scores);
}

/** Puts beside findings the scores that must say so. */
export function askForScores(leaves: readonly Leaf[], asked: ReadonlyMap<Draft, Tree>): void {
  for (const [draft, scores] of asked) {
    const leaf = leaves.find(({ drafts }) => drafts.includes(draft));
    leaf?.modifiers.set(draft, join('and', [leaf.modifiers.get(draft), scores])!);
  }
}

/** Where the ways begin behind "confirmed by" and the like, or behind a comma and such words. */
function wayFrom({ tokens }: StatementContext, leaf: Leaf): number | undefined {
  const [mark] = leaf.marks;
  const told = leaf.link === 'comma' && mark?.k === 'cue' && mark.cue.hint !== undefined;
  if (mark === undefined || (leaf.link !== 'relation' && !told)) return undefined;
  const joint = JOINTS.at(tokens, leaf.link === 'relation' ? leaf.linkAt : mark.from);
  return joint?.value.k === 'method' ? joint.end : undefined;
}

/** Where the list of ways ends; undefined where it may go on with something that is none. */
function endOfWays(ctx: StatementContext, leaves: readonly Leaf[], index: number): number | undefined {
  let end = index + 1;
  while (end < leaves.length && isList(leaves[end]!.link) && !leaves[end]!.opens && mayBeWay(ctx, leaves[end]!)) end++;
  // What is unknown is a way only before one.
  while (end > index + 1 && !isWay(ctx, leaves[end - 1]!)) end--;
  if (isUnknown(leaves[index]!) && !isWay(ctx, leaves[index]!, wayFrom(ctx, leaves[index]!)) && end === index + 1)
    return undefined;
  const next = leaves[end];
  if (next === undefined || !isList(next.link)) return end;
  const closed = leaves.slice(index + 1, end).some(({ link }) => link === 'or' || link === 'and' || link === 'slash');
  const comma = ctx.tokens[next.linkAt]?.lower === ',' || ctx.tokens[next.linkAt - 1]?.lower === ',';
  return comma && (closed || end === index + 1) ? end : undefined;
}

const mayBeWay = (ctx: StatementContext, leaf: Leaf): boolean => isWay(ctx, leaf) || isUnknown(leaf);

const MOST_UNKNOWN = 3;
const isUnknown = ({ drafts, words, tree, times, negatedFrom, marks }: Leaf): boolean =>
  drafts.length === 0 &&
  tree === undefined &&
  negatedFrom === undefined &&
  times.length === 0 &&
  words.length > 0 &&
  words.length <= MOST_UNKNOWN &&
  marks.every(({ k }) => k === 'word' || k === 'filler');

/** The end of the words of a stretch, without the mark that ends the sentence. */
function wordsEnd({ tokens }: StatementContext, { marks }: Leaf): number {
  const time = marks.find(({ k }) => k === 'time');
  let end = time?.from ?? marks.at(-1)!.to;
  while (tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.lower !== ')') end--;
  return end;
}

/** Whether each is one way that a vocabulary knows, and all are of a kind. */
const areKnown = (ctx: StatementContext, run: readonly Leaf[]): boolean =>
  run.every(
    (leaf) =>
      leaf.drafts.length === 1 &&
      leaf.drafts[0]!.head.domain !== 'score' &&
      leaf.drafts[0]!.head.domain === run[0]!.drafts[0]?.head.domain &&
      leaf.drafts[0]!.to >= wordsEnd(ctx, leaf),
  );

/** Whether a stretch names a way of finding something, and says nothing else. */
function isWay(ctx: StatementContext, leaf: Leaf, from = leaf.marks[0]?.from ?? 0): boolean {
  const { tokens } = ctx;
  if (leaf.tree !== undefined || leaf.negatedFrom !== undefined || leaf.times.length > 0) return false;
  if (leaf.modifiers.size + leaf.exceptions.size + leaf.kinds.size > 0) return false;
  if (leaf.marks.some(({ k, from: at }) => at >= from && (k === 'measure' || k === 'group'))) return false;
  if (leaf.marks.some(({ k }, at) => k === 'time' && at < leaf.marks.length - 1 && isSaid(leaf.marks.slice(at + 1))))
    return false;
  if (leaf.drafts.some((draft) => !isPlain(draft))) return false;
  if (leaf.words.length === 0 && leaf.drafts.length > 0) return leaf.drafts.every(isDiagnostic);
  return endsInWay(tokens.slice(from, wordsEnd(ctx, leaf)));
}

/** "expert review", "microscopic examination of the specimen": whether the noun is a way. */
function endsInWay(words: readonly Token[]): boolean {
  const start = words.findIndex((token) => !isOf(token) && token.lower !== 'the' && token.lower !== 'a');
  const of = words.findIndex((token, index) => index > start && isOf(token));
  const noun = (of < 0 ? words : words.slice(0, of)).findLast(({ kind }) => kind === 'word');
  return isFindingOut(noun) || (isMethod(noun) && (of < 0 || !isShowing(noun)));
}

const isSaid = (marks: readonly Mark[]): boolean => marks.some(({ k }) => k !== 'filler');

const isPlain = ({ quantity, durations, attrs, modality, head }: Draft): boolean =>
  quantity === undefined &&
  durations.length === 0 &&
  modality === 'asserted' &&
  head.negated !== true &&
  head.population !== true &&
  Object.keys(attrs).length === 0;

/** A score, what somebody is examined by, or the symptoms that show it. */
const isDiagnostic = ({ head }: Draft): boolean =>
  head.domain === 'score' ||
  isComplaint(head) ||
  ((head.domain === 'procedure' || head.domain === 'observation') &&
    DIAGNOSTIC.test(`${head.concept?.text} ${head.concept?.codes[0]?.code}`));
