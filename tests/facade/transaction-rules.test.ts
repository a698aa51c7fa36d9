/** Transactions and batches over HTTP (http.html#transaction, #trules). */
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
  ['sqlite', () => openSqliteStore(join(folder, 'rules.db'))],
];

interface Answered {
  readonly resource?: { readonly resourceType: string; readonly total?: number; readonly id?: string };
  readonly response: {
    readonly status: string;
    readonly location?: string;
    readonly etag?: string;
    readonly lastModified?: string;
    readonly outcome?: { readonly issue: readonly { readonly expression?: readonly string[] }[] };
  };
}

describe.each(STORES)('transactions and batches, over the %s store', (_, open) => {
  let served: Served;
  let key = '';
  let count = 0;
  beforeAll(async () => {
    served = await serveFhir({ store: await open() });
  });
  afterAll(() => served.close());
  beforeEach(() => {
    key = `t${++count}`;
  });
  const get = (path: string) => request(served.base).get(path);
  const send = (type: string, entry: readonly object[], headers: Record<string, string> = {}) =>
    request(served.base)
      .post('/')
      .set({ 'content-type': 'application/fhir+json', ...headers })
      .send(JSON.stringify({ resourceType: 'Bundle', type, entry }));
  const org = (more: object = {}) => ({
    resourceType: 'Organization',
    identifier: [{ system: 'urn:o', value: key }],
    ...more,
  });
  const entry = (method: string, url: string, resource?: object, more: object = {}) => ({
    ...(resource && { resource }),
    request: { method, url, ...more },
  });
  const statuses = (body: { entry: Answered[] }) => body.entry.map(({ response }) => response.status.slice(0, 3));

  test('entries are done as deletes, creates, updates and reads, and answered as they came', async () => {
    await send('transaction', [entry('PUT', `Organization/${key}`, org({ id: key }))]);
    const { body } = await send('transaction', [
      entry('GET', `Organization?identifier=urn:o|${key}&_summary=count`),
      entry('PUT', `Organization/new-${key}`, org({ id: `new-${key}`, name: 'put' })),
      entry('HEAD', `Organization/new-${key}`),
      entry('POST', 'Location', { resourceType: 'Location', name: key }),
      entry('DELETE', `Organization/${key}`),
      entry('GET', `Organization/${key}`),
    ]);
    expect(statuses(body)).toEqual(['200', '201', '200', '201', '204', '410']);
    const [counted, made, head, , deleted, gone] = body.entry as Answered[];
    expect(counted!.resource!.total).toBe(1);
    expect(made!.response).toMatchObject({
      location: `${served.base}/Organization/new-${key}/_history/1`,
      etag: 'W/"1"',
    });
    expect(made!.response.lastModified).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    expect(head).not.toHaveProperty('resource');
    expect(deleted!.response).not.toHaveProperty('location');
    expect(gone!.response.outcome!.issue).toHaveLength(1);
  });

  test.each([
    ['urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8', 'urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8'],
    ['urn:oid:2.16.840.1.113883.4.642', 'urn:oid:2.16.840.1.113883.4.642'],
    ['http://old.test/fhir/Organization/7', 'http://old.test/fhir/Organization/7'],
    ['http://old.test/fhir/Organization/7', 'Organization/7'],
  ])('what has the fullUrl %s is found by the reference %s, wherever a link may stand', async (fullUrl, reference) => {
    const { body } = await send('transaction', [
      {
        fullUrl: 'http://old.test/fhir/Basic/1',
        ...entry('POST', 'Basic', {
          resourceType: 'Basic',
          code: { text: key },
          subject: { reference },
          extension: [
            { url: 'http://x.test/reference', valueReference: { reference } },
            { url: 'http://x.test/uri', valueUri: fullUrl },
            { url: 'http://x.test/canonical', valueCanonical: fullUrl },
          ],
          text: {
            status: 'generated',
            div: `<div xmlns="http://www.w3.org/1999/xhtml"><a href="${fullUrl}">x</a></div>`,
          },
        }),
      },
      {
        fullUrl: 'http://old.test/fhir/Parameters/1',
        ...entry('POST', 'Parameters', {
          resourceType: 'Parameters',
          parameter: [{ name: 'who', valueReference: { reference } }],
        }),
      },
      { fullUrl, ...entry('POST', 'Organization', org()) },
    ]);
    const [basic, parameters, target] = (body.entry as Answered[]).map(({ response }) =>
      response.location!.slice(served.base.length + 1).replace('/_history/1', ''),
    );
    const stored = (await get(`/${basic}`)).body;
    expect(stored.subject.reference).toBe(target);
    expect(stored.extension).toEqual([
      { url: 'http://x.test/reference', valueReference: { reference: target } },
      { url: 'http://x.test/uri', valueUri: target },
      { url: 'http://x.test/canonical', valueCanonical: fullUrl },
    ]);
    expect(stored.text.div).toContain(`<a href="${target}">`);
    expect((await get(`/${parameters}`)).body.parameter[0].valueReference.reference).toBe(target);
  });

  test('conditions of entries hold, each for its own', async () => {
    await send('transaction', [entry('PUT', `Organization/${key}`, org({ id: key }))]);
    const found = await send('transaction', [
      entry('POST', 'Organization', org(), { ifNoneExist: `identifier=urn:o|${key}` }),
      entry('GET', `Organization/${key}`, undefined, { ifNoneMatch: 'W/"1"' }),
    ]);
    expect(statuses(found.body)).toEqual(['200', '304']);
    const changed = await send('transaction', [
      entry('PUT', `Organization/${key}`, org({ id: key, name: 'b' }), { ifMatch: 'W/"1"' }),
    ]);
    expect(changed.body.entry[0].response.etag).toBe('W/"2"');
    for (const [refused, status, place] of [
      [entry('PUT', `Organization/${key}`, org({ id: key, name: 'c' }), { ifMatch: 'W/"1"' }), 412, ''],
      [entry('DELETE', `Organization/${key}`, undefined, { ifMatch: 'W/"1"' }), 412, ''],
      [entry('PUT', `Organization/${key}`, org({ id: key, name: 'c' }), { ifNoneMatch: '*' }), 412, ''],
      [entry('PUT', `Organization/${key}`, org({ id: key }), { ifNoneMatch: 'W/"1"' }), 400, '.request.ifNoneMatch'],
    ] as const) {
      const reply = await send('transaction', [
        entry('GET', 'metadata'),
        entry('POST', 'Location', { resourceType: 'Location', name: key }),
        refused,
      ]);
      expect([reply.status, reply.body.issue[0].expression]).toEqual([status, [`Bundle.entry[2]${place}`]]);
    }
    expect((await get(`/Location?name=${key}&_summary=count`)).body.total).toBe(0);
  });

  describe('two entries about one resource are refused, with both of them named:', () => {
    const put = (more: object = {}) => entry('PUT', `Organization/${key}`, org({ id: key, ...more }));
    const where = () => `Organization?identifier=urn:o|${key}`;
    test.each<[string, () => readonly object[]]>([
      ['update and delete', () => [put(), entry('DELETE', `Organization/${key}`)]],
      ['update and update', () => [put(), put({ name: 'b' })]],
      ['update and conditional update', () => [put({ name: 'a' }), entry('PUT', where(), org({ name: 'b' }))]],
      ['update and conditional delete', () => [put({ name: 'a' }), entry('DELETE', where())]],
      [
        'two conditional updates by different conditions',
        () => [
          entry('PUT', where(), org({ name: 'a' })),
          entry('PUT', `Organization?_id=${key}`, org({ id: key, name: 'b' })),
        ],
      ],
    ])('%s', async (__, entries) => {
      await send('transaction', [put()]);
      const [first, second] = entries();
      const reply = await send('transaction', [first!, entry('GET', 'metadata'), second!]);
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
      const said = JSON.stringify(reply.body.issue);
      expect(said).toMatch(/entr(y|ies)[^"]*\b0\b/i);
      expect(said).toContain('Bundle.entry[2]');
      expect((await get(`/Organization/${key}`)).body.meta.versionId).toBe('1');
    });

    test.each<[string, () => readonly object[]]>([
      [
        'conditional creates of one identifier with different content',
        () => [
          entry('POST', 'Organization', org({ name: 'a' }), { ifNoneExist: `identifier=urn:o|${key}` }),
          entry('POST', 'Organization', org({ name: 'b' }), { ifNoneExist: `identifier=urn:o|${key}` }),
        ],
      ],
      [
        'conditional creates of one identifier by conditions that are written differently',
        () => [
          entry('POST', 'Organization', org({ name: 'a' }), { ifNoneExist: `identifier=urn:o|${key}` }),
          entry('POST', 'Organization', org({ name: 'b' }), { ifNoneExist: `identifier=${key}` }),
        ],
      ],
      [
        'a conditional create and a create of the same identifier',
        () => [
          entry('POST', 'Organization', org({ name: 'a' }), { ifNoneExist: `identifier=urn:o|${key}` }),
          entry('POST', 'Organization', org({ name: 'b' })),
        ],
      ],
    ])('%s', async (__, entries) => {
      const reply = await send('transaction', entries());
      expect([reply.status, reply.body.issue[0].code]).toEqual([409, 'conflict']);
      const places = reply.body.issue.flatMap(({ expression }: { expression: string[] }) => expression).sort();
      expect(places).toEqual(['Bundle.entry[0]', 'Bundle.entry[1]']);
      expect((await get(`/${where()}&_summary=count`)).body.total).toBe(0);
    });
  });

  test.each([
    ['a Bundle in a Bundle', entry('POST', '', { resourceType: 'Bundle', type: 'transaction' }), '.request.url'],
    ['a create with an id in its URL', entry('POST', 'Organization/a', org()), '.request.url'],
    ['a method that there is not', entry('MERGE', 'Organization'), '.request.method'],
    ['a URL of elsewhere', entry('POST', 'http://elsewhere.test/Organization', org()), '.request.url'],
    ['no resource', entry('PUT', 'Organization/a'), '.resource'],
    ['a resource of another type', entry('POST', 'Patient', org()), '.resource'],
    ['no request', { resource: org() }, '.request'],
    [
      'an unknown element',
      entry('POST', 'Organization', { resourceType: 'Organization', name: 'x', mood: 'good' }),
      '.resource.mood',
    ],
    ['a patch that is none', entry('PATCH', 'Organization/a', org()), '.resource'],
    ['a condition that is not understood', entry('DELETE', 'Organization?mood=good'), '.request.url'],
    [
      'a condition of a create that is not understood',
      entry('POST', 'Organization', { resourceType: 'Organization', name: 'x' }, { ifNoneExist: 'mood=good' }),
      '.request.ifNoneExist',
    ],
    ['a tag that is none', entry('PUT', 'Organization/a', org({ id: 'a' }), { ifMatch: '"' }), '.request.ifMatch'],
  ])('an entry with %s refuses a transaction at it, and in a batch only itself', async (__, bad, place) => {
    const good = () => entry('POST', 'Location', { resourceType: 'Location', name: key });
    const refused = await send('transaction', [good(), bad]);
    expect([refused.status, refused.body.issue[0].expression]).toEqual([400, [`Bundle.entry[1]${place}`]]);
    expect((await get(`/Location?name=${key}&_summary=count`)).body.total).toBe(0);
    const batch = await send('batch', [good(), bad, good()]);
    expect([batch.status, statuses(batch.body)]).toEqual([200, ['201', '400', '201']]);
    expect(batch.body.entry[1].response.outcome.issue.length).toBeGreaterThan(0);
  });

  test.each(['transaction', 'batch'])('a %s answers writes as Prefer: return asks', async (type) => {
    const create = [entry('POST', 'Organization', org())];
    const told = await send(type, create, { prefer: 'return=OperationOutcome' });
    expect(told.body.entry[0].response.outcome.resourceType).toBe('OperationOutcome');
    expect(told.body.entry[0]).not.toHaveProperty('resource');
    const minimal = await send(type, create, { prefer: 'return=minimal' });
    expect(minimal.body.entry[0]).not.toHaveProperty('resource');
    const whole = await send(type, create, { prefer: 'return=representation' });
    expect(whole.body.entry[0].resource.resourceType).toBe('Organization');
  });

  test.each(['transaction', 'batch'])(
    'a search in a %s is answered in it, also where answers may come later',
    async (type) => {
      const answer = await send(type, [entry('GET', 'Organization')], { prefer: 'respond-async, return=minimal' });
      expect(answer.status).toBe(200);
      expect(answer.body.entry[0].resource).toMatchObject({ resourceType: 'Bundle', type: 'searchset' });
    },
  );

  test('a Bundle that is stored keeps the references of its entries as they are', async () => {
    const inner = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        entry('POST', 'Basic', {
          resourceType: 'Basic',
          code: { text: 'x' },
          subject: { reference: 'Organization?identifier=nobody' },
        }),
      ],
    };
    const { body } = await send('transaction', [entry('POST', 'Bundle', inner)], { prefer: 'return=representation' });
    expect(body.entry[0].resource.entry).toEqual(inner.entry);
  });
});
