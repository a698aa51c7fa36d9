import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JudgingCase, judgeCase } from './judging-case.ts';

const folder = join(import.meta.dirname, '../../cases/judging');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const casesIn = (name: string): readonly JudgingCase[] => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe.each(files)('judging: %s', (name) => {
  it.each(casesIn(name).map((one) => [one.title, one] as const))('%s', (_, one) => {
    const judgement = judgeCase(one);
    const { strict, ...wanted } = one.expect;
    expect(judgement, one.why).toMatchObject(strict === undefined ? wanted : { ...wanted, strict: { holds: strict } });
    expect(judgement.verdict === 'unknown', 'what is missing is said exactly where the verdict is unknown').toBe(
      judgement.needs.length > 0,
    );
    if (judgement.basis === 'evidence') expect(judgement.evidence.length, 'evidence is cited').toBeGreaterThan(0);
  });
});

it('there are cases to judge, each with a reason', () => {
  const all = files.flatMap(casesIn);
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(all.filter(({ why }) => why.length < 5)).toEqual([]);
});
