import { expect, it } from 'vitest';
import { judge } from '../../../src/eligibility/judging/judge.ts';
import { wantedExtent } from '../../../src/eligibility/judging/tumour-categories.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

const terminology = createLexicon();
const about = { subject: { reference: 'Patient/p' } };

const result = (code: string, value: Record<string, unknown>, day: string) => ({
  resourceType: 'Observation',
  id: `o-${code}-${day}`,
  status: 'final',
  ...about,
  code: { coding: [{ system: 'http://loinc.org', code }] },
  effectiveDateTime: day,
  ...value,
});

/** What an inclusion says of a record of results alone. */
function verdictOn(text: string, results: readonly Record<string, unknown>[]) {
  const entries = [{ resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1960-01-01' }, ...results];
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: entries.map((resource) => ({ resource })) };
  const input = { id: 'x', section: 'inclusion', text } as const;
  const options = { asOf: '2026-01-15', policy: 'clinical', willing: false, terminology } as const;
  return judge(readCriteria(input, terminology), input, collectFacts(bundle, terminology), options).verdict;
}

const tumour = result('21905-5', { valueCodeableConcept: { text: 'T2 category' } }, '2025-11-01');
const nodes = result('21906-3', { valueCodeableConcept: { text: 'N1a' } }, '2025-11-01');
const specimen = result('21899-0', { valueString: 'pT1c' }, '2025-12-01');

it.each([
  ['Tumor stage T1-T2', [tumour], 'met'],
  ['Tumor stage T3 or higher', [tumour], 'not-met'],
  ['Tumor stage T2b', [tumour], 'unknown'],
  ['T1-2 N0 M0', [tumour], 'unknown'],
  ['T1-2 N0 M0', [tumour, nodes], 'not-met'],
  ['T3-4 or N+', [tumour, nodes], 'met'],
  ['pT2 or pT3', [tumour], 'unknown'],
  ['pT2 or pT3', [tumour, specimen], 'not-met'],
  ['Tumor stage T1-T2', [], 'unknown'],
  ['Tumor stage T1-T2', [result('21905-5', { valueString: 'TX' }, '2025-11-01')], 'unknown'],
])('“%s” by the categories of a record', (text, results, verdict) => {
  expect(verdictOn(text, results)).toBe(verdict);
});

it('categories that could be meant in two ways, or are not understood, are not asked of any record', () => {
  expect(['T3 or N1, M0', 'T2 with invasion', 'T4 - T1', ''].map(wantedExtent)).toEqual(Array(4).fill(undefined));
});

const pressure = (systolic: number, day: string) =>
  result('8480-6', { valueQuantity: { value: systolic, code: 'mm[Hg]', system: 'http://unitsofmeasure.org' } }, day);

it.each([
  ['on two occasions', 'unknown'],
  ['on at least two occasions', 'unknown'],
  ['(mean of three readings)', 'met'],
])('one result does not say that a value was found %s, where that is asked', (often, verdict) => {
  const text = `Systolic blood pressure above 150 mmHg ${often}`;
  expect(verdictOn(text, [pressure(160, '2026-01-10')])).toBe(verdict);
  expect(verdictOn(text, [pressure(120, '2026-01-10')])).toBe('not-met');
});
