import { type Draft, join } from '../findings/draft.ts';
import { isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import { canQualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark } from '../marks/mark.ts';
import { GENERIC } from '../recognition/reach.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { dateByPregnancy, isPregnancy } from './before-pregnancy.ts';
import { JOINTS, type Joint } from './relation.table.ts';
import { hasComplexMember, membersAfter, pairBefore } from './relation-list.ts';
import { aimedAt, definedByValue, isMethod, measuredBy, showBy } from './relation-means.ts';
import { moveTime, narrowBy, narrowMembers } from './relation-narrowing.ts';
import type { Relation } from './relation-shape.ts';
import { dateBy } from './relation-time.ts';
import { narrowByNeed, narrowByWords } from './relation-unnamed.ts';

const TERMS = new Set(['condition', 'medication', 'procedure', 'observation', 'immunization', 'encounter']);
const isDeterminer = wordClass('the a an any his her their its this that both either of');

/**
 * Relates findings that stand beside each other in one leaf ("surgery for cancer"), or that "due to", "confirmed by" and
 * the like join: the first is narrowed by the second or dated by it. What cannot be is left as a relation that is unknown.
 */
export function relateFindings(ctx: StatementContext, leaves: Leaf[]): void {
  for (let index = leaves.length - 1; index >= 0; index--) {
    const leaf = leaves[index]!;
    for (let at = leaf.drafts.length - 1; at > 0; at--) relatePair(ctx, leaves, index, at);
    if (leaf.link === 'with' && index > 0) narrowByWords(ctx, leaves, index);
    if (leaf.link === 'relation' && index > 0 && !narrowByWords(ctx, leaves, index)) relateLeaf(ctx, leaves, index);
  }
}

const canBeFirst = (draft: Draft): boolean => !isPopulation(draft) && TERMS.has(draft.head.domain);
const canBeSecond = (draft: Draft): boolean => canBeFirst(draft) && draft.head.domain !== 'encounter';

function relatePair(ctx: StatementContext, leaves: Leaf[], index: number, at: number): void {
  const leaf = leaves[index]!;
  const [first, second] = [leaf.drafts[at - 1]!, leaf.drafts[at]!];
  if (canBeFirst(first) && leaf.negatedFrom !== at && narrowByNeed(ctx, leaves, index, first, second)) return;
  const datesByPregnancy = canBeFirst(first) && isPregnancy(second) && leaf.negatedFrom !== at;
  if (datesByPregnancy) {
    const joined = jointBetween(ctx, leaf, first, second);
    if (joined !== undefined) dateByPregnancy(ctx, { leaves, index, second, secondIndex: index, first, ...joined });
    return;
  }
  if (isTopic(ctx, first, second))
    narrowMembers(ctx, { first, at: [second.from - 1, second.from] }, membersAfter(ctx, leaves, index, second).members);
  if (!canBeFirst(first) || !canBeSecond(second) || leaf.negatedFrom === at) return;
  // "a blood pressure of 140/90": its own value.
  if (second.head.rule === 'observation.blood-pressure' && first.head.domain === 'observation') return;
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

/** "another trial of gout or asthma": the second is what the trial is of, and no finding by itself. */
const isTopic = ({ tokens }: StatementContext, first: Draft, second: Draft): boolean =>
  first.head.domain === 'study' && second.head.domain === 'condition' && isOfTopic(tokens[second.from - 1]);
const isOfTopic = wordClass('of on for in treating');

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
  if (joint.k === 'cause' && isOtherCause(ctx, leaves[index + 1], first, second)) return;
  if (before.link === 'slash' && pairBefore(ctx, leaves, index - 1, first) === undefined) return;
  if (!relate(ctx, { leaves, index: index - 1, second, secondIndex: index, first, joint, at })) return;
  if (leaf.drafts.length > 0) {
    const modifier = join('and', [before.modifiers.get(first), ...leaf.drafts.splice(0)]);
    if (modifier !== undefined) before.modifiers.set(first, modifier);
  }
  leaves.splice(index, 1);
}

/** "diabetes due to pancreatitis or steroids": a drug that "or" joins closely to a disease is rather one more cause than a finding. */
const isOtherCause = ({ tokens }: StatementContext, next: Leaf | undefined, first: Draft, second: Draft): boolean => {
  const [other, ...others] = next?.drafts ?? [];
  if (next?.link !== 'or' || next.opens || other === undefined || others.length > 0) return false;
  if (tokens[next.linkAt]?.lower === ',' || tokens[next.linkAt - 1]?.lower === ',') return false;
  return (
    first.head.domain === 'condition' &&
    second.head.domain === 'condition' &&
    (other.head.domain === 'medication' || other.head.domain === 'social')
  );
};

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
    (mark) =>
      mark.from >= first.term[1] &&
      mark.to <= second.from &&
      mark.k !== 'time' &&
      mark.k !== 'source' &&
      !isTaken(mark) &&
      !isOwnValue(mark),
  );
  function isOwnValue({ k, to }: Mark): boolean {
    return k === 'measure' && first.quantity !== undefined && to <= first.quantity.at[1];
  }
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
  if (joint.k === 'target') return aimedAt(ctx, relation);
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

const isOpenJoint = ({ tokens }: StatementContext, { words }: Leaf, at: number): boolean =>
  RELATING.test(tokens[at]!.lower) || (words.some(({ from }) => from === at) && JOINTS.at(tokens, at) !== undefined);

/** "requiring the use of aspirin": the word belongs to what says that it is needed. */
const isNeed = (leaf: Leaf, at: number): boolean =>
  leaf.marks.some((mark) => mark.k === 'cue' && mark.cue.needs === true && mark.from <= at && at < mark.to);

/** "within 6 weeks of screening" */
const isOfTime = ({ marks }: Leaf, at: number): boolean =>
  marks.some(({ k, from, to }) => k === 'time' && from <= at && at < to);

const isOther = wordClass('other another');

/** "any form of medication": words that say nothing, together; another form is one of what is not named. */
const isOfFiller = ({ tokens }: StatementContext, { marks }: Leaf, at: number): boolean =>
  marks.some(({ k, from, to }) => k === 'filler' && from < at && at < to && !isOther(tokens[from]));

/** That the two are so related, or which of a list are, is unknown. */
function leaveOpen(ctx: StatementContext, leaf: Leaf, first: Draft, second: Draft): void {
  for (let at = first.term[1]; at < second.term[0]; at++) {
    if (
      !isOpenJoint(ctx, leaf, at) ||
      isNeed(leaf, at) ||
      isOfTime(leaf, at) ||
      isOfFiller(ctx, leaf, at) ||
      leaf.modifiers.has(second) ||
      isPartOfPlan(ctx.tokens, leaf, at)
    )
      continue;
    const relation = opaqueDraft(ctx, [{ k: 'word', from: at, to: at + 1 }]);
    relation.head = { ...relation.head, rule: 'opaque.relation' };
    leaf.modifiers.set(second, relation);
    leaf.words = leaf.words.filter(({ from }) => from !== at);
    if (ctx.tokens[at]!.lower === 'for') moveTime(second, first);
  }
}
