/** `$export` (Bulk Data Access) and searches that are answered later: NDJSON of all that the caller may see, and no more. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessOf } from '../../src/facade/smart/access-of.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { createBulkJobs } from '../../src/match/bulk/bulk-jobs.ts';
import type { Workshop } from '../../src/match/bulk/job-run.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { sqliteJobs } from '../../src/store/sqlite/sqlite-jobs.ts';
import { put } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';
import { STORES } from './stores.ts';

const of = (id: string) => ({ reference: `Patient/${id}` });
const observation = (id: string, patient: string, status = 'final') => ({
  resourceType: 'Observation',
  id,
  status,
  code: { text: 'x' },
  subject: of(patient),
});
const WORLD: readonly (AnyResource & { readonly id: string })[] = [
  { resourceType: 'Patient', id: 'ann' },
  { resourceType: 'Patient', id: 'bob' },
  observation('a1', 'ann'),
  observation('a2', 'ann', 'preliminary'),
  observation('b1', 'bob'),
  { resourceType: 'Organization', id: 'clinic' },
  { resourceType: 'Group', id: 'g', type: 'person', actual: true, member: [{ entity: of('ann') }] },
  {
    resourceType: 'Group',
    id: 'left',
    type: 'person',
    actual: true,
    member: [{ entity: of('bob'), inactive: true }],
  },
];

const byHeader: AccessOf = async ({ headers }) => {
  if (headers['x-who'] !== 'ann') return { ...FULL_ACCESS, principal: headers['x-who'] ?? 'somebody' };
  const where = { k: 'reference', param: 'subject', type: 'Patient', id: 'ann' } as const;
  return {
    principal: 'ann',
    rules: [
      { types: ['Patient'], actions: ['read'], where: { k: 'ids', ids: ['ann'] } },
      { types: ['Observation'], actions: ['read'], where },
    ],
  };
};

interface Manifest {
  readonly transactionTime: string;
  readonly request: string;
  readonly output: readonly { readonly type: string; readonly url: string; readonly count: number }[];
  readonly error: readonly unknown[];
}

describe.each(STORES)('over %s', (_, open, clean) => {
  let served: Served;
  beforeAll(async () => {
    const store = await open();
    await store.transact(FULL_ACCESS, WORLD.map(put));
    served = await serveFhir({ store, accessOf: byHeader });
  });
  afterAll(async () => {
    await served.close();
    await clean();
  });

  const kickOff = (path: string, who: string) =>
    request(served.base).get(path).set({ accept: 'application/fhir+json', prefer: 'respond-async', 'x-who': who });

  async function manifestOf(status: string, who: string): Promise<Manifest> {
    for (;;) {
      const reply = await request(status).get('').set('x-who', who);
      if (reply.status === 200) return reply.body as Manifest;
      expect(reply.status).toBe(202);
      expect(reply.headers['x-progress']).toMatch(/^waiting$|^\d+ of \d+ exported$/);
      await later(10);
    }
  }

  async function exported(path: string, who = 'somebody'): Promise<string> {
    const started = await kickOff(path, who);
    expect(started.status, started.text).toBe(202);
    const manifest = await manifestOf(started.headers['content-location']!, who);
    expect(decodeURIComponent(manifest.request)).toBe(decodeURIComponent(`${served.base}${path}`));
    const names: string[] = [];
    for (const { type, url, count } of manifest.output) {
      const file = await fetch(url, { headers: { 'x-who': who, accept: 'application/fhir+ndjson' } });
      expect(file.headers.get('content-type')).toBe('application/fhir+ndjson');
      const lines = (await file.text()).split('\n').filter((line) => line !== '');
      expect(lines).toHaveLength(count);
      for (const line of lines) {
        const { resourceType, id, meta } = JSON.parse(line) as AnyResource;
        expect(resourceType).toBe(type);
        expect(meta?.versionId).toBe('1');
        names.push(`${resourceType}/${id}`);
      }
    }
    return names.join(' ');
  }

  test.each([
    [
      '/$export',
      'somebody',
      'Group/g Group/left Observation/a1 Observation/a2 Observation/b1 Organization/clinic Patient/ann Patient/bob',
    ],
    ['/$export?_type=Patient,Organization', 'somebody', 'Organization/clinic Patient/ann Patient/bob'],
    ['/$export?_since=2999-01-01T00:00:00Z', 'somebody', ''],
    [
      '/$export?_type=Observation,Patient&_typeFilter=Observation%3Fstatus%3Dpreliminary',
      'somebody',
      'Observation/a2 Patient/ann Patient/bob',
    ],
    [
      '/$export?_type=Observation&_typeFilter=Observation%3Fstatus%3Dpreliminary,Observation%3Fsubject%3DPatient/bob',
      'somebody',
      'Observation/a2 Observation/b1',
    ],
    ['/$export?_outputFormat=application%2Ffhir%2Bndjson&_type=Patient', 'somebody', 'Patient/ann Patient/bob'],
    [
      '/Patient/$export',
      'somebody',
      'Group/g Group/left Observation/a1 Observation/a2 Observation/b1 Patient/ann Patient/bob',
    ],
    ['/Group/g/$export', 'somebody', 'Group/g Observation/a1 Observation/a2 Patient/ann'],
    ['/Group/left/$export', 'somebody', ''],
    ['/$export', 'ann', 'Observation/a1 Observation/a2 Patient/ann'],
    ['/Patient/$export', 'ann', 'Observation/a1 Observation/a2 Patient/ann'],
    ['/Observation?status=final', 'somebody', 'Observation/a1 Observation/b1'],
    ['/Observation?status=final', 'ann', 'Observation/a1'],
  ])('%s by %s gives %s', async (path, who, expected) => {
    expect(await exported(path, who)).toBe(expected);
  });

  test('a job is cancelled by its starter, and nobody else finds it', async () => {
    const status = (await kickOff('/$export', 'somebody')).headers['content-location']!;
    const stranger = () => request(status).get('').set('x-who', 'stranger');
    expect((await stranger()).status).toBe(404);
    expect((await request(status).delete('').set('x-who', 'stranger')).status).toBe(404);
    expect((await request(status).delete('').set('x-who', 'somebody')).status).toBe(202);
    expect((await request(status).get('').set('x-who', 'somebody')).status).toBe(404);
  });

  test('POST with a Parameters asks the same', async () => {
    const body = { resourceType: 'Parameters', parameter: [{ name: '_type', valueString: 'Organization' }] };
    const started = await request(served.base)
      .post('/$export')
      .set({ 'content-type': 'application/fhir+json', prefer: 'respond-async' })
      .send(JSON.stringify(body));
    const { output } = await manifestOf(started.headers['content-location']!, 'somebody');
    expect(output.map(({ type, count }) => [type, count])).toEqual([['Organization', 1]]);
  });

  test.each([
    ['/$export?_type=Banana', '_type'],
    ['/Patient/$export?_type=Organization', '_type'],
    ['/$export?_outputFormat=text/csv', '_outputFormat'],
    ['/$export?_since=yesterday', '_since'],
    ['/$export?_typeFilter=Observation', '_typeFilter'],
    ['/$export?_typeFilter=Observation%3Fnothing%3D1', 'nothing'],
    ['/$export?includeAssociatedData=x', 'includeAssociatedData'],
    ['/Observation?nothing=1', 'nothing'],
  ])('%s is refused at %s, before any work begins', async (path, place) => {
    const { status, body } = await kickOff(path, 'somebody');
    expect(status).toBe(400);
    expect(body.issue[0].expression).toEqual([place]);
  });

  test('what is not there is not found, and includes cannot wait', async () => {
    expect((await kickOff('/Group/none/$export', 'somebody')).status).toBe(404);
    expect((await kickOff('/Group/g/$export', 'ann')).status).toBe(404);
    expect((await kickOff('/Observation?_include=Observation:subject', 'somebody')).status).toBe(422);
  });
});

test('an export that was interrupted goes on with another process, and gives each resource once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const store = openMemoryStore();
  const count = 1300;
  await store.transact(
    FULL_ACCESS,
    Array.from({ length: count }, (_, at) => put(observation(`o${String(at).padStart(4, '0')}`, 'ann'))),
  );
  const never = () => Promise.reject(new Error('nothing is matched here'));
  const faults: unknown[] = [];
  const open = () => {
    const workshop: Workshop = {
      store,
      jobs: sqliteJobs(join(folder, 'jobs.db')),
      match: never,
      studies: never,
      candidates: never,
    };
    return createBulkJobs(workshop, (fault) => faults.push(fault));
  };
  try {
    const first = open();
    const id = await first.start(
      {
        kind: 'export',
        export: {
          selections: [
            { type: 'Observation', where: { k: 'number', param: 'none', op: 'lt', low: -Infinity, high: Infinity } },
            { type: 'Observation', where: { k: 'all' } },
          ],
        },
        access: FULL_ACCESS,
        baseUrl: 'http://x.test',
        request: 'http://x.test/$export',
        retentionMs: 60_000,
      },
      1,
    );
    await first.close();
    const second = open();
    const before = await second.status(FULL_ACCESS, id);
    expect(before.state).toBe('running');
    second.resume();
    let status = before;
    while (status.state === 'running') {
      await later(5);
      status = await second.status(FULL_ACCESS, id);
    }
    const lines = (await Promise.all(status.files.map(({ name }) => second.file(FULL_ACCESS, id, name)))).flat();
    const ids = lines.map((line) => (JSON.parse(line) as AnyResource).id);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    expect(faults).toEqual([]);
    await second.close();
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
