/** What is told to change a verdict is what is found by making each change anew and judging everything with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedFacts } from '../../../src/eligibility/judging/fact-index.ts';
import { type JudgeOptions, judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import { classOf, keysOf, silentJudge } from '../../../src/eligibility/judging/record-keys.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { pivotalFacts } from '../../../src/match/explanation/pivotal.ts';
import { type AskedInVain, createWhatIfs, type WhatIfs } from '../../../src/match/explanation/what-ifs.ts';
import { summarise } from '../../../src/match/summary.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../../src/patient/facts.ts';
import { bundleOf, criterionOf, type JudgingCase, optionsOf } from '../../eligibility/judging/judging-case.ts';
import { SMALL_TERMINOLOGY } from '../../eligibility/judging/small-terminology.ts';

const folder = join(import.meta.dirname, '../../cases/judging');
const cases: readonly JudgingCase[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);

const anew = (facts: PatientFacts, options: JudgeOptions): WhatIfs => ({
  judged: ({ criterion }, changes) =>
    judgeCriterion(
      criterion,
      { ...changes.reduce((before, change) => changedFacts(before, change.changes(before)), facts) },
      options,
    ),
});

let unheard = 0;
/** By judging the criterion for records of the same class that have nothing. */
function inVainOf(facts: PatientFacts, options: JudgeOptions): AskedInVain {
  const judge = silentJudge(classOf(facts), options);
  const held = new Set(keysOf(facts));
  return (number) => {
    const { keys } = judge(criterionOf(cases[number]!));
    if (keys.some((key) => held.has(key))) return undefined;
    unheard++;
    return keys;
  };
}

const studies = fc.array(fc.uniqueArray(fc.nat(cases.length - 1), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

test('the same changes are told of every study of a request', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      studies,
      fc.constantFrom(...cases),
      fc.constantFrom(...POLICIES),
      async (requested, recorded, policy) => {
        const facts = collectFacts(bundleOf(recorded), SMALL_TERMINOLOGY);
        const options = { ...optionsOf(recorded), policy };
        const { asOf, terminology } = options;
        const [shared, plain] = [createWhatIfs(facts, options, inVainOf(facts, options)), anew(facts, options)];
        for (const numbers of requested) {
          const judged = numbers.map((number) => {
            const criterion = { ...criterionOf(cases[number]!), id: `c${number}` };
            return { criterion, number, judgement: judgeCriterion(criterion, facts, options) };
          });
          const pivotsBy = (whatIfs: WhatIfs) =>
            pivotalFacts(judged, {
              facts,
              asOf,
              terminology,
              whatIfs,
              gradeOf: (list) =>
                summarise(list, { open: true, complete: true, condition: { fit: 'recorded', asked: true } }).grade,
              turn: async () => undefined,
            });
          const found = await pivotsBy(shared);
          told += found.length;
          expect(found).toEqual(await pivotsBy(plain));
        }
      },
    ),
    { numRuns: 600 },
  );
  expect(told).toBeGreaterThan(200);
  expect(unheard).toBeGreaterThan(200);
});
