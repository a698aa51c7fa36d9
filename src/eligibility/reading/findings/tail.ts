import type { Cue, Mark } from '../marks/mark.ts';
import { GENERIC } from '../recognition/reach.ts';
import { isTailPreposition, isTailVerb, isUndoing } from '../words/tail.table.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';
import { isList, isPopulation, type Leaf } from './leaf.ts';
import { isLengthWord, isNeutral } from './premodifier.table.ts';
import { isCourse, isQualifyingLead } from './premodifier.ts';
import { canQualify, isQualified, qualify } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

const isDoing = wordClass('performed done carried undertaken conducted');
const isRelative = wordClass('that which was were has have been is are out');
const isDeterminer = wordClass('a an the');
const isEmptyOf: Readonly<Record<string, (token: Token) => boolean>> = {
  procedure: wordClass('performed done carried undertaken conducted received undergone'),
  medication: wordClass('taken received administered used'),
  condition: wordClass('occurred occurring'),
};
const isUnder = wordClass('under');
const isEarlier = wordClass('before beforehand');
const isExcepting = wordClass('than except excluding unless besides for not from');
const isPlacing = wordClass('of in on at to near around within inside during');
/** "Diseases of the frobnix": what follows is the name. */
const isNaming = wordClass('of in');
/** "in the 4 weeks of the visit": what the time before is counted from. */
const isAnchoring = wordClass('of to from');

/** More words than this are a statement of their own. */
const MOST_WORDS = 12;

/**
 * "infection at the puncture site", "thrombosis that spread to the groin": words after the last finding of a leaf that only
 * say which one is meant narrow it. What could turn it into another thing, or be meant of its neighbours, stays as it is.
 */
export function takeTails(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.words.length > 0) takeLead(ctx, leaves, index);
    if (leaf.words.length > 0) takeTail(ctx, leaves, index, leaf);
  }
}

/**
 * "preoperative use of heparin", "radiologic evidence of adhesions": words before the cues of a finding narrow it, and all
 * that the cues are said of.
 */
function takeLead(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const leaf = leaves[index]!;
  const draft = leaf.drafts.find((one) => !isPopulation(one));
  if (!canQualify(draft) || leaf.modifiers.has(draft)) return;
  const before = leaf.marks.filter((mark) => mark.to <= draft.term[0]);
  // Words right before the term that already narrow it stand between.
  const isTaken = (mark: Mark): boolean => mark.k === 'word' && ctx.used[mark.from] === 1;
  const last = before.findLastIndex((mark) => mark.k === 'word' && !isTaken(mark));
  const between = before.slice(last + 1).filter((mark) => !isTaken(mark));
  if (last < 0) return;
  if (isUnder(ctx.tokens[before[last]!.from]) && isClean(between)) {
    underTreatment(ctx, leaf, draft, before[last]!);
    return;
  }
  if (between.length === 0) return;
  let first = last;
  while (before[first - 1]?.k === 'word') first--;
  const run = before.slice(first, last + 1);
  if (!run.every((word) => leaf.words.includes(word))) return;
  const joint = between[0]!.from;
  const isBorne = run.length === 1 && isBearer(ctx.tokens[run[0]!.from]) && ctx.tokens[joint]!.lower === 'of';
  if (isBorne && draft.head.domain === 'procedure' && isClean(between)) {
    pass(ctx, leaf, draft, run);
    return;
  }
  const isLength = draft.durations.length > 0 && run.every(({ from }) => isLengthWord(ctx.tokens[from]));
  if (isLength && ctx.tokens[joint]!.lower === 'of' && isClean(between)) {
    pass(ctx, leaf, draft, run);
    return;
  }
  const course = between[0]!.k === 'filler' && isCourse(ctx, draft, run, ctx.tokens[joint]) && isClean(between);
  if (!course && !(leadsOn(ctx, between) && isQualifyingLead(ctx, draft, run))) return;
  const isPlain = draft.head.domain === 'condition' && run.every(({ from }) => isNeutral(ctx.tokens[from]));
  if (isLength || isPlain) {
    pass(ctx, leaf, draft, run);
    return;
  }
  const others = followers(leaves, index, draft);
  if (others === undefined || (others.length > 0 && before.slice(last + 1).some(isTaken))) return;
  if (course && draft.head.domain !== 'condition' && leaf.negatedFrom !== undefined) return;
  for (const one of [draft, ...others]) qualify(ctx, one, [run[0]!.from, course ? joint + 1 : run.at(-1)!.to]);
  leaf.words = leaf.words.filter((word) => !run.includes(word));
}

/** Words that leave a finding what it is: they are part of what is said of it. */
function pass(ctx: StatementContext, leaf: Leaf, draft: Draft, run: readonly Mark[]): void {
  const at = [run[0]!.from, run.at(-1)!.to] as const;
  ctx.use(...at);
  widen(draft, at);
  leaf.words = leaf.words.filter((word) => !run.includes(word));
}

/** "carrier of a pacemaker" */
const isBearer = wordClass('carrier carriers bearer bearers wearer wearers');

/** "patients under dialysis": they have it now. */
function underTreatment(ctx: StatementContext, leaf: Leaf, draft: Draft, word: Mark): void {
  if (draft.head.domain === 'condition' || !leaf.words.includes(word)) return;
  ctx.use(word.from, word.to);
  leaf.words = leaf.words.filter((one) => one !== word);
  widen(draft, [word.from, word.to]);
  if (draft.phase === undefined) draft.phase = { phase: 'present', at: [word.from, word.to] };
}

/** Whether cues, and small words after them, are all that stands between the words and the finding. */
const leadsOn = ({ tokens }: StatementContext, [first, ...others]: readonly Mark[]): boolean =>
  first !== undefined &&
  ((first.k === 'cue' && saysNothingElse(first.cue)) ||
    (first.k === 'filler' && tokens[first.from]!.lower === 'time')) &&
  isClean(others);

const isClean = (marks: readonly Mark[]): boolean =>
  marks.every((mark) => mark.k === 'filler' || (mark.k === 'cue' && saysNothingElse(mark.cue)));

/** The other findings of a leaf and of the list that it begins; undefined where one of them cannot be narrowed. */
function followers(leaves: readonly Leaf[], index: number, draft: Draft): readonly Draft[] | undefined {
  const found: Draft[] = [];
  for (let at = index; at === index || (isList(leaves[at]?.link) && !leaves[at]!.opens); at++) {
    const { drafts, tree } = leaves[at]!;
    if (tree !== undefined || drafts.length === 0) return undefined;
    for (const one of drafts) {
      if (one === draft || isPopulation(one)) continue;
      // "first stroke, confirmed by CT or MRI": the scans are none of the first.
      if (draft.head.domain === 'condition' && one.head.domain === 'procedure') continue;
      if (!canQualify(one)) return undefined;
      found.push(one);
    }
  }
  return found;
}

/** A cue that leaves the finding the patient's and does not deny it. */
const saysNothingElse = ({ negates, subject, wraps, verdict }: Cue): boolean =>
  negates !== true && subject === undefined && wraps === undefined && verdict === undefined;

function takeTail(ctx: StatementContext, leaves: readonly Leaf[], index: number, leaf: Leaf): void {
  const last = leaf.drafts.at(-1);
  if (
    !canQualify(last) ||
    leaf.tree !== undefined ||
    leaf.marks.some((mark) => mark.k === 'measure' && !endsTypeName(ctx, mark))
  )
    return;
  const tail = tailOf(ctx, leaf, last);
  const draft = tail === undefined ? undefined : bearer(ctx, leaf, last, tail[0]);
  if (tail === undefined || draft === undefined) return;
  if (tail[1] === tail[0] + 1 && isEarlier(ctx.tokens[tail[0]])) {
    ctx.use(...tail);
    leaf.words = [];
    widen(draft, tail);
    if (draft.phase === undefined) draft.phase = { phase: 'ever', at: tail };
    return;
  }
  const empty = saysNothing(ctx, tail, draft);
  if (!empty && !isOwn(ctx, tail, draft)) return;
  if (leaf.modifiers.has(draft) || leaf.exceptions.has(draft) || isExcepted(ctx, leaves, index)) return;
  const others = sharers(ctx, leaves, index, draft, tail[0]);
  if (others === undefined) return;
  if (empty) ctx.use(...tail);
  else for (const one of [draft, ...others]) qualify(ctx, one, tail);
  leaf.words = [];
}

/** "surgery performed", "drugs taken", "a stroke that occurred": what is so of every one of them. */
const saysNothing = ({ tokens }: StatementContext, [from, to]: readonly [number, number], { head }: Draft): boolean =>
  tokens
    .slice(from, to)
    .every((token) => isEmptyOf[head.domain]?.(token) === true || isRelative(token) || isDeterminer(token));

/** Which of a leaf's findings the words are said of: the last, or what was performed. */
function bearer({ tokens }: StatementContext, leaf: Leaf, last: Draft, from: number): Draft | undefined {
  if (!isDoing(tokens[from]) || last.head.domain === 'procedure') return last;
  const done = leaf.drafts.findLast(({ head }) => head.domain === 'procedure');
  return canQualify(done) ? done : undefined;
}

/** Whether a leaf is the first thing after "other than": its tail may as well be that of the finding before. */
const isExcepted = ({ tokens }: StatementContext, leaves: readonly Leaf[], index: number): boolean =>
  index === 0 && isExcepting(tokens[(leaves[0]!.marks[0]?.from ?? 0) - 1]);

/** The plain words right after a finding, up to the end of the leaf or a time; all that the leaf has. */
function tailOf(ctx: StatementContext, leaf: Leaf, draft: Draft): readonly [number, number] | undefined {
  const { tokens, used } = ctx;
  const after = leaf.marks.filter((mark) => mark.from >= draft.term[1] && mark.k !== 'source');
  let first = 0;
  while (after[first]?.k === 'time' || (after[first]?.k === 'word' && used[after[first]!.from] === 1)) first++;
  let last = first;
  while (isTailMark(ctx, after[last])) last++;
  while (last > first && after[last - 1]!.k === 'filler') last--;
  if (last === first || !after.slice(last).every(({ k }) => k === 'time' || k === 'filler' || k === 'group'))
    return undefined;
  const [from, to] = [after[first]!.from, after[last - 1]!.to];
  if (after[first - 1]?.k === 'time' && isAnchoring(tokens[from])) return undefined;
  const whole = leaf.words.every((word) => word.from >= from && word.to <= to) && to - from <= MOST_WORDS;
  const plain = tokens.slice(from, to).every(({ kind }) => kind === 'word' || kind === 'mark');
  return whole && (plain || isTypeName(tokens, from, to)) ? [from, to] : undefined;
}

const isTailMark = (ctx: StatementContext, mark: Mark | undefined): boolean =>
  mark?.k === 'word' || mark?.k === 'filler' || (mark?.k === 'measure' && endsTypeName(ctx, mark));

/** The number of "type 2". */
const endsTypeName = ({ tokens }: StatementContext, { from, to }: Mark): boolean =>
  to === from + 1 && isTypeName(tokens, from - 1, to);

/** "type 2", "variant B": which of its kinds it is. */
const isTypeName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 2 && isTypeWord(tokens[from]) && /^(?:\d{1,2}|[A-Z]|[IVX]{1,4})$/.test(tokens[from + 1]!.text);
const isTypeWord = wordClass('type subtype variant');

/** Whether the words narrow the finding and do nothing else; of a thing so wide that it names nothing, only where or when it is. */
const isOwn = (ctx: StatementContext, tail: readonly [number, number], draft: Draft): boolean =>
  beginsTail(ctx, tail, draft) && !ctx.tokens.slice(...tail).some((token) => isUndoing(token));

/** Whether words begin as those do that narrow the finding before them. */
export function beginsTail(
  { tokens }: StatementContext,
  [from, to]: readonly [number, number],
  { head }: Draft,
): boolean {
  const first = tokens[from];
  if (GENERIC.test(head.concept?.codes[0]?.code ?? ''))
    return (
      (isPlacing(first) && !isNaming(first)) ||
      (head.domain === 'procedure' && isConcerning(first)) ||
      saysEffect(tokens, from)
    );
  return (
    isTailPreposition(first) ||
    isTailVerb(first) ||
    isParticiple(first, tokens[from + 1]) ||
    saysEffect(tokens, from) ||
    isTypeName(tokens, from, to)
  );
}

/** "created in", "utilizing the": which of them, by what became of it or what it does; "screening of" may be a noun. */
const isParticiple = (first: Token | undefined, next: Token | undefined): boolean =>
  first !== undefined &&
  !isSupposed(first) &&
  ((first.lower.endsWith('ed') && isRelation(next)) || (first.lower.endsWith('ing') && isSpecifying(next)));
const isRelation = wordClass('to by into in on at from for with within during prior through under over as upon');
const isSpecifying = wordClass('a an the his her its their this these both any each one');
/** What is so called need not be there. */
const isSupposed = wordClass(
  'suspected presumed alleged feared assumed supposed expected anticipated planned scheduled misdiagnosed mistaken missed screened tested checked averted prevented excluded denied needed required indicated cured healed induced mimicked',
);

/** Of what an operation is. */
const isConcerning = wordClass('involving affecting concerning');
const isLeading = wordClass('that which known able to may might can could would will is are be');
const isEffect = wordClass(
  'affect affects affecting alter alters altering influence influences influencing cause causes causing induce induces inducing inhibit inhibits inhibiting prolong prolongs prolonging increase increases increasing reduce reduces reducing decrease decreases decreasing impair impairs modify modifies suppress suppresses stimulate stimulates promote promotes modulate modulates',
);

/** "diseases or drugs known to affect …": a thing so wide that it means nothing without the words. */
const isWide = ({ head }: Draft): boolean => GENERIC.test(head.concept?.codes[0]?.code ?? '');

/** "known to affect bone turnover": what the thing does, whatever it is called. */
function saysEffect(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isLeading(tokens[at])) at++;
  return isEffect(tokens[at]) && (at > from || tokens[at]!.lower.endsWith('ing'));
}

/**
 * The findings that the words are said of too: all of the list that they end, where any may be meant and none counts
 * without them. Undefined where some of them cannot be narrowed so, or where the words may go on in the next member.
 */
function sharers(
  { tokens }: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  draft: Draft,
  from: number,
): readonly Draft[] | undefined {
  const next = leaves[index + 1];
  if (next !== undefined && isList(next.link) && !next.opens)
    return isPlacing(tokens[from]) && next.words.length === 0 && next.drafts[0]?.head.domain === draft.head.domain
      ? []
      : undefined;
  const others: Draft[] = [];
  for (let at = index; at > 0 && isList(leaves[at]!.link); at--) {
    const { drafts, words, tree } = leaves[at - 1]!;
    const wide = drafts.length === 1 && words.length === 0 && isWide(drafts[0]!) && saysEffect(tokens, from);
    if (wide && canQualify(drafts[0]) && !isQualified(drafts[0])) {
      others.push(drafts[0]);
      continue;
    }
    if (leaves[at]!.opens) break;
    const other = drafts.at(-1);
    if (other !== undefined && isPopulation(other)) break;
    if (!canQualify(other) || isQualified(other) || !(isAlike(other, draft) || isAtSite(other, draft, tokens, from)))
      return undefined;
    if (words.length > 0 || tree !== undefined) return undefined;
    others.push(other);
  }
  return others;
}

const isAlike = (one: Draft, other: Draft): boolean => one.head.domain === other.head.domain;

/** "a transplant or a dystrophy in the study eye": a disease and what was done, both where a part of the body is named. */
const isAtSite = (one: Draft, other: Draft, tokens: readonly Token[], from: number): boolean =>
  isPlacing(tokens[from]) &&
  isStudied(tokens[from + 1]?.lower === 'the' ? tokens[from + 2] : tokens[from + 1]) &&
  [one, other].every(({ head }) => head.domain === 'condition' || head.domain === 'procedure');
const isStudied = wordClass('study index target operated affected treated contralateral ipsilateral fellow other same');
