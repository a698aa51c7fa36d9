import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type Served, serveFhir } from './serving.ts';

const folder = await mkdtemp(join(tmpdir(), 'trialbridge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORES: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemoryStore()],
  ['sqlite', () => openSqliteStore(join(folder, 'interactions.db'))],
];
const study = (members: object = {}) => ({ resourceType: 'ResearchStudy', status: 'active', ...members });

describe.each(STORES)('the interactions, over the %s store', (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFhir({ store: await open() });
  });
  afterAll(() => served.close());
  const at = () => request(served.base);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    at()
      .post(path)
      .set({ 'content-type': 'application/fhir+json', ...headers })
      .send(JSON.stringify(body));
  const put = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    at()
      .put(path)
      .set({ 'content-type': 'application/fhir+json', ...headers })
      .send(JSON.stringify(body));

  test('a created resource is read back under its Location, byte for byte as the create answered it', async () => {
    const created = await post('/ResearchStudy', study({ title: 'Æther, 1.50' }));
    expect(created.status).toBe(201);
    expect(created.headers['etag']).toBe('W/"1"');
    const location = String(created.headers['location']);
    expect(location).toMatch(new RegExp(`^${served.base}/ResearchStudy/[^/]+/_history/1$`));
    const vread = await at().get(location.slice(served.base.length));
    const read = await at().get(location.slice(served.base.length).replace('/_history/1', ''));
    expect(vread.text).toBe(created.text);
    expect(read.text).toBe(created.text);
    expect(read.headers['content-type']).toBe('application/fhir+json; charset=utf-8');
    expect(read.headers['x-content-type-options']).toBe('nosniff');
    expect(Date.parse(String(read.headers['last-modified']))).not.toBeNaN();
  });

  test('decimals keep their source text from the request to the answer', async () => {
    const body = '{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1.50}}';
    const created = await at().post('/Observation').set('content-type', 'application/fhir+json').send(body);
    expect(created.text).toContain('"value":1.50');
  });

  test('a client that holds the current version is told so, by its tag or by its date', async () => {
    const { headers } = await put('/ResearchStudy/fresh', study({ id: 'fresh' }));
    expect((await at().get('/ResearchStudy/fresh').set('if-none-match', String(headers['etag']))).status).toBe(304);
    expect(
      (await at().get('/ResearchStudy/fresh').set('if-modified-since', String(headers['last-modified']))).status,
    ).toBe(304);
    expect((await at().get('/ResearchStudy/fresh').set('if-none-match', 'W/"99"')).status).toBe(200);
  });

  test('HEAD answers as GET does, without the body', async () => {
    await put('/ResearchStudy/head', study({ id: 'head' }));
    const get = await at().get('/ResearchStudy/head');
    const head = await at().head('/ResearchStudy/head');
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.text ?? '').toBe('');
  });

  test('an update makes a version, the same content again makes none, and a stale If-Match is refused', async () => {
    expect((await put('/ResearchStudy/versions', study({ id: 'versions' }))).status).toBe(201);
    expect((await put('/ResearchStudy/versions', study({ id: 'versions' }))).headers['etag']).toBe('W/"1"');
    expect((await put('/ResearchStudy/versions', study({ id: 'versions', title: 'b' }))).headers['etag']).toBe('W/"2"');
    const stale = await put('/ResearchStudy/versions', study({ id: 'versions', title: 'c' }), { 'if-match': 'W/"1"' });
    expect(stale.status).toBe(412);
    expect(
      (await put('/ResearchStudy/versions', study({ id: 'versions', title: 'c' }), { 'if-match': 'W/"2"' })).status,
    ).toBe(200);
  });

  test('history tells every version, newest first, a deletion included', async () => {
    await put('/ResearchStudy/past', study({ id: 'past' }));
    await put('/ResearchStudy/past', study({ id: 'past', title: 'later' }));
    expect((await at().delete('/ResearchStudy/past')).status).toBe(204);
    expect((await at().get('/ResearchStudy/past')).status).toBe(410);
    const history = await at().get('/ResearchStudy/past/_history');
    expect(history.body.total).toBe(3);
    expect(history.body.entry.map((entry: { request: { method: string } }) => entry.request.method)).toEqual([
      'DELETE',
      'PUT',
      'POST',
    ]);
    expect(history.body.entry[0].resource).toBeUndefined();
    const paged = await at().get('/ResearchStudy/past/_history?_count=2');
    const next = paged.body.link.find((link: { relation: string }) => link.relation === 'next').url;
    expect((await at().get(next.slice(served.base.length))).body.entry).toHaveLength(1);
    expect((await at().get('/ResearchStudy/never/_history')).status).toBe(404);
  });

  test('a conditional create makes one resource however often it is sent', async () => {
    const body = study({ identifier: [{ system: 'urn:t', value: 'once' }] });
    const first = await post('/ResearchStudy', body, { 'if-none-exist': 'identifier=urn:t|once' });
    const second = await post('/ResearchStudy', body, { 'if-none-exist': 'identifier=urn:t|once' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.id).toBe(first.body.id);
  });

  test('a condition that is empty, or not understood, is refused and not taken for "any"', async () => {
    expect((await post('/ResearchStudy', study(), { 'if-none-exist': '' })).status).toBe(412);
    expect((await post('/ResearchStudy', study(), { 'if-none-exist': 'nonsense=1' })).status).toBe(400);
    expect((await at().delete('/ResearchStudy')).status).toBe(412);
    expect((await at().delete('/ResearchStudy?nonsense=1')).status).toBe(400);
  });

  test('conditional update, patch and delete act on the one match, and refuse several', async () => {
    const named = study({ identifier: [{ system: 'urn:t', value: 'cond' }] });
    expect((await put('/ResearchStudy?identifier=urn:t|cond', named)).status).toBe(201);
    expect((await put('/ResearchStudy?identifier=urn:t|cond', { ...named, title: 'two' })).status).toBe(200);
    const patched = await at()
      .patch('/ResearchStudy?identifier=urn:t|cond')
      .set('content-type', 'application/json-patch+json')
      .send(JSON.stringify([{ op: 'replace', path: '/title', value: 'three' }]));
    expect(patched.body.title).toBe('three');
    await post('/ResearchStudy', named);
    expect((await put('/ResearchStudy?identifier=urn:t|cond', named)).status).toBe(412);
    expect((await at().delete('/ResearchStudy?identifier=urn:t|cond')).status).toBe(412);
  });

  test.each([
    ['minimal', ''],
    ['representation', 'ResearchStudy'],
    ['OperationOutcome', 'OperationOutcome'],
  ])('Prefer: return=%s is kept', async (wanted, type) => {
    const created = await post('/ResearchStudy', study(), { prefer: `return=${wanted}` });
    expect(created.status).toBe(201);
    expect(created.text === '' ? '' : created.body.resourceType).toBe(type);
  });

  test('a JSON Patch changes what it names, and one that would break the resource changes nothing', async () => {
    await put('/ResearchStudy/patched', study({ id: 'patched', title: 'before' }));
    const patch = (operations: unknown) =>
      at()
        .patch('/ResearchStudy/patched')
        .set('content-type', 'application/json-patch+json')
        .send(JSON.stringify(operations));
    expect((await patch([{ op: 'replace', path: '/status', value: 'banana' }])).status).toBe(422);
    expect((await patch([{ op: 'test', path: '/title', value: 'other' }])).status).toBe(422);
    expect((await patch([{ op: 'replace', path: '/nowhere/0', value: 1 }])).status).toBe(400);
    expect((await patch([{ op: 'replace', path: '/id', value: 'other' }])).status).toBe(422);
    expect((await at().get('/ResearchStudy/patched')).body).toMatchObject({
      title: 'before',
      meta: { versionId: '1' },
    });
    expect((await patch([{ op: 'replace', path: '/title', value: 'after' }])).body.title).toBe('after');
  });

  test('a search by GET and by POST finds the same, pages meet end to end, and links stand on the base', async () => {
    for (const id of ['p1', 'p2', 'p3'])
      await put(`/Organization/${id}`, { resourceType: 'Organization', id, name: 'Paged' });
    const first = await at().get('/Organization?name=paged&_count=2&_sort=_id');
    expect(first.body.total).toBe(3);
    const next = first.body.link.find((link: { relation: string }) => link.relation === 'next').url as string;
    expect(next.startsWith(`${served.base}/Organization?`)).toBe(true);
    const second = await at().get(next.slice(served.base.length));
    const ids = [first, second].flatMap((page) =>
      page.body.entry.map((entry: { resource: { id: string } }) => entry.resource.id),
    );
    expect(ids).toEqual(['p1', 'p2', 'p3']);
    expect(first.body.entry[0].fullUrl).toBe(`${served.base}/Organization/p1`);
    const posted = await at().post('/Organization/_search').type('form').send('name=paged&_count=2&_sort=_id');
    expect(posted.body.entry).toEqual(first.body.entry);
    expect((await at().get(`${next.slice(served.base.length)}x`)).status).toBeGreaterThanOrEqual(400);
  });

  test('an unknown parameter is refused where the client wants strict handling, else left out and said', async () => {
    expect((await at().get('/ResearchStudy?nonsense=1').set('prefer', 'handling=strict')).status).toBe(400);
    const lenient = await at().get('/ResearchStudy?nonsense=1&status=active&_count=1');
    expect(lenient.body.link[0].url).not.toContain('nonsense');
    const outcome = lenient.body.entry.find((entry: { search: { mode: string } }) => entry.search.mode === 'outcome');
    expect(outcome.resource.issue[0].diagnostics).toContain('nonsense');
  });

  test('a part of a resource is tagged as a part and keeps what is mandatory', async () => {
    await put('/ResearchStudy/part', study({ id: 'part', title: 't', description: 'long' }));
    const { body } = await at().get('/ResearchStudy?_id=part&_elements=title');
    const [{ resource }] = body.entry;
    expect(Object.keys(resource).sort()).toEqual(['id', 'meta', 'resourceType', 'status', 'title']);
    expect(resource.meta.tag).toEqual([expect.objectContaining({ code: 'SUBSETTED' })]);
    expect((await at().get('/ResearchStudy/part?_summary=true')).body.description).toBeUndefined();
    expect((await at().get('/ResearchStudy?_summary=sideways')).status).toBe(400);
  });

  test('a compartment holds what refers to its owner and nothing else', async () => {
    await put('/Patient/owner', { resourceType: 'Patient', id: 'owner' });
    await put('/Patient/other', { resourceType: 'Patient', id: 'other' });
    for (const id of ['owner', 'other']) {
      await put(`/Condition/of-${id}`, {
        resourceType: 'Condition',
        id: `of-${id}`,
        subject: { reference: `Patient/${id}` },
      });
    }
    const { body } = await at().get('/Patient/owner/Condition');
    expect(body.entry.map((entry: { resource: { id: string } }) => entry.resource.id)).toEqual(['of-owner']);
    expect((await at().get('/Patient/owner/ValueSet')).status).toBe(404);
  });

  test('a transaction with one bad entry leaves nothing behind and says where it is bad', async () => {
    const reply = await post('/', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          resource: { resourceType: 'Organization', id: 'half', name: 'Half' },
          request: { method: 'PUT', url: 'Organization/half' },
        },
        { resource: { resourceType: 'ResearchStudy' }, request: { method: 'POST', url: 'ResearchStudy' } },
      ],
    });
    expect(reply.status).toBe(400);
    expect(reply.body.issue[0].expression[0]).toBe('Bundle.entry[1].resource.status');
    expect((await at().get('/Organization/half')).status).toBe(404);
  });

  test('references between entries, and conditional ones, arrive as literal references', async () => {
    await put('/Organization/cond', {
      resourceType: 'Organization',
      id: 'cond',
      name: 'c',
      identifier: [{ system: 'urn:o', value: '1' }],
    });
    const place = 'urn:uuid:0b7f9a52-5a4a-4b1e-9d9b-0f2f4f7a1111';
    const reply = await post('/', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          resource: study({ sponsor: { reference: 'Organization?identifier=urn:o|1' }, site: [{ reference: place }] }),
          request: { method: 'POST', url: 'ResearchStudy' },
        },
        {
          fullUrl: place,
          resource: { resourceType: 'Location', name: 'L' },
          request: { method: 'POST', url: 'Location' },
        },
        { request: { method: 'GET', url: 'Location?name=L&_summary=count' } },
      ],
    });
    expect(reply.status).toBe(200);
    const [made, location, counted] = reply.body.entry;
    expect(made.response.status).toBe('201 Created');
    expect(counted.resource.total).toBe(1);
    const stored = (await at().get(made.response.location.slice(served.base.length))).body;
    expect(stored.sponsor.reference).toBe('Organization/cond');
    expect(location.response.location).toContain(`/${stored.site[0].reference}/`);
  });

  test('a conditional reference that finds nothing is refused with its place', async () => {
    const reply = await post('/', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          resource: study({ sponsor: { reference: 'Organization?identifier=urn:o|none' } }),
          request: { method: 'POST', url: 'ResearchStudy' },
        },
      ],
    });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect(reply.body.issue[0].expression[0]).toMatch(/^Bundle\.entry\[0\]/);
  });

  test('the entries of a batch stand alone', async () => {
    const reply = await post('/', {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [
        { request: { method: 'GET', url: 'ResearchStudy/never-there' } },
        { resource: study(), request: { method: 'POST', url: 'ResearchStudy' } },
        { resource: { resourceType: 'ResearchStudy' }, request: { method: 'POST', url: 'ResearchStudy' } },
        { request: { method: 'GET', url: 'http://elsewhere.example/ResearchStudy' } },
      ],
    });
    const statuses = reply.body.entry.map((entry: { response: { status: string } }) =>
      entry.response.status.slice(0, 3),
    );
    expect(statuses).toEqual(['404', '201', '400', '400']);
  });

  test('$validate says what is wrong and stores nothing', async () => {
    const bad = await post('/ResearchStudy/$validate', { resourceType: 'ResearchStudy', status: 'recruiting' });
    expect(bad.status).toBe(200);
    expect(bad.body.issue[0]).toMatchObject({ severity: 'error', expression: ['ResearchStudy.status'] });
    const good = await post('/ResearchStudy/$validate', {
      resourceType: 'Parameters',
      parameter: [{ name: 'resource', resource: study() }],
    });
    expect(good.body.issue.map((issue: { severity: string }) => issue.severity)).toEqual(['information']);
  });
});
