/** The journey of an app, from discovery to a match, by clients that others wrote, over each store that serves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle, Parameters } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { createMatcher } from '../../src/match/match.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { type Served, serveFhir } from '../facade/serving.ts';
import { condition, DIABETES, PATIENT, put, studyResources } from '../match/world.ts';
import { freshAddress, removeStores, SERVER, WHY_SKIPPED } from '../store/postgres-server.ts';
import { CLIENTS, type Journey } from './clients.ts';

const PEOPLE = 25;
const person = (at: number): AnyResource & { readonly id: string } => ({
  resourceType: 'Patient',
  id: `person-${String(at).padStart(2, '0')}`,
  identifier: [{ system: 'urn:people', value: String(at) }],
  name: [{ family: `Brown${at}`, given: ['Ann'] }],
  birthDate: '1970-04-05',
  gender: 'female',
});

function journeys(open: () => Promise<Store>): void {
  let served: Served;
  beforeAll(async () => {
    const store = await open();
    const world = [
      ...Array.from({ length: PEOPLE }, (_, at) => person(at)),
      ...studyResources({ id: 'NCT00000001', included: [DIABETES], age: [18, 90] }),
      { ...condition(DIABETES), id: 'c' },
      PATIENT,
    ];
    await store.transact(FULL_ACCESS, world.map(put as never));
    const matcher = createMatcher({ store, terminology: createLexicon(), product: 'Test 1' });
    served = await serveFhir({ store, matcher, framework: 'express5', mount: '/fhir' });
  });
  afterAll(() => served?.close());

  describe.each(Object.entries(CLIENTS))('%s', (name, open) => {
    let journey: Journey;
    beforeAll(() => {
      journey = open(served.base);
    });

    test('discovers what the server can do', async () => {
      const statement = await journey.discover();
      expect(statement).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
      const patient = statement.rest?.[0]?.resource?.find(({ type }) => type === 'Patient');
      expect(patient?.operation?.map((one) => one.name)).toEqual(expect.arrayContaining(['match', 'everything']));
    });

    test('walks through a search by its next links, and meets everyone once', async () => {
      const pages = await journey.pages('Patient', { birthdate: '1970-04-05', _count: '10', _sort: 'family' });
      expect(pages.map(({ entry }) => entry?.length)).toEqual([10, 10, 5]);
      const ids = pages.flatMap(({ entry = [] }) => entry.map(({ resource }) => resource?.id));
      expect(new Set(ids).size).toBe(PEOPLE);
    });

    test('reads one, patches it, and reads what became of it', async () => {
      const id = 'person-07';
      const before = await journey.read('Patient', id);
      expect(before.name?.[0]?.family).toBe('Brown7');
      const patched = await journey.patch('Patient', id, [
        { op: 'add', path: '/telecom', value: [{ system: 'email', value: `${name.toLowerCase()}@example.org` }] },
      ]);
      expect(patched.telecom?.[0]?.value).toBe(`${name.toLowerCase()}@example.org`);
      const after = await journey.read('Patient', id);
      expect(Number(after.meta?.versionId)).toBe(Number(before.meta?.versionId) + 1);
      expect(after.telecom).toEqual(patched.telecom);
    });

    test('is told of what is not there', async () => {
      await expect(journey.read('Patient', 'nobody')).rejects.toThrow(/not.?found|404|There is no/i);
    });

    test('sends a transaction whose entries refer to each other', async () => {
      const subject = 'urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a';
      const bundle = {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          {
            fullUrl: subject,
            resource: { resourceType: 'Patient', name: [{ family: 'Sent', given: [name] }] },
            request: { method: 'POST', url: 'Patient' },
          },
          {
            resource: {
              resourceType: 'Observation',
              status: 'final',
              code: { text: 'seen' },
              subject: { reference: subject },
            },
            request: { method: 'POST', url: 'Observation' },
          },
        ],
      } as Bundle;
      const answer = await journey.transaction(bundle);
      expect(answer.type).toBe('transaction-response');
      expect(answer.entry?.map(({ response }) => response?.status)).toEqual(['201 Created', '201 Created']);
      const [found] = await journey.pages('Observation', { 'subject:Patient.given': name });
      expect(found?.total).toBe(1);
    });

    test('asks who may already be on record', async () => {
      const { id: _id, ...asked } = person(3);
      const answer = await journey.match('Patient', {
        resourceType: 'Parameters',
        parameter: [{ name: 'resource', resource: asked }],
      } as Parameters);
      expect(answer.entry?.[0]).toMatchObject({
        resource: { resourceType: 'Patient', id: 'person-03' },
        search: { mode: 'match', score: 1 },
      });
    });

    test('asks which studies suit a patient', async () => {
      const answer = await journey.match('ResearchStudy', {
        resourceType: 'Parameters',
        parameter: [
          { name: 'subject', valueReference: { reference: 'Patient/p' } },
          { name: 'asOf', valueDate: '2026-01-15' },
        ],
      });
      expect(answer.entry?.map(({ resource }) => `${resource?.resourceType}`)).toEqual([
        'ResearchStudy',
        'GuidanceResponse',
      ]);
      expect(answer.entry?.[0]?.resource?.id).toBe('NCT00000001');
    });
  });
}

describe('over SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clients-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  journeys(() => openSqliteStore(join(folder, 'store.db')));
});

describe.skipIf(SERVER === undefined)(
  SERVER === undefined ? `over PostgreSQL, ${WHY_SKIPPED}` : 'over PostgreSQL',
  () => {
    afterAll(removeStores);
    journeys(() => openPostgresStore(freshAddress()));
  },
);
