import { type Draft, widen } from '../findings/draft.ts';
import type { Leaf } from '../findings/leaf.ts';
import { canQualify, isBare, isQualified, qualifyBy } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { kindOf, membersAfter, pairBefore } from './relation-list.ts';
import { narrowMembers } from './relation-narrowing.ts';
import { drop, isAlone, type Relation, useJoint } from './relation-shape.ts';

/** "stroke after angiography", "platelets above 100 after splenectomy": the first is dated by the second, where nothing more is said of that. */
export function dateBy(ctx: StatementContext, relation: Relation, rel: 'before' | 'after' | 'during'): boolean {
  const { first, second, leaves, index, at } = relation;
  const isDated =
    first.window !== undefined || first.durations.length > 0 || /present|future/.test(first.phase?.phase ?? '');
  const isValue = first.quantity !== undefined && first.head.rule === 'observation.term';
  const isNamed = (first.head.concept?.codes.length ?? 0) > 0 && (first.quantity === undefined || isValue);
  if (isDated || !isNamed || first.modality !== 'asserted' || !isEvent(leaves, second)) return false;
  if (isValue && second.head.domain === 'condition') return false;
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
  useJoint(ctx, relation);
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
