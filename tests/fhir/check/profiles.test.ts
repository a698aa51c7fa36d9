import type { StructureDefinition } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { profileTest } from '../../../src/fhir/check/code/profile-source.ts';
import { toProfile } from '../../../src/fhir/check/profiles/differential.ts';
import { checkProfile } from '../../../src/fhir/check/profiles/profile-check.ts';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import { type Node, Visit } from '../../../src/fhir/check/visit.ts';
import { structureDefinitions } from '../../../src/fhir/profiles/definition-files.ts';
import cases from './profile-cases.json' with { type: 'json' };

interface Case {
  readonly title: string;
  readonly resource: unknown;
  /** Place, code, and a part of the message. */
  readonly issues: readonly (readonly string[])[];
}

describe('the gate judges by our definitions:', () => {
  it.each(cases as readonly Case[])('$title', ({ resource, issues }) => {
    const found = checkResource(resource);
    expect(found.map(({ expression, code }) => [expression, code])).toEqual(issues.map(([at, code]) => [at, code]));
    found.forEach(({ message }, i) => {
      expect(message).toContain(issues[i]![2]);
    });
  });

  it('every one of them can be read', () => {
    for (const definition of structureDefinitions()) expect(toProfile(definition).type).toBe(definition.type);
  });
});

const element = (path: string, demands: object) => ({ id: path, path: path.replaceAll(/:\w+/g, ''), ...demands });

const DEFINITION = {
  resourceType: 'StructureDefinition',
  id: 'x',
  url: 'http://x.test/StructureDefinition/x',
  type: 'Observation',
  differential: {
    element: [
      element('Observation', {
        constraint: [
          {
            key: 'x-1',
            severity: 'error',
            human: 'a value needs a time',
            expression: 'value.exists() implies effective.exists()',
          },
        ],
      }),
      element('Observation.code', { patternCodeableConcept: { coding: [{ system: 'http://loinc.org' }] } }),
      element('Observation.subject', {
        min: 1,
        type: [{ code: 'Reference', targetProfile: ['http://hl7.org/fhir/StructureDefinition/Patient'] }],
      }),
      element('Observation.value[x]', { type: [{ code: 'Quantity' }, { code: 'string' }] }),
      element('Observation.category', {
        slicing: { discriminator: [{ type: 'pattern', path: '$this' }], rules: 'closed' },
        max: '2',
      }),
      element('Observation.category:lab', { sliceName: 'lab', max: '1', patternCodeableConcept: { text: 'lab' } }),
      element('Observation.category:other', { sliceName: 'other', patternCodeableConcept: { text: 'other' } }),
      element('Observation.issued', { max: '0' }),
      element('Observation.component', {
        slicing: { discriminator: [{ type: 'value', path: 'code.text' }], rules: 'open' },
      }),
      element('Observation.component:a', { sliceName: 'a', min: 1 }),
      element('Observation.component:a.code', { min: 1 }),
      element('Observation.component:a.code.text', { fixedString: 'a' }),
      element('Observation.component:a.value[x]', { min: 1 }),
    ],
  },
} as unknown as StructureDefinition;

describe('a profile of many demands', () => {
  const { root, id, url, type, contexts } = toProfile(DEFINITION);
  const quick = profileTest(root)!;
  const right = {
    resourceType: 'Observation',
    code: { coding: [{ system: 'http://loinc.org', code: '1' }, { system: 'http://x.test' }], text: 'y' },
    subject: { reference: 'Patient/1' },
    effectiveDateTime: '2020',
    valueString: 'x',
    category: [{ text: 'lab' }, { text: 'other' }],
    component: [{ code: { text: 'b' } }, { code: { text: 'a' }, valueString: 'x' }],
  };
  const problems = (node: Node): string[] => {
    const visit = new Visit();
    checkProfile(node, { root, id, url, type, contexts }, visit);
    return visit.issues.map(({ expression, message }) => `${expression} ${message}`);
  };

  it('is kept by what meets all of them', () => {
    expect(problems(right)).toEqual([]);
    expect(quick(right)).toBe(true);
  });

  it.each([
    ['a pattern', { code: { text: 'y' } }, 'code must hold {"coding":[{"system":"http://loinc.org"}]} (profile x)'],
    ['a required element', { subject: undefined }, 'subject is required (profile x)'],
    [
      'a target',
      { subject: { reference: 'Group/1' } },
      'subject.reference must refer to Patient, not Group (profile x)',
    ],
    [
      'a type',
      { valueString: undefined, valueBoolean: true },
      'value.ofType(boolean) must be of type Quantity or string (profile x)',
    ],
    ['a closed slicing', { category: [{ text: 'z' }] }, 'category[0] must be one of lab, other (profile x)'],
    [
      'the number of a slice',
      { category: [{ text: 'lab' }, { text: 'lab' }] },
      'category lab must not be given more than once (profile x)',
    ],
    ['a forbidden element', { issued: '2020-01-01T00:00:00Z' }, 'issued must not be given (profile x)'],
    ['a required slice', { component: [{ code: { text: 'b' } }] }, 'component a is required (profile x)'],
    [
      'what is required in a slice',
      { component: [{ code: { text: 'a' } }] },
      'component[0].value is required (profile x)',
    ],
    ['an expression', { effectiveDateTime: undefined }, ' a value needs a time (x-1) (profile x)'],
  ] as const)('is broken against %s', (_, change, problem) => {
    const broken = { ...right, ...change };
    expect(problems(broken)).toEqual([problem]);
    expect(quick(broken)).toBe(false);
  });
});
