/** `$similar` and `$export-ctgov` over HTTP, on the example trials. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { type Served, serveFhir } from './serving.ts';

const root = join(import.meta.dirname, '../..');
const STUDIES = readdirSync(join(root, 'bundles')).flatMap((file) => /^NCT\d{8}/.exec(file)?.[0] ?? []);

let served: Served;
beforeAll(async () => {
  const store = openMemoryStore();
  served = await serveFhir({ store, matcher: createMatcher({ store, terminology: createLexicon(), product: 'Test' }) });
  for (const name of STUDIES) {
    const body = readFileSync(join(root, 'bundles', `${name}.json`), 'utf8');
    const reply = await request(served.base).post('/').set('content-type', 'application/fhir+json').send(body);
    expect(reply.status).toBe(200);
  }
});
afterAll(() => served.close());
const get = (path: string) => request(served.base).get(path);

describe('$export-ctgov', () => {
  const recordOf = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, '.ci/generate/trials', `${name}.json`), 'utf8'));

  test.each(STUDIES)('gives the record of %s back as it was mapped', async (name) => {
    const reply = await get(`/ResearchStudy/${name}/$export-ctgov`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(reply.body).toEqual(recordOf(name));
  });

  test('gives a Binary to a client that takes FHIR alone', async () => {
    const reply = await get('/ResearchStudy/NCT90000001/$export-ctgov').set('accept', 'application/fhir+json');
    expect(reply.body).toMatchObject({ resourceType: 'Binary', contentType: 'application/json' });
    expect(JSON.parse(Buffer.from(reply.body.data, 'base64').toString())).toEqual(recordOf('NCT90000001'));
  });

  test('refuses to give a record with a hole in it', async () => {
    const put = (path: string, body: object) =>
      request(served.base).put(path).set('content-type', 'application/fhir+json').send(JSON.stringify(body));
    await put('/ResearchStudy/holed', {
      resourceType: 'ResearchStudy',
      id: 'holed',
      status: 'active',
      identifier: [{ system: 'http://clinicaltrials.gov', value: 'NCT00000077' }],
      sponsor: { reference: 'Organization/not-here' },
    });
    const reply = await get('/ResearchStudy/holed/$export-ctgov');
    expect(reply.status).toBe(422);
    expect(reply.body.issue[0].diagnostics).toContain('Organization/not-here');
    await request(served.base).delete('/ResearchStudy/holed');
  });

  test('knows no study that is not there', async () => {
    expect((await get('/ResearchStudy/NCT00000000/$export-ctgov')).status).toBe(404);
  });
});

describe('$similar', () => {
  interface Entry {
    readonly resource: { readonly id: string };
    readonly search: {
      readonly score: number;
      readonly extension: { readonly url: string; readonly extension: { readonly extension: object[] }[] }[];
    };
  }

  test('names other studies, most alike first, each with its reasons', async () => {
    let answered = 0;
    for (const name of STUDIES) {
      const { body, status } = await get(`/ResearchStudy/${name}/$similar`);
      expect(status).toBe(200);
      const entries: readonly Entry[] = body.entry ?? [];
      expect(entries.map(({ resource }) => resource.id)).not.toContain(name);
      const scores = entries.map(({ search }) => search.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { search } of entries) {
        expect(search.extension[0]?.url).toBe('https://trialbridge.dev/fhir/StructureDefinition/similarity');
        expect(search.extension[0]?.extension.length).toBeGreaterThan(0);
      }
      answered += entries.length;
    }
    expect(answered).toBeGreaterThan(0);
  });

  test('finds the two studies of one rare disease in each other, and says that they share it', async () => {
    for (const [asked, other] of [
      ['NCT04711200', 'NCT07110662'],
      ['NCT07110662', 'NCT04711200'],
    ]) {
      const [best]: readonly Entry[] = (await get(`/ResearchStudy/${asked}/$similar`)).body.entry;
      expect(best?.resource.id).toBe(other);
      expect(best?.search.extension[0]?.extension[0]?.extension).toEqual([
        { url: 'kind', valueCode: 'condition' },
        { url: 'text', valueString: expect.stringMatching(/epidermal necrolysis/i) },
      ]);
    }
  });

  test('keeps to count and minScore, and says how many there are in all', async () => {
    const all = (await get('/ResearchStudy/NCT90000006/$similar?count=100')).body;
    const none = (await get('/ResearchStudy/NCT90000006/$similar?count=0')).body;
    expect(all.total).toBe(all.entry.length);
    expect(none.total).toBe(all.total);
    expect(none.entry).toBeUndefined();
    const [best] = all.entry;
    const few = (await get(`/ResearchStudy/NCT90000006/$similar?minScore=${best.search.score}`)).body;
    expect(few.entry[0]).toEqual(best);
    const above = (await get(`/ResearchStudy/NCT90000006/$similar?minScore=${best.search.score + 0.0001}`)).body;
    expect(above.total).toBe(0);
  });

  test('refuses what it does not know with the place', async () => {
    for (const query of ['limit=3', 'count=x', 'count=1&count=2', 'minScore=2']) {
      const reply = await get(`/ResearchStudy/NCT90000001/$similar?${query}`);
      expect(reply.status, query).toBe(400);
      expect(reply.body.issue[0].expression, query).toEqual([query.split('=')[0]]);
    }
    expect((await get('/ResearchStudy/NCT00000000/$similar')).status).toBe(404);
  });
});
