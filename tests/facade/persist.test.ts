import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessOf } from '../../src/facade/smart/access-of.ts';
import { createMatcher } from '../../src/match/match.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { condition, DIABETES, HEART_FAILURE, PATIENT, put, studyResources } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

const byHeader: AccessOf = async ({ headers }) =>
  headers['x-who'] === 'reader' ? { principal: 'reader', rules: [{ types: '*', actions: ['read'] }] } : FULL_ACCESS;

let served: Served;
beforeAll(async () => {
  const store = openMemoryStore();
  const matcher = createMatcher({ store, terminology: createLexicon(), product: 'Test 1' });
  const studies = [
    { id: 'fits', included: [DIABETES] },
    { id: 'open', included: [HEART_FAILURE] },
    { id: 'blocked', excluded: [DIABETES] },
  ].flatMap(studyResources);
  const other = { ...PATIENT, id: 'q' };
  await store.transact(FULL_ACCESS, [...studies, PATIENT, other, { ...condition(DIABETES), id: 'c' }].map(put));
  served = await serveFhir({ store, matcher, accessOf: byHeader });
});
afterAll(() => served.close());

const persist = { name: 'persist', valueCode: 'ResearchSubject' };
const ofP = { name: 'subject', valueReference: { reference: 'Patient/p' } };
const call = (path: string, parameter: readonly object[], who = 'writer', headers: Record<string, string> = {}) =>
  request(served.base)
    .post(path)
    .set({ 'content-type': 'application/fhir+json', 'x-who': who, ...headers })
    .send(
      JSON.stringify({
        resourceType: 'Parameters',
        parameter: [{ name: 'asOf', valueDate: '2026-01-15' }, ...parameter],
      }),
    );
async function stored(): Promise<
  readonly { id: string; status: string; study: object; individual: object; meta: { versionId: string } }[]
> {
  const { body } = await request(served.base).get('/ResearchSubject?_count=100').expect(200);
  return (body.entry ?? []).map((entry: { resource: object }) => entry.resource);
}

describe('candidates that are to be stored', () => {
  test('are one for each study that nothing rules out, once, and are told in the answer', async () => {
    expect(await stored()).toEqual([]);
    const first = await call('/ResearchStudy/$match', [ofP, persist]);
    expect(first.status, first.text).toBe(200);
    const subjects = await stored();
    expect(subjects.map(({ study }) => study)).toEqual(
      expect.arrayContaining([{ reference: 'ResearchStudy/fits' }, { reference: 'ResearchStudy/open' }]),
    );
    expect(subjects).toHaveLength(2);
    expect(subjects.every(({ status }) => status === 'candidate')).toBe(true);
    const told = (first.body.entry as { fullUrl: string; resource: { resourceType: string } }[]).filter(
      ({ resource }) => resource.resourceType === 'ResearchSubject',
    );
    expect(told.map(({ fullUrl }) => fullUrl).sort()).toEqual(
      subjects.map(({ id }) => `${served.base}/ResearchSubject/${id}`).sort(),
    );
    expect((await call('/ResearchStudy/$match', [ofP, persist])).status).toBe(200);
    expect(await stored()).toEqual(subjects);
  });

  test('stay as they have become since, and are not doubled beside one that somebody else stored', async () => {
    const [one] = await stored();
    const moved = { ...one, status: 'on-study' };
    await request(served.base)
      .put(`/ResearchSubject/${one!.id}`)
      .set('content-type', 'application/fhir+json')
      .send(JSON.stringify(moved))
      .expect(200);
    await served.store.transact(FULL_ACCESS, [
      put({
        resourceType: 'ResearchSubject',
        id: 'by-hand',
        status: 'screening',
        study: { reference: 'ResearchStudy/fits' },
        individual: { reference: 'Patient/q' },
      }),
    ]);
    await call('/ResearchStudy/$match', [ofP, persist]);
    expect((await call('/ResearchStudy/fits/$candidates', [persist])).status).toBe(200);
    const now = await stored();
    expect(now).toHaveLength(3);
    expect(now.find(({ id }) => id === one!.id)?.status).toBe('on-study');
  });

  test('can come of a record that was sent, where its patient is in the store', async () => {
    const before = (await stored()).length;
    const { resourceType, id, birthDate, gender } = PATIENT;
    const sent = (resource: object) => call('/ResearchStudy/fits/$match', [{ name: 'resource', resource }, persist]);
    expect((await sent({ resourceType, id, birthDate, gender })).status).toBe(200);
    for (const stranger of [
      { resourceType, birthDate, gender },
      { resourceType, id: 'nobody', birthDate, gender },
      { resourceType, id, birthDate: '1999-01-01', gender },
    ]) {
      const reply = await sent(stranger);
      expect(reply.status, reply.text).toBe(422);
      expect(reply.body.issue[0].expression).toEqual(['Parameters.parameter[2].value']);
    }
    expect(await stored()).toHaveLength(before);
  });

  test('need the right to write, and POST', async () => {
    expect((await call('/ResearchStudy/fits/$match', [ofP, persist], 'reader')).status).toBe(403);
    expect(
      (await call('/ResearchStudy/fits/$match', [ofP, { name: 'persist', valueCode: 'none' }], 'reader')).status,
    ).toBe(200);
    expect((await call('/ResearchStudy/fits/$match', [ofP, { name: 'persist', valueCode: 'Patient' }])).status).toBe(
      400,
    );
    const read = await request(served.base).get('/Patient/p/$match-trials?persist=ResearchSubject');
    expect(read.status).toBe(405);
  });

  test('are stored by work that is answered later, too', async () => {
    await served.store.transact(FULL_ACCESS, [put({ ...PATIENT, id: 'r' })]);
    const started = await call('/Patient/r/$match-trials', [persist], 'writer', { prefer: 'respond-async' });
    expect(started.status, started.text).toBe(202);
    let reply = await request(started.headers['content-location']!).get('');
    while (reply.status === 202) reply = await request(started.headers['content-location']!).get('');
    expect(reply.status, reply.text).toBe(200);
    const ofR = (await stored()).filter(({ individual }) => JSON.stringify(individual).includes('Patient/r'));
    expect(ofR).toHaveLength(3);
  });
});
