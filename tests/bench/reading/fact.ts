/** One thing that a form names, with what is said of it, as a fact over a datum of the record. */
import type { EntryType, Gold } from './gold.ts';
import { flagFact, valueFact } from './measured-fact.ts';
import { ageFact, groupFact, isGroup, languageFact, sexFact } from './person-fact.ts';
import { presenceFact } from './presence-fact.ts';
import { type Scope, says } from './scope.ts';
import type { Segment } from './segment.ts';
import { stayFact } from './stay-fact.ts';
import { Untranslatable } from './untranslatable.ts';

const ENTRIES: Readonly<Record<string, EntryType>> = {
  cond: 'Condition',
  observ: 'Observation',
  observation: 'Observation',
  social_habit: 'Observation',
  proc: 'Procedure',
  drug: 'MedicationStatement',
  immune: 'Immunization',
  allergy: 'AllergyIntolerance',
  lab: 'Observation',
  vital: 'Observation',
  measurement: 'Observation',
  clinical_score: 'Observation',
  survey_or_questionnaire: 'Observation',
  org: 'Observation',
};
/** They are only ever there with a value or an outcome. */
const MEASURES: ReadonlySet<string> = new Set([
  'lab',
  'vital',
  'measurement',
  'clinical_score',
  'survey_or_questionnaire',
  'org',
]);

/** What nobody prescribes is charted as social history. */
const HABIT =
  /\b(?:tobacco|cigars?|cigarettes?|e ?- ?cig\w*|vap\w+|snus|illicit|illegal|recreational|street drugs?|cannabis|marijuana)\b/i;

/** @throws Untranslatable where no entry of a record can say it */
export function factOf(segment: Segment, scope: Scope): Gold {
  const { head } = segment;
  if (head === 'male' || head === 'female') return sexFact(head, scope);
  if (isGroup(head)) return groupFact(head, scope);
  if (head === 'age') return ageFact(segment, scope);
  if (head === 'inpatient' || head === 'outpatient') return stayFact(segment, scope);
  if (head === 'lang') return languageFact(segment, scope);
  const type = ENTRIES[head];
  if (type === undefined) throw new Untranslatable(`“${head}” of a form`);
  if (segment.names.length === 0) throw new Untranslatable('something without a name');
  if (says(segment, 'num_filter')) return valueFact(segment, scope);
  if (says(segment, 'pol')) return flagFact(segment, scope);
  if (MEASURES.has(head)) throw new Untranslatable('a measure without a value');
  const isHabit =
    type === 'MedicationStatement' && [...segment.names, ...segment.modifiers].some((name) => HABIT.test(name));
  return presenceFact(segment, says(segment, 'allergy') ? 'AllergyIntolerance' : isHabit ? 'Observation' : type, scope);
}
