import { asWrittenOnly } from '../../../terminology/terminology.ts';
import type { ConceptRef } from '../../criterion.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { type Draft, draftOf, widen } from '../findings/draft.ts';
import { bindTimeTo, isList, isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import { isQualifyingRun } from '../findings/premodifier.ts';
import { canQualify, qualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { unnamedHead } from '../findings/unnamed-term.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import { GENERIC } from '../recognition/reach.ts';
import { JOINTS } from '../relations/relation.table.ts';
import { wordClass } from '../words/word-class.ts';
import { nameKind } from './kinds-of-disease.ts';
import { ofRowNoun } from './row-noun.ts';
import { ofSharedNoun, saysOwn } from './shared-noun.ts';

/** How many members may stand between one and the last, which has the noun of all. */
const LONGEST_ROW = 15;

/** The members after one that may have its noun: what begins with words of its own ends them. */
function rowAfter(leaves: readonly Leaf[], index: number): readonly Leaf[] {
  const row = leaves.slice(index + 1, index + 1 + LONGEST_ROW);
  const end = row.findIndex(({ opens }) => opens);
  return end < 0 ? row : row.slice(0, end);
}

/** "renal or hepatic impairment", "hepatitis B or C": a member that is no term alone borrows words from its neighbour's. */
export function lendWords(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const unnamed = unnamedOf(leaf);
    const run = unnamed === undefined ? leaf.words : wordsIn(leaf, unnamed);
    if ((leaf.drafts.length > 0 && unnamed === undefined) || run.length === 0 || run.length > 4) {
      if (lendBehind(ctx, leaves, index)) continue;
      if (leaf.drafts.length === 1) nameKind(ctx, leaves, index, leaf.drafts[0]!.term);
      continue;
    }
    const own = ctx.slice(run[0]!.from, run.at(-1)!.to);
    const reach = unnamed === undefined ? 6 : 1;
    const before = isList(leaf.link) ? leaves.slice(Math.max(0, index - reach), index).toReversed() : [];
    const after = isList(leaves[index + 1]?.link) ? rowAfter(leaves, index) : [];
    const nearest = (other: Leaf): Draft | undefined => other.drafts.findLast((draft) => !isPopulation(draft));
    const first = (other: Leaf): Draft | undefined => other.drafts.find((draft) => !isPopulation(draft));
    const shared = ofSharedNoun(ctx, leaves, index, run);
    const borrowed =
      firstOf(
        before.flatMap((other) => nearest(other) ?? []),
        (lender) => borrow(ctx, own, lender, 'start'),
      ) ??
      (shared && { head: { ...shared.lender.head, concept: shared.concept }, lender: shared.lender, side: 'end' }) ??
      firstOf(
        after.flatMap((other) => first(other) ?? []),
        (lender) => borrow(ctx, own, lender, 'end'),
      );
    // "illness such as cardiac, renal, physical impairment": the noun of a member far off is its own.
    const near = borrowed !== undefined && isNear(leaves, index, borrowed.lender);
    if (!near && nameKind(ctx, leaves, index, rangeOf(run))) continue;
    if (borrowed === undefined) {
      nameByRow(ctx, leaves, index, run);
      continue;
    }
    const [from, to] = [run[0]!.from, run.at(-1)!.to];
    if (borrowed.side === 'end') shareTurned(ctx, borrowed.lender, from);
    if (unnamed !== undefined) {
      unnamed.head = borrowed.head;
      continue;
    }
    ctx.use(from, to);
    leaf.words = [];
    const draft = draftOf(borrowed.head, from, to);
    const lender = borrowed.lender;
    // What stands between this member and a lender after it is said of the lender alone.
    const said = borrowed.side === 'start' ? lender : undefined;
    draft.attrs = { ...said?.attrs, ...draft.attrs, ...leaf.carried.attrs };
    draft.modality = leaf.carried.modality ?? said?.modality ?? 'asserted';
    const phase = leaf.carried.phase ?? said?.phase;
    if (phase !== undefined) draft.phase = phase;
    if (lender.own) draft.own = true;
    leaf.drafts.push(draft);
    for (const time of leaf.times.splice(0)) bindTimeTo(ctx, draft, time);
  }
}

/** "benign disease" is any. */
const isWide = ({ codes }: ConceptRef): boolean => GENERIC.test(codes[0]?.code ?? '');

const isRelating = wordClass('for from against to');
const isDeterminer = wordClass('the a an any his her their primary secondary');

/** "surgery for gastric or colorectal cancer": the words at the end of a member have the noun of the next one. */
function lendBehind(ctx: StatementContext, leaves: readonly Leaf[], index: number): boolean {
  const leaf = leaves[index]!;
  const last = leaf.drafts.at(-1);
  const run = leaf.words.filter(({ from }) => last !== undefined && from >= last.term[1]);
  const next = leaves[index + 1];
  if (last === undefined || isPopulation(last) || run.length === 0 || run.length > 3 || leaf.tree !== undefined)
    return false;
  if (run.length < leaf.words.length || next === undefined || (next.link !== 'or' && next.link !== 'slash'))
    return false;
  if (last.quantity !== undefined || leaf.times.length > 0 || leaf.marks.at(-1) !== run.at(-1)) return false;
  const between = leaf.marks.filter(({ from, to }) => from >= last.term[1] && to <= run[0]!.from);
  const relates = between[0]?.k === 'filler' && isRelating(ctx.tokens[between[0]?.from ?? -1]);
  if (!relates || !between.slice(1).every(({ from, k }) => k === 'filler' && isDeterminer(ctx.tokens[from])))
    return false;
  const shared = ofSharedNoun(ctx, leaves, index, run);
  if (shared === undefined || shared.lender.head.domain === last.head.domain || isWide(shared.concept)) return false;
  const [from, to] = rangeOf(run);
  ctx.use(from, to);
  leaf.words = [];
  const draft = draftOf({ ...shared.lender.head, concept: shared.concept }, from, to);
  if (shared.lender.phase !== undefined && shared.lender.phase.at[0] < from) draft.phase = shared.lender.phase;
  leaf.drafts.push(draft);
  return true;
}

const isNear = (leaves: readonly Leaf[], index: number, lender: Draft): boolean =>
  [leaves[index - 1], leaves[index + 1]].some((leaf) => leaf?.drafts.includes(lender)) ||
  /(?:disease|disorder|illness|condition)s?$/i.test(lender.head.concept?.text ?? '');

const rangeOf = (run: readonly Mark[]): readonly [number, number] => [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];

function nameByRow(ctx: StatementContext, leaves: readonly Leaf[], index: number, run: readonly Mark[]): void {
  const leaf = leaves[index]!;
  const named = ofRowNoun(ctx, leaves, index, run);
  if (named === undefined) return;
  const [from, to] = [run[0]!.from, run.at(-1)!.to];
  ctx.use(from, to);
  leaf.words = [];
  const concept = { ...conceptRef(named), via: [...named.via, 'coordination'] };
  const draft = draftOf({ domain: 'condition', rule: 'condition.term', concept }, from, to);
  const { attrs, modality, phase } = leaf.carried;
  draft.attrs = { ...attrs };
  if (modality !== undefined) draft.modality = modality;
  if (phase !== undefined) draft.phase = phase;
  leaf.drafts.push(draft);
  for (const time of leaf.times.splice(0)) bindTimeTo(ctx, draft, time);
}

/** "diagnosed with renal or hepatic failure": what a cue led to expect a term is one that has no name yet. */
function unnamedOf({ drafts, words, tree }: Leaf): Draft | undefined {
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1 || words.length > 0 || tree !== undefined) return undefined;
  const { rule, concept } = draft.head;
  if (concept?.via.includes('adjective')) return draft;
  return concept?.codes.length === 0 && /^(?:opaque|(?:condition|medication|procedure)\.unknown-term)$/.test(rule)
    ? draft
    : undefined;
}

const wordsIn = ({ marks }: Leaf, { term }: Draft): Mark[] =>
  marks.filter((mark) => (mark.k === 'word' || mark.k === 'cue') && mark.from >= term[0] && mark.to <= term[1]);

/** "non-metastatic basal or squamous cell cancer": what is turned round before the first is so of both. */
function shareTurned(ctx: StatementContext, lender: Draft, from: number): void {
  const { tokens } = ctx;
  if (tokens[from]?.lower !== 'non' || !canQualify(lender)) return;
  qualify(ctx, lender, [from, tokens[from + 1]?.lower === '-' ? from + 3 : from + 2]);
}

function firstOf<T, R>(items: readonly T[], from: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = from(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The term made of a member's own words and the first (or last) words of its neighbour's term. */
function borrow(
  ctx: StatementContext,
  own: string,
  lender: Draft | undefined,
  side: 'start' | 'end',
): { head: Draft['head']; lender: Draft; side: 'start' | 'end' } | undefined {
  if (lender?.head.concept === undefined || lender.head.concept.codes.length === 0) return undefined;
  const [from, to] = lender.term;
  for (let taken = 1; taken <= Math.min(3, to - from - 1); taken++) {
    const phrase = side === 'end' ? `${own} ${ctx.slice(to - taken, to)}` : `${ctx.slice(from, to - taken)} ${own}`;
    const resolution = ctx.terminology.resolve(phrase);
    if (resolution === undefined || DOMAIN_OF_KIND[resolution.concept.kind] !== lender.head.domain) continue;
    if (asWrittenOnly(resolution)) continue;
    // What stands between may be left out only where the words make a name with the rest.
    if (side === 'end' && !saysOwn(resolution, own)) continue;
    return {
      head: { ...lender.head, concept: { ...conceptRef(resolution), via: [...resolution.via, 'coordination'] } },
      lender,
      side,
    };
  }
  return undefined;
}

/** "vaginal antibiotics": unknown words right before a term make it narrower; they are a part that can only be unknown. */
export function narrow(ctx: StatementContext, leaves: readonly Leaf[], leaf: Leaf): void {
  for (const draft of leaf.drafts.filter(
    (one) => !isPopulation(one) && NARROWED.has(one.head.domain) && one.head.rule !== 'observation.unknown-variable',
  )) {
    const run: Mark[] = [];
    let edge = draft.term[0];
    for (const word of leaf.words.toReversed()) {
      const between = ctx.tokens.slice(word.to, edge);
      if (word.to > edge || !between.every((token) => token.lower === '-')) continue;
      if (leaf.drafts.some((other) => other !== draft && isJoint(ctx, other, word))) continue;
      run.unshift(word);
      edge = word.from;
    }
    if (
      run.length > 0 &&
      run.every((word) => NEUTRAL[draft.head.domain]?.test(ctx.tokens[word.from]!.lower) === true)
    ) {
      ctx.use(run[0]!.from, run.at(-1)!.to);
      widen(draft, [run[0]!.from, run.at(-1)!.to]);
      leaf.words = leaf.words.filter((word) => !run.includes(word));
      continue;
    }
    if (run.length === 0) continue;
    if (canQualify(draft) && isQualifyingRun(ctx, draft, run)) {
      qualify(ctx, draft, [run[0]!.from, draft.term[0]]);
      const other = slashed(leaves, leaf, draft);
      if (canQualify(other)) qualify(ctx, other, [run[0]!.from, draft.term[0]]);
      leaf.words = leaf.words.filter((word) => !run.includes(word));
      continue;
    }
    if (NOT_NARROWING.test(ctx.tokens[run[0]!.from]!.lower)) continue;
    const modifier = opaqueDraft(ctx, run);
    modifier.head = { ...modifier.head, rule: 'opaque.modifier' };
    leaf.words = leaf.words.filter((word) => !run.includes(word));
    leaf.modifiers.set(draft, modifier);
  }
}

/** "diseases that may cause seizures": the word belongs to what relates the two. */
const isJoint = ({ tokens }: StatementContext, { term, head }: Draft, { from, to }: Mark): boolean =>
  term[1] <= from &&
  from - term[1] < LONGEST_JOINT &&
  NARROWED.has(head.domain) &&
  (JOINTS.at(tokens, term[1])?.end ?? 0) >= to;
const LONGEST_JOINT = 6;

/** "infectious hypothermia/hyperthermia": the words before the first of the two are those of both. */
function slashed(leaves: readonly Leaf[], leaf: Leaf, draft: Draft): Draft | undefined {
  const next = leaves[leaves.indexOf(leaf) + 1];
  return next?.link === 'slash' && !next.opens && next.words.length === 0 && leaf.drafts.at(-1) === draft
    ? next.drafts[0]
    : undefined;
}

/** Words before a term that leave it what it is. */
const NEUTRAL: Readonly<Record<string, RegExp>> = {
  observation:
    /^(preoperative|baseline|base|line|serum|plasma|initial|screening|prestudy|current|average|mean|peripheral|fasting|resting)$/,
  condition: /^(clinical|medical|apparent|evident|obvious|underlying|comorbid)$/,
  allergy: /^(licensed|approved|registered|marketed|commercial)$/,
};

const NARROWED = new Set(['condition', 'medication', 'procedure', 'observation', 'immunization', 'allergy']);

/** Prefixes that turn the term into another one. */
const NOT_NARROWING =
  /^(under|anti|non|pseudo|pre|post|mimicking|fear|relatives?|family|lack|loss|like|free|naive|deficient)$/;

/** Words that are still plain: an opaque part where the leaf has nothing else, else residue. */
export function settleWords(ctx: StatementContext, leaf: Leaf): void {
  if (leaf.words.length === 0 || leaf.drafts.some((draft) => !isPopulation(draft)) || leaf.tree !== undefined) return;
  const draft = opaqueDraft(ctx, leaf.words);
  const { carried } = leaf;
  const domain = carried.wraps === 'allergy' ? 'allergy' : carried.wraps === undefined ? carried.hint : undefined;
  if (isList(leaf.link))
    draft.head = unnamedHead(
      ctx,
      leaf.words.toSorted((a, b) => a.from - b.from),
      domain,
    );
  leaf.words = [];
  if (carried.modality !== undefined) draft.modality = carried.modality;
  if (carried.phase !== undefined) draft.phase = carried.phase;
  leaf.drafts.push(draft);
  for (const time of leaf.times.splice(0)) bindTimeTo(ctx, draft, time);
}
