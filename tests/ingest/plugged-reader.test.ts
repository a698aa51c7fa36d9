import { describe, expect, test } from 'vitest';
import { type Criterion, type CriterionReader, mapTrial } from '../../src/index.ts';

const TEXT = 'Inclusion Criteria:\n\n* Gout';
const record = {
  protocolSection: {
    identificationModule: { nctId: 'NCT90000099', briefTitle: 'A study' },
    statusModule: { overallStatus: 'RECRUITING' },
    eligibilityModule: { eligibilityCriteria: TEXT },
  },
};
const at = TEXT.indexOf('Gout');

const readerGiving =
  (change: Partial<Criterion>): CriterionReader =>
  (input) => [
    {
      id: `${input.id}-x1`,
      section: 'inclusion',
      text: 'Gout',
      span: [at, at + 4],
      residue: [],
      tier: 'A',
      ast: {
        k: 'atom',
        id: 'x1.1',
        span: [at, at + 4],
        rule: 'elsewhere.condition',
        subject: 'patient',
        domain: 'condition',
        concept: { text: 'Gout', codes: [], closure: 'self', via: ['elsewhere'] },
        quantifier: 'any',
        modality: 'asserted',
      },
      ...change,
    },
  ];

describe('another reader of eligibility text', () => {
  test('its criteria reach the Group', () => {
    const [bundle] = mapTrial(record, { reader: readerGiving({}) });
    const group = bundle!.entry!.map((entry) => entry.resource).find((resource) => resource?.resourceType === 'Group');
    expect(JSON.stringify(group)).toContain('elsewhere.condition');
  });

  test('what does not fit the text is refused', () => {
    expect(() => mapTrial(record, { reader: readerGiving({ span: [0, TEXT.length + 1] }) })).toThrow(
      /do not fit the eligibility text/,
    );
  });

  test('what FHIR cannot state validly is refused with its place', () => {
    const concept = { text: 'Gout', codes: [{ system: 'relative', code: ' spaced ' }], closure: 'self', via: ['x'] };
    const [criterion] = readerGiving({})({ id: 'a', text: TEXT }, undefined as never);
    const ast = { ...criterion!.ast, concept } as Criterion['ast'];
    expect(() => mapTrial(record, { reader: readerGiving({ ast }) })).toThrow(/gives no valid Group/);
  });
});
