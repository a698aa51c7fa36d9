/** Records of hospital systems: fetched only from where the operator says, within bounds, and never believed in silence. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fhirRecords } from '../../src/facade/ehr/fhir-records.ts';
import type { EhrSettings } from '../../src/facade/ehr/record-source.ts';
import { createMatcher, type Matcher } from '../../src/match/match.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { condition, DIABETES, HEART_FAILURE, PATIENT, put, studyResources } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

type Answer = (message: IncomingMessage, response: ServerResponse) => void;

const terminology = createLexicon();
const asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
let answer: Answer;
let strange: Server;
let strangeBase: string;
/** A real FHIR server: another one of ours, without $everything. */
let hospital: Served;
let store: Store;
let matcher: Matcher;
const opened: Served[] = [];

const json = (
  response: ServerResponse,
  status: number,
  body: object | string,
  type = 'application/fhir+json',
): void => {
  response.writeHead(status, { 'content-type': type });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

beforeAll(async () => {
  hospital = await serveFhir({ limits: { maxPageCount: 2 } });
  // What decides lies on the last of four pages of two.
  const notes = Array.from({ length: 7 }, (_, at) => ({
    ...condition(at === 6 ? DIABETES : '38341003'),
    id: `c${at}`,
  }));
  await hospital.store.transact(FULL_ACCESS, [
    put({ ...PATIENT, address: [{ postalCode: '02115' }] }),
    ...notes.map(put),
    put({ ...condition(HEART_FAILURE), id: 'other', subject: { reference: 'Patient/q' } }),
    put({ resourceType: 'Patient', id: 'q' }),
  ]);
  strange = createServer((message, response) => {
    asked.push({ path: message.url ?? '', authorization: message.headers.authorization });
    answer(message, response);
  });
  await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
  strangeBase = `http://127.0.0.1:${(strange.address() as AddressInfo).port}/r4`;
  store = openMemoryStore();
  await store.transact(
    FULL_ACCESS,
    studyResources({ id: 'diabetes', included: [DIABETES], excluded: [HEART_FAILURE], age: [18, 90] }).map(put),
  );
  matcher = createMatcher({ store, terminology, product: 'Test 1' });
});
beforeEach(() => {
  asked.length = 0;
  answer = (_, response) => json(response, 500, {});
});
afterAll(async () => {
  for (const one of opened) await one.close();
  await hospital.close();
  strange.closeAllConnections();
  await new Promise((resolve) => strange.close(resolve));
});

async function serving(settings: Partial<EhrSettings> = {}): Promise<Served> {
  const ehr = fhirRecords({
    bases: [hospital.base, strangeBase],
    timeoutMs: 2000,
    recordTimeoutMs: 4000,
    maxBytes: 200_000,
    access: 'open',
    ...settings,
  });
  const one = await serveFhir({ ehr, store, matcher });
  opened.push({ ...one, close: async () => void one.server.closeAllConnections() });
  return one;
}

const match = (served: Served, subject: string, headers: Record<string, string> = {}, more: object[] = []) =>
  request(served.base)
    .post('/ResearchStudy/$match')
    .set({ 'content-type': 'application/fhir+json', ...headers })
    .send(
      JSON.stringify({
        resourceType: 'Parameters',
        parameter: [
          { name: 'subject', valueReference: { reference: subject } },
          { name: 'asOf', valueDate: '2026-01-15' },
          { name: 'detail', valueCode: 'evidence' },
          ...more,
        ],
      }),
    );

const patient = { ...PATIENT };
const emptyBundle = { resourceType: 'Bundle', type: 'searchset' };

describe('a patient of a hospital system', () => {
  test('is judged by the record that the system holds, page by page and type by type', async () => {
    const served = await serving();
    const subject = `${hospital.base}/Patient/p`;
    const reply = await match(served, subject);
    expect(reply.status, reply.text).toBe(200);
    const [study, guidance] = reply.body.entry;
    expect(study.resource.id).toBe('diabetes');
    expect(study.search.extension[0].extension).toContainEqual({ url: 'not-met', valueInteger: 0 });
    expect(guidance.resource.subject).toEqual({ reference: subject });
    expect(reply.text).toContain(`${hospital.base}/Condition/c6`);
    expect(reply.text).not.toContain('/Condition/other');
  });

  test('is gathered by $everything where it is offered, over its pages', async () => {
    const served = await serving();
    answer = ({ url = '' }, response) => {
      if (url === '/r4/Patient/p') return json(response, 200, patient);
      if (url.startsWith('/r4/Patient/p/$everything?_count='))
        return json(response, 200, {
          ...emptyBundle,
          entry: [{ resource: patient }],
          link: [{ relation: 'next', url: `${strangeBase}?page=2` }],
        });
      if (url === '/r4?page=2')
        return json(response, 200, { ...emptyBundle, entry: [{ resource: { ...condition(DIABETES), id: 'c' } }] });
      return json(response, 500, {});
    };
    const reply = await match(served, `${strangeBase}/Patient/p`);
    expect(reply.status, reply.text).toBe(200);
    expect(reply.text).toContain(`${strangeBase}/Condition/c`);
    expect(asked).toHaveLength(3);
  });

  test('who is not there is a 404 that points at the parameter', async () => {
    const served = await serving();
    const reply = await match(served, `${hospital.base}/Patient/nobody`);
    expect(reply.status).toBe(404);
    expect(reply.body.issue[0].expression).toEqual(['Parameters.parameter[0].value']);
  });

  test('is one of many for a study, but no call may fetch any number of records', async () => {
    const served = await serving();
    const ask = (count: number) =>
      request(served.base)
        .post('/ResearchStudy/diabetes/$candidates')
        .set('content-type', 'application/fhir+json')
        .send(
          JSON.stringify({
            resourceType: 'Parameters',
            parameter: [
              { name: 'asOf', valueDate: '2026-01-15' },
              { name: 'subject', valueString: `${hospital.base}/Patient/p` },
              ...Array.from({ length: count }, (_, at) => ({
                name: 'subject',
                valueString: `${strangeBase}/Patient/x${at}`,
              })),
            ],
          }),
        );
    const one = await ask(0);
    expect(one.status, one.text).toBe(200);
    expect(one.body.entry[0].fullUrl).toBe(`${hospital.base}/Patient/p`);
    const many = await ask(100);
    expect(many.status).toBe(400);
    expect(many.body.issue[0]).toMatchObject({ code: 'too-costly', expression: ['Parameters.parameter[101].value'] });
    expect(asked).toEqual([]);
  });

  test('becomes a candidate under the address that the patient has there', async () => {
    const served = await serving();
    const subject = `${hospital.base}/Patient/p`;
    for (let time = 0; time < 2; time++) {
      const reply = await match(served, subject, {}, [{ name: 'persist', valueCode: 'ResearchSubject' }]);
      expect(reply.status, reply.text).toBe(200);
    }
    const found = await request(served.base).get('/ResearchSubject').expect(200);
    expect(found.body.total ?? found.body.entry.length).toBe(1);
    expect(found.body.entry[0].resource).toMatchObject({
      status: 'candidate',
      study: { reference: 'ResearchStudy/diabetes' },
      individual: { reference: subject },
    });
  });
});

describe('nothing is asked', () => {
  test.each([
    ['another host', () => 'http://127.0.0.2:1/r4/Patient/p'],
    ['another port', () => strangeBase.replace(/:\d+/, ':1').concat('/Patient/p')],
    ['another path', () => strangeBase.replace('/r4', '/r5').concat('/Patient/p')],
    ['a host that only begins alike', () => `${strangeBase}.evil.example/Patient/p`],
    ['a user in the address', () => strangeBase.replace('http://', 'http://a:b@').concat('/Patient/p')],
    ['a step up', () => `${strangeBase}/Patient/..`],
    ['a query', () => `${strangeBase}/Patient/p?x=1`],
    ['another type', () => `${strangeBase}/Practitioner/p`],
    ['an encoded slash', () => `${strangeBase}/Patient/p%2F..`],
  ])('of %s, and the reference is refused with its place', async (_, subject) => {
    const served = await serving();
    const reply = await match(served, subject());
    expect(reply.status, reply.text).toBe(400);
    expect(reply.body.issue[0].expression).toEqual(['Parameters.parameter[0].value']);
    expect(asked).toEqual([]);
  });
});

describe('a system that', () => {
  const faults: readonly (readonly [string, Answer])[] = [
    ['fails', (_, response) => json(response, 500, { secret: 'inside' })],
    ['refuses', (_, response) => json(response, 403, {})],
    [
      'redirects elsewhere',
      (_, response) => void response.writeHead(302, { location: `${hospital.base}/Patient/p` }).end(),
    ],
    ['answers no JSON', (_, response) => json(response, 200, '<html>', 'text/html')],
    ['answers broken JSON', (_, response) => json(response, 200, '{"resourceType":')],
    ['answers JSON that is no resource', (_, response) => json(response, 200, [])],
    ['answers another patient', (_, response) => json(response, 200, { ...patient, id: 'q' })],
    ['answers without end', (_, response) => json(response, 200, { ...patient, text: 'x'.repeat(300_000) })],
    [
      'sends the pages elsewhere',
      ({ url }, response) =>
        json(
          response,
          200,
          url === '/r4/Patient/p'
            ? patient
            : { ...emptyBundle, link: [{ relation: 'next', url: `${hospital.base}/Patient` }] },
        ),
    ],
    [
      'links its pages in a ring',
      ({ url = '' }, response) =>
        json(
          response,
          200,
          url === '/r4/Patient/p' ? patient : { ...emptyBundle, link: [{ relation: 'next', url: strangeBase }] },
        ),
    ],
    [
      'fails in the middle',
      ({ url = '' }, response) =>
        url === '/r4/Patient/p'
          ? json(response, 200, patient)
          : url.includes('$everything')
            ? json(response, 404, {})
            : json(response, 400, {}),
    ],
    [
      'holds what is no R4',
      ({ url = '' }, response) =>
        json(response, 200, url === '/r4/Patient/p' ? { ...patient, birthDate: 7 } : emptyBundle),
    ],
    ['hangs up', (_, response) => void response.destroy()],
  ];
  test.each(faults)('%s is told as a 502, and half a record is never judged', async (_, behaviour) => {
    const served = await serving();
    answer = behaviour;
    const reply = await match(served, `${strangeBase}/Patient/p`);
    expect(reply.status, reply.text).toBe(502);
    expect(reply.body.resourceType).toBe('OperationOutcome');
    expect(reply.text).not.toContain('secret');
    expect(served.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('cannot be reached is a 502', async () => {
    const closed = strangeBase.replace(/:\d+/, ':9');
    const served = await serving({ bases: [closed] });
    expect((await match(served, `${closed}/Patient/p`)).status).toBe(502);
  });

  test('is slower than is allowed is a 502', async () => {
    const served = await serving({ timeoutMs: 50 });
    answer = () => undefined;
    expect((await match(served, `${strangeBase}/Patient/p`)).status).toBe(502);
  });

  test('holds more than is allowed in all is refused as too costly', async () => {
    const served = await serving({ maxBytes: 1500 });
    expect((await match(served, `${hospital.base}/Patient/p`)).status).toBe(400);
  });
});

describe('who asks', () => {
  const record: Answer = ({ url }, response) => json(response, 200, url === '/r4/Patient/p' ? patient : emptyBundle);

  test('the caller’s own token is passed on only where the operator says so', async () => {
    answer = record;
    const authorization = 'Bearer of-the-caller';
    await match(await serving(), `${strangeBase}/Patient/p`, { authorization });
    expect(new Set(asked.map((one) => one.authorization))).toEqual(new Set([undefined]));
    asked.length = 0;
    const passing = await serving({ access: 'caller' });
    expect((await match(passing, `${strangeBase}/Patient/p`, { authorization })).status).toBe(200);
    expect(new Set(asked.map((one) => one.authorization))).toEqual(new Set([authorization]));
    expect((await match(passing, `${strangeBase}/Patient/p`)).status).toBe(401);
  });

  test.each([
    ['RS384', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['ES384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ] as const)('a backend service signs with %s, once for many requests', async (algorithm, pair) => {
    const { privateKey, publicKey } = pair();
    const tokenUrl = `${strangeBase}/token`;
    const assertions: string[] = [];
    answer = (message, response) => {
      if (message.url !== '/r4/token') return record(message, response);
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('end', () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
        expect(Object.fromEntries(form)).toMatchObject({
          grant_type: 'client_credentials',
          scope: 'system/*.rs',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        });
        assertions.push(form.get('client_assertion') ?? '');
        json(response, 200, { access_token: 'granted', token_type: 'bearer', expires_in: 300 }, 'application/json');
      });
    };
    const served = await serving({
      access: {
        tokenUrl,
        clientId: 'trialbridge',
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        keyId: 'k1',
        scope: 'system/*.rs',
      },
    });
    for (let time = 0; time < 2; time++)
      expect((await match(served, `${strangeBase}/Patient/p`, { authorization: 'Bearer mine' })).status).toBe(200);
    expect(assertions).toHaveLength(1);
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const claims = jwt.verify(assertions[0]!, pem, { algorithms: [algorithm], audience: tokenUrl, complete: true });
    expect(claims.header).toMatchObject({ alg: algorithm, kid: 'k1' });
    expect(claims.payload).toMatchObject({ iss: 'trialbridge', sub: 'trialbridge', jti: expect.any(String) });
    const { exp = 0, iat = 0 } = claims.payload as jwt.JwtPayload;
    expect(exp - iat).toBeLessThanOrEqual(300);
    const records = asked.filter(({ path }) => path !== '/r4/token');
    expect(new Set(records.map((one) => one.authorization))).toEqual(new Set(['Bearer granted']));
  });

  test('a backend service that is refused its token is a 502', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    answer = (_, response) => json(response, 401, { error: 'invalid_client' }, 'application/json');
    const served = await serving({
      access: {
        tokenUrl: `${strangeBase}/token`,
        clientId: 'x',
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        scope: 'system/*.rs',
      },
    });
    expect((await match(served, `${strangeBase}/Patient/p`)).status).toBe(502);
    expect(asked.map(({ path }) => path)).toEqual(['/r4/token']);
  });

  test.each([
    ['is no key', 'nonsense'],
    [
      'is of another curve',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
  ])('a private key that %s is refused at the start', (_, privateKey) => {
    const access = { tokenUrl: 'https://t.test', clientId: 'x', privateKey, scope: 's' };
    expect(() => fhirRecords({ bases: [], timeoutMs: 1, recordTimeoutMs: 1, maxBytes: 1, access })).toThrow(
      expect.objectContaining({ kind: 'invalid', expression: 'TRIALBRIDGE_EHR_PRIVATE_KEY_FILE' }),
    );
  });
});
