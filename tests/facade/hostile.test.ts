import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveFhir } from './serving.ts';

const MB = 1024 * 1024;

describe.each([
  ['node', false],
  ['express5', false],
  ['express5', true],
  ['express4', true],
] as const)('hostile requests (%s, host parser %s)', (framework, json) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFhir({ framework, mount: framework === 'node' ? '' : '/fhir', json });
  });
  afterAll(() => served.close());
  const at = () => request(served.base);
  const post = (path: string, body: string | Buffer, type = 'application/fhir+json') =>
    at().post(path).set('content-type', type).send(body);

  test('10 kB of brackets, 5,000 deep, are refused', async () => {
    const reply = await post('/ResearchStudy', '['.repeat(5000) + ']'.repeat(5000));
    expect(reply.status).toBe(400);
    expect(reply.body.issue[0].diagnostics).toContain('64');
  });

  test('a resource without a type, of another type, or no object at all is a 400 with a place', async () => {
    for (const body of ['{}', '[]', '"x"', '1', 'null', '{"resourceType":7}', '{"resourceType":"Patient"}']) {
      const reply = await post('/ResearchStudy', body);
      // A strict host parser refuses what is neither object nor array before we see it.
      expect(reply.status, body).toBe(400);
    }
  });

  test('prototype names are unknown elements and change nothing', async () => {
    const reply = await post(
      '/ResearchStudy',
      '{"resourceType":"ResearchStudy","status":"active","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(reply.status).toBe(400);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('what is not there, not allowed or not wanted has its own status', async () => {
    expect((await at().get('/NoSuchType/1')).status).toBe(404);
    expect((await at().get('/a/b/c/d/e')).status).toBe(404);
    expect((await at().put('/metadata')).status).toBe(405);
    expect((await at().get('/ResearchStudy').set('accept', 'application/fhir+turtle')).status).toBe(406);
    expect((await at().get('/ResearchStudy?_format=ttl')).status).toBe(406);
    expect((await post('/ResearchStudy', '[] a <x>.', 'text/turtle')).status).toBe(415);
    expect((await at().get('/ResearchStudy?_count=-1')).status).toBe(400);
    expect((await at().get('/ResearchStudy/%zz')).status).toBe(400);
    expect((await at().get('/ResearchStudy/..%2f..%2fetc')).status).toBe(400);
    expect((await at().get(`/ResearchStudy?${'a=1&'.repeat(300)}`)).status).toBe(400);
  });

  test('a fault of ours is a 500 whose text stays inside, and the log has it under the id that the client was told', async () => {
    const reply = await post('/ResearchStudy/$match', '{"resourceType":"Patient"}').set('x-request-id', 'mine-1');
    expect(reply.status).toBe(500);
    expect(reply.text).not.toContain('secret');
    expect(reply.headers['x-request-id']).toBe('mine-1');
    expect(reply.body.issue[0]).toMatchObject({ code: 'exception', diagnostics: expect.stringContaining('mine-1') });
    const told = served.logged.find((entry) => entry.level === 'error' && entry.requestId === 'mine-1');
    expect(String(told?.cause)).toContain('a secret inside');
  });

  test('a request id that could forge a log line or a header is replaced', async () => {
    const reply = await at().get('/metadata').set('x-request-id', 'a b"c');
    expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('sizes', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFhir();
  });
  afterAll(() => served.close());

  test('a body of 20 MB to $match is refused, announced or not, and packed or not', async () => {
    const body = Buffer.from(`{"resourceType":"Patient","x":"${'a'.repeat(20 * MB)}"}`);
    const path = '/ResearchStudy/$match';
    const announced = await fetch(served.base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body,
    });
    expect(announced.status).toBe(413);
    const packed = await fetch(served.base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json', 'content-encoding': 'gzip' },
      body: gzipSync(body),
    });
    expect(packed.status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let at = 0; at < body.length; at += MB) controller.enqueue(body.subarray(at, at + MB));
        controller.close();
      },
    });
    const chunked = await fetch(served.base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
    expect(((await chunked.json()) as { issue: { code: string }[] }).issue[0]?.code).toBe('too-long');
  });

  test('an announced giant is refused before it is sent', async () => {
    const { port } = new URL(served.base);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /ResearchStudy HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\nContent-Length: 99999999999\r\n\r\n',
    );
    const [first] = await new Promise<Buffer[]>((resolve) => socket.once('data', (data) => resolve([data])));
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  test('malformed JSON is told with its position, damaged gzip and bad UTF-8 as what they are', async () => {
    const send = (body: string | Buffer, headers: Record<string, string> = {}) =>
      request(served.base)
        .post('/ResearchStudy')
        .set({ 'content-type': 'application/fhir+json', ...headers })
        .send(body);
    expect((await send('{"resourceType": }')).body.issue[0].diagnostics).toMatch(/position \d+|line \d+/);
    expect((await send(Buffer.from('not gzip'), { 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await send(Buffer.from('x'), { 'content-encoding': 'rot13' })).status).toBe(415);
    expect((await send(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))).status).toBe(400);
    expect((await send('')).status).toBe(400);
  });

  test('a Bundle of too many entries is refused', async () => {
    const small = await serveFhir({ limits: { transactionEntries: 2 } });
    const entry = { request: { method: 'GET', url: 'ResearchStudy' } };
    const reply = await request(small.base)
      .post('/')
      .set('content-type', 'application/fhir+json')
      .send(JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry: [entry, entry, entry] }));
    expect(reply.status).toBe(413);
    expect(reply.body.issue[0]).toMatchObject({ code: 'too-long', expression: ['Bundle.entry'] });
    await small.close();
  });
});
