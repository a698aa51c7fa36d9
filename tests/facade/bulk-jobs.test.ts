/** Work that goes on after its request was answered: followed, fetched, cancelled, and seen by nobody else. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { GuidanceResponse, ResearchSubject } from '@medplum/fhirtypes';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/facade/services.ts';
import type { AccessOf } from '../../src/facade/smart/access-of.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { createMatcher } from '../../src/match/match.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { condition, DIABETES, HEART_FAILURE, PATIENT, put, studyResources } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

const STUDIES = 60;
const studies = Array.from({ length: STUDIES }, (_, at) =>
  studyResources({
    id: `s${String(at).padStart(2, '0')}`,
    included: [DIABETES],
    excluded: at % 2 === 0 ? [] : [HEART_FAILURE],
    age: [18, 90],
    ...(at === 7 && { status: 'completed' }),
  }),
).flat();
const patients: AnyResource[] = Array.from({ length: 40 }, (_, at) => ({
  ...PATIENT,
  id: `p${String(at).padStart(2, '0')}`,
  birthDate: at < 5 ? '2020-01-01' : '1970-01-01',
  ...(at === 39 && { deceasedBoolean: true }),
}));

/** Who is named in a header; all of them may see everything. */
const byHeader: AccessOf = async ({ headers }) =>
  ({ ...FULL_ACCESS, principal: headers['x-who'] ?? 'somebody' }) as Access;

let served: Served;
beforeAll(async () => {
  const store = openMemoryStore();
  const matcher = createMatcher({ store, terminology: createLexicon(), product: 'Test 1' });
  await store.transact(FULL_ACCESS, [...studies, ...patients, { ...condition(DIABETES), id: 'c' }, PATIENT].map(put));
  served = await serveFhir({ store, matcher, accessOf: byHeader });
});
afterAll(() => served.close());

const body = (...parameter: object[]) =>
  JSON.stringify({ resourceType: 'Parameters', parameter: [{ name: 'asOf', valueDate: '2026-01-15' }, ...parameter] });
const ofP = { name: 'subject', valueReference: { reference: 'Patient/p' } };
const begin = (path: string, text: string, who = 'somebody', base = served.base) =>
  request(base)
    .post(path)
    .set({ 'content-type': 'application/fhir+json', prefer: 'respond-async', 'x-who': who })
    .send(text);

interface Manifest {
  readonly transactionTime: string;
  readonly request: string;
  readonly requiresAccessToken: boolean;
  readonly output: readonly { readonly type: string; readonly url: string; readonly count: number }[];
  readonly error: Manifest['output'];
}

/** Follows a job to its end. */
async function ended(status: string) {
  for (;;) {
    const reply = await request(status).get('').set('x-who', 'somebody');
    if (reply.status !== 202) return reply;
    expect(reply.headers['x-progress']).toMatch(/^waiting$|^\d+ of \d+ judged$/);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    await later(20);
  }
}

async function manifestOf(path: string, text: string): Promise<Manifest> {
  const started = await begin(path, text);
  expect(started.status, started.text).toBe(202);
  const reply = await ended(started.headers['content-location']!);
  expect(reply.status, reply.text).toBe(200);
  expect(Date.parse(reply.headers['expires']!)).toBeGreaterThan(Date.parse(reply.body.transactionTime));
  return reply.body as Manifest;
}

async function lines<T>(files: Manifest['output'], type: string): Promise<readonly T[]> {
  const all: T[] = [];
  for (const file of files.filter((one) => one.type === type)) {
    const reply = await fetch(file.url, { headers: { accept: 'application/fhir+ndjson' } });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('application/fhir+ndjson');
    const found = (await reply.text()).split('\n').filter((line) => line !== '');
    expect(found).toHaveLength(file.count);
    all.push(...found.map((line) => JSON.parse(line) as T));
  }
  return all;
}

describe('what was asked to be answered later', () => {
  test('$match gives every study that is open, in the order of the ids, as the same call at once would', async () => {
    const manifest = await manifestOf('/ResearchStudy/$match', body(ofP));
    expect(manifest.request).toBe(`${served.base}/ResearchStudy/$match`);
    const guidances = await lines<GuidanceResponse>(manifest.output, 'GuidanceResponse');
    const subjects = await lines<ResearchSubject>(manifest.output, 'ResearchSubject');
    expect(guidances).toHaveLength(STUDIES - 1);
    expect(subjects.map(({ study }) => study.reference)).toEqual(
      studies
        .filter(({ resourceType, id }) => resourceType === 'ResearchStudy' && id !== 's07')
        .map(({ id }) => `ResearchStudy/${id}`),
    );
    expect(
      subjects.every(({ status, individual }) => status === 'candidate' && individual.reference === 'Patient/p'),
    ).toBe(true);
    const at = await request(served.base)
      .post('/ResearchStudy/$match')
      .set('content-type', 'application/fhir+json')
      .send(body(ofP, { name: 'count', valueInteger: 100 }));
    const now = (at.body.entry as { resource: GuidanceResponse }[])
      .map(({ resource }) => resource)
      .filter(({ resourceType }) => resourceType === 'GuidanceResponse');
    const byId = (a: { id?: string }, b: { id?: string }) => (a.id! < b.id! ? -1 : 1);
    expect([...guidances].sort(byId)).toEqual([...now].sort(byId));
    const [first] = subjects;
    const parts = first?.extension?.[0]?.extension ?? [];
    expect(parts[0]).toEqual({ url: 'score', valueDecimal: expect.any(Number) });
  });

  test('the best so many come best first', async () => {
    const count = { name: 'count', valueInteger: 5 };
    const { output } = await manifestOf('/ResearchStudy/$match', body(ofP, count));
    const guidances = await lines<GuidanceResponse>(output, 'GuidanceResponse');
    const now = await request(served.base)
      .post('/ResearchStudy/$match')
      .set('content-type', 'application/fhir+json')
      .send(body(ofP, count));
    const expected = (now.body.entry as { resource: GuidanceResponse }[])
      .map(({ resource }) => resource)
      .filter(({ resourceType }) => resourceType === 'GuidanceResponse');
    expect(guidances).toEqual(expected);
  });

  test('$candidates gives every living patient; whom a criterion rules out is judged, and no candidate', async () => {
    const { output, error } = await manifestOf('/ResearchStudy/s00/$candidates', body());
    const guidances = await lines<GuidanceResponse>(output, 'GuidanceResponse');
    expect(guidances).toHaveLength(40);
    const subjects = await lines<ResearchSubject>(output, 'ResearchSubject');
    expect(subjects.map(({ individual }) => individual.reference)).toEqual(
      ['Patient/p', ...patients.slice(5, 39).map(({ id }) => `Patient/${id}`)].sort(),
    );
    expect(error.every(({ type }) => type === 'OperationOutcome')).toBe(true);
  });

  test('GET $match-trials and $match of one study can be answered later too', async () => {
    const reply = await request(served.base)
      .get('/Patient/p/$match-trials?asOf=2026-01-15&study=s00')
      .set('prefer', 'respond-async, return=minimal');
    expect(reply.status).toBe(202);
    const one = (await ended(reply.headers['content-location']!)).body as Manifest;
    expect(one.output.map(({ type, count }) => [type, count]).sort()).toEqual([
      ['GuidanceResponse', 1],
      ['ResearchSubject', 1],
    ]);
    const { output } = await manifestOf('/ResearchStudy/s03/$match', body(ofP));
    expect(await lines(output, 'GuidanceResponse')).toHaveLength(1);
  });

  test('bad input is refused at once, and a record that cannot be judged when it is', async () => {
    expect((await begin('/ResearchStudy/$match', body({ name: 'nonsense', valueString: 'x' }, ofP))).status).toBe(400);
    expect((await begin('/ResearchStudy/nobody/$candidates', body())).status).toBe(404);
    const two = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: patients.slice(0, 2).map((resource) => ({ resource })),
    };
    const started = await begin('/ResearchStudy/$match', body({ name: 'resource', resource: two }));
    const reply = await ended(started.headers['content-location']!);
    expect(reply.status).toBe(422);
    expect(reply.body.issue[0].expression).toEqual(['Parameters.parameter[1].resource.entry[1].resource']);
  });

  test('is nobody else’s business, and is gone when cancelled', async () => {
    const started = await begin('/ResearchStudy/$match', body(ofP));
    const status = started.headers['content-location']!;
    const manifest = (await ended(status)).body as Manifest;
    const [file] = manifest.output;
    for (const url of [status, file!.url]) {
      const other = await request(url).get('').set('x-who', 'another');
      expect(other.status).toBe(404);
    }
    expect((await request(status).delete('').set('x-who', 'another')).status).toBe(404);
    expect((await request(file!.url).get('')).status).toBe(200);
    expect((await request(status).delete('')).status).toBe(202);
    for (const url of [status, file!.url]) expect((await request(url).get('')).status).toBe(404);
    expect((await request(`${served.base}/_jobs/none`).get('')).status).toBe(404);
    expect((await request(`${status}/../../_jobs`).get('')).status).toBe(404);
  });

  test('is refused where as much is under way as may be, and taken again when that has ended', async () => {
    const store = openMemoryStore();
    const matcher = createMatcher({ store, terminology: createLexicon(), product: 'Test 1' });
    await store.transact(FULL_ACCESS, [...studies.slice(0, 2), PATIENT].map(put));
    const gate = Promise.withResolvers<void>();
    const held: Matcher = { ...matcher, match: (...asked) => gate.promise.then(() => matcher.match(...asked)) };
    const slow = await serveFhir({ store, matcher: held, limits: { jobs: 2 } });
    const ask = () => begin('/ResearchStudy/s00/$candidates', body(), 'somebody', slow.base);
    try {
      const replies = await Promise.all(Array.from({ length: 6 }, ask));
      const taken = replies.filter(({ status }) => status === 202);
      const refused = replies.filter(({ status }) => status === 503);
      expect([taken.length, refused.length]).toEqual([2, 4]);
      for (const { headers, body: outcome } of refused) {
        expect(Number(headers['retry-after'])).toBeGreaterThan(0);
        expect(outcome.resourceType).toBe('OperationOutcome');
      }
      gate.resolve();
      for (const { headers } of taken) expect((await ended(headers['content-location']!)).status).toBe(200);
      expect((await ask()).status).toBe(202);
    } finally {
      gate.resolve();
      await slow.close();
    }
  });

  test('expires', async () => {
    const store = openMemoryStore();
    const matcher = createMatcher({ store, terminology: createLexicon(), product: 'Test 1' });
    await store.transact(FULL_ACCESS, [...studies.slice(0, 3), PATIENT].map(put));
    const brief = await serveFhir({ store, matcher, limits: { jobRetentionMs: 0 } });
    try {
      const started = await begin('/ResearchStudy/$match', body(ofP), 'x', brief.base);
      expect((await ended(started.headers['content-location']!)).status).toBe(404);
    } finally {
      await brief.close();
    }
  });
});

describe('a server that is killed in the middle of a job', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trialbridge-jobs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cli = join(import.meta.dirname, '../../src/cli.ts');

  /** A server of its own over a store in a file. */
  async function running(file: string): Promise<{ readonly base: string; end(signal: NodeJS.Signals): Promise<void> }> {
    const child = spawn(process.execPath, [cli, 'serve'], {
      env: { ...process.env, TRIALBRIDGE_STORE: `sqlite:${file}`, TRIALBRIDGE_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const base = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /ready at (\S+?)\. /.exec(chunk.toString('utf8'))?.[1];
        if (found) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
    });
    const end = (signal: NodeJS.Signals): Promise<void> => {
      child.kill(signal);
      return gone;
    };
    return { base, end };
  }

  async function results(manifest: Manifest, base: string): Promise<string> {
    const texts: string[] = [];
    for (const { url, type, count } of [...manifest.output, ...manifest.error]) {
      const here = `${base}${url.slice(url.indexOf('/_jobs/'))}`;
      texts.push(`${type} ${count}\n${await (await fetch(here)).text()}`);
    }
    return texts.join('\n');
  }

  test('goes on with it when it is started again, and gives the bytes of a run without interruption', async () => {
    const file = join(folder, 'store.db');
    const store = await openSqliteStore(file);
    const many = Array.from({ length: 500 }, (_, at) => ({
      ...PATIENT,
      id: `m${at}`,
      birthDate: `${1930 + (at % 90)}`,
    }));
    await store.transact(FULL_ACCESS, [...studies.slice(0, 4), ...many].map(put));
    await store.close();
    const ask = (base: string) => begin('/ResearchStudy/s00/$candidates', body(), 'x', base);

    let server = await running(file);
    const started = await ask(server.base);
    const path = new URL(started.headers['content-location']!).pathname.slice('/fhir'.length);
    let progress = '';
    while (!/^[1-9]\d* of/.test(progress)) {
      const reply = await request(server.base).get(path);
      expect(reply.status, 'the job ended before it could be interrupted').toBe(202);
      progress = reply.headers['x-progress'] ?? '';
    }
    await server.end('SIGKILL');

    server = await running(file);
    const again = await request(server.base).get(path);
    expect(again.status, again.text).toBe(202);
    const interrupted = await ended(`${server.base}${path}`);
    expect(interrupted.status, interrupted.text).toBe(200);
    const whole = await ended((await ask(server.base)).headers['content-location']!);
    const first = await results(interrupted.body as Manifest, server.base);
    expect(first.length).toBeGreaterThan(100_000);
    expect(first).toBe(await results(whole.body as Manifest, server.base));
    await server.end('SIGTERM');
  }, 120_000);
});
