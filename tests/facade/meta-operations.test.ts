/** `$meta`, `$meta-add` and `$meta-delete`: what is in use, and a change of tags that is a version like any other. */
import request from 'supertest';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccessOf } from '../../src/facade/smart/access-of.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { put } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

const tag = (code: string, display?: string) => ({ system: 'urn:tags', code, ...(display && { display }) });
const byHeader: AccessOf = async ({ headers }) =>
  headers['x-who'] === 'reader'
    ? { principal: 'reader', rules: [{ types: ['Patient'], actions: ['read'], where: { k: 'ids', ids: ['ann'] } }] }
    : FULL_ACCESS;

let served: Served | undefined;
const again = async () => {
  await served?.close();
  const store = openMemoryStore();
  await store.transact(FULL_ACCESS, [
    put({ resourceType: 'Patient', id: 'ann', meta: { tag: [tag('a')] }, gender: 'female' }),
    put({ resourceType: 'Patient', id: 'bob', meta: { profile: ['http://x.test/p'], tag: [tag('a'), tag('b')] } }),
    put({ resourceType: 'Group', id: 'g', type: 'person', actual: true, meta: { security: [tag('s')] } }),
    put({ resourceType: 'Patient', id: 'plain' }),
  ]);
  served = await serveFhir({ store, accessOf: byHeader });
};
beforeEach(again);
afterAll(() => served?.close());

const get = (path: string, who = 'somebody') => request(served!.base).get(path).set('x-who', who);
const send = (path: string, meta: object, who = 'somebody') =>
  request(served!.base)
    .post(path)
    .set({ 'content-type': 'application/fhir+json', 'x-who': who })
    .send(JSON.stringify({ resourceType: 'Parameters', parameter: [{ name: 'meta', valueMeta: meta }] }));

describe('$meta', () => {
  test.each([
    ['/$meta', 'somebody', { profile: ['http://x.test/p'], security: [tag('s')], tag: [tag('a'), tag('b')] }],
    ['/Patient/$meta', 'somebody', { profile: ['http://x.test/p'], tag: [tag('a'), tag('b')] }],
    ['/$meta', 'reader', { tag: [tag('a')] }],
    ['/Patient/$meta', 'reader', { tag: [tag('a')] }],
  ])('%s tells %s what is in use as far as it can be seen', async (path, who, expected) => {
    const { status, body } = await get(path, who);
    expect(status).toBe(200);
    expect(body).toEqual({ resourceType: 'Parameters', parameter: [{ name: 'return', valueMeta: expected }] });
  });

  test('of one resource is its meta, and none where nothing is in use', async () => {
    const { body, headers } = await get('/Patient/ann/$meta');
    expect(body.parameter[0].valueMeta).toMatchObject({ versionId: '1', tag: [tag('a')] });
    expect(headers['etag']).toBe('W/"1"');
    expect((await get('/Observation/$meta')).body).toEqual({ resourceType: 'Parameters' });
    expect((await get('/Patient/nobody/$meta')).status).toBe(404);
    expect((await get('/Patient/bob/$meta', 'reader')).status).toBe(404);
  });
});

describe('a change of tags', () => {
  test('adds what is not there yet, once, as a new version that keeps the rest', async () => {
    const added = await send('/Patient/ann/$meta-add', {
      tag: [tag('a', 'again'), tag('b')],
      profile: ['http://x.test/q'],
    });
    expect(added.status).toBe(200);
    expect(added.body.parameter[0].valueMeta).toMatchObject({
      versionId: '2',
      tag: [tag('a'), tag('b')],
      profile: ['http://x.test/q'],
    });
    expect((await get('/Patient/ann')).body).toMatchObject({ gender: 'female', meta: { versionId: '2' } });
    expect((await get('/Patient/ann/_history/1')).body.meta.tag).toEqual([tag('a')]);
    expect((await get('/Patient?_tag=urn:tags|b&_summary=count')).body.total).toBe(2);
  });

  test('that changes nothing makes no version', async () => {
    const { body } = await send('/Patient/ann/$meta-add', { tag: [tag('a')] });
    expect(body.parameter[0].valueMeta.versionId).toBe('1');
  });

  test('takes away what is named and nothing else', async () => {
    const { body } = await send('/Patient/bob/$meta-delete', {
      tag: [tag('a'), tag('zzz')],
      profile: ['http://x.test/p'],
    });
    expect(body.parameter[0].valueMeta).toEqual({
      versionId: '2',
      lastUpdated: expect.any(String),
      tag: [tag('b')],
    });
  });

  test('at the same time as others loses none of them', async () => {
    const codes = ['c', 'd', 'e', 'f'];
    const replies = await Promise.all(codes.map((code) => send('/Patient/ann/$meta-add', { tag: [tag(code)] })));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { body } = await get('/Patient/ann/$meta');
    expect(body.parameter[0].valueMeta.tag.map(({ code }: { code: string }) => code).sort()).toEqual(['a', ...codes]);
  });

  test('needs a Meta, a right to write, and something to change', async () => {
    const bad = await send('/Patient/ann/$meta-add', { tag: [{ system: 5 }] });
    expect(bad.status).toBe(400);
    expect(bad.body.issue[0].expression[0]).toMatch(/^Parameters\.parameter\[0\]\.value/);
    expect((await send('/Patient/ann/$meta-add', { tag: [tag('b')] }, 'reader')).status).toBe(403);
    expect((await send('/Patient/nobody/$meta-add', { tag: [tag('b')] })).status).toBe(404);
    const none = await request(served!.base).post('/Patient/ann/$meta-add').send();
    expect(none.status).toBe(400);
    const other = await request(served!.base).post('/Patient/ann/$meta-delete?meta=x').send();
    expect(other.status).toBe(400);
    expect(other.body.issue[0].expression).toEqual(['meta']);
  });
});
