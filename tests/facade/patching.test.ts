/** PATCH over HTTP (http.html#patch, fhirpatch.html): what it changes, what it refuses and where it says so. */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
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
  ['sqlite', () => openSqliteStore(join(folder, 'patching.db'))],
];

interface Refusal {
  readonly title: string;
  readonly parameter?: object;
  readonly operation?: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly expression?: string;
}
const REFUSALS = JSON.parse(
  await readFile(new URL('../cases/patch/fhirpath-refusals.json', import.meta.url), 'utf8'),
) as Refusal[];

/** The parameter that says an operation: numbers become integers, texts strings, the rest is a part as it stands. */
const operation = (members: Readonly<Record<string, unknown>>) => ({
  name: 'operation',
  part: Object.entries(members).map(([name, value]) => {
    if (name === 'type') return { name, valueCode: value };
    if (typeof value === 'number') return { name, valueInteger: value };
    return typeof value === 'string' ? { name, valueString: value } : { name, ...(value as object) };
  }),
});
const parameters = (...members: Readonly<Record<string, unknown>>[]) => ({
  resourceType: 'Parameters',
  parameter: members.map(operation),
});
const PATIENT = {
  resourceType: 'Patient',
  id: 'p',
  identifier: [{ system: 'urn:p', value: '1' }],
  name: [{ text: 'first', given: ['A', 'B'] }, { text: 'second' }],
  gender: 'female',
  deceasedBoolean: false,
};

describe.each(STORES)('patches, over the %s store', (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFhir({ store: await open() });
  });
  afterAll(() => served.close());
  const at = () => request(served.base);
  const send = (method: 'put' | 'patch' | 'post', path: string, body: unknown, headers: Record<string, string> = {}) =>
    at()
      [method](path)
      .set({ 'content-type': 'application/fhir+json', ...headers })
      .send(JSON.stringify(body));
  const patch = (...members: Readonly<Record<string, unknown>>[]) =>
    send('patch', '/Patient/p', parameters(...members));
  beforeEach(async () => {
    await send('put', '/Patient/p', PATIENT);
  });

  test('Parameters add, insert, replace, move and delete, in their order', async () => {
    const reply = await patch(
      { type: 'add', path: 'Patient', name: 'birthDate', value: { valueDate: '1970-01-01' } },
      { type: 'add', path: 'Patient.birthDate', name: 'id', value: { valueString: 'b' } },
      { type: 'insert', path: 'Patient.name', index: 1, value: { valueHumanName: { text: 'between' } } },
      { type: 'replace', path: "Patient.name.where(text = 'second').text", value: { valueString: 'last' } },
      { type: 'move', path: 'Patient.name', source: 0, destination: 2 },
      { type: 'delete', path: "Patient.name.last().given.where($this = 'A')" },
      { type: 'replace', path: 'Patient.deceased', value: { valueDateTime: '2020-02-02' } },
      { type: 'delete', path: 'Patient.maritalStatus' },
    );
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      birthDate: '1970-01-01',
      _birthDate: { id: 'b' },
      name: [{ text: 'between' }, { text: 'last' }, { text: 'first', given: ['B'] }],
      deceasedDateTime: '2020-02-02',
    });
    expect(reply.body).not.toHaveProperty('deceasedBoolean');
  });

  test('an element without a type of its own is built from parts, an extension and its value too', async () => {
    const reply = await patch({
      type: 'add',
      path: 'Patient',
      name: 'extension',
      value: {
        part: [
          { name: 'url', valueUri: 'http://x.test/e' },
          { name: 'value', valueDecimal: 1 },
        ],
      },
    });
    expect(reply.body.extension).toEqual([{ url: 'http://x.test/e', valueDecimal: 1 }]);
  });

  test('numbers keep their text, those of the patch and those that it does not touch', async () => {
    const put = (type: string, path: string, text: string) =>
      at()[path === '' ? 'put' : 'patch'](`/Observation/o${path}`).set('content-type', type).send(text);
    await put(
      'application/fhir+json',
      '',
      '{"resourceType":"Observation","id":"o","status":"final","code":{"text":"x"},"valueQuantity":{"value":1.50}}',
    );
    const quantity =
      '{"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type","valueCode":"add"},{"name":"path","valueString":"Observation"},{"name":"name","valueString":"referenceRange"},{"name":"value","part":[{"name":"low","valueQuantity":{"value":0.10}}]}]}]}';
    const first = await at().patch('/Observation/o').set('content-type', 'application/fhir+json').send(quantity);
    expect(first.text).toContain('"valueQuantity":{"value":1.50}');
    expect(first.text).toContain('"low":{"value":0.10}');
    const second = await at()
      .patch('/Observation/o')
      .set('content-type', 'application/json-patch+json')
      .send('[{"op":"replace","path":"/referenceRange/0/low/value","value":2.00}]');
    expect(second.text).toContain('"valueQuantity":{"value":1.50}');
    expect(second.text).toContain('"low":{"value":2.00}');
  });

  test.each(REFUSALS)('refused: $title', async ({ parameter, operation: members, status, expression }) => {
    const body = { resourceType: 'Parameters', parameter: [parameter ?? operation(members!)] };
    const reply = await send('patch', '/Patient/p', body);
    expect([reply.status, reply.body.resourceType]).toEqual([status, 'OperationOutcome']);
    const places = reply.body.issue.flatMap((issue: { expression?: string[] }) => issue.expression ?? []);
    if (expression !== undefined) expect(places).toContain(expression);
    expect((await at().get('/Patient/p')).body).toMatchObject(PATIENT);
  });

  test.each([
    ['an operation that is not known', [{ op: 'increase', path: '/x' }], 400, '[0]'],
    ['a path that is no pointer', [{ op: 'remove', path: 'gender' }], 400, '[0]'],
    ['a pointer with a tilde that escapes nothing', [{ op: 'remove', path: '/a~2' }], 400, '[0]'],
    [
      'a second operation that fails',
      [
        { op: 'test', path: '/gender', value: 'female' },
        { op: 'test', path: '/gender', value: 'male' },
      ],
      422,
      '[1]',
    ],
    [
      'copies of copies without end',
      Array.from({ length: 60 }, (__, i) => ({ op: 'copy', from: '', path: `/x${i}` })),
      400,
      undefined,
    ],
  ])('a JSON Patch is refused for %s', async (__, operations, status, expression) => {
    const reply = await send('patch', '/Patient/p', operations, { 'content-type': 'application/json-patch+json' });
    expect(reply.status).toBe(status);
    if (expression !== undefined) expect(reply.body.issue[0].expression).toEqual([expression]);
  });

  test('a list that a JSON Patch empties is gone', async () => {
    const reply = await send('patch', '/Patient/p', [{ op: 'remove', path: '/identifier/0' }], {
      'content-type': 'application/json-patch+json',
    });
    expect(reply.status).toBe(200);
    expect(reply.body).not.toHaveProperty('identifier');
  });

  test('what is no patch, or not there, is refused', async () => {
    const nothing = parameters({ type: 'delete', path: 'Patient.birthDate' });
    expect((await send('patch', '/Patient/p', PATIENT)).status).toBe(400);
    expect((await send('patch', '/Patient/p', [], { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('patch', '/Patient/never', nothing)).status).toBe(404);
    await send('put', '/Patient/gone', { ...PATIENT, id: 'gone' });
    await at().delete('/Patient/gone');
    expect((await send('patch', '/Patient/gone', nothing)).status).toBe(410);
    expect((await send('patch', '/Patient/p', nothing, { 'if-match': 'W/"999"' })).status).toBe(412);
  });

  test('Parameters may come as XML, and the answer go as XML', async () => {
    const xml = (value: string) =>
      `<Parameters xmlns="http://hl7.org/fhir"><parameter><name value="operation"/><part><name value="type"/><valueCode value="replace"/></part><part><name value="path"/><valueString value="Patient.gender"/></part><part><name value="value"/><valueCode value="${value}"/></part></parameter></Parameters>`;
    const patched = (value: string) =>
      at()
        .patch('/Patient/p')
        .set({ 'content-type': 'application/fhir+xml', accept: 'application/fhir+xml' })
        .send(xml(value));
    const reply = await patched('male');
    expect([reply.status, reply.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('application/fhir+xml'),
    ]);
    expect((await at().get('/Patient/p')).body.gender).toBe('male');
    expect((await patched('banana')).status).toBe(422);
  });

  test('a patch that changes nothing makes no version', async () => {
    const before = (await at().get('/Patient/p')).headers['etag'];
    const reply = await patch({ type: 'replace', path: 'Patient.gender', value: { valueCode: 'female' } });
    expect([reply.status, reply.headers['etag']]).toEqual([200, before]);
  });

  test('a conditional patch changes the one match', async () => {
    const male = parameters({ type: 'replace', path: 'Patient.gender', value: { valueCode: 'male' } });
    const reply = await send('patch', '/Patient?identifier=urn:p|1', male, { prefer: 'return=OperationOutcome' });
    expect([reply.status, reply.body.resourceType]).toEqual([200, 'OperationOutcome']);
    expect((await at().get('/Patient/p')).body.gender).toBe('male');
    expect((await send('patch', '/Patient?identifier=urn:p|none', male)).status).toBe(404);
    await send('put', '/Patient/q', { ...PATIENT, id: 'q' });
    expect((await send('patch', '/Patient?identifier=urn:p|1', male)).status).toBe(412);
    await at().delete('/Patient/q');
  });

  test('of 32 patches at once none is lost', async () => {
    const added = await Promise.all(
      Array.from({ length: 32 }, (__, i) =>
        patch({ type: 'add', path: 'Patient', name: 'telecom', value: { valueContactPoint: { value: `n${i}` } } }),
      ),
    );
    expect(new Set(added.map(({ status }) => status))).toEqual(new Set([200]));
    const { telecom } = (await at().get('/Patient/p')).body as { telecom: { value: string }[] };
    expect(new Set(telecom.map(({ value }) => value)).size).toBe(32);
  });

  test.each(['transaction', 'batch'])(
    'a %s patches with Parameters and with a JSON Patch in a Binary',
    async (type) => {
      await send('put', '/Patient/q', { resourceType: 'Patient', id: 'q' });
      const json = JSON.stringify([{ op: 'add', path: '/gender', value: 'other' }]);
      const reply = await send('post', '/', {
        resourceType: 'Bundle',
        type,
        entry: [
          {
            resource: parameters({ type: 'replace', path: 'Patient.gender', value: { valueCode: 'unknown' } }),
            request: { method: 'PATCH', url: 'Patient?identifier=urn:p|1' },
          },
          {
            resource: {
              resourceType: 'Binary',
              contentType: 'application/json-patch+json',
              data: Buffer.from(json).toString('base64'),
            },
            request: { method: 'PATCH', url: 'Patient/q' },
          },
        ],
      });
      expect(reply.body.entry.map((entry: { response: { status: string } }) => entry.response.status)).toEqual([
        '200 OK',
        '200 OK',
      ]);
      expect((await at().get('/Patient/p')).body.gender).toBe('unknown');
      expect((await at().get('/Patient/q')).body.gender).toBe('other');
      await at().delete('/Patient/q');
    },
  );

  test('a patch in a transaction may refer to another entry, and one that fails says which and undoes all', async () => {
    const organization = 'urn:uuid:5f2c1a52-5a4a-4b1e-9d9b-0f2f4f7a2222';
    const entries = [
      {
        fullUrl: organization,
        resource: { resourceType: 'Organization', name: 'New' },
        request: { method: 'POST', url: 'Organization' },
      },
      {
        resource: parameters({
          type: 'add',
          path: 'Patient',
          name: 'managingOrganization',
          value: { valueReference: { reference: organization } },
        }),
        request: { method: 'PATCH', url: 'Patient/p' },
      },
    ];
    const reply = await send('post', '/', { resourceType: 'Bundle', type: 'transaction', entry: entries });
    expect(reply.status).toBe(200);
    const { reference } = (await at().get('/Patient/p')).body.managingOrganization;
    expect(reply.body.entry[0].response.location).toContain(`/${reference}/`);
    const again = await send('post', '/', { resourceType: 'Bundle', type: 'transaction', entry: entries });
    expect([again.status, again.body.issue[0].expression]).toEqual([422, ['Bundle.entry[1].resource.parameter[0]']]);
  });
});
