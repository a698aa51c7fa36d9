import type { Bundle } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { createCandidates } from '../../../src/match/candidates/candidates.ts';
import type { CandidatesRequest } from '../../../src/match/candidates/candidates-request.ts';
import { createScreen } from '../../../src/match/candidates/screening.ts';
import { RECORD_TYPES } from '../../../src/match/patient-record.ts';
import { type Access, FULL_ACCESS } from '../../../src/store/access.ts';
import { BASE, condition, DIABETES, HEART_FAILURE, LEXICON, PATIENT, saidOf, worldOf } from '../world.ts';

const study = { id: 's', included: [DIABETES], excluded: [HEART_FAILURE], age: [18, 80] as const };
const REQUEST: CandidatesRequest = {
  study: 's',
  asOf: '2026-01-15',
  policy: 'clinical',
  willing: false,
  count: 3,
  detail: 'criteria',
};
const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;

const has = (code: string, patient: string, id: string): AnyResource =>
  condition(code, { id, subject: { reference: `Patient/${patient}` } });

const change = fc.record({
  who: fc.constantFrom(...NAMES),
  what: fc.constantFrom(
    'young',
    'old',
    'dead',
    'horse',
    'diabetes',
    'diabetes of another',
    'no diabetes',
    'heart failure',
    'no heart failure',
  ),
  other: fc.constantFrom(...NAMES),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const HORSE = {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-animal',
  extension: [{ url: 'species', valueCodeableConcept: { text: 'Horse' } }],
};

const person = (id: string, more: object = {}): AnyResource => ({ ...PATIENT, id, ...more });

async function worldWith(few: number) {
  const world = await worldOf(study);
  await world.load(...NAMES.map((name) => person(name)));
  const screen = createScreen(world.store, LEXICON, world.matcher.asked, few);
  const screened = createCandidates(world.store, world.matcher.match, screen);
  const everybody = createCandidates(world.store, world.matcher.match);
  const remove = (type: string, id: string) => world.store.transact(FULL_ACCESS, [{ op: 'delete', type, id }]);
  const apply = async ({ who, what, other }: Change): Promise<unknown> => {
    switch (what) {
      case 'young':
        return world.load(person(who, { birthDate: '2020-05-01' }));
      case 'old':
        return world.load(person(who));
      case 'dead':
        return world.load(person(who, { deceasedBoolean: true }));
      case 'horse':
        return world.load(person(who, { extension: [HORSE] }));
      case 'diabetes':
        return world.load(has(DIABETES, who, `d-${who}`));
      case 'diabetes of another':
        return world.load(has(DIABETES, other, `d-${who}`));
      case 'no diabetes':
        return remove('Condition', `d-${who}`);
      case 'heart failure':
        return world.load(has(HEART_FAILURE, who, `h-${who}`));
      case 'no heart failure':
        return remove('Condition', `h-${who}`);
    }
  };
  return { screened, everybody, apply, screen };
}

const sorted = (answer: Bundle): unknown => ({
  total: answer.total,
  entries: (answer.entry ?? []).filter(({ search }) => search?.mode !== 'outcome'),
  said: saidOf(answer).split('\n').sort(),
});

test('the answer is that of judging everybody, whatever changes in the store between two calls', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(0, 0, 0.3),
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.constantFrom(...NAMES, 'nobody'), { maxLength: 8 }),
      async (steps, minScore, count, group) => {
        const { screened, everybody, apply } = await worldWith(0);
        for (const changes of steps) {
          for (const one of changes) await apply(one);
          const request = { ...REQUEST, minScore, count };
          const [fast, whole] = [
            await screened(FULL_ACCESS, request, BASE),
            await everybody(FULL_ACCESS, request, BASE),
          ];
          expect(sorted(fast)).toEqual(sorted(whole));
          // A Group may list the dead, those who were never there, and somebody twice.
          const expression = 'Parameters.parameter[0]';
          const members = group.map((id) => ({ reference: `Patient/${id}`, expression, listed: true as const }));
          const listing = { ...request, patients: members };
          expect(sorted(await screened(FULL_ACCESS, listing, BASE))).toEqual(
            sorted(await everybody(FULL_ACCESS, listing, BASE)),
          );
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('who sees some patients is screened for those; who sees records in part has everybody judged as he sees them', async () => {
  const { screened, everybody, apply, screen } = await worldWith(0);
  for (const who of NAMES) await apply({ who, what: 'diabetes', other: who });
  await apply({ who: 'b', what: 'heart failure', other: 'b' });
  await apply({ who: 'e', what: 'horse', other: 'e' });
  const reading = (types: AccessRuleTypes, ids?: readonly string[]) => ({
    types,
    actions: ['read'] as const,
    ...(ids && { where: { k: 'ids' as const, ids } }),
  });
  const some: Access = { principal: 'ward', rules: [reading(['Patient'], ['a', 'b']), reading(ALL_BUT_PATIENTS)] };
  const part: Access = { principal: 'desk', rules: [reading(['Patient', 'ResearchStudy'])] };
  const turn = async (): Promise<void> => undefined;
  expect(await screen(some, REQUEST, turn)).toMatchObject({ best: ['Patient/a', 'Patient/b'], total: 2 });
  expect((await screen(some, REQUEST, turn))?.refused.size).toBe(0);
  const patients = ['c', 'b', 'a'].map((id) => ({ reference: `Patient/${id}`, expression: '', listed: true as const }));
  expect(await screen(some, { ...REQUEST, patients }, turn)).toMatchObject({
    best: ['Patient/a', 'Patient/b'],
    total: 2,
    apart: [{ reference: 'Patient/c' }],
  });
  expect(await screen(part, REQUEST, turn)).toBeUndefined();
  for (const access of [some, part])
    expect(sorted(await screened(access, REQUEST, BASE))).toEqual(sorted(await everybody(access, REQUEST, BASE)));
});

type AccessRuleTypes = Access['rules'][number]['types'];
const ALL_BUT_PATIENTS: AccessRuleTypes = [...RECORD_TYPES, 'Medication', 'Device', 'ResearchStudy'];

test('of few patients all are judged', async () => {
  const { screen } = await worldWith(NAMES.length + 1);
  expect(await screen(FULL_ACCESS, REQUEST, async () => undefined)).toBeUndefined();
});
