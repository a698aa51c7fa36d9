import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import express4 from 'express4';
import request from 'supertest';
import { afterAll, describe, expect, test } from 'vitest';
import { type TrialBridge, trialbridge } from '../../src/index.ts';

const folder = join(import.meta.dirname, '../../bundles');
const bundles = readdirSync(folder).filter((name) => name.endsWith('.json'));
const bundle = (name: string): string => readFileSync(join(folder, name), 'utf8');

const open: TrialBridge[] = [];
afterAll(async () => {
  for (const one of open) await one.close();
});
function embedded(make: typeof express, mount: string) {
  const bridge = trialbridge();
  open.push(bridge);
  const app = make();
  app.use(mount, bridge.router);
  return { app, bridge };
}

interface Entry {
  readonly fullUrl?: string;
  readonly resource: { readonly resourceType: string; readonly id?: string; readonly status?: string };
  readonly search: { readonly mode: string; readonly score?: number };
}

describe.each([
  ['Express 5', express, '/fhir'],
  ['Express 4', express4, '/deep/er/fhir'],
] as const)('an application on %s', (_, make, mount) => {
  const { app, bridge } = embedded(make, mount);

  test('loads the example content and asks which trials fit a patient', async () => {
    await bridge.ready;
    for (const name of bundles) {
      const loaded = await request(app).post(mount).set('content-type', 'application/fhir+json').send(bundle(name));
      expect(loaded.status, `${name}: ${loaded.text.slice(0, 300)}`).toBe(200);
    }
    const reply = await request(app).get(`${mount}/Patient/example-breast/$match-trials?asOf=2026-01-15&count=3`);
    expect(reply.status, reply.text.slice(0, 300)).toBe(200);
    const entries = reply.body.entry as Entry[];
    const studies = entries.filter((entry) => entry.search.mode === 'match');
    expect(studies.length).toBeGreaterThan(0);
    const scores = studies.map((entry) => entry.search.score!);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(entries.filter((entry) => entry.resource.resourceType === 'GuidanceResponse')).toHaveLength(studies.length);
  });

  test('gets the same answer for the same patient sent along, twice the same bytes', async () => {
    const ask = () =>
      request(app)
        .post(`${mount}/ResearchStudy/$match?asOf=2026-01-15`)
        .set('content-type', 'application/fhir+json')
        .send(bundle('patient-example-breast.json'));
    const [once, again] = [await ask(), await ask()];
    expect(once.status, once.text.slice(0, 300)).toBe(200);
    // Each request of the test client comes in on a port of its own, which the links name.
    const plain = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+/g, 'host');
    expect(plain(again.text)).toBe(plain(once.text));
  });

  test('is told about a study that is not there, wherever it is named', async () => {
    const body = {
      resourceType: 'Parameters',
      parameter: [
        { name: 'subject', valueReference: { reference: 'Patient/example-ten' } },
        { name: 'study', valueString: 'NCT99999999' },
      ],
    };
    const reply = await request(app)
      .post(`${mount}/ResearchStudy/$match`)
      .set('content-type', 'application/fhir+json')
      .send(JSON.stringify(body));
    expect(reply.status).toBe(404);
    expect(reply.body.issue[0].expression[0]).toContain('study');
  });

  test('finds trials by condition, sites near a place, and what a study refers to', async () => {
    const found = await request(app).get(`${mount}/ResearchStudy?status=active&_include=ResearchStudy:site&_count=50`);
    const entries = found.body.entry as Entry[];
    expect(entries.every((entry) => entry.search.mode !== 'match' || entry.resource.status === 'active')).toBe(true);
    expect(entries.some((entry) => entry.resource.resourceType === 'Location')).toBe(true);
    expect(found.body.total).toBe(entries.filter((entry) => entry.search.mode === 'match').length);
  });
});

test('two in one process share nothing', async () => {
  const [a, b] = [embedded(express, '/fhir'), embedded(express, '/fhir')];
  const study = JSON.stringify({ resourceType: 'ResearchStudy', status: 'active' });
  await request(a.app).post('/fhir/ResearchStudy').set('content-type', 'application/fhir+json').send(study).expect(201);
  expect((await request(a.app).get('/fhir/ResearchStudy')).body.total).toBe(1);
  expect((await request(b.app).get('/fhir/ResearchStudy')).body.total).toBe(0);
});

test('a store that cannot be opened is told to who waits for it and to each request, and ends nothing', async () => {
  const bridge = trialbridge({ store: `sqlite:${import.meta.filename}/x.db` });
  await expect(bridge.ready).rejects.toThrow('folder of the store');
  const app = express();
  app.use('/fhir', bridge.router);
  app.use(((_error, _request, response, _next) => response.status(503).end()) as express.ErrorRequestHandler);
  await request(app).get('/fhir/metadata').expect(503);
});
