import { evalFhirPath, toTypedValue } from '@medplum/core';
import { describe, expect, test } from 'vitest';
import type { Atom, Criterion, Node } from '../../src/eligibility/criterion.ts';
import { expressionOf } from '../../src/mapping/applicability.ts';
import { mapped, smallTrial, theOne } from './trials.ts';

const atom = (over: Partial<Atom>): Atom => ({
  k: 'atom',
  id: 'a',
  span: [0, 0],
  rule: 'test',
  subject: 'patient',
  domain: 'condition',
  quantifier: 'any',
  modality: 'asserted',
  ...over,
});
const criterion = (ast: Node, over: Partial<Criterion> = {}): Criterion => ({
  id: 'c1',
  section: 'inclusion',
  text: 'A criterion',
  span: [0, 11],
  ast,
  residue: [],
  tier: 'A',
  ...over,
});

const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: '2026-01-15T00:00:00Z',
  entry: resources.map((resource) => ({ resource })),
});
const patient = (birthDate: string, gender = 'female') => ({ resourceType: 'Patient', birthDate, gender });
const holds = (one: Criterion, record: object): unknown =>
  evalFhirPath(expressionOf(one)!, record as never, { '%resource': toTypedValue(record) })[0];

const q = (value: number, ucum: string) => ({ value, unit: ucum, ucum });
const age = atom({
  domain: 'age',
  quantity: { op: 'between', lo: q(18, 'a'), hi: q(75, 'a'), span: [0, 0] },
});

describe('conditions of a protocol, run over a record', () => {
  test.each([
    ['2008-01-15', true, '18 today'],
    ['2008-01-16', false, '17 until tomorrow'],
    ['1950-01-16', true, '75 until tomorrow'],
    ['1950-01-15', false, '76 today'],
  ])('an age from 18 to 75, born %s: %s (%s)', (born, expected) => {
    expect(holds(criterion(age), bundle(patient(born)))).toBe(expected);
  });

  test('an age says nothing of a birth date known to the year', () => {
    expect(holds(criterion(age), bundle(patient('2000')))).not.toBe(true);
  });

  test('a sex by its word or code', () => {
    const sex = criterion(atom({ domain: 'sex', concept: { text: 'female', codes: [], closure: 'self', via: [] } }));
    expect(holds(sex, bundle(patient('2000-01-01', 'female')))).toBe(true);
    expect(holds(sex, bundle(patient('2000-01-01', 'male')))).toBe(false);
  });

  const code = { system: 'http://snomed.info/sct', code: '73211009' };
  const diabetes = atom({ concept: { text: 'diabetes', codes: [code], closure: 'descendants', via: [] } });
  const condition = (extra: object = {}) => ({ resourceType: 'Condition', code: { coding: [code] }, ...extra });

  test('an excluded diagnosis ends in not, and refuted ones do not count', () => {
    const excluded = criterion(diabetes, { section: 'exclusion' });
    expect(expressionOf(excluded)).toMatch(/\.not\(\)$/);
    expect(holds(excluded, bundle(patient('2000-01-01')))).toBe(true);
    expect(holds(excluded, bundle(patient('2000-01-01'), condition()))).toBe(false);
    const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } };
    expect(holds(excluded, bundle(patient('2000-01-01'), condition(refuted)))).toBe(true);
  });

  test('a result above a bound', () => {
    const loinc = { system: 'http://loinc.org', code: '4548-4' };
    const bound = criterion(
      atom({
        domain: 'observation',
        concept: { text: 'HbA1c', codes: [loinc], closure: 'descendants', via: [] },
        quantity: { op: '>', lo: q(7, '%'), span: [0, 0] },
        quantifier: 'latest',
      }),
    );
    const result = (value: number) => ({
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [loinc] },
      valueQuantity: { value, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
    });
    expect(holds(bound, bundle(result(8)))).toBe(true);
    expect(holds(bound, bundle(result(7)))).toBe(false);
  });

  test.each<[string, Criterion]>([
    ['a demanded diagnosis of which narrower ones count', criterion(diabetes)],
    ['an unread part', criterion(age, { residue: [[0, 3]] })],
    ['an age in months', criterion(atom({ domain: 'age', quantity: { op: '>=', lo: q(6, 'mo'), span: [0, 0] } }))],
    ['another person', criterion({ ...diabetes, subject: 'family' }, { section: 'exclusion' })],
    [
      'a window of time',
      criterion(
        { ...diabetes, window: { anchor: 'screening', rel: 'before', span: [0, 0], phase: 'past' } },
        { section: 'exclusion' },
      ),
    ],
  ])('there is none for %s', (_, one) => {
    expect(expressionOf(one)).toBeUndefined();
  });
});

test('the protocol holds the conditions in its one root action, and asks no clock', () => {
  const plan = theOne(mapped(smallTrial(), {}, [criterion(age)]), 'PlanDefinition');
  expect(plan.action).toHaveLength(1);
  expect(plan.action?.[0]?.condition).toMatchObject([
    { kind: 'applicability', expression: { language: 'text/fhirpath', description: 'A criterion' } },
  ]);
  expect(JSON.stringify(plan)).not.toMatch(/today\(\)|now\(\)/);
});
