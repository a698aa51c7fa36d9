import { type Draft, join } from '../findings/draft.ts';
import { canQualify, isBare, qualifyBy } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { kindOf, type Members, membersAfter, pairBefore } from './relation-list.ts';
import { drop, isAlone, type Relation, removeFrom, useJoint } from './relation-shape.ts';

/** What is looked for or guarded against need not be there. */
const UNPROVEN =
  /test|screen|biops|imag|scan|\bmri\b|\bct\b|x-?ray|ultraso|gra(?:ph|m)|scop|vaccin|immuni[sz]|prophyla|prevent|evaluat|assess|exam|monitor|diagnos|allerg|hypersens|intoler|anaphyl/i;

/** "surgery for cancer", "anemia due to bleeding": the first is narrowed by the second, which must be there too. */
export function narrowBy(ctx: StatementContext, relation: Relation): boolean {
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
  const treating = joint.k === 'purpose' && first.quantity === undefined && kindOf(first) === 'procedure' && proven;
  const pair = treating && isPairOfDiseases(second, members) ? members[0] : undefined;
  const also: Draft | undefined = pair && { ...first, attrs: { ...first.attrs }, ownTime: true };
  const alsoSaid = pair && wordsOf(pair.draft);
  if (isEach) {
    narrowByEach(ctx, relation, members, wordsOf);
    return true;
  }
  useJoint(ctx, relation);
  if (joint.k === 'purpose' || joint.k === 'place') {
    for (const { draft } of members.toReversed()) moveTime(draft, first);
    moveTime(second, first);
    if (other !== undefined && isBare(other) && first.window !== undefined) other.window = first.window;
  }
  if (second.head.domain === 'condition') settleCause(second);
  qualifyBy(first, said, [at[0], second.to]);
  if (pair !== undefined && also !== undefined) {
    treatAlso(first, also, pair, alsoSaid!);
    // Among exclusions either of the two treatments bars.
    if (ctx.section === 'exclusion') leaves[leaves.indexOf(pair.leaf)] = { ...pair.leaf, link: 'or' };
  } else narrowMembers(ctx, relation, members);
  const isSaid =
    joint.k === 'method' || joint.k === 'reaction' || joint.k === 'effect' || (joint.k === 'purpose' && !proven);
  const isOfFirst =
    joint.k === 'effect' || (joint.k === 'when' && joint.rel === 'after' && kindOf(first) === 'procedure');
  if (isOfFirst && isTimed(second) && !isTimed(first) && second.window?.anchor !== 'event') giveTime(second, first);
  if (isSaid && !isTimed(second) && isAlone(leaves, second)) drop(relation);
  return true;
}

/** "drugs for gout or asthma": two diseases, closely joined, of which nothing more is said. */
const isPairOfDiseases = (second: Draft, members: Members['members']): boolean =>
  members.length === 1 &&
  members[0]!.tight &&
  (members[0]!.link === 'or' || members[0]!.link === 'and') &&
  second.head.domain === 'condition' &&
  members[0]!.draft.head.domain === 'condition';

/** The second of the two is what the same is for, and no finding by itself. */
function treatAlso(first: Draft, also: Draft, { draft, leaf }: Members['members'][number], said: string): void {
  settleCause(draft);
  qualifyBy(also, said, [draft.from, draft.to]);
  if (also.window === undefined && first.window !== undefined) also.window = first.window;
  also.durations = first.durations;
  [also.from, also.to] = [draft.from, draft.to];
  leaf.drafts.splice(leaf.drafts.indexOf(draft), 1, also);
  leaf.modifiers.set(also, draft);
}

/** Whether a time of its own is stated of a finding, which must not be lost with it. */
const isTimed = ({ window, durations }: Draft): boolean => window !== undefined || durations.length > 0;

/** The words for a finding without those that say when. */
function named(ctx: StatementContext, { from, to, term, window, durations, head }: Draft): string {
  // "gastric or colorectal cancer": the first has the noun of the second.
  if (head.concept?.via.includes('coordination')) return head.concept.text;
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
  relation: Relation,
  members: Members['members'],
  wordsOf: (draft: Draft) => string,
): void {
  const { leaves, index, first, second, joint, at, secondIndex } = relation;
  const leaf = leaves[index]!;
  const all = [second, ...members.map(({ draft }) => draft)];
  const last = all.at(-1)!;
  const words = all.map(wordsOf);
  if (joint.k === 'purpose' || joint.k === 'place') moveTime(last, first);
  useJoint(ctx, relation);
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
export function narrowMembers(
  ctx: StatementContext,
  { first, at }: Pick<Relation, 'first' | 'at'>,
  members: Members['members'],
): void {
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
export function moveTime(from: Draft, to: Draft): void {
  if (
    from.head.domain !== 'condition' ||
    to.head.domain === 'condition' ||
    to.window !== undefined ||
    to.durations.length > 0
  )
    return;
  giveTime(from, to);
}

/** The times of one finding, from then on those of another: of "drugs that may cause bleeding within 2 weeks" the use is meant. */
function giveTime(from: Draft, to: Draft): void {
  if (from.window !== undefined) to.window = from.window;
  if (from.windows !== undefined) to.windows = from.windows;
  if (from.eitherWindow) to.eitherWindow = true;
  to.durations = from.durations;
  from.durations = [];
  delete from.window;
  delete from.windows;
  delete from.eitherWindow;
}
