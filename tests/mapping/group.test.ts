import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomsOf, type Criterion, type Node } from '../../src/eligibility/criterion.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { criteriaFromGroup, groupFromCriteria } from '../../src/mapping/group.ts';
import { ANY_WORDS, criteriaArbitrary, FHIR_WORDS } from './criterion-arbitrary.ts';

describe('criteria as a Group', () => {
  test('come back from it exactly as they went in, whatever their tree', () => {
    fc.assert(
      fc.property(criteriaArbitrary(ANY_WORDS), (criteria) => {
        const group = JSON.parse(JSON.stringify(groupFromCriteria('NCT00000001', criteria)));
        expect(criteriaFromGroup(group)).toEqual(criteria);
      }),
      { numRuns: 300 },
    );
  });

  test('make a Group that R4 accepts: every contained Group is referred to, every characteristic has one value', () => {
    fc.assert(
      fc.property(criteriaArbitrary(FHIR_WORDS), (criteria) => {
        expect(checkResource(groupFromCriteria('NCT00000001', criteria))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const diabetes: Node = {
    k: 'atom',
    id: 'a1',
    span: [0, 8],
    rule: 'condition',
    subject: 'patient',
    domain: 'condition',
    concept: {
      text: 'diabetes',
      codes: [{ system: 'http://snomed.info/sct', code: '73211009' }],
      closure: 'descendants',
      via: ['exact'],
    },
    quantifier: 'any',
    modality: 'asserted',
  };
  const criterion = (over: Partial<Criterion>): Criterion => ({
    id: 'c1',
    section: 'inclusion',
    text: 'Diabetes',
    span: [0, 8],
    ast: diabetes,
    residue: [],
    tier: 'A',
    ...over,
  });
  const only = (over: Partial<Criterion>) => groupFromCriteria('NCT00000001', [criterion(over)]).characteristic![0]!;

  test('state a plain condition so that any FHIR reader finds its code', () => {
    expect(only({})).toMatchObject({
      code: { coding: [{ code: 'condition' }] },
      valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '73211009' }] },
      exclude: false,
    });
  });

  test('turn exclusion and negation into exclude, and both together into a demand', () => {
    expect(only({ section: 'exclusion' }).exclude).toBe(true);
    expect(only({ ast: { k: 'not', of: diabetes } }).exclude).toBe(true);
    expect(only({ section: 'exclusion', ast: { k: 'not', of: diabetes } }).exclude).toBe(false);
  });

  test('are opaque to plain readers where a part of the text was not read', () => {
    const { code, valueBoolean, valueCodeableConcept } = only({ text: 'Diabetes of the odd kind', residue: [[9, 24]] });
    expect(code.text).toBe('Diabetes of the odd kind');
    expect(valueBoolean).toBe(true);
    expect(valueCodeableConcept).toBeUndefined();
  });

  test('are opaque to plain readers where words of the text narrow the concept', () => {
    const concept = {
      text: 'diabetes due to pancreatitis',
      codes: [{ system: 'http://snomed.info/sct', code: '73211009' }],
      closure: 'descendants',
      via: ['exact', 'qualifier:due to pancreatitis'],
    };
    const ast: Node = { ...diabetes, concept } as Node;
    expect(only({ ast }).valueCodeableConcept).toBeUndefined();
    expect(only({ ast }).valueBoolean).toBe(true);
  });

  test('are opaque to plain readers where a window of time narrows them', () => {
    const ast: Node = {
      ...diabetes,
      window: {
        anchor: 'screening',
        rel: 'before',
        hi: { value: 6, unit: 'months', ucum: 'mo' },
        span: [9, 20],
        phase: 'past',
      },
    } as Node;
    expect(only({ ast }).valueBoolean).toBe(true);
  });

  test('say in extensions only what code and value do not', () => {
    const [reading, atom] = only({ id: 'c1', ast: { ...diabetes, id: 'c1.1', rule: 'condition.term' } as Node })
      .extension!;
    expect(reading!.extension).toEqual([{ url: 'span', valueString: '0-8' }]);
    expect(atom!.extension).toEqual([{ url: 'span', valueString: '0-8' }]);
  });

  test('carry their id as the id of the characteristic, and their own words as the text of its code', () => {
    expect(only({})).toMatchObject({ id: 'c1', code: { text: 'Diabetes' } });
    const both: Node = { k: 'and', of: [diabetes, diabetes] };
    expect(only({ ast: both, text: 'Diabetes twice' }).code.text).toBe('Diabetes twice');
  });

  test('combine their parts as R5 names it, so that a reader without our extensions knows any from all', () => {
    const either: Node = { k: 'or', of: [diabetes, diabetes] };
    const group = groupFromCriteria('NCT00000001', [criterion({ ast: either })]);
    expect(group.contained).toMatchObject([
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Group.combinationMethod',
            valueCode: 'any-of',
          },
        ],
      },
    ]);
    const { extension: _, ...plain } = group.characteristic![0]!;
    const kept = criteriaFromGroup({ ...group, characteristic: [plain] });
    expect(kept).toMatchObject([{ ast: { k: 'or' } }]);
  });

  test('claim their profile, and say nothing of the study but its number', () => {
    expect(groupFromCriteria('NCT00000001', [])).toMatchObject({
      meta: {
        profile: ['https://trialbridge.dev/fhir/StructureDefinition/tb-eligibility-group'],
        source: 'https://clinicaltrials.gov/study/NCT00000001',
      },
      name: 'Eligibility of NCT00000001',
    });
  });

  test('keep a nested criterion under its parent and not beside it', () => {
    const group = groupFromCriteria('NCT00000001', [criterion({}), criterion({ id: 'c2', parent: 'c1' })]);
    expect(group.characteristic).toHaveLength(1);
    expect(criteriaFromGroup(group).map((one) => one.id)).toEqual(['c1', 'c2']);
  });

  test('end when a Group contains itself', () => {
    const loop = {
      resourceType: 'Group' as const,
      type: 'person' as const,
      actual: false,
      contained: [
        {
          resourceType: 'Group' as const,
          id: 'x',
          type: 'person' as const,
          actual: false,
          characteristic: [{ code: { text: 'inner' }, valueReference: { reference: '#x' }, exclude: false }],
        },
      ],
      characteristic: [{ code: { text: 'outer' }, valueReference: { reference: '#x' }, exclude: false }],
    };
    expect(criteriaFromGroup(loop)).toHaveLength(1);
  });

  test('read a Group of doubling references within bounds, what is left out being opaque', () => {
    const pair = (id: string) =>
      [1, 2].map((n) => ({ code: { text: `${n}` }, valueReference: { reference: `#${id}` }, exclude: false }));
    const bomb = {
      resourceType: 'Group' as const,
      type: 'person' as const,
      actual: false,
      contained: Array.from({ length: 60 }, (_, at) => ({
        resourceType: 'Group' as const,
        id: `g${at}`,
        type: 'person' as const,
        actual: false,
        characteristic: pair(`g${at + 1}`),
      })),
      characteristic: pair('g0').slice(0, 1),
    };
    const atoms = criteriaFromGroup(bomb).flatMap((one) => atomsOf(one.ast));
    expect(atoms.length).toBeLessThan(50_000);
    expect(new Set(atoms.map((atom) => atom.domain))).toEqual(new Set(['opaque']));
  });
});
