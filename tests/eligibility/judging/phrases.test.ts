import { expect, it } from 'vitest';
import type { Section } from '../../../src/eligibility/criterion.ts';
import { judge } from '../../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

const terminology = createLexicon();

/** The verdict on a patient with one problem, written as free text, in a chart of years. */
function verdictOn(problem: string, text: string, section: Section = 'exclusion') {
  const about = { subject: { reference: 'Patient/p' } };
  const entries = [
    { resourceType: 'Patient', id: 'p', gender: 'male', birthDate: '1960-01-01' },
    { resourceType: 'Encounter', id: 'first', ...about, period: { start: '2015-01-01' } },
    { resourceType: 'Encounter', id: 'last', ...about, period: { start: '2025-01-01' } },
    { resourceType: 'Condition', id: 'c', ...about, code: { text: problem } },
  ];
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: entries.map((resource) => ({ resource })) };
  const facts = collectFacts(bundle, terminology);
  const input = { id: 'x', section, text };
  const options = { asOf: '2026-01-15', policy: 'clinical', willing: false, terminology } as const;
  return judge(readCriteria(input, terminology), input, facts, options);
}

it.each([
  ['Acute MI in 2018', 'Myocardial infarction', 'not-met'],
  ['Acute MI in 2018', 'Myocardial infarction within the past 12 months', 'met'],
  ['right lower lobe pneumonia', 'Pneumonia', 'not-met'],
  ['right lower lobe pneumonia', 'Hospital-acquired pneumonia', 'unknown'],
  ['ulcerative colitis in remission', 'Inflammatory bowel disease', 'unknown'],
  ['ulcerative colitis in remission', 'Coeliac disease', 'met'],
  ['suspected lung cancer', 'Lung cancer', 'unknown'],
  ['ESRD on hemodialysis', 'Dialysis', 'unknown'],
  ['mother with epilepsy', 'Epilepsy', 'met'],
  ['Chronic kidney disease stage 1', 'Renal impairment', 'unknown'],
  ['Chronic kidney disease stage 1', 'Chronic kidney disease', 'not-met'],
  ['Chronic kidney disease stage 3', 'Renal impairment', 'not-met'],
  ['Chronic sinusitis', 'Any illness that may interfere with the study (e.g. respiratory disease)', 'unknown'],
  ['Chronic sinusitis', 'Respiratory disease, or anything that may interfere with the study', 'not-met'],
])('a problem called “%s” leaves “%s” %s', (problem, exclusion, verdict) => {
  expect(verdictOn(problem, exclusion)).toMatchObject({ verdict });
});

it.each([
  ['migraine without aura', 'Episodic migraine, with or without aura', 'unknown'],
  ['gout', 'Episodic migraine, with or without aura', 'not-met'],
  ['chickenpox in 1999', 'Immune to rubella', 'unknown'],
])('a problem called “%s” leaves the inclusion “%s” %s', (problem, inclusion, verdict) => {
  expect(verdictOn(problem, inclusion, 'inclusion')).toMatchObject({ verdict });
});

it('cites the entry whose words mention what is asked', () => {
  const { evidence, needs } = verdictOn('ulcerative colitis or Crohn disease', 'Ulcerative colitis');
  expect(evidence).toMatchObject([{ reference: 'Condition/c', rule: 'condition.mention' }]);
  expect(needs).toMatchObject([{ domain: 'condition' }]);
});
