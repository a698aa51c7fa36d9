import { expect, it } from 'vitest';
import { judge } from '../../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

const terminology = createLexicon();

/** The verdict of an exclusion on a patient with one problem, written as free text. */
function verdictOn(problem: string, exclusion: string) {
  const facts = collectFacts(
    {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { resource: { resourceType: 'Patient', id: 'p', gender: 'male', birthDate: '1960-01-01' } },
        {
          resource: {
            resourceType: 'Condition',
            id: 'c',
            subject: { reference: 'Patient/p' },
            code: { text: problem },
          },
        },
      ],
    },
    terminology,
  );
  const input = { id: 'x', section: 'exclusion', text: exclusion } as const;
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
])('a problem called “%s” leaves “%s” %s', (problem, exclusion, verdict) => {
  expect(verdictOn(problem, exclusion)).toMatchObject({ verdict });
});

it('cites the entry whose words mention what is asked', () => {
  const { evidence, needs } = verdictOn('ulcerative colitis in remission', 'Ulcerative colitis');
  expect(evidence).toMatchObject([{ reference: 'Condition/c', rule: 'condition.mention' }]);
  expect(needs).toMatchObject([{ domain: 'condition' }]);
});
