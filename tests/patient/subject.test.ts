import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/kernel/failure.ts';
import { type CollectOptions, collectFacts } from '../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../src/patient/facts.ts';
import { SMALL_TERMINOLOGY } from '../eligibility/judging/small-terminology.ts';

type Plain = Readonly<Record<string, unknown>>;

const PATIENT = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1980-02' };
const about = (reference: string): Plain => ({ subject: { reference } });
const bundle = (...entry: readonly Plain[]): Plain => ({ resourceType: 'Bundle', type: 'collection', entry });
const collect = (input: unknown, options?: CollectOptions): PatientFacts =>
  collectFacts(input, SMALL_TERMINOLOGY, options);

function failureOf(input: unknown, options?: CollectOptions): Failure {
  try {
    collect(input, options);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

const DIABETES = { coding: [{ system: 'http://snomed.info/sct', code: '44054006', display: 'Type 2 diabetes' }] };
const CONDITION = { resourceType: 'Condition', code: DIABETES };

describe('whose record it is', () => {
  it('takes a bare Patient as a record without entries', () => {
    const facts = collect(PATIENT);
    expect(facts).toMatchObject({ reference: 'Patient/p', sex: 'female', facts: [], problems: [] });
    expect(facts.birth?.value).toBe('1980-02');
  });

  it.each(['transaction', 'batch', 'collection', 'searchset', 'document', 'message', 'history'])(
    'takes a Bundle of type %s',
    (type) => {
      const input = { ...bundle({ resource: PATIENT }, { resource: { ...CONDITION, ...about('Patient/p') } }), type };
      expect(collect(input).facts).toHaveLength(1);
    },
  );

  it.each([
    ['nothing', undefined],
    ['a text', 'Patient'],
    ['an array', [PATIENT]],
    ['a Bundle without entries', { resourceType: 'Bundle', type: 'collection' }],
    ['a record of nobody', bundle({ resource: { ...CONDITION, ...about('Patient/p') } })],
    ['another resource', CONDITION],
  ])('refuses %s as unprocessable', (_, input) => {
    expect(failureOf(input).kind).toBe('unprocessable');
  });

  it('refuses a second patient and points at the entry', () => {
    const failure = failureOf(bundle({ resource: PATIENT }, { resource: { ...PATIENT, id: 'q' } }));
    expect(failure).toMatchObject({ kind: 'unprocessable', expression: 'Bundle.entry[1].resource' });
  });

  it('takes the same patient twice as one, and two who differ under one id as two', () => {
    expect(collect(bundle({ resource: PATIENT }, { resource: PATIENT })).sex).toBe('female');
    expect(failureOf(bundle({ resource: PATIENT }, { resource: { ...PATIENT, gender: 'male' } })).expression).toBe(
      'Bundle.entry[1].resource',
    );
  });

  it.each([
    ['the fullUrl', 'urn:uuid:p', 'urn:uuid:p'],
    ['type and id', 'urn:uuid:p', 'Patient/p'],
    ['type, id and version', 'urn:uuid:p', 'Patient/p/_history/3'],
    ['an absolute URL that is the fullUrl', 'https://a.example/fhir/Patient/p', 'https://a.example/fhir/Patient/p'],
    ['type and id where the fullUrl is absolute', 'https://a.example/fhir/Patient/p', 'Patient/p'],
    ['an absolute URL where no base is stated', undefined, 'https://a.example/fhir/Patient/p'],
  ])('knows the patient by %s', (_, fullUrl, reference) => {
    const input = bundle(
      { ...(fullUrl && { fullUrl }), resource: PATIENT },
      { resource: { ...CONDITION, ...about(reference) } },
    );
    expect(collect(input).facts).toHaveLength(1);
  });

  it('knows the patient by an identifier, logical or conditional', () => {
    const identified = { ...PATIENT, identifier: [{ system: 'urn:mrn', value: '7' }] };
    const entry = (subject: Plain): Plain => bundle({ resource: identified }, { resource: { ...CONDITION, subject } });
    expect(collect(entry({ identifier: { system: 'urn:mrn', value: '7' } })).facts).toHaveLength(1);
    expect(collect(entry({ reference: 'Patient?identifier=urn:mrn|7' })).facts).toHaveLength(1);
    expect(failureOf(entry({ reference: 'Patient?identifier=urn:mrn|8' })).kind).toBe('unprocessable');
  });

  it.each([
    ['another patient by id', 'Patient/other'],
    ['another patient by urn', 'urn:uuid:other'],
    ['the same id on another server', 'https://b.example/fhir/Patient/p'],
    ['a contained patient', '#someone'],
  ])('refuses an entry about %s, pointing at it', (_, reference) => {
    const input = bundle(
      { fullUrl: 'https://a.example/fhir/Patient/p', resource: PATIENT },
      { resource: { ...CONDITION, ...about(reference) } },
    );
    expect(failureOf(input)).toMatchObject({ kind: 'unprocessable', expression: 'Bundle.entry[1].resource' });
  });

  it('refuses an entry that does not say about whom it is', () => {
    expect(failureOf(bundle({ resource: PATIENT }, { resource: CONDITION })).expression).toBe(
      'Bundle.entry[1].resource',
    );
  });

  it('leaves entries about others out where it is told to, and says so', () => {
    const input = bundle(
      { resource: PATIENT },
      { resource: { ...CONDITION, ...about('Patient/other') } },
      { resource: CONDITION },
    );
    const { facts, problems } = collect(input, { otherSubjects: 'leave-out' });
    expect(facts).toEqual([]);
    expect(problems.map(({ expression }) => expression)).toEqual([
      'Bundle.entry[1].resource',
      'Bundle.entry[2].resource',
    ]);
  });

  it('leaves out what is about a group or a device, and says so', () => {
    const group = { fullUrl: 'urn:uuid:g', resource: { resourceType: 'Group', id: 'g' } };
    const { facts, problems } = collect(
      bundle({ resource: PATIENT }, group, { resource: { ...CONDITION, ...about('urn:uuid:g') } }),
    );
    expect([facts.length, problems.length]).toEqual([0, 1]);
  });

  it('cites entries by fullUrl, else by type and id', () => {
    const input = bundle(
      { resource: PATIENT },
      { fullUrl: 'urn:uuid:1', resource: { ...CONDITION, id: 'a', ...about('Patient/p') } },
      { resource: { ...CONDITION, id: 'b', ...about('Patient/p') } },
    );
    expect(collect(input).facts.map(({ reference }) => reference)).toEqual(['urn:uuid:1', 'Condition/b']);
  });
});
