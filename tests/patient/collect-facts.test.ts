import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CollectOptions, collectFacts } from '../../src/patient/collect-facts.ts';
import type { Fact, PatientFacts } from '../../src/patient/facts.ts';
import { corpusPath, corpusText, describeCorpus } from '../corpus.ts';
import { SMALL_TERMINOLOGY } from '../eligibility/judging/small-terminology.ts';

type Plain = Readonly<Record<string, unknown>>;

const PATIENT = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1980-02' };
const about = (reference: string): Plain => ({ subject: { reference } });
const bundle = (...entry: readonly Plain[]): Plain => ({ resourceType: 'Bundle', type: 'collection', entry });
const collect = (input: unknown, options?: CollectOptions): PatientFacts =>
  collectFacts(input, SMALL_TERMINOLOGY, options);
const single = (resource: Plain): PatientFacts =>
  collect(
    bundle(
      { fullUrl: 'urn:uuid:p', resource: PATIENT },
      { resource: { subject: { reference: 'urn:uuid:p' }, ...resource } },
    ),
  );

/** The first fact of a record with this one resource. */
function fact(resource: Plain): Fact {
  const [first] = single(resource).facts;
  if (!first) throw new Error('no fact');
  return first;
}

const DIABETES = { coding: [{ system: 'http://snomed.info/sct', code: '44054006', display: 'Type 2 diabetes' }] };
const CONDITION = { resourceType: 'Condition', code: DIABETES };

describe('what becomes of each kind of entry', () => {
  it('names concepts and everything broader', () => {
    expect(fact(CONDITION)).toMatchObject({
      ownConcepts: ['type-2-diabetes'],
      concepts: ['type-2-diabetes', 'diabetes-mellitus'],
    });
  });

  it.each([
    ['active', 'active'],
    ['relapse', 'active'],
    ['remission', 'ended'],
    ['resolved', 'ended'],
  ])('reads a condition that is %s as %s', (code, state) => {
    expect(fact({ ...CONDITION, clinicalStatus: { coding: [{ code }] } }).state).toBe(state);
    expect(fact({ ...CONDITION, clinicalStatus: code }).state, 'also as a bare code').toBe(state);
  });

  it('reads an abatement without a status as an end', () => {
    expect(fact({ ...CONDITION, abatementDateTime: '2020' })).toMatchObject({
      state: 'ended',
      end: { first: 18262, last: 18627 },
    });
  });

  it.each([
    ['confirmed', 'confirmed'],
    ['provisional', 'provisional'],
    ['differential', 'provisional'],
    ['unconfirmed', 'provisional'],
    ['refuted', 'refuted'],
  ])('reads a %s condition as %s', (code, certainty) => {
    expect(fact({ ...CONDITION, verificationStatus: { coding: [{ code }] } }).certainty).toBe(certainty);
  });

  it.each([
    { ...CONDITION, verificationStatus: { coding: [{ code: 'entered-in-error' }] } },
    { resourceType: 'Observation', status: 'entered-in-error', code: DIABETES },
    { resourceType: 'Observation', status: 'cancelled', code: DIABETES },
    { resourceType: 'MedicationRequest', status: 'entered-in-error', medicationCodeableConcept: DIABETES },
    { resourceType: 'Procedure', status: 'entered-in-error', code: DIABETES },
    { resourceType: 'Encounter', status: 'entered-in-error', class: { code: 'AMB' } },
    { resourceType: 'DiagnosticReport', status: 'entered-in-error', code: DIABETES },
    { resourceType: 'ServiceRequest', status: 'revoked', code: DIABETES },
    { resourceType: 'CarePlan', status: 'active', intent: 'plan' },
    { resourceType: 'Goal', lifecycleStatus: 'active' },
  ])('makes no fact and no problem of $resourceType that does not count', (resource) => {
    expect(single(resource)).toMatchObject({ facts: [], problems: [] });
  });

  it('keeps a date of month precision as all of its days', () => {
    const { start, date } = fact({ ...CONDITION, onsetDateTime: '2024-02' });
    expect(start && start.last - start.first).toBe(28);
    expect(date).toBe('2024-02');
  });

  it('turns an age at onset into the days of that year of life', () => {
    const { start } = fact({
      ...CONDITION,
      onsetAge: { value: 40, unit: 'years', system: 'http://unitsofmeasure.org', code: 'a' },
    });
    expect(start).toEqual({ first: 18293, last: 18685 });
  });

  it.each([
    [
      'a quantity',
      { valueQuantity: { value: 7.1, unit: '%', system: 'http://unitsofmeasure.org', code: '%' } },
      { kind: 'quantity', value: 7.1, unit: '%', ucum: '%' },
    ],
    [
      'a limit',
      { valueQuantity: { value: 5, comparator: '<', unit: 'mg/L' } },
      { kind: 'quantity', value: 5, comparator: '<', unit: 'mg/L' },
    ],
    ['an integer', { valueInteger: 2 }, { kind: 'quantity', value: 2, unit: '' }],
    ['a boolean', { valueBoolean: false }, { kind: 'boolean', value: false }],
    ['a text', { valueString: 'trace' }, { kind: 'text', text: 'trace' }],
    [
      'a range',
      { valueRange: { low: { value: 1, unit: 'g' }, high: { value: 2, unit: 'g' } } },
      { kind: 'range', low: 1, high: 2, unit: 'g' },
    ],
    [
      'a ratio',
      { valueRatio: { numerator: { value: 1 }, denominator: { value: 80 } } },
      { kind: 'text', text: '1:80' },
    ],
    [
      'a code',
      { valueCodeableConcept: { text: 'Positive' } },
      { kind: 'coded', codings: [], text: 'Positive', concepts: [] },
    ],
  ])('reads %s as the value of an observation', (_, value, expected) => {
    expect(fact({ resourceType: 'Observation', status: 'final', code: DIABETES, ...value }).value).toEqual(expected);
  });

  it('makes the components of an observation facts of their own', () => {
    const component = [
      { code: { text: 'systolic' }, valueQuantity: { value: 120, unit: 'mm[Hg]' } },
      { code: { text: 'diastolic' }, valueQuantity: { value: 80, unit: 'mm[Hg]' } },
    ];
    const { facts } = single({
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'blood pressure' },
      component,
    });
    expect(facts.map(({ text, expression }) => [text, expression])).toEqual([
      ['systolic', 'Observation.component[0].valueQuantity'],
      ['diastolic', 'Observation.component[1].valueQuantity'],
    ]);
  });

  it('takes a preliminary result as weak and a result that is absent for a reason as no value', () => {
    const base = { resourceType: 'Observation', code: DIABETES };
    expect(fact({ ...base, status: 'preliminary', valueInteger: 1 }).certainty).toBe('provisional');
    expect(fact({ ...base, status: 'final', dataAbsentReason: { text: 'unknown' } }).value).toBeUndefined();
  });

  it('keeps the reference range and the flag of a result', () => {
    const range = { low: { value: 10 }, high: { value: 40, system: 'http://unitsofmeasure.org', code: 'U/L' } };
    const resource = {
      resourceType: 'Observation',
      status: 'final',
      code: DIABETES,
      valueInteger: 1,
      referenceRange: [range],
      interpretation: [{ coding: [{ code: 'H' }] }],
    };
    expect(fact(resource)).toMatchObject({ referenceRange: { low: 10, high: 40, ucum: 'U/L' }, interpretation: 'H' });
  });

  it('does not choose between reference ranges', () => {
    const range = (value: number): Plain => ({ high: { value } });
    expect(
      fact({ resourceType: 'Observation', status: 'final', code: DIABETES, referenceRange: [range(1), range(2)] })
        .referenceRange,
    ).toBeUndefined();
  });

  it.each([
    ['MedicationRequest', 'active', 'active'],
    ['MedicationRequest', 'stopped', 'ended'],
    ['MedicationRequest', 'draft', 'planned'],
    ['MedicationStatement', 'not-taken', 'not-done'],
    ['MedicationStatement', 'intended', 'planned'],
    ['MedicationAdministration', 'not-done', 'not-done'],
    ['MedicationDispense', 'declined', 'not-done'],
  ])('reads %s %s as %s', (resourceType, status, state) => {
    expect(fact({ resourceType, status, medicationCodeableConcept: { text: 'a drug' } }).state).toBe(state);
  });

  it('finds a drug by reference: in the Bundle, contained, by ingredient, or by what the reference calls it', () => {
    const simvastatin = { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '36567' }] };
    const request = { resourceType: 'MedicationRequest', status: 'active', intent: 'order', ...about('Patient/p') };
    const medication = { fullUrl: 'urn:uuid:m', resource: { resourceType: 'Medication', id: 'm', code: simvastatin } };
    const byUrn = { ...request, medicationReference: { reference: 'urn:uuid:m' } };
    const contained = {
      ...request,
      medicationReference: { reference: '#x' },
      contained: [{ resourceType: 'Medication', id: 'x', ingredient: [{ itemCodeableConcept: simvastatin }] }],
    };
    const named = { ...request, medicationReference: { reference: 'Medication/elsewhere', display: 'simvastatin' } };
    const { facts } = collect(
      bundle({ resource: PATIENT }, medication, ...[byUrn, contained, named].map((resource) => ({ resource }))),
    );
    expect(facts.map(({ ownConcepts }) => ownConcepts)).toEqual([['simvastatin'], ['simvastatin'], ['simvastatin']]);
  });

  it('reads a family history as the family’s', () => {
    const history = {
      resourceType: 'FamilyMemberHistory',
      status: 'completed',
      patient: { reference: 'Patient/p' },
      relationship: { text: 'mother' },
      condition: [{ code: DIABETES }],
    };
    expect(collect(bundle({ resource: PATIENT }, { resource: history })).facts).toMatchObject([
      { domain: 'family', relative: 'mother', ownConcepts: ['type-2-diabetes'] },
    ]);
  });

  it('takes "no known allergies" as a denial of all of them', () => {
    const none = {
      resourceType: 'AllergyIntolerance',
      patient: { reference: 'Patient/p' },
      code: { text: 'No known allergies' },
    };
    expect(collect(bundle({ resource: PATIENT }, { resource: none })).facts).toMatchObject([
      { domain: 'allergy', certainty: 'refuted', blanket: true },
    ]);
  });

  it('takes a reason for a visit as weak', () => {
    const visit = { resourceType: 'Encounter', status: 'finished', class: { code: 'AMB' }, reasonCode: [DIABETES] };
    expect(single(visit).facts).toMatchObject([
      { domain: 'encounter' },
      { domain: 'condition', certainty: 'provisional' },
    ]);
  });
});

describe('what cannot be read is said', () => {
  it('a record within the record', () => {
    const { facts, problems } = collect(
      bundle({ resource: PATIENT }, { resource: bundle({ resource: { ...PATIENT, id: 'q' } }) }),
    );
    expect([facts, problems.map(({ expression }) => expression)]).toEqual([[], ['Bundle.entry[1].resource']]);
  });

  it.each([
    ['a condition of nothing', { resourceType: 'Condition' }, 'Condition.code'],
    ['a date that is none', { ...CONDITION, onsetDateTime: 'last spring' }, 'Condition.onsetDateTime'],
    ['a day that does not exist', { ...CONDITION, onsetDateTime: '2023-02-30' }, 'Condition.onsetDateTime'],
    [
      'a period that ends before it starts',
      { ...CONDITION, onsetPeriod: { start: '2020', end: '2010' } },
      'Condition.onsetPeriod',
    ],
    ['an unknown status', { ...CONDITION, clinicalStatus: { coding: [{ code: 'odd' }] } }, 'Condition.clinicalStatus'],
    [
      'a quantity without a number',
      { resourceType: 'Observation', status: 'final', code: DIABETES, valueQuantity: { value: 'high' } },
      'Observation.valueQuantity',
    ],
    [
      'a value of no known form',
      { resourceType: 'Observation', status: 'final', code: DIABETES, valueSampledData: {} },
      'Observation.valueSampledData',
    ],
    [
      'a drug that is not in the record',
      { resourceType: 'MedicationRequest', status: 'active', medicationReference: { reference: 'Medication/x' } },
      'MedicationRequest.medicationReference',
    ],
  ])('%s', (_, resource, expression) => {
    expect(single(resource).problems).toMatchObject([{ expression }]);
  });

  it.each([null, 7, 'text', [], [null], { code: 7 }, { coding: 'x' }, { coding: [null, { code: {} }] }])(
    '%j anywhere is no crash',
    (odd) => {
      const types = [
        'Condition',
        'Observation',
        'MedicationRequest',
        'Procedure',
        'Encounter',
        'DiagnosticReport',
        'DocumentReference',
        'ServiceRequest',
      ];
      const names = [
        'code',
        'status',
        'clinicalStatus',
        'medicationCodeableConcept',
        'onsetPeriod',
        'component',
        'stage',
        'class',
        'period',
        'reasonCode',
        'valueQuantity',
        'referenceRange',
        'interpretation',
        'contained',
      ];
      const broken = Object.fromEntries(names.map((name) => [name, odd]));
      for (const resourceType of types) expect(() => single({ ...broken, resourceType })).not.toThrow();
    },
  );
});

describeCorpus('records of real shape', () => {
  it.each(['patient_data.json', 'eom_patient_1.json'])('reads the cancer patient %s', (name) => {
    const { facts, sex } = collect(JSON.parse(corpusText(`patients/mcode/${name}`)), { otherSubjects: 'leave-out' });
    expect(sex).toBe('female');
    expect(facts.length).toBeGreaterThan(10);
  });

  it.each(['matching', 'matching-synthea'])(
    'reads every patient of %s without a problem that is not about a group',
    (folder) => {
      for (const name of readdirSync(corpusPath(`${folder}/patients`))) {
        const { facts, problems } = collect(JSON.parse(corpusText(`${folder}/patients/${name}`)));
        expect(facts.length, name).toBeGreaterThan(3);
        expect(
          problems.filter(({ message }) => !message.includes('no patient')),
          name,
        ).toEqual([]);
      }
    },
  );
});
