import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import { partsInVain } from '../../../src/eligibility/judging/parts-in-vain.ts';
import { sparingJudge } from '../../../src/eligibility/judging/sparing-judge.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../../src/patient/facts.ts';
import { bundleOf, criterionOf, type JudgingCase, optionsOf } from './judging-case.ts';
import { SMALL_TERMINOLOGY } from './small-terminology.ts';

const folder = join(import.meta.dirname, '../../cases/judging');
const cases: readonly JudgingCase[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);
const factsOf = (one: JudgingCase): PatientFacts => collectFacts(bundleOf(one), SMALL_TERMINOLOGY);
/** What two cases ask, in one criterion: each is a part of it that is judged apart. */
function joint(one: JudgingCase, other: JudgingCase, k: 'and' | 'or'): Criterion {
  const [first, second] = [criterionOf(one), criterionOf(other)];
  const from = first.span[1] + 2 - second.span[0];
  const moved: Criterion = JSON.parse(JSON.stringify(second), (key, value) =>
    key === 'span' ? [value[0] + from, value[1] + from] : value,
  );
  return {
    ...first,
    text: `${first.text}; ${second.text}`,
    span: [first.span[0], moved.span[1]],
    ast: { k, of: [first.ast, moved.ast] },
    residue: [...first.residue, ...second.residue.map(([start, end]) => [start + from, end + from] as const)],
  };
}

test('whoever has been judged before, a criterion is judged as if nobody had been', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.constantFrom(...cases), fc.constantFrom(...cases), fc.constantFrom('and' as const, 'or' as const)),
      fc.array(
        fc.record({
          of: fc.constantFrom(...cases),
          beside: fc.constantFrom(...cases),
          isOwn: fc.boolean(),
          asOf: fc.constantFrom('2020-01-15', '2024-06-30', '2026-01-15'),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      fc.constantFrom(...POLICIES),
      fc.boolean(),
      ([one, other, k], records, policy, willing) => {
        const criterion = joint(one, other, k);
        for (const { of, beside, isOwn, asOf } of records) {
          const record = factsOf(isOwn ? one : of);
          const facts = { ...record, facts: [...record.facts, ...factsOf(beside).facts] };
          const options = { ...optionsOf(one), policy, willing, asOf };
          const judge = sparingJudge(facts, options);
          const whole = judgeCriterion(criterion, facts, options);
          expect(judge(criterion)).toEqual(whole);
          expect(judge(criterion)).toEqual(whole);
        }
      },
    ),
    { numRuns: 600 },
  );
});

test('what one record did not have is not judged again for another that does not have it, and is for one that does', () => {
  const shown = { kept: 0, judged: 0 };
  for (const [at, one] of cases.entries()) {
    const criterion = joint(one, cases[(at + 1) % cases.length]!, 'and');
    const options = optionsOf(one);
    const [nobody, own] = [{ ...factsOf(one), facts: [] }, factsOf(one)];
    sparingJudge(nobody, options)(criterion);
    const parts = partsInVain(options.terminology);
    const before = parts.size;
    expect(sparingJudge({ ...nobody, reference: 'Patient/another' }, options)(criterion)).toEqual(
      judgeCriterion(criterion, { ...nobody, reference: 'Patient/another' }, options),
    );
    if (parts.size === before) shown.kept++;
    const judged = sparingJudge(own, options)(criterion);
    expect(judged).toEqual(judgeCriterion(criterion, own, options));
    if (judged.evidence.length > 0) shown.judged++;
  }
  expect(Math.min(shown.kept, shown.judged)).toBeGreaterThan(50);
});
