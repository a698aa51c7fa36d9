import { isDefinedBy } from './defining-measure.ts';
import { type Draft, join, widen } from './draft.ts';
import { isPopulation, type Leaf, opaqueDraft } from './leaf.ts';
import type { Mark } from './mark.ts';
import { canQualify, isBare, isQualified, qualifyBy } from './qualifier.ts';
import { GENERIC } from './reach.ts';
import { JOINTS, type Joint } from './relation.table.ts';
import { hasComplexMember, kindOf, type Members, membersAfter, pairBefore } from './relation-list.ts';
import type { StatementContext } from './statement-context.ts';
import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const TERMS = new Set(['condition', 'medication', 'procedure', 'observation', 'immunization', 'encounter']);
const isDeterminer = wordClass('the a an any his her their its this that both either of');

/** Two findings and the words that relate the second to the first. */
interface Relation {
  readonly leaves: Leaf[];
  /** Place of the leaf of the first finding, and of the second, which is the same leaf or the one after it. */
  readonly index: number;
  readonly second: Draft;
  readonly secondIndex: number;
  readonly first: Draft;
  readonly joint: Joint;
  /** Token range of the joint itself. */
  readonly at: readonly [number, number];
}

/**
 * Relates findings that stand beside each other in one leaf ("surgery for cancer"), or that "due to", "confirmed by" and
 * the like join: the first is narrowed by the second or dated by it. What cannot be is left as a relation that is unknown.
 */
export function relateFindings(ctx: StatementContext, leaves: Leaf[]): void {
  for (let index = leaves.length - 1; index >= 0; index--) {
    const leaf = leaves[index]!;
    for (let at = leaf.drafts.length - 1; at > 0; at--) relatePair(ctx, leaves, index, at);
    if (leaf.link === 'relation' && index > 0) relateLeaf(ctx, leaves, index);
  }
}

const canBeFirst = (draft: Draft): boolean => !isPopulation(draft) && TERMS.has(draft.head.domain);
const canBeSecond = (draft: Draft): boolean => canBeFirst(draft) && draft.head.domain !== 'encounter';

function relatePair(ctx: StatementContext, leaves: Leaf[], index: number, at: number): void {
  const leaf = leaves[index]!;
  const [first, second] = [leaf.drafts[at - 1]!, leaf.drafts[at]!];
  if (!canBeFirst(first) || !canBeSecond(second) || leaf.negatedFrom === at) return;
  const found = jointBetween(ctx, leaf, first, second);
  if (found !== undefined && isPartOfPlan(ctx.tokens, leaf, found.at[1] - 1)) return;
  const relation = found && {
    leaves,
    index,
    second,
    secondIndex: index,
    first,
    ...found,
    joint: meant(found.joint, second),
  };
  if (relation?.joint === undefined || !relate(ctx, { ...relation, joint: relation.joint }))
    leaveOpen(ctx, leaf, first, second);
}

/** "anemia due to bleeding": the leaf after the joint becomes a part of the one before it. */
function relateLeaf(ctx: StatementContext, leaves: Leaf[], index: number): void {
  const [before, leaf] = [leaves[index - 1]!, leaves[index]!];
  const [first, second] = [before.drafts.at(-1), leaf.drafts[0]];
  if (first === undefined || second === undefined || !canBeFirst(first) || !canBeSecond(second)) return;
  if (leaf.drafts.length > 1 || leaf.words.length > 0 || leaf.tree !== undefined || leaf.negatedFrom !== undefined)
    return;
  if (leaf.modifiers.size + leaf.exceptions.size + leaf.times.length > 0 || before.tree !== undefined) return;
  const named = JOINTS.at(ctx.tokens, leaf.linkAt);
  if (named === undefined) return;
  const at = [leaf.linkAt, named.end] as const;
  const joint = meant(named.value, second);
  if (joint === undefined || hasComplexMember(ctx, leaves, index, second)) return;
  if (!relate(ctx, { leaves, index: index - 1, second, secondIndex: index, first, joint, at })) return;
  if (leaf.drafts.length > 0) {
    const modifier = join('and', [before.modifiers.get(first), ...leaf.drafts.splice(0)]);
    if (modifier !== undefined) before.modifiers.set(first, modifier);
  }
  leaves.splice(index, 1);
}

/** What is no way of finding anything is what the finding came by; "on aspirin" says neither. */
const meant = (joint: Joint, second: Draft): Joint | undefined =>
  (joint.k !== 'method' && joint.k !== 'means') || isMethod(second)
    ? joint.k === 'means'
      ? { k: 'method' }
      : joint
    : joint.k === 'method'
      ? { k: 'cause' }
      : undefined;

/** The joint that is all that stands between two findings of a leaf, but for a time and cues that say nothing else. */
function jointBetween(
  { tokens, used }: StatementContext,
  leaf: Leaf,
  first: Draft,
  second: Draft,
): Pick<Relation, 'joint' | 'at'> | undefined {
  const between = leaf.marks.filter(
    (mark) => mark.from >= first.term[1] && mark.to <= second.from && mark.k !== 'time' && !isTaken(mark),
  );
  function isTaken({ k, from, to }: Mark): boolean {
    return k === 'word' && used[from] === 1 && from >= first.from && to <= first.to;
  }
  const [start] = between;
  if (start === undefined || between.some(({ k }) => k === 'group' || k === 'head' || k === 'measure'))
    return undefined;
  const found = JOINTS.at(tokens, start.from);
  if (found === undefined || found.end > second.from) return undefined;
  if (tokens.slice(first.term[1], second.term[1]).some(({ lower }) => lower === ',')) return undefined;
  const rest = between.filter(({ to }) => to > found.end);
  return rest.every((mark) => isDeterminer(tokens[mark.from]) || saysNothingElse(mark))
    ? { joint: found.value, at: [start.from, found.end] }
    : undefined;
}

/** A cue that names what follows ("a diagnosis of") or says since when it is, and does not deny it. */
const saysNothingElse = (mark: Mark): boolean =>
  mark.k === 'cue' &&
  mark.cue.negates !== true &&
  mark.cue.subject === undefined &&
  mark.cue.wraps === undefined &&
  mark.cue.verdict === undefined &&
  mark.cue.modality !== 'planned';

/** Relates the first finding to the second; false where that would be a guess. */
function relate(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, joint } = relation;
  if (joint.k === 'sign') return showBy(ctx, relation);
  if (joint.k === 'method' && first.quantity !== undefined) return measuredBy(ctx, relation);
  if (second.quantity !== undefined) return joint.k === 'method' && definedByValue(ctx, relation);
  if (joint.k === 'when' && dateBy(ctx, relation, joint.rel)) return true;
  return canRelate(relation) && narrowBy(ctx, relation);
}

const canRelate = ({ first, joint }: Relation): boolean =>
  canQualify(first) &&
  !(
    first.head.domain === 'condition' &&
    GENERIC.test(first.head.concept?.codes[0]?.code ?? '') &&
    (joint.k === 'place' || joint.k === 'purpose' || joint.k === 'reaction')
  );

/** Removes the second finding from its leaf: it is said of the first, not beside it. */
function drop({ leaves, secondIndex, second }: Relation): void {
  removeFrom(leaves[secondIndex]!, second);
}

function removeFrom(leaf: Leaf, draft: Draft): void {
  const at = leaf.drafts.indexOf(draft);
  leaf.drafts.splice(at, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > at) leaf.negatedFrom--;
}

/** "radiographic evidence of adhesions": how the second shows. */
function showBy(ctx: StatementContext, { leaves, index, secondIndex, first, second }: Relation): boolean {
  const leaf = leaves[index]!;
  if (first.head.domain !== 'procedure' || first.window !== undefined || first.durations.length > 0) return false;
  if (!canQualify(second) || leaf.modifiers.has(first) || leaf.kinds.has(first)) return false;
  const words = ctx.slice(first.from, second.from);
  for (const { draft } of membersAfter(ctx, leaves, secondIndex, second).members)
    if (canQualify(draft)) qualifyBy(draft, words, [draft.from, draft.to], 'before');
  ctx.use(first.from, second.from);
  qualifyBy(second, words, [first.from, second.from]);
  removeFrom(leaf, first);
  return true;
}

/** "pressure above 90 measured by catheter": how a value was found leaves it the value. */
function measuredBy(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, leaves, secondIndex } = relation;
  if (first.head.domain !== 'observation' && first.head.domain !== 'score') return false;
  if (!isMeans(second)) return false;
  const { members } = membersAfter(ctx, leaves, secondIndex, second);
  if (members.some(({ draft }) => !isMeans(draft))) return false;
  widen(first, [second.from, second.to]);
  for (const { leaf } of members) leaves.splice(leaves.indexOf(leaf), 1);
  drop(relation);
  return true;
}

const isMethod = ({ head }: Draft): boolean => /^(?:observation|procedure|score)$/.test(head.domain);
const isMeans = (draft: Draft): boolean => draft.quantity === undefined && isMethod(draft);

/** "kidney failure shown by a GFR below 30": the value says all, or stands beside the finding that it grades. */
function definedByValue(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, leaves, index, secondIndex } = relation;
  if (first.head.domain !== 'condition' || !canQualify(first) || !/^(?:observation|score)$/.test(second.head.domain))
    return false;
  if (membersAfter(ctx, leaves, secondIndex, second).members.length > 0) return false;
  const leaf = leaves[index]!;
  ctx.use(relation.at[0], second.from);
  leaf.words = leaf.words.filter((word) => ctx.used[word.from] === 0);
  const isWhole =
    isDefinedBy(ctx, first, [second]) && first.window === undefined && Object.keys(first.attrs).length === 0;
  if (!isWhole || leaf.modifiers.has(first) || leaf.exceptions.has(first)) return true;
  widen(second, [first.from, first.to]);
  if (index === secondIndex) removeFrom(leaf, first);
  else {
    leaf.drafts.splice(leaf.drafts.indexOf(first), 1, second);
    drop(relation);
  }
  return true;
}

/** "stroke after angiography": the first is dated by the second, where nothing more is said of that. */
function dateBy(ctx: StatementContext, relation: Relation, rel: 'before' | 'after' | 'during'): boolean {
  const { first, second, leaves, index, at } = relation;
  const isDated =
    first.window !== undefined || first.durations.length > 0 || /present|future/.test(first.phase?.phase ?? '');
  const isNamed = (first.head.concept?.codes.length ?? 0) > 0 && first.quantity === undefined;
  if (isDated || !isNamed || first.modality !== 'asserted' || !isEvent(leaves, second)) return false;
  const { members } = membersAfter(ctx, leaves, relation.secondIndex, second);
  const events = members.filter(({ draft }) => kindOf(draft) !== kindOf(first));
  if (events.length > 1 || events.some(({ draft, link, tight }) => !isEvent(leaves, draft) || link === 'and' || !tight))
    return false;
  const windowOf = (event: Draft): NonNullable<Draft['window']> => ({
    anchor: 'event',
    event: { text: ctx.slice(event.from, event.to), codes: event.head.concept!.codes },
    rel,
    phase: 'past',
    at: [at[0], event.to],
  });
  const other = pairBefore(ctx, leaves, index, first);
  if (other !== undefined) qualifyBy(other, ctx.slice(at[0], second.to), [at[0], second.to]);
  first.window = windowOf(second);
  first.ownTime = true;
  widen(first, [at[0], second.to]);
  ctx.use(at[0], second.from);
  leaves[index]!.words = leaves[index]!.words.filter((word) => ctx.used[word.from] === 0);
  for (const { draft, leaf } of events) {
    first.windows = [windowOf(draft)];
    first.eitherWindow = true;
    widen(first, [draft.from, draft.to]);
    leaves.splice(leaves.indexOf(leaf), 1);
  }
  if (events.length === 0) narrowMembers(ctx, relation, members);
  drop(relation);
  return true;
}

/** A thing that happened, of which nothing more is asked. */
const isEvent = (leaves: readonly Leaf[], draft: Draft): boolean =>
  canQualify(draft) && isBare(draft) && !isQualified(draft) && isAlone(leaves, draft);

/** Whether nothing is excepted from a finding or put beside it. */
const isAlone = (leaves: readonly Leaf[], draft: Draft): boolean =>
  !leaves.some((leaf) => leaf.modifiers.has(draft) || leaf.exceptions.has(draft) || leaf.kinds.has(draft));

/** What is looked for or guarded against need not be there. */
const UNPROVEN =
  /test|screen|biops|imag|scan|\bmri\b|\bct\b|x-?ray|ultraso|gra(?:ph|m)|scop|vaccin|immuni[sz]|prophyla|prevent|evaluat|assess|exam|monitor|diagnos|allerg|hypersens|intoler|anaphyl/i;

/** "surgery for cancer", "anemia due to bleeding": the first is narrowed by the second, which must be there too. */
function narrowBy(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, joint, leaves, index, at } = relation;
  const { members, closed } = membersAfter(ctx, leaves, relation.secondIndex, second);
  const proven = !UNPROVEN.test(first.head.concept?.text ?? '');
  const other = pairBefore(ctx, leaves, index, first);
  const lead = joint.k === 'purpose' ? 'for' : ctx.slice(...at);
  const wordsOf = (draft: Draft): string => `${lead} ${named(ctx, draft)}`;
  const said = wordsOf(second);
  const isEach =
    members.length > 0 &&
    closed &&
    kindOf(first) !== kindOf(second) &&
    (joint.k === 'method' ||
      joint.k === 'reaction' ||
      first.head.domain === 'encounter' ||
      second.head.domain !== 'condition') &&
    isAlone(leaves, second);
  if (other !== undefined) qualifyBy(other, said, [at[0], second.to]);
  if (isEach) {
    narrowByEach(ctx, relation, members, wordsOf);
    return true;
  }
  ctx.use(at[0], second.from);
  leaves[index]!.words = leaves[index]!.words.filter((word) => ctx.used[word.from] === 0);
  if (joint.k === 'purpose' || joint.k === 'place') {
    for (const { draft } of members.toReversed()) moveTime(draft, first);
    moveTime(second, first);
    if (other !== undefined && isBare(other) && first.window !== undefined) other.window = first.window;
  }
  if (second.head.domain === 'condition') settleCause(second);
  qualifyBy(first, said, [at[0], second.to]);
  narrowMembers(ctx, relation, members);
  const isSaid = joint.k === 'method' || joint.k === 'reaction' || (joint.k === 'purpose' && !proven);
  if (isSaid && isAlone(leaves, second)) drop(relation);
  return true;
}

/** The words for a finding without those that say when. */
function named(ctx: StatementContext, { from, to, term, window, durations }: Draft): string {
  let [start, end] = [from, to];
  for (const at of [window?.at, ...durations.map((duration) => duration.at)]) {
    if (at === undefined) continue;
    if (at[0] >= term[1]) end = Math.min(end, at[0]);
    if (at[1] <= term[0]) start = Math.max(start, at[1]);
  }
  return ctx.slice(start, end);
}

/** "lesion seen on CT or MRI", "surgery for cancer or stones": the first, narrowed by either. */
function narrowByEach(
  ctx: StatementContext,
  { leaves, index, first, second, joint, at, secondIndex }: Relation,
  members: Members['members'],
  wordsOf: (draft: Draft) => string,
): void {
  const leaf = leaves[index]!;
  const all = [second, ...members.map(({ draft }) => draft)];
  const last = all.at(-1)!;
  const words = all.map(wordsOf);
  if (joint.k === 'purpose' || joint.k === 'place') moveTime(last, first);
  ctx.use(at[0], second.from);
  leaf.words = leaf.words.filter((word) => ctx.used[word.from] === 0);
  const clones = members.map((): Draft => ({ ...first, attrs: { ...first.attrs } }));
  for (const [position, target] of all.entries())
    qualifyBy([first, ...clones][position]!, words[position]!, [at[0], target.to]);
  const either = ctx.section === 'exclusion' || members.at(-1)!.link !== 'and';
  const others = join(either ? 'or' : 'and', clones)!;
  const into = either ? leaf.kinds : leaf.modifiers;
  into.set(first, join(either ? 'or' : 'and', [into.get(first), others])!);
  removeFrom(leaves[secondIndex]!, second);
  for (const member of members) leaves.splice(leaves.indexOf(member.leaf), 1);
}

/**
 * "anemia due to bleeding or cancer": whether the last is another cause, or a member of the list by itself, the words do
 * not say. It counts only in an entry that says the first too.
 */
function narrowMembers(ctx: StatementContext, { first, at }: Relation, members: Members['members']): void {
  const words = `${ctx.slice(...first.term)} ${ctx.slice(...at)}`;
  for (const { draft, link, tight } of members)
    if (canQualify(draft) && (tight ? link !== 'and' : true)) qualifyBy(draft, words, [draft.from, draft.to], 'before');
}

/** "planned surgery for gout", "for treatment of gout": what is planned or under way is the first, not the disease. */
function settleCause(cause: Draft): void {
  if (cause.modality === 'planned') cause.modality = 'asserted';
  if (cause.phase?.phase === 'present' || cause.phase?.phase === 'future') delete cause.phase;
}

/** "hospitalization for heart failure in the past year": the time is that of the stay. */
function moveTime(from: Draft, to: Draft): void {
  if (
    from.head.domain !== 'condition' ||
    to.head.domain === 'condition' ||
    to.window !== undefined ||
    to.durations.length > 0
  )
    return;
  if (from.window !== undefined) to.window = from.window;
  if (from.windows !== undefined) to.windows = from.windows;
  if (from.eitherWindow) to.eitherWindow = true;
  to.durations = from.durations;
  from.durations = [];
  delete from.window;
  delete from.windows;
  delete from.eitherWindow;
}

const RELATING = /^(for|of|from|against|to|during|after|before|in|by)$/;
/** What is likely to come is no plan. */
const isForecast = wordClass('likely expected expecting expects going about anticipated will considering considered');

/** "asthma scheduled for surgery": the word belongs to the plan, and relates nothing. */
const isPartOfPlan = (tokens: readonly Token[], leaf: Leaf, at: number): boolean =>
  leaf.marks.some(
    (mark) =>
      mark.k === 'cue' &&
      mark.cue.modality === 'planned' &&
      !isForecast(tokens[mark.from]) &&
      mark.from < at &&
      (at < mark.to || (at === mark.to && tokens[at]?.lower === 'to')),
  );

/** That the two are so related, or which of a list are, is unknown. */
function leaveOpen(ctx: StatementContext, leaf: Leaf, first: Draft, second: Draft): void {
  for (let at = first.term[1]; at < second.term[0]; at++) {
    if (!RELATING.test(ctx.tokens[at]!.lower) || leaf.modifiers.has(second) || isPartOfPlan(ctx.tokens, leaf, at))
      continue;
    const relation = opaqueDraft(ctx, [{ k: 'word', from: at, to: at + 1 }]);
    relation.head = { ...relation.head, rule: 'opaque.relation' };
    leaf.modifiers.set(second, relation);
    if (ctx.tokens[at]!.lower === 'for') moveTime(second, first);
  }
}
