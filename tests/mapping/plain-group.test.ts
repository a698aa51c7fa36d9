import type { Group, GroupCharacteristic } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { criteriaFromGroup } from '../../src/mapping/group.ts';

const group = (...characteristic: GroupCharacteristic[]): Group => ({
  resourceType: 'Group',
  type: 'person',
  actual: false,
  characteristic,
});
const only = (one: GroupCharacteristic) => criteriaFromGroup(group(one))[0]!;
const years = (value: number) => ({ value, unit: 'years', system: 'http://unitsofmeasure.org', code: 'a' });
const SNOMED = 'http://snomed.info/sct';

describe('a Group that others wrote', () => {
  test('states an age range, with UCUM units or plain words', () => {
    const criterion = only({
      code: { coding: [{ system: 'http://loinc.org', code: '30525-0' }] },
      valueRange: { low: years(18), high: { value: 6, unit: 'Months' } },
      exclude: false,
    });
    expect(criterion).toMatchObject({
      section: 'inclusion',
      ast: {
        domain: 'age',
        quantity: { op: 'between', lo: { value: 18, ucum: 'a' }, hi: { value: 6, ucum: 'mo' } },
      },
    });
  });

  test('states an age by a Quantity with a comparator', () => {
    const criterion = only({ code: { text: 'Age' }, valueQuantity: { ...years(65), comparator: '<' }, exclude: true });
    expect(criterion).toMatchObject({
      section: 'exclusion',
      ast: { domain: 'age', quantity: { op: '<', hi: { value: 65, ucum: 'a' } } },
    });
  });

  test('states a sex by administrative gender', () => {
    const criterion = only({
      code: { coding: [{ system: SNOMED, code: '263495000' }] },
      valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/administrative-gender', code: 'female' }] },
      exclude: false,
    });
    expect(criterion.ast).toMatchObject({ domain: 'sex', concept: { codes: [{ code: 'female' }] } });
  });

  test('states a diagnosis by its code', () => {
    const criterion = only({
      code: { coding: [{ system: SNOMED, code: '282291009' }] },
      valueCodeableConcept: { coding: [{ system: SNOMED, code: '44054006', display: 'Type 2 diabetes' }] },
      exclude: true,
    });
    expect(criterion).toMatchObject({
      section: 'exclusion',
      ast: { k: 'atom', domain: 'condition', concept: { codes: [{ system: SNOMED, code: '44054006' }] } },
    });
  });

  test('states a laboratory bound by LOINC code and range', () => {
    const criterion = only({
      code: { coding: [{ system: 'http://loinc.org', code: '4548-4', display: 'HbA1c' }] },
      valueRange: { low: { value: 7, unit: '%', system: 'http://unitsofmeasure.org', code: '%' } },
      exclude: false,
    });
    expect(criterion.ast).toMatchObject({ domain: 'observation', quantity: { op: '>=', lo: { value: 7, ucum: '%' } } });
  });

  test('states by an ICD-10 code and true or false that a diagnosis is there or not', () => {
    const icd = { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }] };
    expect(only({ code: icd, valueBoolean: true, exclude: false }).ast).toMatchObject({ domain: 'condition' });
    expect(only({ code: icd, valueBoolean: false, exclude: false }).ast).toMatchObject({ k: 'not' });
  });

  test.each<[string, GroupCharacteristic]>([
    [
      'a code whose system says nothing of its kind',
      { code: { coding: [{ system: SNOMED, code: '1' }] }, valueBoolean: true, exclude: false },
    ],
    ['a text alone', { code: { text: 'Signed consent' }, valueBoolean: true, exclude: true }],
    [
      'an age in a unit that is none',
      { code: { text: 'age' }, valueRange: { low: { value: 3, unit: 'moons' } }, exclude: false },
    ],
    [
      'a diagnosis for a certain period only',
      {
        code: { text: 'diagnosis' },
        valueCodeableConcept: { coding: [{ system: SNOMED, code: '1' }] },
        period: { start: '2020' },
        exclude: true,
      },
    ],
    [
      'a diagnosis without a code',
      { code: { text: 'diagnosis' }, valueCodeableConcept: { text: 'flu' }, exclude: false },
    ],
    [
      'a reference to what is not here',
      { code: { text: 'x' }, valueReference: { reference: 'Group/1' }, exclude: false },
    ],
  ])('is opaque, so that it can only be unknown, where it states %s', (_, one) => {
    const criterion = only(one);
    expect(criterion.ast).toMatchObject({ k: 'atom', domain: 'opaque' });
    expect(criterion.tier).toBe('C');
  });

  test('joins the characteristics of a contained Group by and, since FHIR demands all', () => {
    const criteria = criteriaFromGroup({
      ...group({ code: { text: 'both' }, valueReference: { reference: '#g' }, exclude: true }),
      contained: [
        {
          resourceType: 'Group',
          id: 'g',
          type: 'person',
          actual: false,
          characteristic: [
            { code: { text: 'age' }, valueRange: { low: years(18) }, exclude: false },
            { code: { text: 'something' }, valueBoolean: true, exclude: true },
          ],
        },
      ],
    });
    expect(criteria).toMatchObject([
      { section: 'exclusion', ast: { k: 'and', of: [{ domain: 'age' }, { k: 'not', of: { domain: 'opaque' } }] } },
    ]);
  });

  test('of which any characteristic may hold is one criterion, not one for each', () => {
    const either = {
      ...group(
        { code: { text: 'age' }, valueRange: { low: years(18) }, exclude: false },
        { code: { text: 'consent' }, valueBoolean: true, exclude: false },
      ),
      extension: [
        { url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Group.combinationMethod', valueCode: 'any-of' },
      ],
    };
    expect(criteriaFromGroup(either)).toMatchObject([
      { ast: { k: 'or', of: [{ domain: 'age' }, { domain: 'opaque' }] } },
    ]);
  });

  test('without characteristics has no criteria', () => {
    expect(criteriaFromGroup(group())).toEqual([]);
  });
});
