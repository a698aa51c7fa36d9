import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Atom, Criterion } from '../../../src/eligibility/criterion.ts';
import { lintCriteria } from '../../../src/eligibility/reading/lint/lint.ts';
import { readStructured, type StructuredLimits } from '../../../src/eligibility/reading/lint/structured.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly limits: StructuredLimits;
  readonly messages: readonly string[];
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, '../../cases/lint.json'), 'utf8')) as readonly Case[];
const lexicon = createLexicon();

const criterionOf = (part: Partial<Atom>): Criterion => ({
  id: 'I1',
  section: 'inclusion',
  text: 'as given',
  span: [0, 8],
  ast: {
    k: 'atom',
    id: 'I1.1',
    span: [0, 8],
    rule: 'observation.term',
    subject: 'patient',
    domain: 'observation',
    quantifier: 'any',
    modality: 'asserted',
    ...part,
  },
  residue: [],
  tier: 'A',
});

describe('What is doubtful about criteria', () => {
  it.each(cases.map((one) => [one.title, one] as const))('%s', (_, { text, limits, messages }) => {
    const criteria = [...readCriteria({ id: 'x', text }, lexicon), ...readStructured(limits)];
    expect(lintCriteria(criteria, lexicon, limits).map(({ message }) => message)).toEqual(messages);
  });

  it('is that no value lies between a greater bound and a smaller one, in whatever units', () => {
    const between = (lo: number, from: string, hi: number, to: string): readonly string[] =>
      lintCriteria(
        [
          criterionOf({
            quantity: {
              op: 'between',
              lo: { value: lo, unit: from, ucum: from },
              hi: { value: hi, unit: to, ucum: to },
              span: [0, 8],
            },
          }),
        ],
        lexicon,
      ).map(({ message }) => message);
    expect(between(16, 'g/dL', 12, 'g/dL')).toEqual(['No value is between 16 g/dL and 12 g/dL']);
    expect(between(3, 'a', 18, 'mo')).toEqual(['No value is between 3 a and 18 mo']);
    expect(between(3, 'mo', 2, 'a')).toEqual([]);
  });

  it('is that no time lies between a greater bound and a smaller one', () => {
    const window = {
      anchor: 'enrolment',
      rel: 'before',
      phase: 'past',
      lo: { value: 6, unit: 'months', ucum: 'mo' },
      hi: { value: 3, unit: 'months', ucum: 'mo' },
      span: [0, 8],
    } as const;
    const found = lintCriteria([criterionOf({ domain: 'condition', rule: 'condition.term', window })], lexicon);
    expect(found.map(({ index, message }) => [index, message])).toEqual([
      [0, 'No time is between 6 months and 3 months'],
    ]);
  });
});
