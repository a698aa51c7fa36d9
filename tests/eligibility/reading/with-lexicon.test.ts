import { expect, it } from 'vitest';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import { compact } from './compact.ts';

const lexicon = createLexicon();
const read = (text: string): string =>
  readCriteria({ id: 'x', section: 'inclusion', text }, lexicon)
    .map(({ ast }) => compact(ast))
    .join(' ; ');

it.each([
  ['CKD stage 1-5', 'stage=1-5'],
  ['Chronic kidney disease stage 3 or 4', 'stage=3-4'],
  ['Stage 3-4 CKD', 'stage=3-4'],
])('%s is a range of stages, not the first of them', (text, stages) => {
  expect(read(text)).toContain('“chronic-kidney-disease”');
  expect(read(text)).toContain(stages);
});

it('a single stage of a disease is the entry of that stage', () => {
  expect(read('CKD stage 3')).toBe('condition.term“chronic-kidney-disease-stage-3”');
});

it('a result before several infections is that of each', () => {
  expect(read('Negative HIV and hepatitis B and C results')).toBe(
    'and(' +
      'observation.test-result“hiv-infection” polarity=negative, ' +
      'observation.test-result“hepatitis-b” polarity=negative, ' +
      'observation.test-result“hepatitis-c” polarity=negative)',
  );
});

it('what is systemic in a list of diseases is a disease, and no way of giving a drug', () => {
  expect(read('Severe systemic or psychiatric disorders')).toMatch(
    /^or\(condition\.term“systemic-disease” severity=severe, condition\.term“mental-disorder” severity=severe\)$/,
  );
});
