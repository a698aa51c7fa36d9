import { expect, test } from 'vitest';
import type { PatientFacts } from '../../src/patient/facts.ts';
import { gapsOf } from '../../src/patient/gaps.ts';

const facts = (change: Partial<PatientFacts>): PatientFacts => ({
  reference: 'Patient/1',
  facts: [],
  problems: [],
  ...change,
});
const birth = { value: '1990', range: { first: 7305, last: 7669 } };

test.each([
  ['neither date of birth nor sex', facts({}), ['Patient.birthDate', 'Patient.gender']],
  ['no date of birth', facts({ sex: 'female' }), ['Patient.birthDate']],
  ['a sex that is said to be unknown', facts({ sex: 'unknown', birth }), []],
  [
    'a date of birth that could not be read',
    facts({
      sex: 'male',
      problems: [{ reference: 'Patient/1', expression: 'Patient.birthDate', message: 'Not a FHIR date' }],
    }),
    [],
  ],
])('%s: what is missing is named once', (_, record, expressions) => {
  expect(gapsOf(record).map(({ expression }) => expression)).toEqual(expressions);
});
