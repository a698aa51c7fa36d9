import { expect, it } from 'vitest';
import { judge } from '../../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

const terminology = createLexicon();

/** Whether somebody on a drug takes what an exclusion names; null where the record leaves it open. */
function takes(drug: string, exclusion: string): boolean | null {
  const about = { subject: { reference: 'Patient/p' } };
  const entries = [
    { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1970-01-01' },
    {
      resourceType: 'MedicationStatement',
      id: 'm',
      ...about,
      status: 'active',
      medicationCodeableConcept: { text: drug },
      effectivePeriod: { start: '2025-06-01' },
    },
  ];
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: entries.map((resource) => ({ resource })) };
  const input = { id: 'x', section: 'exclusion', text: exclusion } as const;
  const options = { asOf: '2026-01-15', policy: 'clinical', willing: false, terminology } as const;
  return judge(readCriteria(input, terminology), input, collectFacts(bundle, terminology), options).holds;
}

it.each([
  ['apixaban 5 mg', 'Use of anticoagulants', true],
  ['insulin aspart', 'Rapid-acting insulin', true],
  ['amiodarone', 'Class III antiarrhythmic drugs', true],
  ['loperamide', 'Use of antidiarrheals', true],
  ['natalizumab', 'Disease-modifying therapy for multiple sclerosis', true],
  ['metformin', 'Use of anticoagulants', false],
  ['metformin', 'Disease-modifying therapy for multiple sclerosis', false],
])('somebody on %s: “%s” is %s', (drug, exclusion, holds) => {
  expect(takes(drug, exclusion)).toBe(holds);
});

it.each([
  ['metformin', 'Drugs that prolong the QT interval', 'any drug may do so besides'],
  ['cyclosporine', 'P-glycoprotein inhibitors', 'any drug may do so besides'],
  ['dexamethasone 4 mg', 'Systemic corticosteroids', 'the record does not say by which way it is given'],
  ['dexamethasone 4 mg', 'Immunosuppressive drugs', 'it is one at some doses'],
  ['insulin', 'Long-acting insulin', 'the record does not say which insulin'],
])('somebody on %s: “%s” stays open, since %s', (drug, exclusion) => {
  expect(takes(drug, exclusion)).toBeNull();
});

it('a way that the record does say is not left open', () => {
  expect(takes('inhaled corticosteroid', 'Systemic corticosteroids')).toBe(false);
});
