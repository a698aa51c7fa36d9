import type { Fact } from '../../patient/facts.ts';
import type { Context } from './context.ts';
import { presenceOf } from './presence.ts';

/** HL7 v3 ActEncounterCode classes of a stay or visit that is nobody's routine. */
const UNWELL_CLASSES: ReadonlySet<string> = new Set(['EMER', 'IMP', 'ACUTE', 'ICU']);
/** Days since it began, at most. */
const DAYS = 7;
/** Days since a complaint began or was written down, at most. */
const COMPLAINT_DAYS = 31;
/** Two complaints are no accident of a routine stay. */
const LEAST = 2;

/**
 * What shows that the patient is acutely ill: a stay in hospital or an emergency visit of these days, and complaints or
 * injuries that were charted with it; empty where that is not so. An operation or a birth that was planned brings no complaints.
 */
export function illnessNow({ index, today }: Context): readonly Fact[] {
  const visits = unwellVisits(DAYS, { index, today });
  if (visits.length === 0) return [];
  const complaints = complaintsOf(['symptom', 'injury'], { index, today });
  return complaints.length < LEAST ? [] : [...visits, ...new Set(complaints)];
}

/**
 * The same where it is plain: complaints that are more than a pain, and neither an injury nor a pregnancy that may be all that
 * brought a healthy person in; empty else.
 */
export function plainIllness(context: Context): readonly Fact[] {
  const { index, today } = context;
  const ill = illnessNow(context);
  if (ill.length === 0 || complaintsOf(['injury'], context).length > 0) return [];
  if (
    ['pregnancy', 'delivery', 'postpartum'].some((id) =>
      index.byConcept.get(id)?.some((fact) => presenceOf(fact) !== false),
    )
  )
    return [];
  const complaints = complaintsOf(['symptom'], { index, today }).filter(({ concepts }) => !concepts.includes('pain'));
  return complaints.length < LEAST ? [] : ill;
}

/** Whether the record has nothing of these weeks that was unplanned: no stay or emergency, no complaint, injury or infection. */
export const isNothingAcute = (context: Context): boolean =>
  unwellVisits(COMPLAINT_DAYS, context).length === 0 &&
  complaintsOf(['symptom', 'injury', 'infection'], context).length === 0;

const unwellVisits = (days: number, { index, today }: Pick<Context, 'index' | 'today'>): readonly Fact[] =>
  (index.byDomain.get('encounter') ?? []).filter(
    (fact) =>
      fact.certainty === 'confirmed' &&
      (fact.state === 'active' || fact.state === 'unknown' || days > DAYS) &&
      fact.codings.some(({ code }) => UNWELL_CLASSES.has(code)) &&
      fact.start !== undefined &&
      fact.start.first >= today - days &&
      fact.start.last <= today,
  );

const complaintsOf = (ids: readonly string[], { index, today }: Pick<Context, 'index' | 'today'>): readonly Fact[] =>
  ids.flatMap((id) => index.byConcept.get(id) ?? []).filter((fact) => isOfNow(fact, today));

function isOfNow(fact: Fact, today: number): boolean {
  const when = fact.start ?? fact.recorded;
  return (
    (fact.domain === 'condition' || fact.domain === 'observation') &&
    fact.certainty === 'confirmed' &&
    fact.state !== 'ended' &&
    fact.state !== 'planned' &&
    !fact.past &&
    presenceOf(fact) === true &&
    when !== undefined &&
    when.first >= today - COMPLAINT_DAYS &&
    when.last <= today
  );
}
