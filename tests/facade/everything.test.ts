/** `$everything` of a patient, a group of patients and a study: what belongs to each, page by page, and what stays out. */
import type { Bundle } from '@medplum/fhirtypes';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessOf } from '../../src/facade/smart/access-of.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { put } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';
import { STORES } from './stores.ts';

const of = (id: string) => ({ reference: `Patient/${id}` });
const code = { text: 'something' };
const observation = (id: string, patient: string, day: string, more: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code,
  subject: of(patient),
  effectiveDateTime: day,
  ...more,
});
const OTHER = { contact: 'Organization/clinic' };

const WORLD: readonly (AnyResource & { readonly id: string })[] = [
  { resourceType: 'Patient', id: 'ann', link: [{ other: of('ann-2'), type: 'seealso' }] },
  { resourceType: 'Patient', id: 'ann-2' },
  { resourceType: 'Patient', id: 'bob' },
  { resourceType: 'Practitioner', id: 'dr' },
  { resourceType: 'Organization', id: 'clinic' },
  { resourceType: 'Organization', id: 'unrelated' },
  observation('o1', 'ann', '2019-05-05', { performer: [{ reference: 'Practitioner/dr' }, of('bob')] }),
  observation('o2', 'ann', '2021-05-05'),
  observation('o3', 'bob', '2021-05-05', { performer: [{ reference: OTHER.contact }] }),
  { resourceType: 'Condition', id: 'c1', subject: of('ann'), code },
  {
    resourceType: 'Group',
    id: 'both',
    type: 'person',
    actual: true,
    managingEntity: { reference: 'Organization/clinic' },
    member: [{ entity: of('bob') }, { entity: of('ann'), inactive: true }],
  },
  {
    resourceType: 'ResearchStudy',
    id: 'trial',
    status: 'active',
    enrollment: [{ reference: 'Group/adults' }],
    protocol: [{ reference: 'PlanDefinition/plan' }],
    site: [{ reference: 'Location/site' }],
    sponsor: { reference: 'Organization/clinic' },
    principalInvestigator: { reference: 'PractitionerRole/role' },
  },
  { resourceType: 'ResearchStudy', id: 'sub-trial', status: 'active', partOf: [{ reference: 'ResearchStudy/trial' }] },
  { resourceType: 'Group', id: 'adults', type: 'person', actual: false },
  {
    resourceType: 'PlanDefinition',
    id: 'plan',
    status: 'active',
    action: [{ action: [{ definitionCanonical: 'http://x.test/ActivityDefinition/drug|1' }] }],
  },
  { resourceType: 'ActivityDefinition', id: 'drug', url: 'http://x.test/ActivityDefinition/drug', status: 'active' },
  { resourceType: 'ActivityDefinition', id: 'no-drug', url: 'http://x.test/ActivityDefinition/none', status: 'active' },
  { resourceType: 'Location', id: 'site' },
  { resourceType: 'PractitionerRole', id: 'role', practitioner: { reference: 'Practitioner/dr' } },
  {
    resourceType: 'ResearchSubject',
    id: 'subject',
    status: 'candidate',
    study: { reference: 'ResearchStudy/trial' },
    individual: of('ann'),
  },
];

/** Ann sees her own record, and none of the practitioners. */
const byHeader: AccessOf = async ({ headers }) =>
  headers['x-who'] === 'ann'
    ? {
        principal: 'ann',
        rules: [
          { types: ['Patient'], actions: ['read'], where: { k: 'ids', ids: ['ann'] } },
          {
            types: ['Observation'],
            actions: ['read'],
            where: { k: 'reference', param: 'subject', type: 'Patient', id: 'ann' },
          },
        ],
      }
    : FULL_ACCESS;

describe.each(STORES)('over %s', (_, open, clean) => {
  let served: Served;
  beforeAll(async () => {
    const store = await open();
    await store.transact(FULL_ACCESS, WORLD.map(put));
    served = await serveFhir({ store, accessOf: byHeader });
  });
  afterAll(async () => {
    await served.close();
    await clean();
  });

  const get = (path: string, who = 'somebody') => request(served.base).get(path).set('x-who', who);
  const names = ({ entry = [] }: Bundle) =>
    entry.map(({ resource, search }) => `${resource?.resourceType}/${resource?.id} ${search?.mode}`).join(', ');

  test.each([
    [
      '/Patient/ann/$everything',
      'Patient/ann match, Condition/c1 match, Group/both match, Observation/o1 match, Observation/o2 match, Organization/clinic include, Patient/ann-2 include, Practitioner/dr include, ResearchStudy/trial include, ResearchSubject/subject match',
    ],
    [
      '/Patient/ann/$everything?_type=Observation,Condition',
      'Condition/c1 match, Observation/o1 match, Observation/o2 match',
    ],
    ['/Patient/ann/$everything?_type=Practitioner', 'Practitioner/dr include'],
    ['/Patient/ann/$everything?_type=Observation&start=2020&end=2021-05-05', 'Observation/o2 match'],
    ['/Patient/ann/$everything?_type=Observation&end=2020', 'Observation/o1 match'],
    ['/Patient/ann/$everything?_type=Condition&start=2030', 'Condition/c1 match'],
    ['/Patient/ann/$everything?_since=2999-01-01T00:00:00Z', ''],
    ['/Patient/$everything?_type=Observation', 'Observation/o1 match, Observation/o2 match, Observation/o3 match'],
    [
      '/Group/both/$everything',
      'Group/both match, Observation/o1 match, Observation/o3 match, Organization/clinic include, Patient/bob match, Practitioner/dr include',
    ],
    [
      '/ResearchStudy/trial/$everything',
      'ResearchStudy/trial match, ActivityDefinition/drug match, Group/adults include, Location/site include, Organization/clinic include, PlanDefinition/plan include, Practitioner/dr include, PractitionerRole/role include, ResearchSubject/subject match',
    ],
    ['/ResearchStudy/sub-trial/$everything', 'ResearchStudy/sub-trial match, ResearchStudy/trial include'],
  ])('GET %s gives %s', async (path, expected) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(names(body)).toBe(expected);
    expect(body.total).toBe(expected === '' ? 0 : expected.split(', ').length);
  });

  test('POST with a Parameters says the same', async () => {
    const { body } = await request(served.base)
      .post('/Patient/ann/$everything')
      .set('content-type', 'application/fhir+json')
      .send(JSON.stringify({ resourceType: 'Parameters', parameter: [{ name: '_type', valueCode: 'Condition' }] }));
    expect(names(body)).toBe('Condition/c1 match');
  });

  test('pages come to the whole, each resource once', async () => {
    const whole = names((await get('/Patient/ann/$everything')).body);
    const parts: string[] = [];
    let url: string | undefined = `${served.base}/Patient/ann/$everything?_count=3`;
    while (url !== undefined) {
      const page: Bundle = (await request(url).get('')).body;
      expect(page.entry!.length).toBeLessThanOrEqual(3);
      parts.push(names(page));
      url = page.link?.find(({ relation }) => relation === 'next')?.url;
    }
    expect(parts).toHaveLength(4);
    expect(parts.join(', ')).toBe(whole);
  });

  test('what the caller may not see is not in it, by whatever way it belongs', async () => {
    const { body } = await get('/Patient/ann/$everything', 'ann');
    expect(names(body)).toBe('Patient/ann match, Observation/o1 match, Observation/o2 match');
    expect((await get('/Patient/bob/$everything', 'ann')).status).toBe(404);
    expect((await get('/ResearchStudy/trial/$everything', 'ann')).status).toBe(404);
    expect(names((await get('/Patient/$everything', 'ann')).body)).not.toContain('bob');
  });

  test.each([
    ['_type=Banana', '_type'],
    ['_count=x', '_count'],
    ['_since=yesterday', '_since'],
    ['start=2020-13', 'start'],
    ['_after=../../x', '_after'],
    ['other=1', 'other'],
    ['start=2020&start=2021', 'start'],
  ])('?%s is refused at %s', async (query, place) => {
    const { status, body } = await get(`/Patient/ann/$everything?${query}`);
    expect(status).toBe(400);
    expect(body.issue[0].expression).toEqual([place]);
  });
});
