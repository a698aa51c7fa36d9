import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageInYears } from '../../../src/eligibility/judging/age-in-years.ts';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import { BIRTH, classOf, keysOf, silentJudge } from '../../../src/eligibility/judging/record-keys.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { dayRange, fromDay, toDay } from '../../../src/kernel/dates.ts';
import { AgedSilences } from '../../../src/match/catalogue/aged-silence.ts';
import { answerFrom } from '../../../src/match/catalogue/answer.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { bundleOf, criterionOf, type JudgingCase, optionsOf } from '../../eligibility/judging/judging-case.ts';
import { SMALL_TERMINOLOGY } from '../../eligibility/judging/small-terminology.ts';

const folder = join(import.meta.dirname, '../../cases/judging');
const cases: readonly JudgingCase[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);
const NOBODY = { reference: '', facts: [], problems: [] };
const asksForAge = cases.filter((one) =>
  (['female', 'male'] as const).some((sex) =>
    silentJudge(classOf({ ...NOBODY, sex }), optionsOf(one))(criterionOf(one)).keys.includes(BIRTH),
  ),
);
const day = (first: string, last: string) => fc.integer({ min: toDay(first), max: toDay(last) }).map(fromDay);

test('whoever has nothing but an age is judged as any record of the class and age, born on whichever day', () => {
  expect(asksForAge.length).toBeGreaterThan(20);
  let alike = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...asksForAge),
      fc.constantFrom(...cases),
      fc.constantFrom(...POLICIES),
      fc.tuple(day('2020-01-01', '2030-12-31'), day('2020-01-01', '2030-12-31')),
      day('1930-01-01', '2024-12-31'),
      fc.constantFrom(4, 7, 10, 10, 10),
      (asking, recorded, policy, [asOf, another], born, length) => {
        const criterion = criterionOf(asking);
        const value = born.slice(0, length);
        const birth = { value, range: dayRange(value)! };
        const facts = { ...collectFacts(bundleOf(recorded), SMALL_TERMINOLOGY), birth };
        const options = optionsOf({ policy, asOf });
        const of = classOf(facts);
        const asked = silentJudge(of, options)(criterion).keys;
        const held = new Set(keysOf(facts));
        const age = ageInYears(facts, asOf);
        if (!age || asked.some((key) => key !== BIRTH && held.has(key))) return;
        // Learned on another day.
        const known = new AgedSilences(of, optionsOf({ policy, asOf: another }), () => asked)
          .of(age)
          .answer(0, criterion);
        if (!known || known.more.some((key) => held.has(key))) return;
        alike++;
        expect(known.answer).toEqual(answerFrom(judgeCriterion(criterion, facts, options)));
      },
    ),
    { numRuns: 3000 },
  );
  expect(alike).toBeGreaterThan(300);
});
