import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JudgeOptions } from '../../../src/eligibility/judging/judge.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { trialCriteria } from '../../../src/ingest/trial-bundles.ts';
import type { Asked } from '../../../src/match/cohort/asked.ts';
import { bestPatients } from '../../../src/match/cohort/best-patients.ts';
import { cohortBounds } from '../../../src/match/cohort/bounds.ts';
import { type Cohort, createCohort } from '../../../src/match/cohort/cohort.ts';
import { createCohortAnswers, createKeptAnswers } from '../../../src/match/cohort/cohort-answers.ts';
import { memberOf } from '../../../src/match/cohort/member.ts';
import { BANDS } from '../../../src/match/score/fitted.ts';
import { bandOf, scoreOf } from '../../../src/match/score/score.ts';
import { studyConditions } from '../../../src/match/score/study-condition.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../../src/patient/facts.ts';
import { readRecords } from '../../../src/registry/records.ts';
import { corpusPath, corpusText, describeCorpus } from '../../corpus.ts';
import { condition, DIABETES, HEART_FAILURE, LEXICON, PATIENT, recordOf, worldOf } from '../world.ts';
import { bestOfAll, judgedWhole } from './exhaustive.ts';

const noTurn = async (): Promise<void> => undefined;
const AS_OF = '2026-01-15';

function cohortOf(records: ReadonlyMap<string, PatientFacts>): Cohort {
  const cohort = createCohort();
  for (const [id, facts] of records) cohort.put(id, memberOf(facts, cohort.kinds));
  return cohort;
}

async function realStudies(): Promise<readonly Asked[]> {
  const studies: Asked[] = [];
  let seen = 0;
  for await (const read of readRecords(corpusText('ctgov/dev.ndjson.gz'), { from: 'auto', input: 'dev' })) {
    // Every sixth of them: reading them all takes longer than the test.
    if (!('trial' in read) || ++seen % 6 !== 0) continue;
    const criteria = trialCriteria(read.trial, LEXICON).filter(({ parent }) => parent === undefined);
    const stated = (read.trial.record.protocolSection?.conditionsModule?.conditions ?? []).map((text) => ({
      text,
      codings: [],
    }));
    studies.push({ criteria, complete: true, open: true, conditions: studyConditions(stated, criteria, LEXICON) });
  }
  return studies;
}

describeCorpus('the best patients of real records for real studies', () => {
  const folder = corpusPath('matching-synthea/patients');
  const whole = readdirSync(folder)
    .slice(0, 6)
    .map((name) => collectFacts(JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnyResource, LEXICON));
  const birth = fc.oneof(
    fc
      .date({ min: new Date('1925-01-01'), max: new Date('2026-03-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom('1960', '2008-01', '2007', '2025-06'),
  );
  /** A part of a real record: with another day of birth, and without most of the entries. */
  const patient = fc.record({
    from: fc.constantFrom(...whole),
    birth,
    first: fc.nat(400),
    many: fc.integer({ min: 0, max: 60 }),
  });

  test('are those that judging everybody gives, and nobody scores above the bound', async () => {
    const studies = await realStudies();
    let open = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(patient, { minLength: 1, maxLength: 40 }),
        fc.nat(studies.length - 1),
        fc.constantFrom(...POLICIES),
        fc.boolean(),
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom(0, 0, 0.002, 0.1),
        fc.nat(40),
        fc.constantFrom(2 ** 20, 2 ** 20, 0),
        async (patients, at, policy, willing, count, minScore, late, room) => {
          const records = new Map(
            patients.map(({ from, birth: day, first, many }, number): [string, PatientFacts] => {
              const bundle = recordOf({
                resourceType: 'Patient',
                birthDate: day,
                ...(from.sex && { gender: from.sex }),
              });
              const { birth: born } = collectFacts(bundle, LEXICON);
              const { birth: _, ...rest } = from;
              return [
                `p${number}`,
                { ...rest, ...(born && { birth: born }), facts: from.facts.slice(first, first + many) },
              ];
            }),
          );
          const options: JudgeOptions = { asOf: AS_OF, policy, willing, terminology: LEXICON };
          const asked = studies[at]!;
          const cohort = cohortOf(new Map([...records].slice(late)));
          const known = createCohortAnswers(cohort, options, room);
          const screened = () =>
            bestPatients(known, asked, { count, minScore, facts: async (id) => records.get(id) }, noTurn);
          const check = async (): Promise<number> => {
            const bounds = await cohortBounds(known, asked, noTurn);
            let left = 0;
            for (let slot = 0; slot < cohort.slots; slot++) {
              const id = cohort.id(slot);
              if (id === undefined) continue;
              const { score } = judgedWhole(asked, records.get(id)!, options);
              const parts = bounds.parts(slot);
              const most = scoreOf(parts);
              const { lost, notMet } = bounds.standing(slot);
              const band = BANDS.indexOf(bandOf(parts));
              expect(notMet).toBe(parts.notMet);
              expect(bounds.most(band, lost) - most).toBeGreaterThan(-1e-9);
              expect(bounds.least(band, lost) - most).toBeLessThan(1e-9);
              left += bounds.isOpen(slot) ? 1 : 0;
              if (bounds.isOpen(slot)) expect(most - score).toBeGreaterThan(-1e-9);
              else expect(most).toBeCloseTo(score, 9);
            }
            return left;
          };
          await screened();
          // Others come, and the record of one changes: what was judged before stands for the rest.
          for (const [id, facts] of [...records].slice(0, late)) cohort.put(id, memberOf(facts, cohort.kinds));
          const [changed, from] = [[...records][0]!, [...records].at(-1)!];
          records.set(changed[0], from[1]);
          cohort.put(changed[0], memberOf(from[1], cohort.kinds));
          open += await check();
          all += cohort.size;
          const { best, total } = await screened();
          expect(best).toEqual(bestOfAll(asked, records, { count, minScore }, options));
          expect(total).toBe(bestOfAll(asked, records, { count: patients.length, minScore }, options).length);
          await check();
          const again = await screened();
          expect(again).toMatchObject({ best, total });
          // Where there is room to keep what was judged.
          if (room > 0) expect(again).toMatchObject({ looked: 0, judged: 0 });
        },
      ),
      { numRuns: 60 },
    );
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(all);
  });
});

test('who left, or whose record changed, counts as the record is now', async () => {
  const facts = (...codes: readonly string[]): PatientFacts =>
    collectFacts(recordOf(PATIENT, ...codes.map((code) => condition(code))), LEXICON);
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          id: fc.integer({ min: 0, max: 120 }).map((number) => `p${number}`),
          codes: fc.option(fc.subarray([DIABETES, HEART_FAILURE])),
        }),
        { maxLength: 400 },
      ),
      async (changes) => {
        const grown = createCohort();
        const records = new Map<string, PatientFacts>();
        for (const { id, codes } of changes) {
          if (codes === null) {
            grown.remove(id);
            records.delete(id);
          } else {
            const now = facts(...codes);
            grown.put(id, memberOf(now, grown.kinds));
            records.set(id, now);
          }
        }
        expect(grown.size).toBe(records.size);
        const kinds = (cohort: Cohort): readonly string[] =>
          Array.from({ length: cohort.slots }, (_, slot) => slot)
            .flatMap((slot) => {
              const id = cohort.id(slot);
              if (id === undefined) return [];
              const has = Array.from({ length: cohort.kinds.size }, (_, kind) => kind).filter((kind) =>
                cohort.having(kind).includes(slot),
              );
              return `${id} ${has.length} ${cohort.births[cohort.birthOf()[slot]!]}`;
            })
            .sort();
        expect(kinds(grown)).toEqual(kinds(cohortOf(records)));
      },
    ),
    { numRuns: 30 },
  );
});

test('answers are kept for who asks the same, and given up when slots are numbered anew', async () => {
  const asked = (await (await worldOf(STUDY)).matcher.asked(STUDY.id))!;
  const options: JudgeOptions = { asOf: AS_OF, policy: 'clinical', willing: false, terminology: LEXICON };
  const records = new Map(
    Array.from({ length: 120 }, (_, at): [string, PatientFacts] => {
      const codes = [DIABETES, HEART_FAILURE].filter((_, which) => (at >> which) % 2 === 0);
      return [`p${at}`, collectFacts(recordOf(PATIENT, ...codes.map((code) => condition(code))), LEXICON)];
    }),
  );
  const cohort = cohortOf(records);
  const kept = createKeptAnswers();
  const wanted = { count: 100, minScore: 0 };
  const screened = () =>
    bestPatients(kept(cohort, options), asked, { ...wanted, facts: async (id) => records.get(id) }, noTurn);
  const first = await screened();
  expect(first.looked).toBeGreaterThan(0);
  expect(await screened()).toEqual({ ...first, looked: 0, judged: 0 });
  expect(kept(cohort, { ...options })).toBe(kept(cohort, options));
  expect(kept(cohort, { ...options, willing: true })).not.toBe(kept(cohort, options));
  for (const id of [...records.keys()].slice(0, 70)) {
    records.delete(id);
    cohort.remove(id);
  }
  expect(cohort.epoch).toBe(1);
  expect((await screened()).best).toEqual(bestOfAll(asked, records, wanted, options));
});

const STUDY = { id: 's', included: [DIABETES], excluded: [HEART_FAILURE], age: [18, 80] as const };
