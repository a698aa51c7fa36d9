/** An answer of `$match` is sent without reading the studies in it: it must be what the matcher answers as a resource. */
import fc from 'fast-check';
import request from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MatchRequest } from '../../src/match/request.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import {
  condition,
  DIABETES,
  HEART_FAILURE,
  put,
  recordOf,
  studyResources,
  type World,
  worldOf,
} from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';

const STUDY = 'https://trialbridge.dev/fhir/StructureDefinition/';
let world: World;
let served: Served;
beforeAll(async () => {
  world = await worldOf(
    { id: 's1', condition: 'Diabetes', age: [18, 90], sites: [{ id: 'l1', at: [42.3, -71.1] }] },
    { id: 's2', included: [DIABETES], excluded: [HEART_FAILURE], opaque: ['Zorblat of the quux'] },
    { id: 's3', status: 'completed', age: [0, 17] },
  );
  // Stored by somebody who writes numbers and the order of members in another way than we do, with contacts of a site.
  const [study, ...others] = studyResources({ id: 's4', age: [40, 60] });
  const written = {
    ...study!,
    contact: [{ name: 'The study’s own “office”' }],
    extension: [{ url: 'http://example.test/share', valueDecimal: 0.5 }],
    site: [
      {
        extension: [{ url: `${STUDY}site-contact`, valueContactDetail: { name: 'Dr. Site' } }],
        reference: 'Location/l4',
      },
      { reference: 'Location/l5' },
    ],
  };
  const places = [
    { resourceType: 'Location', id: 'l4', position: { latitude: 42, longitude: -71 } },
    { resourceType: 'Location', id: 'l5', position: { latitude: 10, longitude: 10 } },
  ];
  await world.store.transact(FULL_ACCESS, [...others, ...places].map(put));
  served = await serveFhir(world);
  const body = JSON.stringify(written).replace('"valueDecimal":0.5', '"valueDecimal":0.50');
  const reply = await request(served.base)
    .put('/ResearchStudy/s4')
    .set('content-type', 'application/fhir+json')
    .send(body);
  expect(reply.status).toBe(201);
});
afterAll(() => served.close());

const patient = fc.record(
  {
    resourceType: fc.constant('Patient'),
    id: fc.constant('p'),
    gender: fc.constantFrom('female', 'male'),
    birthDate: fc.constantFrom('1970-06-15', '2015-01-01', '1930-02'),
  },
  { requiredKeys: ['resourceType', 'id'] },
);
const asked = fc.record({
  record: fc
    .tuple(patient, fc.uniqueArray(fc.constantFrom(DIABETES, HEART_FAILURE)))
    .map(([one, codes]) => recordOf(one, ...codes.map((code) => condition(code)))),
  near: fc.option(fc.constantFrom('42.1|-71.1|100|km', '10|10|90000|km'), { nil: undefined }),
  detail: fc.constantFrom('none', 'criteria', 'evidence'),
  policy: fc.constantFrom('strict', 'clinical', 'permissive'),
  count: fc.integer({ min: 0, max: 5 }),
});

test('what is sent is what the matcher answers, byte for byte but for how numbers were written', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ record, near, detail, policy, count }) => {
      const values = { asOf: '2026-01-15', policy, detail, near };
      const reply = await request(served.base)
        .post('/ResearchStudy/$match')
        .set('content-type', 'application/fhir+json')
        .send({
          resourceType: 'Parameters',
          parameter: [
            ...Object.entries(values).flatMap(([name, valueString]) => (valueString ? [{ name, valueString }] : [])),
            { name: 'count', valueInteger: count },
            { name: 'resource', resource: record },
          ],
        });
      expect(reply.status).toBe(200);
      const [latitude = 0, longitude = 0, distance = 0] = (near ?? '').split('|').map(Number);
      const kilometres = { code: 'km', metres: 1000 };
      const match: MatchRequest = {
        patient: { resource: record },
        asOf: '2026-01-15',
        policy,
        willing: false,
        count,
        detail,
        ...(near && { near: { latitude, longitude, metres: distance * 1000 }, unit: kilometres }),
      };
      const answer = await world.matcher.match(FULL_ACCESS, match, served.base);
      expect(reply.text.replaceAll('"valueDecimal":0.50', '"valueDecimal":0.5')).toBe(JSON.stringify(answer));
    }),
    { numRuns: 60 },
  );
});

test('a stored study is sent as it is stored, and its site names whom to ask', async () => {
  const reply = await request(served.base)
    .post('/ResearchStudy/$match?study=s4&near=42.1|-71.1|50|km')
    .set('content-type', 'application/fhir+json')
    .send({ resourceType: 'Patient' });
  expect(reply.text).toContain('"valueDecimal":0.50');
  expect(reply.text).toContain('{"url":"contact","valueContactDetail":{"name":"Dr. Site"}}');
});
