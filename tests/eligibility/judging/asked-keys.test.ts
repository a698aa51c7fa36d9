import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedOfSilence, askingJudge, changedRecord } from '../../../src/eligibility/judging/asked-keys.ts';
import type { FactChanges } from '../../../src/eligibility/judging/fact-index.ts';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import { classOf, keysOf, silentJudge } from '../../../src/eligibility/judging/record-keys.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { dayRange } from '../../../src/kernel/dates.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { Fact, PatientFacts } from '../../../src/patient/facts.ts';
import { bundleOf, criterionOf, type JudgingCase, optionsOf } from './judging-case.ts';
import { SMALL_TERMINOLOGY } from './small-terminology.ts';

const folder = join(import.meta.dirname, '../../cases/judging');
const cases: readonly JudgingCase[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);
const factsOf = (one: JudgingCase): PatientFacts => collectFacts(bundleOf(one), SMALL_TERMINOLOGY);
const moved = (fact: Fact): Fact => ({ ...fact, ...(fact.start && { start: { first: 0, last: 0 } }) });

const situation = fc.record({
  asking: fc.constantFrom(...cases),
  other: fc.constantFrom(...cases),
  third: fc.constantFrom(...cases),
  own: fc.boolean(),
  policy: fc.constantFrom(...POLICIES),
  willing: fc.boolean(),
  what: fc.constantFrom('remove', 'move', 'add', 'birth'),
  at: fc.nat(),
});

test('judging that notes what it asks is judging, and a change of nothing that was asked changes no judgement', () => {
  let untouched = 0;
  let touched = 0;
  let silent = 0;
  fc.assert(
    fc.property(situation, ({ asking, other, third, own, policy, willing, what, at }) => {
      const criterion = criterionOf(asking);
      const record = factsOf(own ? asking : other);
      const facts = { ...record, facts: [...record.facts, ...factsOf(third).facts] };
      const options = { ...optionsOf(asking), policy, willing };
      const known = askingJudge(facts, options)(criterion);
      const { judgement, asked } = known;
      expect(judgement).toEqual(judgeCriterion(criterion, facts, options));

      const one = facts.facts[at % Math.max(1, facts.facts.length)];
      const changes: FactChanges =
        what === 'birth'
          ? { birth: { value: '1990-01-01', range: dayRange('1990-01-01')! } }
          : what === 'add'
            ? { added: factsOf(other).facts.slice(0, 1) }
            : { replaced: new Map(one && [[one, what === 'move' ? moved(one) : undefined]]) };
      const { facts: changed, keys } = changedRecord(facts, changes);
      const anew = judgeCriterion(criterion, { ...changed }, options);
      expect(judgeCriterion(criterion, changed, options)).toEqual(anew);
      expect(known.with({ facts: changed, keys })).toEqual(anew);
      if (asked.isDisjointFrom(keys)) {
        untouched++;
        expect(judgement).toEqual(anew);
      } else touched++;

      const vain = silentJudge(classOf(facts), options)(criterion).keys;
      const held = new Set(keysOf(facts));
      if (vain.some((key) => held.has(key)) || !askedOfSilence(vain).isDisjointFrom(keys)) return;
      silent++;
      expect(judgement).toEqual(anew);
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(untouched, touched, silent)).toBeGreaterThan(500);
});
