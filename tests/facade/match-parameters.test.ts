import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../src/kernel/clock.ts';
import type { MatchRequest } from '../../src/match/request.ts';
import { type Served, serveFhir } from './serving.ts';

let served: Served;
const asked: MatchRequest[] = [];
beforeAll(async () => {
  served = await serveFhir({
    matcher: {
      answer: async (_, one) => {
        asked.push(one);
        return { total: 0, entries: [] };
      },
      match: () => Promise.reject(new TypeError('not asked for here')),
      similar: () => Promise.reject(new TypeError('not asked for here')),
      studies: () => Promise.reject(new TypeError('not asked for here')),
    },
  });
  const put = (path: string, body: object) =>
    request(served.base).put(path).set('content-type', 'application/fhir+json').send(JSON.stringify(body));
  await put('/ResearchStudy/NCT00000001', { resourceType: 'ResearchStudy', id: 'NCT00000001', status: 'active' });
  await put('/Patient/p', { resourceType: 'Patient', id: 'p' });
  await put('/Location/l', {
    resourceType: 'Location',
    id: 'l',
    name: 'L',
    address: { postalCode: '02115' },
    position: { latitude: 42.3, longitude: -71.1 },
  });
});
afterAll(() => served.close());

const patient = { resourceType: 'Patient', gender: 'female' };
const call = (path: string, body: object) =>
  request(served.base).post(path).set('content-type', 'application/fhir+json').send(JSON.stringify(body));
const parameters = (...parameter: object[]) => ({ resourceType: 'Parameters', parameter });
const withPatient = (...parameter: object[]) => parameters({ name: 'resource', resource: patient }, ...parameter);
async function requested(path: string, body: object): Promise<MatchRequest> {
  const reply = await call(path, body);
  expect(reply.status, reply.text).toBe(200);
  return asked.at(-1)!;
}

describe('$match, as it is asked', () => {
  test('every parameter reaches the matcher as it was meant', async () => {
    const one = await requested(
      '/ResearchStudy/$match',
      withPatient(
        { name: 'study', valueReference: { reference: 'ResearchStudy/NCT00000001' } },
        { name: 'study', valueString: 'NCT00000002' },
        { name: 'status', valueCode: 'active' },
        { name: 'status', valueCode: 'RECRUITING' },
        { name: 'condition', valueCoding: { system: 'http://snomed.info/sct', code: '254837009' } },
        { name: 'phase', valueCodeableConcept: { coding: [{ code: 'phase-2' }] } },
        { name: 'near', valueString: '42.36|-71.06|20|[mi_i]' },
        { name: 'asOf', valueDate: '2026-01-15' },
        { name: 'policy', valueCode: 'strict' },
        { name: 'willing', valueBoolean: true },
        { name: 'assume', resource: { resourceType: 'Condition', subject: { reference: 'Patient/x' } } },
        { name: 'minScore', valueDecimal: 0.25 },
        { name: 'count', valueInteger: 7 },
        { name: 'detail', valueCode: 'evidence' },
      ),
    );
    expect(one).toEqual({
      patient: { resource: patient },
      studies: ['ResearchStudy/NCT00000001', 'NCT00000002'],
      status: ['active', 'RECRUITING'],
      condition: ['http://snomed.info/sct|254837009'],
      phase: ['phase-2'],
      near: { latitude: 42.36, longitude: -71.06, metres: 20 * 1609.344 },
      unit: { code: '[mi_i]', metres: 1609.344 },
      asOf: '2026-01-15',
      policy: 'strict',
      willing: true,
      assume: [{ resourceType: 'Condition', subject: { reference: 'Patient/x' } }],
      minScore: 0.25,
      count: 7,
      detail: 'evidence',
    });
  });

  test('what is not said is the default, and today is read once', async () => {
    const before = today();
    const one = await requested('/ResearchStudy/$match', patient);
    expect([before, today()]).toContain(one.asOf);
    expect(one).toEqual({
      patient: { resource: patient },
      asOf: one.asOf,
      policy: 'clinical',
      willing: false,
      count: 20,
      detail: 'criteria',
    });
  });

  test('a bare Patient, a bare Bundle and a reference are all patients', async () => {
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }] };
    expect((await requested('/ResearchStudy/$match', bundle)).patient).toEqual({ resource: bundle });
    expect((await requested('/ResearchStudy/$match?count=3', patient)).count).toBe(3);
    expect(
      (
        await requested(
          '/ResearchStudy/$match',
          parameters({ name: 'subject', valueReference: { reference: 'Patient/p' } }),
        )
      ).patient,
    ).toEqual({ reference: 'Patient/p' });
  });

  test('the address may name the study or the patient', async () => {
    expect((await requested('/ResearchStudy/NCT00000001/$match', patient)).studies).toEqual(['NCT00000001']);
    await request(served.base).get('/ResearchStudy/NCT00000001/$match?subject=Patient/p').expect(200);
    expect(asked.at(-1)).toMatchObject({ studies: ['NCT00000001'], patient: { reference: 'Patient/p' } });
    await request(served.base).get('/Patient/p/$match-trials?count=1&asOf=2026-01-15').expect(200);
    expect(asked.at(-1)).toMatchObject({ patient: { reference: 'Patient/p' }, count: 1, asOf: '2026-01-15' });
  });

  test('the names of the CodeX draft are understood, a postal code through the stored Locations', async () => {
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }] };
    const one = await requested(
      '/ResearchStudy/$match',
      parameters(
        { name: 'trialMatchClinicalData', resource: bundle },
        { name: 'zipCode', valueString: '02115' },
        { name: 'travelRadius', valueString: '10' },
        { name: 'recruitmentStatus', valueString: 'active' },
        { name: 'phase', valueString: 'phase-1' },
      ),
    );
    expect(one).toMatchObject({ patient: { resource: bundle }, status: ['active'], phase: ['phase-1'] });
    expect(one.near).toEqual({ latitude: 42.3, longitude: -71.1, metres: 16_093.44 });
  });
});

describe('$match, badly asked', () => {
  const value = 'Parameters.parameter[1].value';
  test.each<[string, object, number, string]>([
    ['no patient', parameters(), 400, 'Parameters.parameter'],
    ['two kinds of patient', withPatient({ name: 'subject', valueString: 'Patient/p' }), 400, value],
    [
      'a patient elsewhere',
      parameters({ name: 'subject', valueString: 'https://evil.example/Patient/1' }),
      400,
      'Parameters.parameter[0].value',
    ],
    [
      'no patient but another resource',
      parameters({ name: 'resource', resource: { resourceType: 'Organization', name: 'x' } }),
      400,
      'Parameters.parameter[0].resource',
    ],
    [
      'a patient that is not valid',
      parameters({ name: 'resource', resource: { resourceType: 'Patient', birthDate: 7 } }),
      400,
      'Parameters.parameter[0].resource.birthDate',
    ],
    ['an unknown parameter', withPatient({ name: 'nonsense', valueString: 'x' }), 400, value],
    [
      'a single parameter twice',
      withPatient({ name: 'count', valueInteger: 1 }, { name: 'count', valueInteger: 2 }),
      400,
      'Parameters.parameter[2].value',
    ],
    ['a parameter without a value', withPatient({ name: 'count' }), 400, 'Parameters.parameter[1]'],
    [
      'a parameter with two values',
      withPatient({ name: 'count', valueInteger: 1, valueString: '1' }),
      400,
      'Parameters.parameter[1]',
    ],
    ['a day that does not exist', withPatient({ name: 'asOf', valueDate: '2026-02-30' }), 400, value],
    ['a month for a day', withPatient({ name: 'asOf', valueDate: '2026-02' }), 400, value],
    ['a policy that there is not', withPatient({ name: 'policy', valueCode: 'lax' }), 400, value],
    ['a status that there is not', withPatient({ name: 'status', valueCode: 'banana' }), 400, value],
    ['a phase that there is not', withPatient({ name: 'phase', valueCode: 'phase-9' }), 400, value],
    ['a score above 1', withPatient({ name: 'minScore', valueDecimal: 1.5 }), 400, value],
    ['half a study', withPatient({ name: 'count', valueDecimal: 1.5 }), 400, value],
    ['a near without a distance', withPatient({ name: 'near', valueString: '42|-71' }), 400, value],
    ['a near in no unit of length', withPatient({ name: 'near', valueString: '42|-71|5|kg' }), 400, value],
    ['a near off the globe', withPatient({ name: 'near', valueString: '142|-71|5|km' }), 400, value],
    ['a detail that there is not', withPatient({ name: 'detail', valueCode: 'all' }), 400, value],
    ['no boolean', withPatient({ name: 'willing', valueString: 'perhaps' }), 400, value],
    [
      'a postal code that nobody knows',
      withPatient({ name: 'zipCode', valueString: '99950' }, { name: 'travelRadius', valueString: '5' }),
      422,
      value,
    ],
    ['a body that is no record', { resourceType: 'Organization', name: 'x' }, 400, 'Organization'],
  ])('%s is refused with its place', async (_, body, status, expression) => {
    const reply = await call('/ResearchStudy/$match', body);
    expect(reply.status, reply.text).toBe(status);
    expect(reply.body.issue[0].expression).toEqual([expression]);
  });

  test('a study or patient in the address that is not there is a 404, and naming it twice a 400', async () => {
    expect((await call('/ResearchStudy/NCT99999999/$match', patient)).status).toBe(404);
    expect((await request(served.base).get('/Patient/nobody/$match-trials')).status).toBe(404);
    expect(
      (await call('/ResearchStudy/NCT00000001/$match', withPatient({ name: 'study', valueString: 'NCT00000001' })))
        .status,
    ).toBe(400);
    expect((await request(served.base).get('/Patient/p/$match-trials?subject=Patient/p')).status).toBe(400);
  });

  test('R4’s own Patient/$match is another operation, which answers with patients alone', async () => {
    const { status, body } = await call('/Patient/$match', patient);
    expect(status).toBe(200);
    const types = ((body.entry ?? []) as { resource: { resourceType: string } }[]).map(
      ({ resource }) => resource.resourceType,
    );
    expect(new Set(types)).toEqual(new Set(body.total === 0 ? [] : ['Patient']));
  });
});
