import { type Draft, widen } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { pairBefore } from './relation-list.ts';
import { drop, type Relation, useJoint } from './relation-shape.ts';

export const isPregnancy = ({ head }: Draft): boolean =>
  head.rule === 'reproductive.pregnant' && (head.subject ?? 'patient') === 'patient' && head.negated !== true;

/** "insulin prior to pregnancy": the pregnancy says when the first was, and that it is asked for now nobody says. */
export function dateByPregnancy(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, joint, at, leaves, index } = relation;
  if (joint.k !== 'when' || joint.rel !== 'before') return false;
  const isDated = first.window !== undefined || first.durations.length > 0;
  const codes = second.head.concept?.codes ?? [];
  if (isDated || codes.length === 0 || first.modality !== 'asserted') return false;
  const other = pairBefore(ctx, leaves, index, first);
  const window: NonNullable<Draft['window']> = {
    anchor: 'event',
    event: { text: ctx.slice(...second.term), codes },
    rel: 'before',
    phase: 'past',
    at: [at[0], second.to],
  };
  for (const one of other === undefined ? [first] : [other, first]) {
    one.window = window;
    one.ownTime = true;
    delete one.phase;
  }
  widen(first, [at[0], second.to]);
  useJoint(ctx, relation);
  drop(relation);
  return true;
}
