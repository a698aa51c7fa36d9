import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageInYears } from '../../../src/eligibility/judging/age-in-years.ts';
import { ageAnswers } from '../../../src/eligibility/judging/age-question.ts';
import { keysOf } from '../../../src/eligibility/judging/record-keys.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { bestFitting, type Fit, type Fittings } from '../../../src/match/catalogue/best-fitting.ts';
import { createSilences } from '../../../src/match/catalogue/silences.ts';
import { judgeFor } from '../../../src/match/judged-trial.ts';
import { conditionsRecorded } from '../../../src/match/score/condition-judge.ts';
import { createTrialIndex } from '../../../src/match/trial-index.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { condition, DIABETES, HEART_FAILURE, LEXICON, PATIENT, recordOf, type SmallStudy, worldOf } from '../world.ts';

const ASTHMA = '195967001';
const diseases = fc.uniqueArray(fc.constantFrom(DIABETES, HEART_FAILURE, ASTHMA), { maxLength: 3 });
const study: fc.Arbitrary<Omit<SmallStudy, 'id'>> = fc.record(
  {
    status: fc.constantFrom('active', 'completed'),
    age: fc.constantFrom([0, 17] as const, [18, 90] as const, [56, 80] as const),
    condition: fc.constantFrom('Asthma', 'Heart failure', 'Frobnication'),
    included: diseases,
    excluded: diseases,
    opaque: fc.constantFrom(
      [],
      ['Has frobnicated thrice'],
      ['Has frobnicated', 'Is blue'],
      ['Adults aged 40 to 66 years with asthma or heart failure', 'Weighs at least 30 kg'],
    ),
    group: fc.constantFrom(undefined, undefined, false),
  },
  { requiredKeys: ['status'] },
) as fc.Arbitrary<Omit<SmallStudy, 'id'>>;
const noTurn = async (): Promise<void> => undefined;
/** A turn is asked for before anything is learned. */
const learnsNothing = async (): Promise<void> => expect.unreachable('what was learned was not kept');

const placesOf = ({ best, total }: Fittings) => ({
  total,
  best: best.map(({ trial, summary }) => [trial.id, summary]),
});

test('the best studies are those that judging every criterion of every study gives, with the same judgements', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(study, { minLength: 1, maxLength: 25 }),
      diseases,
      fc.constantFrom(...POLICIES),
      fc.boolean(),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(0, 0, 0.002, 0.01, 0.5),
      fc.constantFrom('1960-06-15', '1960', '2008-01', '2008', undefined),
      async (studies, recorded, policy, willing, count, minScore, birthDate) => {
        const world = await worldOf(...studies.map((one, at) => ({ ...one, id: `s${at}` })));
        const index = createTrialIndex(world.store, LEXICON);
        const trials = [...(await index.trials()).values()];
        const listings = await Promise.all(trials.map((trial) => index.list(trial)));
        const options = { policy, willing, asOf: '2026-01-15', terminology: LEXICON };
        const record = recordOf({ ...PATIENT, birthDate }, ...recorded.map((code) => condition(code)));
        const facts = collectFacts(record, LEXICON);
        const silences = createSilences(index.pool);
        const silence = silences.of(facts, options);
        await silence.learn(trials, listings, index.subjects, noTurn);
        const kept = createSilences(index.pool, structuredClone(silences.sections())).of(facts, options);
        await kept.learn(trials, listings, index.subjects, learnsNothing);
        const judge = judgeFor(facts, undefined, options);
        const fit = { count, minScore, judge, recorded: conditionsRecorded(facts) };
        const fitting = (more: Partial<Fit>): Promise<Fittings> =>
          bestFitting(trials, listings, index, { ...fit, ...more }, noTurn);
        const age = ageInYears(facts, options.asOf);
        const touching = { keys: keysOf(facts), ofAge: ageAnswers(facts, options.asOf), age };
        const [shortened, again, agesJudged, ageUnknown, once, whole] = [
          await fitting({ silence, ...touching }),
          await fitting({ silence: kept, ...touching }),
          await fitting({ silence, keys: touching.keys }),
          await fitting({ silence, keys: touching.keys, ofAge: touching.ofAge }),
          await fitting({ silence, ...touching }),
          await fitting({}),
        ];
        expect(placesOf(shortened)).toEqual(placesOf(whole));
        for (const other of [again, agesJudged, ageUnknown, once]) expect(placesOf(other)).toEqual(placesOf(whole));
        const asked = new Set(listings.flatMap(({ numbers }) => [...numbers]));
        for (const number of asked) expect(shortened.judgement(number)).toEqual(whole.judgement(number));
      },
    ),
    { numRuns: 60 },
  );
});
