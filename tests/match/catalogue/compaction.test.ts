import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf } from '../../../src/eligibility/judging/record-keys.ts';
import {
  type Catalogue,
  catalogueSections,
  compactedSections,
  createCatalogue,
} from '../../../src/match/catalogue/catalogue.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { FULL_ACCESS } from '../../../src/store/access.ts';
import { openMemoryStore } from '../../../src/store/memory/memory-store.ts';
import type { Sections } from '../../../src/store/section-file.ts';
import type { Store } from '../../../src/store/store.ts';
import {
  condition,
  DIABETES,
  HEART_FAILURE,
  LEXICON,
  PATIENT,
  plain,
  put,
  recordOf,
  type SmallStudy,
  studyResources,
} from '../world.ts';

const load = async (store: Store, ...studies: readonly SmallStudy[]): Promise<void> => {
  await store.transact(FULL_ACCESS, studies.flatMap(studyResources).map(put));
};
const turn = async (): Promise<void> => undefined;
const OPTIONS = { asOf: '2026-01-15', policy: 'clinical' as const, willing: false, terminology: LEXICON };
const MAN = { ...PATIENT, id: 'q', gender: 'male' };
const RECORDS = [
  recordOf(PATIENT, condition(DIABETES)),
  recordOf(MAN, condition(HEART_FAILURE, { subject: { reference: 'Patient/q' } })),
].map((record) => collectFacts(record, LEXICON));

/** Lists all trials and learns what they answer to records of two classes. */
async function use({ index, silences }: Catalogue, records = RECORDS): Promise<void> {
  const trials = [...(await index.trials()).values()];
  const listings = await Promise.all(trials.map((trial) => index.list(trial)));
  for (const facts of records) await silences.of(facts, OPTIONS).learn(trials, listings, index.subjects, turn);
}

/** Everything that a catalogue says, without the numbers by which it says it. */
async function said({ index, silences }: Catalogue): Promise<unknown> {
  const trials = [...(await index.trials()).values()];
  return Promise.all(
    trials.map(async (trial) => {
      const { numbers, subject } = index.listed(trial) ?? (await index.list(trial));
      const asked = [...numbers, index.subjects.criterion(subject)].filter((one) => one !== undefined);
      return [
        plain(trial),
        await index.eligibility(trial),
        asked.map((number) => index.pool.criterion(number)),
        RECORDS.map((facts) => {
          const { answers, answerOf, touched, ages } = silences.of(facts, OPTIONS);
          return asked.map((number) => [
            answers[answerOf[number]!],
            touched(keysOf(facts))[number],
            ages.filter((age) => age.numbers.includes(number)).map(({ question }) => question.quantity),
          ]);
        }),
      ];
    }),
  );
}

const sizeOf = (sections: Sections | undefined, part: string): number =>
  Object.entries(sections!)
    .filter(([name]) => name.startsWith(part))
    .reduce((sum, [, { byteLength }]) => sum + byteLength, 0);

const study = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  age: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 41, max: 90 })),
  condition: fc.constantFrom('Type 2 Diabetes Mellitus', 'Heart Failure', 'Asthma'),
  included: fc.constantFrom([], [DIABETES], [DIABETES, HEART_FAILURE]),
  opaque: fc.constantFrom([], ['frobnicated twice']),
});

test('compacted, a catalogue says the same with nothing left over, and goes on from there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(study, { minLength: 1, maxLength: 8 }),
      fc.array(study, { maxLength: 3 }),
      async (changes, later) => {
        const store = openMemoryStore();
        const catalogue = createCatalogue(store, LEXICON);
        for (const change of changes) {
          await load(store, change);
          await use(catalogue);
        }
        const sections = structuredClone((await compactedSections(catalogue, turn))!);
        const compact = createCatalogue(store, LEXICON, sections);
        expect(await said(compact)).toEqual(await said(catalogue));
        const anew = createCatalogue(store, LEXICON);
        await use(anew);
        for (const part of ['index.pool.ends', 'index.subjects.ends', 'index.trials.numbers', 'index.listings.numbers'])
          expect(sizeOf(sections, part), part).toBe(sizeOf(catalogueSections(anew), part));
        await load(store, ...new Map(later.map((one) => [one.id, one])).values());
        await use(compact);
        await use(anew);
        expect(await said(compact)).toEqual(await said(anew));
      },
    ),
    { numRuns: 40 },
  );
});

test('what changes and is learned while it is compacted is not lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(study, { minLength: 1, maxLength: 6 }), fc.nat(20), async (changes, after) => {
      const store = openMemoryStore();
      await load(store, { id: 'a', age: [18, 90] }, { id: 'b', included: [DIABETES] }, { id: 'c' }, { id: 'd' });
      const catalogue = createCatalogue(store, LEXICON);
      await use(catalogue, RECORDS.slice(0, 1));
      let turns = 0;
      const sections = await compactedSections(catalogue, async () => {
        if (turns++ !== after % 8) return;
        for (const change of changes) await load(store, change);
        await use(catalogue);
      });
      const compact = createCatalogue(store, LEXICON, structuredClone(sections!));
      const anew = createCatalogue(store, LEXICON);
      await use(compact);
      await use(anew);
      expect(await said(compact)).toEqual(await said(anew));
    }),
    { numRuns: 40 },
  );
});

test('studies that change many times leave an index worn, and one that is compacted is not', async () => {
  const store = openMemoryStore();
  await load(store, { id: 'a', age: [18, 90] });
  const catalogue = createCatalogue(store, LEXICON);
  const { index } = catalogue;
  expect(index.isWorn).toBe(false);
  for (let at = 0; !index.isWorn; at++) {
    await load(store, { id: 'a', age: [at % 40, 90], excluded: Array.from({ length: 400 }, (_, one) => String(one)) });
    await use(catalogue, []);
    expect(at).toBeLessThan(100);
  }
  const sections = (await compactedSections(catalogue, turn))!;
  expect(createCatalogue(store, LEXICON, sections).index.isWorn).toBe(false);
});
