import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isResourceType, resourceTypes, searchParametersOf } from '../../../src/fhir/definitions/definitions.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { compileExpression } from '../../../src/fhir/search/expression.ts';
import { NOT_OFFERED, parametersOf } from '../../../src/fhir/search/parameters.ts';

const select = (resource: AnyResource, expression: string): unknown[] =>
  compileExpression(expression, resource.resourceType)!([{ value: resource }], resource).map(({ value }) => value);

describe('expressions of search parameters', () => {
  test('every R4 parameter of every type is compiled, but for those that are named as not offered', () => {
    const left = new Set<string>();
    let compiled = 0;
    for (const type of resourceTypes()) {
      const table = parametersOf(type);
      for (const { code } of searchParametersOf(type)) {
        if (table.has(code)) compiled++;
        else left.add(code);
      }
    }
    expect([...left].sort()).toEqual(Object.keys(NOT_OFFERED).sort());
    expect(compiled).toBeGreaterThan(2500);
  });

  test('the published parameters of R4, those of its extensions included, compile for every type they are for', () => {
    const folder = join(import.meta.dirname, '../../../node_modules/hl7.fhir.r4.examples');
    const without: string[] = [];
    const empty: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.startsWith('SearchParameter-'))) {
      const parameter = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        id: string;
        base: string[];
        expression?: string;
      };
      if (parameter.expression === undefined) without.push(parameter.id);
      else {
        for (const base of parameter.base.filter(isResourceType)) {
          if (!compileExpression(parameter.expression, base)) empty.push(`${parameter.id} for ${base}`);
        }
      }
    }
    // Its one branch is about DocumentReference.
    expect(empty).toEqual(['example-extension for Patient']);
    expect(without.sort()).toEqual([
      'DomainResource-text',
      'Resource-content',
      'Resource-query',
      'codesystem-extensions-CodeSystem-author',
      'codesystem-extensions-CodeSystem-effective',
      'codesystem-extensions-CodeSystem-end',
      'codesystem-extensions-CodeSystem-keyword',
      'codesystem-extensions-CodeSystem-workflow',
      'filter',
      'patient-extensions-Patient-age',
      'patient-extensions-Patient-birthOrderBoolean',
      'valueset-extensions-ValueSet-author',
      'valueset-extensions-ValueSet-effective',
      'valueset-extensions-ValueSet-end',
      'valueset-extensions-ValueSet-keyword',
      'valueset-extensions-ValueSet-workflow',
    ]);
  });

  test.each([
    'Patient.name.matches("x")',
    'Patient.name.upper()',
    'Patient.name +',
    'Patient.name & Patient.id',
    'Patient.(',
    '%context.name',
    "Patient.extension('a'",
    'Patient.name[x]',
    '',
  ])('what is not understood is refused: %s', (expression) => {
    expect(() => compileExpression(expression, 'Patient')).toThrowError(expect.objectContaining({ kind: 'invalid' }));
  });

  const patient: AnyResource = {
    resourceType: 'Patient',
    id: 'p',
    name: [{ given: ['A', 'B'] }, { family: 'C' }],
    telecom: [
      { system: 'phone', value: '1' },
      { system: 'email', value: 'e' },
    ],
    deceasedBoolean: false,
    generalPractitioner: [
      { reference: 'Practitioner/1' },
      { reference: 'Organization/2' },
      { reference: '#in' },
      { type: 'Practitioner', identifier: { value: 'x' } },
    ],
    contained: [{ resourceType: 'Practitioner', id: 'in' }],
    extension: [{ url: 'http://x.test/e', valueString: 'found' }],
  };

  test.each<[string, unknown]>([
    ['Patient.name.given', ['A', 'B']],
    ['Patient.name.given[0]', ['A']],
    ['Patient.name.given | Patient.name.family | Observation.code', ['A', 'B', 'C']],
    ["Patient.telecom.where(system='email').value", ['e']],
    ["Patient.telecom.where(system != 'email').value", ['1']],
    ["Patient.telecom.exists(system='fax')", [false]],
    ['Patient.deceased.exists() and Patient.deceased != false', [false]],
    ['Patient.multipleBirth', []],
    ['(Patient.deceased as boolean)', [false]],
    ['(Patient.deceased as dateTime)', []],
    ['Patient.deceased.ofType(boolean)', [false]],
    ['Patient.generalPractitioner.where(resolve() is Practitioner).reference', ['Practitioner/1', '#in']],
    ["Patient.extension('http://x.test/e').value", ['found']],
    ["Patient.where(hasExtension('http://x.test/e')).id", ['p']],
    ['%resource.id', ['p']],
    ['Resource.id', ['p']],
  ])('%s selects %j', (expression, found) => {
    expect(select(patient, expression)).toEqual(found);
  });

  test('branches about other types alone make no selector', () => {
    expect(compileExpression('Observation.code | Condition.code', 'Patient')).toBeUndefined();
  });
});
