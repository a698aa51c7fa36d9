import type { ConceptKind } from '../terminology/concept.ts';
import { type Codeable, readCodeable } from './codeable.ts';
import { type Collecting, type Collector, onceOfNaming } from './collecting.ts';
import { elementOf, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readPeriod, readWhen, type When } from './when.ts';
import { worded } from './wording.ts';

type State = Fact['state'];

const PLAN: Readonly<Record<string, State>> = {
  draft: 'planned',
  active: 'active',
  'on-hold': 'unknown',
  completed: 'ended',
  unknown: 'unknown',
};
const ACTIVITY: Readonly<Record<string, State>> = {
  'not-started': 'planned',
  scheduled: 'planned',
  'in-progress': 'active',
  'on-hold': 'unknown',
  completed: 'ended',
  stopped: 'ended',
  unknown: 'unknown',
};
/** Intents of a plan that nobody has agreed to yet. */
const ONLY_THOUGHT_OF: ReadonlySet<string> = new Set(['proposal', 'option']);
/** Activities that are entries themselves, or are no treatment. */
const KINDS_ELSEWHERE: ReadonlySet<string> = new Set([
  'MedicationRequest',
  'Appointment',
  'CommunicationRequest',
  'Task',
]);

const TREATMENTS: readonly ConceptKind[] = ['procedure', 'medication', 'social'];

/**
 * A CarePlan: what it is a plan of, and each activity that it describes in place, as treatments that are planned, under way or over. Goals
 * say what should be, not what is, and are not read.
 */
export const carePlanFacts: Collector = (resource, at) => {
  const state = PLAN[textOf(resource['status']) ?? ''];
  if (state === undefined) return [];
  const thought = ONLY_THOUGHT_OF.has(textOf(resource['intent']) ?? '');
  const period = elementOf(resource['period']);
  const when = period ? readPeriod(period, 'CarePlan.period', at) : {};
  const plans = elementsOf(resource['category']).flatMap((category, index) =>
    treatment(readCodeable(category), `CarePlan.category[${index}]`, thought ? 'planned' : state, when, at),
  );
  const activities = elementsOf(resource['activity']).flatMap((activity, index) => {
    const detail = elementOf(activity['detail']);
    const stated = ACTIVITY[textOf(detail?.['status']) ?? ''];
    const kind = textOf(detail?.['kind']);
    if (!detail || stated === undefined || detail['doNotPerform'] === true) return [];
    if (kind !== undefined && KINDS_ELSEWHERE.has(kind)) return [];
    const path = `CarePlan.activity[${index}].detail`;
    const own = readWhen(detail, 'scheduled', path, at);
    const until = within(stated, state);
    // The days of the plan are days of an activity that went on with it, and say nothing of when one that is to come will be.
    const days = own.start || own.end ? own : until === 'planned' ? {} : when;
    return treatment(readCodeable(detail['code']), `${path}.code`, thought ? 'planned' : until, days, at);
  });
  return [...plans, ...activities];
};

/** What was under way when the plan ended is no longer known to be. */
const within = (activity: State, plan: State): State =>
  activity !== 'ended' && plan !== 'active' && plan !== 'planned' ? (plan === 'ended' ? 'ended' : 'unknown') : activity;

/** Advice and teaching about every disease stand in plans: only what is still to come counts by what its words mention. */
const treatmentNamed = (isAhead: boolean) =>
  onceOfNaming(
    (codeable, at) =>
      worded(
        codeable,
        false,
        (one) => at.named(one, TREATMENTS),
        (entry, text) => (isAhead ? at.phrased(entry, text, 'procedure') : entry),
      ).named,
  );
const namedAhead = treatmentNamed(true);
const namedSoFar = treatmentNamed(false);

function treatment(
  codeable: Codeable | undefined,
  expression: string,
  state: State,
  when: When,
  at: Collecting,
): readonly Fact[] {
  if (!codeable) return [];
  const named = (state === 'planned' ? namedAhead : namedSoFar)(codeable, at);
  if (named.ownConcepts.length === 0 && (named.ownMentions ?? []).length === 0) return [];
  const certainty = state === 'unknown' ? 'provisional' : 'confirmed';
  return [{ domain: 'procedure', reference: at.reference, expression, ...named, certainty, state, ...when }];
}
