/** Conditions on reads and writes (http.html#cread, #cond-update, #concurrency), and what each address can be asked. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type Served, serveFhir } from './serving.ts';

const folder = await mkdtemp(join(tmpdir(), 'trialbridge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORES: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemoryStore()],
  ['sqlite', () => openSqliteStore(join(folder, 'conditions.db'))],
];
const org = (identifier: string, more: object = {}) => ({
  resourceType: 'Organization',
  identifier: [{ system: 'urn:o', value: identifier }],
  ...more,
});

describe.each(STORES)('conditions and methods, over the %s store', (_, open) => {
  let served: Served;
  /** A fresh id and identifier for each test. */
  let key = '';
  let count = 0;
  beforeAll(async () => {
    served = await serveFhir({ store: await open() });
  });
  afterAll(() => served.close());
  beforeEach(() => {
    key = `k${++count}`;
  });
  const at = () => request(served.base);
  type Headers = Record<string, string>;
  const send = (method: 'put' | 'post', path: string, body: unknown, headers: Headers = {}) =>
    at()
      [method](path)
      .set({ 'content-type': 'application/fhir+json', ...headers })
      .send(JSON.stringify(body));
  const put = (id: string, more: object = {}, headers: Headers = {}) =>
    send('put', `/Organization/${id}`, org(key, { id, ...more }), headers);
  const putWhere = (body: object, headers: Headers = {}) =>
    send('put', `/Organization?identifier=urn:o|${key}`, body, headers);

  describe('a conditional update', () => {
    test('without a match and without an id makes a resource with an id of ours', async () => {
      const reply = await putWhere(org(key));
      expect(reply.status).toBe(201);
      expect(reply.headers['location']).toMatch(new RegExp(`^${served.base}/Organization/[^/]+/_history/1$`));
    });

    test('without a match and with an id makes that resource, unless there is one', async () => {
      expect((await putWhere(org(key, { id: key }))).body.id).toBe(key);
      await send('put', `/Organization/other-${key}`, org('z', { id: `other-${key}` }));
      await at().delete(`/Organization/${key}`);
      const taken = await putWhere(org(key, { id: `other-${key}` }));
      expect([taken.status, taken.body.issue[0].code]).toEqual([409, 'conflict']);
    });

    test('with one match updates it, with its id in the body or none, and refuses another id', async () => {
      await put(key);
      expect((await putWhere(org(key, { name: 'b' }))).headers['etag']).toBe('W/"2"');
      expect((await putWhere(org(key, { id: key, name: 'c' }))).headers['etag']).toBe('W/"3"');
      const wrong = await putWhere(org(key, { id: 'another' }));
      expect(wrong.status).toBe(400);
      expect(wrong.body.issue[0].diagnostics).toContain('another');
    });

    test('with several matches is refused', async () => {
      await put(`${key}-1`);
      await put(`${key}-2`);
      expect((await putWhere(org(key))).status).toBe(412);
    });

    test('keeps If-Match and If-None-Match', async () => {
      expect((await putWhere(org(key), { 'if-match': 'W/"1"' })).status).toBe(412);
      expect((await putWhere(org(key), { 'if-none-match': '*' })).status).toBe(201);
      expect((await putWhere(org(key, { name: 'b' }), { 'if-none-match': '*' })).status).toBe(412);
      expect((await putWhere(org(key, { name: 'b' }), { 'if-match': 'W/"1"' })).status).toBe(200);
    });
  });

  describe('If-Match', () => {
    test.each([
      ['the current version', 'W/"2"', 200],
      ['the current version as a strong tag', '"2"', 200],
      ['one of several', 'W/"7", W/"2"', 200],
      ['any version', '*', 200],
      ['an old version', 'W/"1"', 412],
      ['none of several', 'W/"1", W/"9"', 412],
      ['what is no tag', 'W/2"', 400],
      ['nothing', ',', 400],
    ])('of %s: %s', async (__, tag, status) => {
      await put(key);
      await put(key, { name: 'b' });
      expect((await put(key, { name: 'c' }, { 'if-match': tag })).status).toBe(status);
      const patch = [{ op: 'add', path: '/active', value: true }];
      const current = tag.replace('2', status === 200 ? '3' : '2');
      const patched = await at()
        .patch(`/Organization/${key}`)
        .set({ 'content-type': 'application/json-patch+json', 'if-match': current })
        .send(JSON.stringify(patch));
      expect(patched.status).toBe(status);
      const last = tag.replace('2', status === 200 ? '4' : '2');
      const deleted = await at().delete(`/Organization/${key}`).set('if-match', last);
      expect(deleted.status).toBe(status === 200 ? 204 : status);
    });

    test('of any version is not met where there is none, nor by a deletion', async () => {
      expect((await put(key, {}, { 'if-match': '*' })).status).toBe(412);
      await put(key);
      await at().delete(`/Organization/${key}`);
      expect((await put(key, {}, { 'if-match': '*' })).status).toBe(412);
      expect((await at().delete(`/Organization/${key}`).set('if-match', '*')).status).toBe(412);
    });

    test('holds for a conditional delete too', async () => {
      await put(key);
      const where = `/Organization?identifier=urn:o|${key}`;
      expect((await at().delete(where).set('if-match', 'W/"3"')).status).toBe(412);
      expect((await at().delete(where).set('if-match', 'W/"1"')).status).toBe(204);
    });
  });

  test('If-None-Match of an update is * or nothing', async () => {
    expect((await put(key, {}, { 'if-none-match': '*' })).status).toBe(201);
    expect((await put(key, { name: 'b' }, { 'if-none-match': '*' })).status).toBe(412);
    expect((await put(key, { name: 'b' }, { 'if-none-match': 'W/"1"' })).status).toBe(400);
  });

  test('a reader that names several tags, or a time, is told when it holds the current version', async () => {
    const { headers } = await put(key);
    expect(headers['last-modified']).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
    const read = (name: string, value: string) => at().get(`/Organization/${key}`).set(name, value);
    expect((await read('if-none-match', 'W/"9", W/"1"')).status).toBe(304);
    expect((await read('if-none-match', '"1"')).status).toBe(304);
    expect((await read('if-modified-since', 'Thu, 01 Jan 1970 00:00:00 GMT')).status).toBe(200);
    expect((await at().head(`/Organization/${key}`).set('if-none-match', 'W/"1"')).status).toBe(304);
  });

  test('a conditional create finds, makes, or is refused for several, and its query is on its own type', async () => {
    const create = (condition: string) => send('post', '/Organization', org(key), { 'if-none-exist': condition });
    expect((await create(`identifier=urn:o|${key}`)).status).toBe(201);
    expect((await create(`Organization?identifier=urn:o|${key}`)).status).toBe(200);
    expect((await create(`Patient?identifier=urn:o|${key}`)).status).toBe(400);
    await put(key);
    expect((await create(`identifier=urn:o|${key}`)).status).toBe(412);
  });

  test('of 64 conditional creates of one identifier at once one makes it and 63 find it', async () => {
    const replies = await Promise.all(
      Array.from({ length: 64 }, () =>
        send('post', '/Organization', org(key), { 'if-none-exist': `identifier=urn:o|${key}` }),
      ),
    );
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array.from({ length: 63 }, () => 200), 201]);
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
  });

  test('after a deletion the versions before it are still there, and a new update brings the resource back', async () => {
    await put(key);
    await at().delete(`/Organization/${key}`);
    expect((await at().get(`/Organization/${key}`)).status).toBe(410);
    expect((await at().get(`/Organization/${key}/_history/2`)).status).toBe(410);
    expect((await at().get(`/Organization/${key}/_history/1`)).status).toBe(200);
    const back = await put(key);
    expect([back.status, back.headers['etag']]).toEqual([201, 'W/"3"']);
  });

  test('a deletion says what it did where the client prefers that', async () => {
    await put(key);
    const deleted = await at().delete(`/Organization/${key}`).set('prefer', 'return=OperationOutcome');
    expect([deleted.status, deleted.body.issue[0].details.coding[0].code]).toEqual([200, 'deleted']);
    const again = await at().delete(`/Organization/${key}`).set('prefer', 'return=OperationOutcome');
    expect([again.status, again.body.issue[0].details.coding[0].code]).toEqual([200, 'absent']);
  });

  test('a failure of a single write points into its own body', async () => {
    const reply = await send(
      'post',
      '/Organization',
      org(key, { partOf: { reference: 'Organization?identifier=none' } }),
    );
    expect([reply.status, reply.body.issue[0].expression]).toEqual([400, ['Organization.partOf.reference']]);
    const stale = await put(key, {}, { 'if-match': 'W/"5"' });
    expect(stale.body.issue[0]).not.toHaveProperty('expression');
  });

  test.each([
    ['PATCH', '/', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/Organization/a', 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS'],
    ['PUT', '/_history', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/Organization/a/_history/1', 'GET, HEAD, OPTIONS'],
    ['PURGE', '/Organization', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
  ])('%s of %s is refused, and the answer names the methods that are not', async (method, path, allow) => {
    const reply = await fetch(`${served.base}${path}`, { method });
    expect(reply.headers.get('allow')).toBe(allow);
    expect([reply.status, ((await reply.json()) as { resourceType: string }).resourceType]).toEqual([
      405,
      'OperationOutcome',
    ]);
    const options = await fetch(`${served.base}${path}`, { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toBe(reply.headers.get('allow'));
  });

  test.each([
    ['an id of 64 characters', 'a'.repeat(64), 201],
    ['an id of 65 characters', 'a'.repeat(65), 400],
    ['an id with another character', 'a_b', 400],
  ])('%s', async (__, id, status) => {
    expect((await send('put', `/Basic/${id}`, { resourceType: 'Basic', id, code: { text: key } })).status).toBe(status);
  });

  test.each([
    ['none', {}],
    ['another', { id: 'other' }],
  ])('an update whose body has %s id is refused at it', async (__, id) => {
    const reply = await send('put', `/Organization/${key}`, { ...org(key), ...id });
    expect([reply.status, reply.body.issue[0].expression]).toEqual([400, ['Organization.id']]);
  });
});
