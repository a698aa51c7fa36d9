import { changedFacts } from '../../eligibility/judging/fact-index.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { dayRange } from '../../kernel/dates.ts';
import { collectFacts } from '../../patient/collect-facts.ts';
import type { Fact, PatientFacts } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';

/** One change of a record, small enough to be told in a clause. */
export interface RecordChange {
  /** "if …", without the "if". */
  readonly text: string;
  readonly kind: 'moved' | 'removed' | 'added';
  readonly apply: (facts: PatientFacts) => PatientFacts;
  /** The same change as a what-if fact; only what is added can be. */
  readonly assume?: AnyResource;
}

/** The record without what one resource says. */
export const without = (reference: string, name: string): RecordChange => ({
  text: `${name} were not in the record`,
  kind: 'removed',
  apply: (facts) =>
    changedFacts(facts, { replaced: new Map(entriesOf(facts, reference).map((fact) => [fact, undefined])) }),
});

/** @param birthDate YYYY-MM-DD */
export function bornOn(birthDate: string): RecordChange {
  const range = dayRange(birthDate);
  if (!range) throw new RangeError(`No date: ${birthDate}`);
  return {
    text: `the date of birth were ${birthDate}`,
    kind: 'moved',
    apply: (facts) => changedFacts(facts, { birth: { value: birthDate, range } }),
  };
}

/** All entries of one resource begun and ended so many days earlier. */
export const earlier = (reference: string, days: number, text: string): RecordChange => ({
  text,
  kind: 'moved',
  apply: (facts) =>
    changedFacts(facts, { replaced: new Map(entriesOf(facts, reference).map((fact) => [fact, shifted(fact, days)])) }),
});

const entriesOf = ({ facts }: PatientFacts, reference: string): readonly Fact[] =>
  facts.filter((fact) => fact.reference === reference);

function shifted(fact: Fact, days: number): Fact {
  const { start, end, recorded, date: _, ...rest } = fact;
  const back = (range: Fact['start']) => range && { first: range.first - days, last: range.last - days };
  return {
    ...rest,
    ...(start && { start: back(start)! }),
    ...(end && { end: back(end)! }),
    ...(recorded && { recorded: back(recorded)! }),
  };
}

/** The record with one more resource, read as the record itself is. */
export const withAlso = (
  resource: AnyResource,
  text: string,
  kind: 'moved' | 'added',
  terminology: Terminology,
): RecordChange => ({
  text,
  kind,
  assume: resource,
  apply: (facts) => {
    const patient = {
      fullUrl: facts.reference,
      resource: {
        resourceType: 'Patient',
        ...(facts.birth && { birthDate: facts.birth.value }),
        ...(facts.sex && { gender: facts.sex }),
      },
    };
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [patient, { resource }] };
    const more = collectFacts(bundle, terminology).facts.filter(({ expression }) => !expression.startsWith('Patient.'));
    return changedFacts(facts, { added: more });
  },
});

/** Both changes. */
export const both = (one: RecordChange, other: RecordChange): RecordChange => ({
  text: `${one.text}, and ${other.text}`,
  kind: one.kind,
  apply: (facts) => other.apply(one.apply(facts)),
});
