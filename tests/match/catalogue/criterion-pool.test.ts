import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { createCriterionPool } from '../../../src/match/catalogue/criterion-pool.ts';
import { LEXICON } from '../world.ts';

const LINES = [
  'Age 18 years or older',
  'No heart failure within the last 6 months',
  'Haemoglobin of at least 9 g/dL and platelets above 100 x 10^9/L',
  'Asthma or diabetes mellitus, unless mild',
  'Frobnicated at least twice',
];

/** Read from a text in which other lines stand before. */
const criteriaOf = (id: string, lines: readonly string[]): readonly Criterion[] =>
  readCriteria({ id, text: `Inclusion Criteria:\n\n${lines.map((line) => `* ${line}\n`).join('')}` }, LEXICON);

test('a criterion has one number wherever it stands, and comes back as it was but for its id and place', () => {
  const pool = createCriterionPool();
  fc.assert(
    fc.property(fc.shuffledSubarray(LINES, { minLength: 1 }), fc.string(), (lines, id) => {
      for (const criterion of criteriaOf(id, lines)) {
        const number = pool.number(criterion);
        const { id: _id, parent: _parent, span, ...asked } = criterion;
        const kept = pool.criterion(number);
        expect(kept.text).toBe(asked.text);
        expect(kept.span).toEqual([0, span[1] - span[0]]);
        expect(pool.number({ ...kept, id: 'another' })).toBe(number);
        const [alone] = criteriaOf('x', [lines.find((line) => asked.text.includes(line))!]);
        expect(pool.number(alone!)).toBe(number);
      }
    }),
  );
  expect(pool.size).toBe(LINES.length);
});

test('numbers and criteria stay what they are as the pool grows', () => {
  const pool = createCriterionPool();
  const [criterion] = criteriaOf('x', ['Age 18 years or older']);
  const texts = Array.from({ length: 100 }, (_, at) => `line ${at}`);
  const numbers = texts.map((text) => pool.number({ ...criterion!, text }));
  expect(numbers).toEqual(texts.map((_, at) => at));
  expect(texts.map((text) => pool.number({ ...criterion!, text }))).toEqual(numbers);
  expect(numbers.map((number) => pool.criterion(number).text)).toEqual(texts);
  expect(pool.size).toBe(100);
});

test('however many criteria are glimpsed, they are those that are kept, and what was kept before them stays so', () => {
  const pool = createCriterionPool();
  const [criterion] = readCriteria({ id: 'x', text: 'Asthma', section: 'inclusion' }, LEXICON);
  const numbers = Array.from({ length: 6_000 }, (_, at) => pool.number({ ...criterion!, text: `Asthma ${at}` }));
  const kept = pool.criterion(numbers[0]!);
  for (const number of numbers) expect(pool.glimpse(number).text).toBe(`Asthma ${number}`);
  expect(pool.criterion(numbers[0]!)).toBe(kept);
  expect(pool.criterion(numbers[1]!)).toEqual(pool.glimpse(numbers[1]!));
});
