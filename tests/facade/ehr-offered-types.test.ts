/** Hospital systems that do not offer every type of a record: what is lacking is said, and what must not lack is an error. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Response } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fhirRecords } from '../../src/facade/ehr/fhir-records.ts';
import { createMatcher } from '../../src/match/match.ts';
import { RECORD_TYPES } from '../../src/match/patient-record.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { condition, DIABETES, HEART_FAILURE, PATIENT, put, studyResources } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

type Refusal = (response: Response) => void;

let hospital: Server;
let base: string;
let served: Served;
/** How the hospital refuses a search of a type. */
const refusals = new Map<string, Refusal>();

const outcome = (status: number, ...codes: string[]): Refusal => {
  const issue = codes.map((code) => ({ severity: 'error', code }));
  return (response) =>
    void response.status(status).type('application/fhir+json').json({ resourceType: 'OperationOutcome', issue });
};
const bare =
  (status: number): Refusal =>
  (response) =>
    void response.status(status).type('text/html').send('<p>No.</p>');

beforeAll(async () => {
  const app = express();
  const conditions = [DIABETES, '38341003'].map((code, at) => ({ ...condition(code), id: `c${at}` }));
  app.get('/r4/Patient/p', (_, response) => void response.type('application/fhir+json').json(PATIENT));
  app.get('/r4/Patient/p/$everything', (_, response) => outcome(404, 'not-supported')(response));
  app.get('/r4/:type', ({ params: { type }, query }, response) => {
    const refuse = refusals.get(type);
    if (refuse) return refuse(response);
    const [resource, next] = type === 'Condition' ? (query['page'] ? [conditions[1]] : [conditions[0], 2]) : [];
    const turned = query['page'] && refusals.get(`${type} after the first page`);
    if (turned) return turned(response);
    response.type('application/fhir+json').json({
      resourceType: 'Bundle',
      type: 'searchset',
      ...(next && { link: [{ relation: 'next', url: `${base}/${type}?page=${next}` }] }),
      ...(resource && { entry: [{ resource }] }),
    });
  });
  hospital = createServer(app);
  await new Promise<void>((resolve) => hospital.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(hospital.address() as AddressInfo).port}/r4`;
  const store = openMemoryStore();
  await store.transact(
    FULL_ACCESS,
    studyResources({ id: 'diabetes', included: [DIABETES], excluded: [HEART_FAILURE], age: [18, 90] }).map(put),
  );
  const matcher = createMatcher({ store, terminology: createLexicon(), product: 'Test 1' });
  const limits = { timeoutMs: 5000, recordTimeoutMs: 10_000, maxBytes: 200_000 };
  served = await serveFhir({ store, matcher, ehr: fhirRecords({ bases: [base], access: 'open', ...limits }) });
});
beforeEach(() => refusals.clear());
afterAll(async () => {
  await served.close();
  hospital.closeAllConnections();
  await new Promise((resolve) => hospital.close(resolve));
});

const match = (path = '/ResearchStudy/$match') =>
  request(served.base)
    .post(path)
    .set('content-type', 'application/fhir+json')
    .send(
      JSON.stringify({
        resourceType: 'Parameters',
        parameter: [
          { name: 'subject', valueReference: { reference: `${base}/Patient/p` } },
          { name: 'asOf', valueDate: '2026-01-15' },
        ],
      }),
    );

/** What the answer says of types that were left out. */
const saidOf = (body: { entry: readonly { resource: { resourceType: string; issue?: readonly object[] } }[] }) =>
  body.entry
    .flatMap(({ resource }) => (resource.resourceType === 'OperationOutcome' ? (resource.issue ?? []) : []))
    .flatMap((issue) => ('diagnostics' in issue ? [String(issue.diagnostics)] : []))
    .filter((words) => words.includes('does not offer'));

/** Types of which the silence is never read. */
const DISPENSABLE = RECORD_TYPES.filter(
  (type) => !['Condition', 'Encounter', 'Immunization', 'MedicationRequest', 'Observation', 'Procedure'].includes(type),
);

describe('a type that a hospital system does not offer', () => {
  test.each([
    ['by a plain 404', bare(404)],
    ['by a 404 with an OperationOutcome', outcome(404, 'not-found')],
    ['by a 400 that says it is not supported', outcome(400, 'not-supported')],
    ['by a 501 that says it is not supported', outcome(501, 'not-supported', 'not-supported')],
  ])('%s, is left out, and the answer says so', async (_, refusal) => {
    for (const type of DISPENSABLE) refusals.set(type, refusal);
    const reply = await match();
    expect(reply.status, reply.text).toBe(200);
    expect(reply.body.entry[0].resource.id).toBe('diabetes');
    expect(saidOf(reply.body)).toEqual([
      `OperationOutcome/left-out: The record server ${base} does not offer ${DISPENSABLE.join(', ')}: what it may know of that kind was not judged`,
    ]);
  });

  test('is told with the candidates of a study too', async () => {
    refusals.set('Coverage', bare(404));
    const reply = await match('/ResearchStudy/diabetes/$candidates');
    expect(reply.status, reply.text).toBe(200);
    expect(saidOf(reply.body)).toHaveLength(1);
  });

  test('is not spoken of where all are offered', async () => {
    expect(saidOf((await match()).body)).toEqual([]);
  });

  test.each([['Condition'], ['Encounter'], ['Immunization'], ['Observation'], ['Procedure']])(
    'and whose silence would be read as absence (%s) is an error that names it',
    async (type) => {
      refusals.set(type, bare(404));
      const reply = await match();
      expect(reply.status, reply.text).toBe(502);
      expect(reply.body.issue[0].diagnostics).toContain(`does not offer ${type}`);
    },
  );

  test('of the two ways to say what is taken, one is enough', async () => {
    refusals.set('MedicationStatement', bare(404));
    expect((await match()).status).toBe(200);
    refusals.set('MedicationRequest', bare(404));
    const reply = await match();
    expect(reply.status).toBe(502);
    expect(reply.body.issue[0].diagnostics).toContain('MedicationRequest or MedicationStatement');
  });
});

describe('no type that is not offered, but half a record, which is never judged', () => {
  test.each([
    ['a refusal for want of a token', outcome(401, 'login')],
    ['a refusal of the caller', outcome(403, 'forbidden')],
    ['a refusal of the caller, called not supported', outcome(403, 'not-supported')],
    ['a 400 for another reason', outcome(400, 'invalid')],
    ['a 400 for two reasons', outcome(400, 'not-supported', 'invalid')],
    ['a 400 that says nothing', bare(400)],
    ['a failure', bare(500)],
    ['a server that is busy', bare(503)],
  ])('%s', async (_, refusal) => {
    refusals.set('Coverage', refusal);
    expect((await match()).status).toBe(502);
  });

  test('a page after the first that is not there', async () => {
    refusals.set('Condition after the first page', bare(404));
    expect((await match()).status).toBe(502);
  });
});
