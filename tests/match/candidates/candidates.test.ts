import type { Bundle, BundleEntry, GuidanceResponse } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { createCandidates } from '../../../src/match/candidates/candidates.ts';
import type { CandidatePatient, CandidatesRequest } from '../../../src/match/candidates/candidates-request.ts';
import { type Access, FULL_ACCESS } from '../../../src/store/access.ts';
import { BASE, condition, DIABETES, entriesOf, HEART_FAILURE, PATIENT, recordOf, saidOf, worldOf } from '../world.ts';

const study = { id: 's', included: [DIABETES], excluded: [HEART_FAILURE], age: [18, 80] as const };
const person = (id: string, more: object = {}): AnyResource => ({ ...PATIENT, id, ...more });
const has = (code: string, patient: string): AnyResource =>
  condition(code, { id: `${patient}-${code}`, subject: { reference: `Patient/${patient}` } });

async function asked(
  request: Partial<CandidatesRequest>,
  resources: readonly AnyResource[],
  access: Access = FULL_ACCESS,
) {
  const world = await worldOf(study);
  await world.load(...resources);
  const answer = await createCandidates(world.store, world.matcher.match)(
    access,
    { study: 's', asOf: '2026-01-15', policy: 'clinical', willing: false, count: 20, detail: 'criteria', ...request },
    BASE,
  );
  return { answer, world };
}
const ids = (answer: Bundle): readonly (string | undefined)[] =>
  entriesOf(answer, 'match').map(({ resource }) => resource?.id);
const guidances = (answer: Bundle) => entriesOf(answer, 'include') as readonly BundleEntry<GuidanceResponse>[];
const cohort = [
  person('fit'),
  has(DIABETES, 'fit'),
  person('blocked'),
  has(DIABETES, 'blocked'),
  has(HEART_FAILURE, 'blocked'),
  person('open'),
  person('child', { birthDate: '2020-01-01' }),
  person('dead', { deceasedBoolean: true }),
  has(DIABETES, 'dead'),
  person('died', { deceasedDateTime: '2024' }),
  person('merged', { active: false }),
];

describe('one study, many patients', () => {
  test('all who live are judged, best first, each with the answer that $match gives', async () => {
    const { answer, world } = await asked({}, cohort);
    expect(answer.total).toBe(4);
    expect(ids(answer).slice(0, 2)).toEqual(['fit', 'open']);
    expect([...ids(answer)].sort()).toEqual(['blocked', 'child', 'fit', 'open']);
    expect(checkResource(answer as unknown as AnyResource)).toEqual([]);
    for (const [at, entry] of entriesOf(answer, 'match').entries()) {
      const alone = await world.match({ patient: { reference: `Patient/${entry.resource?.id}` }, studies: ['s'] });
      const [one] = entriesOf(alone, 'match');
      expect(entry.search).toEqual(one?.search);
      expect(guidances(answer)[at]).toEqual(entriesOf(alone, 'include')[0]);
      expect(entry.fullUrl).toBe(`${BASE}/Patient/${entry.resource?.id}`);
    }
  });

  test('no more than were asked for, and none below a score', async () => {
    const { answer } = await asked({ count: 1 }, cohort);
    expect(ids(answer)).toEqual(['fit']);
    expect(answer.total).toBe(4);
    expect(ids((await asked({ minScore: 0.5 }, cohort)).answer)).toEqual(['fit']);
  });

  test('whom the caller may not see is neither judged nor counted, nor is what is recorded of them', async () => {
    const access: Access = {
      principal: 'ward',
      rules: [
        { types: ['ResearchStudy'], actions: ['read'] },
        { types: ['Patient'], actions: ['read'], where: { k: 'ids', ids: ['open', 'child'] } },
      ],
    };
    const { answer } = await asked({}, cohort, access);
    expect(answer.total).toBe(2);
    expect(JSON.stringify(answer)).not.toMatch(/Patient\/(fit|blocked)/);
    const named = (reference: string, listed?: true): CandidatePatient => ({
      reference,
      expression: 'Parameters.parameter[0].value',
      ...(listed && { listed }),
    });
    const refused = asked({ patients: [named('Patient/open'), named('Patient/fit')] }, cohort, access);
    const absent = asked({ patients: [named('Patient/open'), named('Patient/nobody')] }, cohort, access);
    const messages = await Promise.all(
      [refused, absent].map((one) => one.catch(({ kind, expression }) => ({ kind, expression }))),
    );
    expect(messages).toEqual([
      { kind: 'not-found', expression: 'Parameters.parameter[0].value' },
      { kind: 'not-found', expression: 'Parameters.parameter[0].value' },
    ]);
    const group = await asked({ patients: [named('Patient/open', true), named('Patient/fit', true)] }, cohort, access);
    expect(ids(group.answer)).toEqual(['open']);
    expect(saidOf(group.answer)).toContain('Patient/fit was not judged');
    const blind: Access = { principal: 'x', rules: [{ types: ['Patient'], actions: ['read'] }] };
    await expect(asked({}, cohort, blind)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('records that were sent are judged as they are; one patient twice, or none, is refused with its place', async () => {
    const sent = (resource: AnyResource, at: number): CandidatePatient => ({
      resource,
      expression: `Parameters.parameter[${at}].resource`,
    });
    const fit = recordOf(person('a'), condition(DIABETES, { subject: { reference: 'Patient/a' } }));
    const { answer } = await asked({ patients: [sent(person('b'), 0), sent(fit, 1)] }, []);
    expect(ids(answer)).toEqual(['a', 'b']);
    await expect(asked({ patients: [sent(fit, 0), sent(fit, 1)] }, [])).rejects.toMatchObject({
      kind: 'unprocessable',
      expression: 'Parameters.parameter[1].resource',
    });
    const two = recordOf(person('a'), person('b'));
    await expect(asked({ patients: [sent(fit, 0), sent(two, 1)] }, [])).rejects.toMatchObject({
      kind: 'unprocessable',
      expression: 'Parameters.parameter[1].resource.entry[1].resource',
    });
  });

  test('one stored record that cannot be judged is told, and the others are judged', async () => {
    const horse = person('horse', {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/patient-animal',
          extension: [{ url: 'species', valueCodeableConcept: { text: 'Horse' } }],
        },
      ],
    });
    const { answer } = await asked({}, [...cohort, horse]);
    expect(answer.total).toBe(4);
    expect(saidOf(answer)).toContain('Patient/horse was not judged');
  });

  test('the order of the store, and who else is there, change nothing', async () => {
    const whole = (await asked({}, cohort)).answer;
    const withoutMeta = (answer: Bundle): unknown =>
      JSON.parse(JSON.stringify(answer).replace(/"lastUpdated":"[^"]*"/g, '"lastUpdated":""'));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(cohort, { minLength: cohort.length }), async (shuffled) => {
        expect(withoutMeta((await asked({}, shuffled)).answer)).toEqual(withoutMeta(whole));
      }),
      { numRuns: 5 },
    );
  });
});
