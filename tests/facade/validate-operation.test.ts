/** `$validate` (resource-operation-validate.html): modes, profiles, Bundles, and what it says of what it cannot judge. */
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessOf } from '../../src/facade/smart/access-of.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { put } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

const OWN = 'https://trialbridge.dev/fhir/StructureDefinition';
const PERSON = { resourceType: 'Patient', id: 'ann', gender: 'female' } as const;

/** A reader may change nothing. */
const byHeader: AccessOf = async ({ headers }) =>
  headers['x-who'] === 'reader' ? { principal: 'reader', rules: [{ types: '*', actions: ['read'] }] } : FULL_ACCESS;

let served: Served;
beforeAll(async () => {
  const store = openMemoryStore();
  await store.transact(FULL_ACCESS, [put(PERSON)]);
  served = await serveFhir({ store, accessOf: byHeader });
});
afterAll(() => served.close());

interface Said {
  readonly severity: string;
  readonly code: string;
  readonly diagnostics: string;
  readonly expression?: readonly string[];
}

async function post(path: string, body: object, who = 'somebody') {
  const reply = await request(served.base)
    .post(path)
    .set({ 'content-type': 'application/fhir+json', 'x-who': who })
    .send(JSON.stringify(body));
  return { status: reply.status, issues: (reply.body.issue ?? []) as readonly Said[] };
}
const parameters = (...parameter: object[]) => ({ resourceType: 'Parameters', parameter });
const errors = (issues: readonly Said[]) => issues.filter(({ severity }) => severity === 'error');

describe('a resource', () => {
  test.each([
    ['bare', PERSON],
    ['as a parameter', parameters({ name: 'resource', resource: PERSON })],
  ])('that is valid, sent %s, is answered with 200 and no error', async (_, body) => {
    const { status, issues } = await post('/Patient/$validate', body);
    expect(status).toBe(200);
    expect(errors(issues)).toEqual([]);
  });

  test('of another type than the address, or with a wrong code, is answered with 200 and the places', async () => {
    const { status, issues } = await post('/Observation/$validate', { ...PERSON, gender: 'banana' });
    expect(status).toBe(200);
    expect(errors(issues).map(({ expression }) => expression?.[0])).toEqual(['resourceType', 'Patient.gender']);
  });

  test('in a Bundle has its problems told at its entry', async () => {
    const { issues } = await post('/Bundle/$validate', {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { fullUrl: 'urn:uuid:0c0f2b0e-6c5e-4b1c-9d3e-0d6f1b6f0001', resource: PERSON },
        {
          fullUrl: 'urn:uuid:0c0f2b0e-6c5e-4b1c-9d3e-0d6f1b6f0002',
          resource: { resourceType: 'Observation', status: 'final', meta: { profile: ['http://example.org/none'] } },
        },
      ],
    });
    expect(errors(issues).map(({ expression }) => expression?.[0])).toEqual(['Bundle.entry[1].resource.code']);
    expect(issues.find(({ severity }) => severity === 'warning')).toMatchObject({
      code: 'not-found',
      expression: ['Bundle.entry[1].resource.meta.profile[0]'],
    });
  });

  test('that is a Parameters is judged itself', async () => {
    const { issues } = await post('/Parameters/$validate', parameters({ name: 'a', valueBoolean: 'yes' }));
    expect(errors(issues)[0]?.expression?.[0]).toContain('Parameters.parameter[0]');
  });
});

describe('a profile', () => {
  test.each([
    ['http://hl7.org/fhir/StructureDefinition/Patient', []],
    ['http://hl7.org/fhir/StructureDefinition/Patient|4.0.1', []],
    ['http://hl7.org/fhir/StructureDefinition/Group', ['resourceType']],
    ['http://example.org/StructureDefinition/none', ['profile']],
    [`${OWN}/none`, ['profile']],
    [`${OWN}/tb-research-study`, ['resourceType']],
  ])('%s asked of a Patient is an error at %j', async (profile, expected) => {
    const { status, issues } = await post(
      '/Patient/$validate',
      parameters({ name: 'resource', resource: PERSON }, { name: 'profile', valueUri: profile }),
    );
    expect(status).toBe(200);
    expect(errors(issues).map(({ expression }) => expression?.[0])).toEqual(expected);
  });

  test('of ours that the resource does not claim is judged, and what it lacks is told', async () => {
    const study = { resourceType: 'ResearchStudy', status: 'active' };
    expect(errors((await post('/ResearchStudy/$validate', study)).issues)).toEqual([]);
    const asked = await post(
      `/ResearchStudy/$validate?profile=${encodeURIComponent(`${OWN}/tb-research-study`)}`,
      study,
    );
    expect(errors(asked.issues).length).toBeGreaterThan(0);
    expect(errors(asked.issues).every(({ expression }) => expression?.[0]?.startsWith('ResearchStudy'))).toBe(true);
  });

  test('is asked of what is stored, by mode profile', async () => {
    const reply = await request(served.base).get('/Patient/ann/$validate?mode=profile&profile=http://example.org/none');
    expect(reply.status).toBe(200);
    expect(reply.body.issue[0]).toMatchObject({ severity: 'error', code: 'not-found', expression: ['profile'] });
  });
});

describe('a mode', () => {
  test.each([
    ['/Patient/$validate?mode=create', PERSON, 'somebody', []],
    ['/Patient/$validate?mode=create', PERSON, 'reader', ['forbidden']],
    ['/Patient/ann/$validate?mode=update', PERSON, 'somebody', []],
    ['/Patient/bob/$validate?mode=update', PERSON, 'somebody', ['value']],
    ['/Patient/$validate?mode=update', { resourceType: 'Patient' }, 'somebody', ['required']],
    ['/Patient/ann/$validate?mode=delete', parameters(), 'somebody', []],
    ['/Patient/ann/$validate?mode=delete', parameters(), 'reader', ['forbidden']],
  ])('%s of %j by %s has the problems %j', async (path, body, who, codes) => {
    const { status, issues } = await post(path, body, who);
    expect(status).toBe(200);
    expect(errors(issues).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['/Patient/$validate?mode=banana', PERSON, 'mode'],
    ['/Patient/$validate?mode=delete', parameters(), 'mode'],
    ['/Patient/ann/$validate?mode=delete', PERSON, 'Patient'],
    ['/Patient/$validate?mode=profile', PERSON, 'profile'],
    ['/Patient/$validate', parameters({ name: 'mode', valueCode: 'create' }), 'Parameters.parameter'],
    ['/Patient/$validate?other=1', PERSON, 'other'],
  ])('%s of %j is refused at %s', async (path, body, place) => {
    const { status, issues } = await post(path, body);
    expect(status).toBe(400);
    expect(issues[0]?.expression).toEqual([place]);
  });

  test('delete of what is not there is not found', async () => {
    expect((await post('/Patient/nobody/$validate?mode=delete', parameters())).status).toBe(404);
  });
});
