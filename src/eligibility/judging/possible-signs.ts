import type { Fact } from '../../patient/facts.ts';
import { within } from './interval.ts';
import { magnitudeOf } from './result-value.ts';
import { SIGN_RULES } from './signs.table.ts';

const RULES = Map.groupBy(
  SIGN_RULES.flatMap(({ results = [] }) => results),
  ({ measure }) => measure,
);

/** The measures of which a result may be a sign, whatever its day: in a unit other than the rule's, any may. */
export function possibleSigns(fact: Fact): readonly string[] {
  const measures = fact.told && fact.value ? (fact.ownMentions ?? []) : fact.ownConcepts;
  return measures.filter((id) => {
    const rules = RULES.get(id);
    const found = rules && magnitudeOf(fact, false);
    return (
      found !== undefined &&
      rules!.some(({ unit, beyond }) => found.unit !== unit || within(found.interval, beyond) === true)
    );
  });
}
