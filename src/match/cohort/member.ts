import { classOf } from '../../eligibility/judging/record-keys.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { Member } from './cohort.ts';
import type { EntryKinds } from './entry-kinds.ts';

/** What the index keeps of a record. */
export const memberOf = (facts: PatientFacts, kinds: EntryKinds): Member => ({
  of: classOf(facts),
  ...(facts.birth && { birth: facts.birth.value }),
  kinds: new Set(facts.facts.map((fact) => kinds.number(fact))),
});
