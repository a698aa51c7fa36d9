import type { DayRange } from '../../kernel/dates.ts';
import type { Fact } from '../../patient/facts.ts';

/** The days on which a result may have been taken. */
export const takenOn = (fact: Fact): DayRange | undefined => fact.start ?? fact.recorded;

/** Results of today or before, those that may be the latest first by nothing but their dates: all that no other surely follows. */
export function latestOf(results: readonly Fact[]): readonly Fact[] {
  let latestStart = Number.NEGATIVE_INFINITY;
  for (const fact of results) latestStart = Math.max(latestStart, takenOn(fact)?.first ?? latestStart);
  return results.filter((fact) => (takenOn(fact)?.last ?? Number.POSITIVE_INFINITY) >= latestStart);
}
