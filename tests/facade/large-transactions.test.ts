import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { type Served, serveFhir } from './serving.ts';

const MB = 1_000_000;
const FHIR_JSON = 'application/fhir+json';

interface Entry {
  readonly fullUrl?: string;
  readonly resource?: object;
  readonly request: { readonly method: string; readonly url: string; readonly ifNoneExist?: string };
}
interface Answer {
  readonly status: number;
  readonly body: {
    readonly resourceType: string;
    readonly type: string;
    readonly entry: readonly {
      readonly response: { readonly status: string; readonly location?: string };
      readonly resource?: { readonly id: string };
    }[];
    readonly issue: readonly {
      readonly code: string;
      readonly diagnostics: string;
      readonly expression?: readonly string[];
    }[];
  };
}

const filler = 'All that a protocol has to say, in words of its own. '.repeat(100);

/** Studies that refer to each other by urn, each to the one after it, the last to the first; more than a streamed body needs. */
const studies = (name: string, count = 400): readonly Entry[] =>
  Array.from({ length: count }, (_, i) => ({
    fullUrl: `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    resource: {
      resourceType: 'ResearchStudy',
      id: `${name}-${i}`,
      status: 'active',
      title: `${name} ${i}`,
      description: filler,
      partOf: [{ reference: `urn:uuid:00000000-0000-4000-8000-${String((i + 1) % count).padStart(12, '0')}` }],
    },
    request: { method: 'PUT', url: `ResearchStudy/${name}-${i}` },
  }));

const bundleOf = (entry: readonly unknown[], type = 'transaction'): object => ({ resourceType: 'Bundle', type, entry });

describe.each([
  ['memory', async () => openMemoryStore()],
  ['SQLite', () => openSqliteStore(':memory:')],
])('transactions that come in a stream, over the %s store', (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFhir({ store: await open(), limits: { transactionBytes: 20 * MB, transactionEntries: 3000 } });
  });
  afterAll(() => served.close());

  async function post(body: string | Buffer | object, headers: Record<string, string> = {}): Promise<Answer> {
    const sent = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const reply = await fetch(served.base, {
      method: 'POST',
      headers: { 'content-type': FHIR_JSON, ...headers },
      body: sent as string,
    });
    return { status: reply.status, body: (await reply.json()) as Answer['body'] };
  }
  const count = async (name: string): Promise<number> => {
    const reply = await fetch(`${served.base}/ResearchStudy?title=${name}&_summary=count`);
    return ((await reply.json()) as { total: number }).total;
  };

  test.each([
    ['with its type first', 'first', (name: string) => JSON.stringify(bundleOf(studies(name)))],
    [
      'with its type behind its entries',
      'behind',
      (name: string) => JSON.stringify({ entry: studies(name), type: 'transaction', resourceType: 'Bundle' }),
    ],
    ['laid out over many lines', 'lines', (name: string) => JSON.stringify(bundleOf(studies(name)), undefined, 4)],
  ])('a Bundle %s is stored whole, and answered in its order', async (_how, name, text) => {
    const { status, body } = await post(text(name));
    expect([status, body.resourceType, body.type, body.entry.length]).toEqual([
      200,
      'Bundle',
      'transaction-response',
      400,
    ]);
    expect(body.entry.map(({ response }) => response.status)).toEqual(Array.from({ length: 400 }, () => '201 Created'));
    expect(body.entry.map(({ response }) => response.location)).toEqual(
      Array.from({ length: 400 }, (_one, i) => `${served.base}/ResearchStudy/${name}-${i}/_history/1`),
    );
    expect(await count(name)).toBe(400);
    for (const i of [0, 199, 399]) {
      const stored = (await (await fetch(`${served.base}/ResearchStudy/${name}-${i}`)).json()) as {
        partOf: { reference: string }[];
        description: string;
      };
      expect(stored.partOf[0]!.reference).toBe(`ResearchStudy/${name}-${(i + 1) % 400}`);
      expect(stored.description).toBe(filler);
    }
    const again = await post(text(name));
    expect(again.body.entry.map(({ response }) => response.location)).toEqual(
      body.entry.map(({ response }) => response.location),
    );
    expect(new Set(again.body.entry.map(({ response }) => response.status))).toEqual(new Set(['200 OK']));
  });

  test('reads among the writes are answered at their places, as things are after the writes', async () => {
    const read: Entry = { request: { method: 'GET', url: 'ResearchStudy/mixed-399' } };
    const missing: Entry = { request: { method: 'GET', url: 'ResearchStudy/mixed-none' } };
    const remove: Entry = { request: { method: 'DELETE', url: 'ResearchStudy/mixed-none' } };
    const writes = studies('mixed');
    const { body } = await post(bundleOf([read, ...writes.slice(0, 100), missing, remove, ...writes.slice(100)]), {
      prefer: 'return=representation',
    });
    expect(body.entry.length).toBe(403);
    expect([body.entry[0]!.response.status, body.entry[0]!.resource?.id]).toEqual(['200 OK', 'mixed-399']);
    expect(body.entry[101]!.response.status).toBe('404 Not Found');
    expect(body.entry[102]!.response.status).toBe('204 No Content');
    expect([1, 100, 103, 402].map((i) => body.entry[i]!.resource?.id)).toEqual([
      'mixed-0',
      'mixed-99',
      'mixed-100',
      'mixed-399',
    ]);
  });

  test.each([
    [
      'a resource that is not valid',
      {
        resource: { resourceType: 'ResearchStudy', id: 'x', status: 'nonsense' },
        request: { method: 'PUT', url: 'ResearchStudy/x' },
      },
      'Bundle.entry[400].resource.status',
    ],
    ['a request without a URL', { request: { method: 'PUT' } }, 'Bundle.entry[400].request.url'],
    [
      'a resource that another entry changes',
      { ...studies('fault')[3]!, fullUrl: undefined },
      'Bundle.entry[400].request.url',
    ],
    [
      'a reference to no entry',
      {
        resource: {
          resourceType: 'ResearchStudy',
          id: 'x',
          status: 'active',
          partOf: [{ reference: 'urn:uuid:00000000-0000-4000-8000-999999999999' }],
        },
        request: { method: 'PUT', url: 'ResearchStudy/x' },
      },
      'Bundle.entry[400].resource.partOf[0].reference',
    ],
    ['no object', 7, 'Bundle.entry[400]'],
  ])('%s at the end leaves nothing of all that came before it', async (_what, last, place) => {
    const before = await served.store.changeNumber();
    const { status, body } = await post(bundleOf([...studies('fault'), last]));
    expect(status).toBe(400);
    expect(body.issue[0]!.expression).toEqual([place]);
    expect(await served.store.changeNumber()).toBe(before);
    expect(await count('fault')).toBe(0);
  });

  test.each([
    ['ends early', (text: string) => text.slice(0, -2)],
    ['ends in the middle of an entry', (text: string) => text.slice(0, text.length >> 1)],
    ['has something behind it', (text: string) => `${text}]`],
    ['has a member twice', (text: string) => `${text.slice(0, -1)},"type":"transaction"}`],
    ['has a second list of entries', (text: string) => `${text.slice(0, -1)},"entry":[]}`],
    ['is no Bundle', (text: string) => text.replace('"Bundle"', '"Basic"')],
    ['has an entry that is no JSON', (text: string) => text.replace('broken 7"', 'broken 7')],
    [
      'has an entry that names a member twice',
      (text: string) => text.replace('"title":"broken 7"', '"title":"a","title":"b"'),
    ],
  ])('a body that %s leaves nothing', async (_what, damage) => {
    const before = await served.store.changeNumber();
    const { status, body } = await post(damage(JSON.stringify(bundleOf(studies('broken')))));
    expect([status, body.resourceType]).toEqual([400, 'OperationOutcome']);
    expect(await served.store.changeNumber()).toBe(before);
  });

  test("a client that breaks off leaves nothing, and is in nobody's way", async () => {
    const before = await served.store.changeNumber();
    const body = JSON.stringify(bundleOf(studies('cut')));
    const socket = connect(Number(new URL(served.base).port), '127.0.0.1');
    await new Promise<void>((resolve) =>
      socket.write(
        `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${FHIR_JSON}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, -100_000)}`,
        () => resolve(),
      ),
    );
    socket.destroy();
    expect((await post(bundleOf(studies('after')))).status).toBe(200);
    expect(await count('cut')).toBe(0);
    expect((await served.store.history(FULL_ACCESS, { count: 1, after: before })).total).toBe(400);
  });

  test('a packed body is unpacked as it comes', async () => {
    const packed = gzipSync(JSON.stringify(bundleOf(studies('packed'))));
    expect((await post(packed, { 'content-encoding': 'gzip' })).status).toBe(200);
    expect(await count('packed')).toBe(400);
    expect((await post(packed.subarray(0, packed.length - 100), { 'content-encoding': 'gzip' })).status).toBe(400);
  });

  test('more entries or more bytes than the limit are refused, and leave nothing', async () => {
    const before = await served.store.changeNumber();
    const many = await post(
      bundleOf(
        Array.from({ length: 3001 }, () => ({ request: { method: 'GET', url: `Group?name=${'x'.repeat(400)}` } })),
      ),
    );
    expect([many.status, many.body.issue[0]]).toMatchObject([413, { code: 'too-long', expression: ['Bundle.entry'] }]);
    const all = Buffer.from(
      JSON.stringify(bundleOf(studies('huge', 3000).map((entry) => ({ ...entry, extra: filler })))),
    );
    expect(all.length).toBeGreaterThan(20 * MB);
    const huge = await post(gzipSync(all), { 'content-encoding': 'gzip' });
    expect([huge.status, huge.body.issue[0]!.code]).toEqual([413, 'too-long']);
    expect(await served.store.changeNumber()).toBe(before);
  });

  test('a batch of that size is answered entry by entry, and not begun before all of it is JSON', async () => {
    const writes = studies('batch').map(({ fullUrl: _url, ...entry }) => ({
      ...entry,
      resource: { ...entry.resource, partOf: undefined },
    }));
    const wrong = {
      resource: { resourceType: 'ResearchStudy', id: 'x', status: 'nonsense' },
      request: { method: 'PUT', url: 'ResearchStudy/x' },
    };
    const { status, body } = await post(bundleOf([...writes.slice(0, 10), wrong, ...writes.slice(10)], 'batch'));
    expect([status, body.type, body.entry.length]).toEqual([200, 'batch-response', 401]);
    expect(body.entry.filter(({ response }) => response.status === '201 Created').length).toBe(400);
    expect(body.entry[10]!.response.status).toBe('400 Bad Request');
    const before = await served.store.changeNumber();
    expect((await post(`${JSON.stringify(bundleOf(writes, 'batch')).slice(0, -3)}`)).status).toBe(400);
    expect(await served.store.changeNumber()).toBe(before);
  });

  test('what is no batch and no transaction is refused', async () => {
    const { status, body } = await post(bundleOf(studies('other'), 'collection'));
    expect([status, body.issue[0]!.expression]).toEqual([400, ['Bundle.type']]);
  });
});

test('a transaction too large for memory waits in a file, and is the same', async () => {
  const store = await openSqliteStore(':memory:');
  try {
    async function* parts() {
      for (let i = 0; i < 2000; i++) {
        const resource = {
          resourceType: 'ResearchStudy',
          id: `s${i}`,
          status: 'active',
          title: `title ${i}`,
          description: filler,
        } as const;
        yield [{ op: 'update' as const, type: 'ResearchStudy', id: `s${i}`, resource }];
      }
    }
    for (const outcome of ['created', 'unchanged']) {
      const results = [...(await store.transactParts(FULL_ACCESS, parts()))];
      expect(results.map((result) => [result.outcome, result.version?.id, result.version?.versionId])).toEqual(
        Array.from({ length: 2000 }, (_, i) => [outcome, `s${i}`, '1']),
      );
    }
    for (const i of [0, 1000, 1999]) {
      const stored = JSON.parse(String((await store.read(FULL_ACCESS, 'ResearchStudy', `s${i}`))!.body)) as object;
      expect(stored).toMatchObject({ title: `title ${i}`, description: filler });
    }
    async function* failing() {
      yield* parts();
      throw new TypeError('no more');
    }
    const before = await store.changeNumber();
    await expect(store.transactParts(FULL_ACCESS, failing())).rejects.toThrow('no more');
    expect(await store.changeNumber()).toBe(before);
  } finally {
    await store.close();
  }
});
