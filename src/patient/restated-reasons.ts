import type { Fact } from './facts.ts';

/**
 * Without the reasons of visits that a confirmed condition of those days says as well: a reason is a weak statement that has no
 * end, and would stand beside a condition that is long over.
 */
export function withoutRestatedReasons(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(isReason)) return facts;
  const conditions = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.domain !== 'condition' || fact.certainty !== 'confirmed' || fact.start === undefined) continue;
    for (const id of fact.ownConcepts) {
      const same = conditions.get(id);
      if (same) same.push(fact);
      else conditions.set(id, [fact]);
    }
  }
  const isRestated = (reason: Fact): boolean =>
    reason.ownConcepts.length > 0 &&
    reason.ownConcepts.every((id) => conditions.get(id)?.some((condition) => isOfVisit(condition, reason)));
  return facts.filter((fact) => !isReason(fact) || !isRestated(fact));
}

const isReason = ({ domain, expression }: Fact): boolean =>
  domain === 'condition' && expression.startsWith('Encounter.reasonCode');

/** Whether a condition began on the days of the visit or was written down the day after, or is over and reached into them: what goes on may have come again. */
function isOfVisit(condition: Fact, { start, end }: Fact): boolean {
  if (condition.start === undefined || start === undefined) return false;
  const until = (end ?? start).last + 1;
  if (condition.start.first > until) return false;
  return condition.start.last >= start.first || (condition.end !== undefined && condition.end.last >= start.first);
}
