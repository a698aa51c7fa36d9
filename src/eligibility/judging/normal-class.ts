import type { Fact } from '../../patient/facts.ts';
import type { Truth } from '../verdict.ts';
import { isAdult } from './adult.ts';
import type { Context } from './context.ts';
import { converted } from './converted.ts';
import { within } from './interval.ts';
import { takenOn } from './latest-result.ts';
import { NORMAL_CLASSES } from './normal-class.table.ts';
import { normality } from './normality.ts';
import { magnitudeOf } from './result-value.ts';
import { RESULT_VALIDITY_DAYS } from './validity.table.ts';

/** Whether a result is normal: as the record marks it, else, of an adult and a result of the last year, by the published classes. */
export const isNormal = (fact: Fact, context: Context): Truth => normality(fact) ?? byClass(fact, context);

function byClass(fact: Fact, context: Context): Truth {
  const { facts, today, policy, terminology } = context;
  const one = NORMAL_CLASSES.find(
    ({ measure, sex }) => fact.ownConcepts.includes(measure) && (sex === undefined || sex === facts.sex),
  );
  const found = one && magnitudeOf(fact, false);
  const isRecent = (takenOn(fact)?.first ?? Number.NEGATIVE_INFINITY) >= today - RESULT_VALIDITY_DAYS[policy];
  if (!found || !isRecent || !isAdult(context)) return null;
  const measured = { ids: [one.measure], measure: terminology.concept(one.measure)?.measure };
  const value = converted(found.interval, found.unit, one.unit, measured);
  if (!value) return null;
  if (within(value, one.normal) === true) return true;
  return within(value, one.mayBe) === false ? false : null;
}
