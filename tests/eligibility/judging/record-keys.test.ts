import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import { classOf, keysOf, silentJudge } from '../../../src/eligibility/judging/record-keys.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { fromDay, toDay } from '../../../src/kernel/dates.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { bundleOf, criterionOf, type JudgingCase, optionsOf } from './judging-case.ts';
import { SMALL_TERMINOLOGY } from './small-terminology.ts';

const folder = join(import.meta.dirname, '../../cases/judging');
const cases: readonly JudgingCase[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);
const day = fc.integer({ min: toDay('2010-01-01'), max: toDay('2030-12-31') }).map(fromDay);

test('whoever has nothing that a criterion asks for is judged as the silent record of the same class', () => {
  let alike = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.constantFrom(...cases),
      fc.constantFrom(...POLICIES),
      fc.boolean(),
      fc.tuple(day, day),
      (asking, recorded, policy, willing, [asOf, another]) => {
        const criterion = criterionOf(asking);
        const facts = collectFacts(bundleOf(recorded), SMALL_TERMINOLOGY);
        const options = optionsOf({ policy, willing, asOf });
        const silent = silentJudge(classOf(facts), { ...options, asOf: another })(criterion);
        const keys = new Set(keysOf(facts));
        if (silent.keys.some((key) => keys.has(key))) return;
        alike++;
        const told = judgeCriterion(criterion, facts, options);
        const cited = silent.cites
          ? told.evidence.map((one, at) => ({ ...silent.judgement.evidence[at], ...one }))
          : [];
        expect({ ...silent.judgement, ...(silent.cites && { evidence: cited }) }).toEqual(told);
      },
    ),
    { numRuns: 3000 },
  );
  expect(alike).toBeGreaterThan(500);
});

test('a record that has what is asked for shares a key with the criterion', () => {
  for (const one of cases) {
    const facts = collectFacts(bundleOf(one), SMALL_TERMINOLOGY);
    const options = optionsOf(one);
    const criterion = criterionOf(one);
    const told = judgeCriterion(criterion, facts, options);
    const cited = told.evidence.some(({ reference }) => reference.startsWith('urn:uuid:entry-'));
    const { keys } = silentJudge(classOf(facts), options)(criterion);
    if (cited)
      expect(
        keys.filter((key) => keysOf(facts).includes(key)),
        one.title,
      ).not.toEqual([]);
  }
});
