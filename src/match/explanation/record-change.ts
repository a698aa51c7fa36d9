import type { FactChanges } from '../../eligibility/judging/fact-index.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { dayRange } from '../../kernel/dates.ts';
import { collectFacts } from '../../patient/collect-facts.ts';
import type { Fact, PatientFacts } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';

/** One change of a record, small enough to be told in a clause. */
export interface RecordChange {
  /** Changes of one key are the same change, however they are told. */
  readonly key: string;
  /** "if …", without the "if". */
  readonly text: string;
  readonly kind: 'moved' | 'removed' | 'added';
  readonly changes: (facts: PatientFacts) => FactChanges;
  /** The same change as a what-if fact; only what is added can be. */
  readonly assume?: AnyResource;
}

/** The record without what one resource says. */
export const without = (reference: string, name: string): RecordChange => ({
  key: `without ${reference}`,
  text: `${name} were not in the record`,
  kind: 'removed',
  changes: (facts) => ({ replaced: new Map(entriesOf(facts, reference).map((fact) => [fact, undefined])) }),
});

/** @param birthDate YYYY-MM-DD */
export const bornOn = (birthDate: string): RecordChange => ({
  key: `born ${birthDate}`,
  text: `the date of birth were ${birthDate}`,
  kind: 'moved',
  changes: () => {
    const range = dayRange(birthDate);
    if (!range) throw new RangeError(`No date: ${birthDate}`);
    return { birth: { value: birthDate, range } };
  },
});

/** All entries of one resource begun and ended so many days earlier. */
export const earlier = (reference: string, days: number, text: string): RecordChange => ({
  key: `earlier ${days} ${reference}`,
  text,
  kind: 'moved',
  changes: (facts) => ({
    replaced: new Map(entriesOf(facts, reference).map((fact) => [fact, shifted(fact, days)])),
  }),
});

const byReference = new WeakMap<readonly Fact[], ReadonlyMap<string, readonly Fact[]>>();

/** What one resource of the record says. */
export function entriesOf({ facts }: PatientFacts, reference: string): readonly Fact[] {
  const known = byReference.get(facts) ?? Map.groupBy(facts, (fact) => fact.reference);
  byReference.set(facts, known);
  return known.get(reference) ?? [];
}

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
  key: JSON.stringify(resource),
  text,
  kind,
  assume: resource,
  changes: (facts) => {
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
    return { added: more };
  },
});
