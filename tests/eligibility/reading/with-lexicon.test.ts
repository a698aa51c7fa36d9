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

it.each([
  [
    'Estrogen receptor-positive, HER2-negative metastatic breast cancer',
    'and(observation.term“estrogen-receptor-status” polarity=positive, observation.term“her2-status” polarity=negative, condition.term“metastatic-breast-cancer”)',
  ],
  [
    'ALK-positive advanced lung adenocarcinoma',
    'and(observation.term“alk-rearrangement” polarity=positive, condition.term“lung-adenocarcinoma” stage=advanced)',
  ],
  [
    'PR-negative tumour',
    'and(observation.receptor“progesterone-receptor-status” polarity=negative, condition.term“neoplasm”)',
  ],
  [
    'CD19-positive relapsed lymphoma',
    'and(observation.term“cd19-expression” polarity=positive, condition.term“lymphoma” acuity=recurrent)',
  ],
])('%s: a result is said of the marker it stands at, not of the disease behind it', (text, tree) => {
  expect(read(text)).toBe(tree);
});

it('kinds of a mutation are told apart', () => {
  expect(read('EGFR exon 20 insertion or G719X mutation')).toBe(
    'or(observation.term“egfr-exon-20-insertion”, observation.term“egfr-g719x”)',
  );
});

it.each([
  [
    'Any treatment for epilepsy within 6 weeks',
    'and(or(medication.term“medication” <for epilepsy>{≤6wk before enrolment, past}, procedure.term“procedure” <for epilepsy>{≤6wk before enrolment, past}), condition.term“epilepsy”{before enrolment, ever})',
  ],
  [
    'Treatment for asthma, gout or migraine',
    'or(and(or(medication.term“medication” <for asthma>, procedure.term“procedure” <for asthma>), condition.term“asthma”{before enrolment, ever}), condition.term“gout” <Treatment for>, condition.term“migraine” <Treatment for>)',
  ],
  ['Use of acute pain medication', 'medication.term“medication” <for acute pain>{during enrolment, present}'],
  ['On hypertension medication', 'medication.term“medication” <for hypertension>'],
])('%s asks for what is given for the disease, not for the disease alone', (text, tree) => {
  expect(read(text)).toBe(tree);
});

it('a disease whose diagnosis is enough is none that must be treated', () => {
  expect(read('No diagnosis or treatment for gout')).toBe('not(condition.term“gout”)');
});

it.each([
  ['Diseases that may affect healing: alcoholism, drug abuse, scurvy', ['alcohol-abuse', 'drug-abuse', 'scurvy']],
  [
    'Any other reason in the opinion of the investigator, such as incarceration or dementia',
    ['incarceration', 'dementia'],
  ],
])('a habit or standing among the examples of an opinion is asked about: %s', (text, asked) => {
  const [criterion] = readCriteria({ id: 'x', section: 'exclusion', text }, lexicon);
  for (const id of asked) expect(compact(criterion!.ast)).toContain(`“${id}”`);
});
