/** One patient, said in every way that callers say it: the same answer. */
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { createMatcher } from '../../src/match/match.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { condition, DIABETES, HEART_FAILURE, PATIENT, put, studyResources } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

const own: AnyResource = { ...condition(DIABETES), id: 'c' };
const record = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { fullUrl: 'Patient/p', resource: PATIENT },
    { fullUrl: 'Condition/c', resource: own },
  ].map(({ resource }) => ({ resource })),
};
let served: Served;
beforeAll(async () => {
  const store = openMemoryStore();
  const matcher = createMatcher({ store, terminology: createLexicon(), product: 'Test 1' });
  await store.transact(FULL_ACCESS, [
    ...[
      { id: 'first', included: [DIABETES], phase: 'phase-2' },
      { id: 'second', included: [HEART_FAILURE], phase: 'phase-3' },
      { id: 'closed', status: 'completed', included: [DIABETES] },
    ]
      .flatMap(studyResources)
      .map(put),
    put(PATIENT),
    put(own),
    put({ resourceType: 'Patient', id: 'q', gender: 'male', birthDate: '1990' }),
    put({
      resourceType: 'Group',
      id: 'ward',
      type: 'person',
      actual: true,
      member: [
        { entity: { reference: 'Patient/q' } },
        { entity: { reference: 'Patient/p' } },
        { entity: { reference: 'Patient/gone' } },
        { entity: { reference: 'Patient/left' }, inactive: true },
      ],
    }),
    put({ resourceType: 'Group', id: 'described', type: 'person', actual: false }),
    put({ resourceType: 'Group', id: 'empty', type: 'person', actual: true }),
  ]);
  served = await serveFhir({ store, matcher });
});
afterAll(() => served.close());

const post = (path: string, body: object) =>
  request(served.base).post(path).set('content-type', 'application/fhir+json').send(JSON.stringify(body));
const parameters = (...parameter: object[]) => ({
  resourceType: 'Parameters',
  parameter: [{ name: 'asOf', valueDate: '2026-01-15' }, ...parameter],
});
/** Studies with their verdicts, whoever the evidence is named by. */
const verdicts = (body: { entry?: { resource: AnyResource; search: { score?: number } }[] }) =>
  (body.entry ?? [])
    .filter(({ resource }) => resource.resourceType === 'ResearchStudy')
    .map(({ resource, search }) => [resource.id, search.score]);

describe('a patient comes in', () => {
  test('as a Bundle, in Parameters, from the store, by CodeX’s names and as MITRE’s Bundle, and is judged the same', async () => {
    const direct = await post('/ResearchStudy/$match?asOf=2026-01-15', record);
    expect(direct.status, direct.text).toBe(200);
    const expected = verdicts(direct.body);
    expect(expected.map(([id]) => id)).toEqual(['first', 'second']);
    const others = [
      await post('/ResearchStudy/$match', parameters({ name: 'resource', resource: record })),
      await post('/ResearchStudy/$match', parameters({ name: 'subject', valueReference: { reference: 'Patient/p' } })),
      await post('/ResearchStudy/$match', parameters({ name: 'subject', valueString: `${served.base}/Patient/p` })),
      await post('/ResearchStudy/$match', parameters({ name: 'trialMatchClinicalData', resource: record })),
      await request(served.base).get('/Patient/p/$match-trials?asOf=2026-01-15'),
      await post('/ResearchStudy/$match', {
        ...record,
        entry: [
          {
            resource: parameters(
              { name: 'recruitmentStatus', valueString: 'active' },
              { name: 'phase', valueString: 'any' },
            ),
          },
          ...record.entry,
        ],
      }),
    ];
    for (const reply of others) {
      expect(reply.status, reply.text).toBe(200);
      expect(verdicts(reply.body)).toEqual(expected);
    }
  });

  test('with the filters that lie in MITRE’s Bundle, which say nothing of the patient', async () => {
    const within = (...parameter: object[]) => ({
      ...record,
      entry: [...record.entry, { resource: parameters(...parameter) }],
    });
    const phase = await post('/ResearchStudy/$match', within({ name: 'phase', valueString: 'phase-3' }));
    expect(verdicts(phase.body).map(([id]) => id)).toEqual(['second']);
    const every = await post('/ResearchStudy/$match', within({ name: 'recruitmentStatus', valueString: 'all' }));
    expect(
      verdicts(every.body)
        .map(([id]) => id)
        .sort(),
    ).toEqual(['closed', 'first', 'second']);
    expect(phase.text).not.toContain('Holds entries of its own');
    const wrong = await post('/ResearchStudy/$match', within({ name: 'phase', valueString: 'banana' }));
    expect(wrong.status).toBe(400);
    expect(wrong.body.issue[0].expression).toEqual(['Bundle.entry[2].resource.parameter[1].value']);
  });
});

describe('many patients come in', () => {
  const ids = (body: { entry?: { resource: AnyResource }[] }) =>
    (body.entry ?? []).filter(({ resource }) => resource.resourceType === 'Patient').map(({ resource }) => resource.id);
  const subject = (reference: string) => ({ name: 'subject', valueReference: { reference } });

  test('as all that there are, one by one, as a Group, or as records', async () => {
    const path = '/ResearchStudy/first/$candidates';
    const all = await post(path, parameters());
    expect(all.status, all.text).toBe(200);
    expect(ids(all.body)).toEqual(['p', 'q']);
    expect(all.body.total).toBe(2);
    expect(ids((await request(served.base).get(`${path}?asOf=2026-01-15&count=1`)).body)).toEqual(['p']);
    expect(ids((await post(path, parameters(subject('Patient/q')))).body)).toEqual(['q']);
    const group = await post(path, parameters(subject('Group/ward'), subject('Patient/p')));
    expect(ids(group.body)).toEqual(['p', 'q']);
    expect(group.text).toContain('Patient/gone was not judged');
    expect(group.text).not.toContain('Patient/left');
    const sent = parameters(
      { name: 'resource', resource: record },
      { name: 'resource', resource: { resourceType: 'Patient', id: 'x' } },
    );
    expect(ids((await post(path, sent)).body)).toEqual(['p', 'x']);
    expect(ids((await post(path, record)).body)).toEqual(['p']);
  });

  test.each([
    ['a study that is not there', '/ResearchStudy/none/$candidates', [], 404, undefined],
    [
      'a patient who is not there',
      '/ResearchStudy/first/$candidates',
      [subject('Patient/none')],
      404,
      'Parameters.parameter[1].value',
    ],
    [
      'a Group that is not there',
      '/ResearchStudy/first/$candidates',
      [subject('Group/none')],
      404,
      'Parameters.parameter[1].value',
    ],
    [
      'a Group that only describes',
      '/ResearchStudy/first/$candidates',
      [subject('Group/described')],
      422,
      'Parameters.parameter[1].value',
    ],
    [
      'a Group of nobody',
      '/ResearchStudy/first/$candidates',
      [subject('Group/empty')],
      422,
      'Parameters.parameter[1].value',
    ],
    [
      'a reference elsewhere',
      '/ResearchStudy/first/$candidates',
      [subject('https://evil.example/Patient/p')],
      400,
      'Parameters.parameter[1].value',
    ],
    [
      'a Group elsewhere',
      '/ResearchStudy/first/$candidates',
      [subject('https://evil.example/Group/g')],
      400,
      'Parameters.parameter[1].value',
    ],
    [
      'a parameter that there is not',
      '/ResearchStudy/first/$candidates',
      [{ name: 'phase', valueCode: 'phase-2' }],
      400,
      'Parameters.parameter[1].value',
    ],
    [
      'a score above 1',
      '/ResearchStudy/first/$candidates',
      [{ name: 'minScore', valueDecimal: 2 }],
      400,
      'Parameters.parameter[1].value',
    ],
  ])('%s is refused with its place', async (_, path, given, status, expression) => {
    const reply = await post(path, parameters(...given));
    expect(reply.status, reply.text).toBe(status);
    if (expression !== undefined) expect(reply.body.issue[0].expression).toEqual([expression]);
  });
});
