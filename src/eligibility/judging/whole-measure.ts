import type { Fact } from '../../patient/facts.ts';
import type { Atom, Quantity } from '../criterion.ts';
import { cite } from './citation.ts';
import { compare } from './comparison.ts';
import type { Context } from './context.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { decided, type Outcome } from './outcome.ts';
import { magnitudeOf } from './result-value.ts';
import type { Sought } from './sought.ts';
import { RESULT_VALIDITY_DAYS } from './validity.table.ts';
import { WHOLES } from './whole-measure.table.ts';

/**
 * A bound on what nobody has measured, decided by the latest value of the whole of which it is a part (a fasting glucose is
 * no higher than one of any time of the day); undefined where that does not decide.
 */
export function judgedByWhole(atom: Atom, quantity: Quantity, sought: Sought, context: Context): Outcome | undefined {
  const [id, other] = sought.ids;
  const whole = id === undefined || other !== undefined ? undefined : WHOLES.get(id);
  if (whole === undefined || sought.narrowing.length > 0 || quantity.ref !== undefined) return undefined;
  const { index, today, policy, terminology } = context;
  const results = (index.byOwnConcept.get(whole.measure) ?? []).filter((fact) => {
    const taken = takenOn(fact);
    const isRecent = taken !== undefined && taken.first >= today - RESULT_VALIDITY_DAYS[policy] && taken.last <= today;
    return fact.domain === 'observation' && fact.certainty === 'confirmed' && fact.value !== undefined && isRecent;
  });
  const latest = results.length === 0 ? [] : latestOf(results);
  const measured = { ids: [whole.measure], measure: terminology.concept(whole.measure)?.measure };
  const truths = new Set(latest.map((fact) => compare(atMost(fact, whole.room), quantity, measured, false).truth));
  const [truth = null] = truths;
  return truths.size === 1 && truth !== null ? decided(truth, cite(latest, `${atom.domain}.whole`)) : undefined;
}

/** The value as the most that the part can be. */
function atMost(fact: Fact, room: number): Fact {
  const found = magnitudeOf(fact, false);
  if (fact.value?.kind !== 'quantity' || found?.interval.hi === undefined)
    return { ...fact, value: { kind: 'text', text: '' } };
  const { unit, ucum } = fact.value;
  return {
    ...fact,
    value: { kind: 'range', high: found.interval.hi * room, unit, ...(ucum !== undefined && { ucum }) },
  };
}
