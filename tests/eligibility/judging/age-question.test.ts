import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageAnswers, ageQuestion } from '../../../src/eligibility/judging/age-question.ts';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { bundleOf, criterionOf, type JudgingCase, optionsOf } from './judging-case.ts';
import { SMALL_TERMINOLOGY } from './small-terminology.ts';

const folder = join(import.meta.dirname, '../../cases/judging');
const cases: readonly JudgingCase[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);
const ofAge = cases.filter((one) => ageQuestion(criterionOf(one)) !== undefined);

test('what asks for an age and nothing else is judged by that age alone, whatever the record and the policy', () => {
  expect(ofAge.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(
      fc.constantFrom(...ofAge),
      fc.constantFrom(...cases),
      fc.constantFrom(...POLICIES),
      fc.boolean(),
      (asking, recorded, policy, willing) => {
        const facts = collectFacts(bundleOf(recorded), SMALL_TERMINOLOGY);
        const options = { ...optionsOf(asking), policy, willing };
        const criterion = criterionOf(asking);
        const truth = ageAnswers(facts, options.asOf)(ageQuestion(criterion)!);
        const { holds, strict, needs } = judgeCriterion(criterion, facts, options);
        expect([holds, strict.holds]).toEqual([truth, truth]);
        expect(needs.map(({ domain }) => domain)).toEqual(truth === null ? ['age'] : []);
      },
    ),
  );
});
