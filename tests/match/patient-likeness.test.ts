/** Grades of `Patient/$match`: what makes two records one person's, and what only resembles. */
import type { Patient } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/match/duplicates/patient-likeness.ts';

const ANN: Patient = {
  resourceType: 'Patient',
  identifier: [{ system: 'urn:hospital', value: 'A1' }],
  name: [{ family: 'Brown', given: ['Ann', 'Mary'] }],
  birthDate: '1970-04-05',
  gender: 'female',
  telecom: [{ system: 'phone', value: '+43 (1) 234 567 89' }],
  address: [{ line: ['1 High Street'], city: 'Graz', postalCode: '8010' }],
};
const { identifier: _identifier, ...UNNUMBERED } = ANN;
const { telecom: _telecom, address: _address, ...BARE } = UNNUMBERED;

describe('the grade', () => {
  test.each<[string, Patient, Patient, string]>([
    ['the same record', ANN, ANN, 'certain'],
    ['an identifier alone', { resourceType: 'Patient', identifier: ANN.identifier! }, ANN, 'certain'],
    ['an identifier, of another born on another day', { ...ANN, birthDate: '1999-12-31' }, ANN, 'possible'],
    ['everything but an identifier', UNNUMBERED, ANN, 'certain'],
    [
      'everything, and another identifier of the same system',
      { ...ANN, identifier: [{ system: 'urn:hospital', value: 'B2' }] },
      ANN,
      'possible',
    ],
    [
      'everything, and an identifier of another system',
      { ...ANN, identifier: [{ system: 'urn:other', value: 'B2' }] },
      ANN,
      'certain',
    ],
    ['names, birth date and sex without where she lives', BARE, ANN, 'probable'],
    ['a slip in the family name', { ...BARE, name: [{ family: 'Brwon', given: ['Ann'] }] }, ANN, 'probable'],
    ['day and month changed about', { ...UNNUMBERED, birthDate: '1970-05-04' }, ANN, 'probable'],
    [
      'an initial and the year',
      { ...BARE, name: [{ family: 'brown', given: ['A.'] }], birthDate: '1970' },
      ANN,
      'probable',
    ],
    ['a family name alone', { resourceType: 'Patient', name: [{ family: 'Brown' }] }, ANN, 'possible'],
    [
      'the sister at the same address',
      { ...UNNUMBERED, name: [{ family: 'Brown', given: ['Eve'] }], birthDate: '1974-09-30' },
      ANN,
      'possible',
    ],
    [
      'another person',
      { resourceType: 'Patient', name: [{ family: 'Green', given: ['Bob'] }], birthDate: '1955-01-02', gender: 'male' },
      ANN,
      'certainly-not',
    ],
    ['nothing to go by', { resourceType: 'Patient' }, ANN, 'certainly-not'],
  ])('of %s', (_, asked, known, grade) => {
    expect(likeness(asked, known).grade).toBe(grade);
  });
});

const patient = fc.record(
  {
    identifier: fc.constantFrom([{ system: 'urn:hospital', value: 'A1' }], [{ system: 'urn:hospital', value: 'B2' }]),
    name: fc.constantFrom([{ family: 'Brown', given: ['Ann'] }], [{ family: 'Braun' }], [{ text: 'Ann Brown' }]),
    birthDate: fc.constantFrom('1970', '1970-04', '1970-04-05', '1970-05-04', '2001-01-01'),
    gender: fc.constantFrom('female' as const, 'male' as const),
    telecom: fc.constantFrom([{ system: 'phone' as const, value: '0123 456' }], [{ value: 'ann@example.org' }]),
  },
  { requiredKeys: [] },
);

test('the score lies between 0 and 1, a record with a name is most like itself, and certainty needs an identifier or full agreement', () => {
  fc.assert(
    fc.property(patient, patient, (a, b) => {
      const [asked, known]: Patient[] = [
        { resourceType: 'Patient', ...a },
        { resourceType: 'Patient', ...b },
      ] as never;
      const { score, grade } = likeness(asked!, known!);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(likeness(asked!, asked!).score).toBeGreaterThanOrEqual(score);
      if (grade === 'certain' && a.identifier === undefined) {
        expect(b).toMatchObject({ gender: a.gender, birthDate: a.birthDate, telecom: a.telecom });
      }
    }),
  );
});
