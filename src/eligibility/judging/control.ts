import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { isAdult } from './adult.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { CONTROL_RULES, type ControlRule } from './control.table.ts';
import { converted } from './converted.ts';
import { within } from './interval.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { type Outcome, settled } from './outcome.ts';
import { magnitudeOf } from './result-value.ts';
import type { Sought } from './sought.ts';
import { RESULT_VALIDITY_DAYS } from './validity.table.ts';

/**
 * "Uncontrolled hypertension", where the chart does not say how well it is controlled: the latest measurements of it are taken to. Only
 * where they clear the patient: one that is too high may be so for another reason.
 */
export function controlledByMeasure(atom: Atom, sought: Sought, charted: Outcome, context: Context): Outcome {
  if (charted.policy !== null || context.policy === 'strict' || context.clears || !isOfNow(atom)) return charted;
  const rule = CONTROL_RULES.find(({ condition }) => sought.lineage.includes(condition));
  if (!rule || sought.narrowing.length > 0 || !isAsked(atom, rule) || !isAdult(context)) return charted;
  const found = rule.results.map((one) => recent(one.measure, context));
  const isControlled = found.every(
    (results, index) => results.length > 0 && results.every((fact) => isWithin(fact, rule.results[index], context)),
  );
  if (!isControlled) return charted;
  return settled(false, 'presumption', [...cite(found.flat(), 'condition.measure'), ...charted.evidence]);
}

const isOfNow = ({ window, duration, count, modality }: Atom): boolean =>
  (window === undefined || window.phase === 'present') &&
  duration === undefined &&
  count === undefined &&
  modality === 'asserted';

/** Whether nothing is asked of the disease but that it is out of control, or severe. */
function isAsked({ attrs }: Atom, { degree }: ControlRule): boolean {
  const asked = Object.entries(attrs ?? {});
  return (
    asked.length > 0 &&
    asked.every(
      ([of, word]) =>
        (of === 'stability' && UNCONTROLLED.test(word)) ||
        (of === 'severity' && (degree ? SEVERE : SEVERELY).test(word)),
    )
  );
}

const UNCONTROLLED =
  /^(?:severely )?(?:uncontrolled|(?:poorly|badly|inadequately|insufficiently|not (?:well|adequately))[- ]controlled)$/i;
const SEVERE = /^severe(?:ly)?$/i;
/** "Severely uncontrolled". */
const SEVERELY = /^severely$/i;

function recent(measure: string, { index, today, policy }: Context): readonly Fact[] {
  const results = (index.byOwnConcept.get(measure) ?? []).filter((fact) => {
    const taken = takenOn(fact);
    return (
      fact.certainty === 'confirmed' &&
      fact.value !== undefined &&
      taken !== undefined &&
      taken.first >= today - RESULT_VALIDITY_DAYS[policy] &&
      taken.last <= today
    );
  });
  return results.length === 0 ? [] : latestOf(results);
}

function isWithin(fact: Fact, limit: ControlRule['results'][number] | undefined, { terminology }: Context): boolean {
  const found = magnitudeOf(fact, false);
  if (!found || !limit) return false;
  const sought = { ids: [limit.measure], measure: terminology.concept(limit.measure)?.measure };
  const value = converted(found.interval, found.unit, limit.unit, sought);
  return value !== undefined && within(value, limit.within) === true;
}
