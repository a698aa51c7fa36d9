/** `Patient/$match` (patient-operation-match.html): who may already be on record. In R4 this name is not that of trials. */
import type { Bundle } from '@medplum/fhirtypes';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessOf } from '../../src/facade/smart/access-of.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { put } from '../match/world.ts';
import { type Served, serveFhir } from './serving.ts';
import { STORES } from './stores.ts';

const MATCH_GRADE = 'http://hl7.org/fhir/StructureDefinition/match-grade';
const PERSON: AnyResource = {
  resourceType: 'Patient',
  identifier: [{ system: 'urn:hospital', value: 'A1' }],
  name: [{ family: 'Brown', given: ['Ann'] }],
  birthDate: '1970-04-05',
  gender: 'female',
  telecom: [{ system: 'email', value: 'ann@example.org' }],
};
const RECORDS: readonly AnyResource[] = [
  { ...PERSON, id: 'ann' },
  {
    ...PERSON,
    id: 'annie',
    identifier: [{ system: 'urn:other', value: '7' }],
    name: [{ family: 'Brown', given: ['A.'] }],
  },
  { ...PERSON, id: 'slip', identifier: undefined, birthDate: '1970-05-04', telecom: undefined } as AnyResource,
  { resourceType: 'Patient', id: 'bob', name: [{ family: 'Green' }], birthDate: '1955-01-01', gender: 'male' },
];

const byHeader: AccessOf = async ({ headers }) =>
  headers['x-who'] === 'bob'
    ? {
        principal: 'bob',
        rules: [{ types: ['Patient'], actions: ['read'], where: { k: 'ids', ids: ['bob', 'slip'] } }],
      }
    : FULL_ACCESS;

describe.each(STORES)('over %s', (_, open, clean) => {
  let served: Served;
  beforeAll(async () => {
    const store = await open();
    await store.transact(
      FULL_ACCESS,
      RECORDS.map((one) => put(JSON.parse(JSON.stringify(one)))),
    );
    served = await serveFhir({ store, accessOf: byHeader });
  });
  afterAll(async () => {
    await served.close();
    await clean();
  });

  const ask = (body: object, who = 'somebody', path = '/Patient/$match') =>
    request(served.base)
      .post(path)
      .set({ 'content-type': 'application/fhir+json', 'x-who': who })
      .send(JSON.stringify(body));
  const asking = (resource: object, ...more: object[]) => ({
    resourceType: 'Parameters',
    parameter: [{ name: 'resource', resource }, ...more],
  });
  const told = ({ entry = [] }: Bundle) =>
    entry.map(({ resource, search }) => [
      resource?.id,
      search?.mode,
      search?.extension?.find(({ url }) => url === MATCH_GRADE)?.valueCode,
    ]);

  test('the best come first, each with its grade and a score', async () => {
    const { status, body } = await ask(asking(PERSON));
    expect(status).toBe(200);
    expect(told(body)).toEqual([
      ['ann', 'match', 'certain'],
      ['annie', 'match', 'probable'],
      ['slip', 'match', 'possible'],
    ]);
    expect(body.total).toBe(3);
    const scores = body.entry.map((one: { search: { score: number } }) => one.search.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBe(1);
    expect((await ask(PERSON)).body).toEqual(body);
  });

  test('count cuts the answer and not the total; onlyCertainMatches leaves the others out', async () => {
    const cut = await ask(asking(PERSON, { name: 'count', valueInteger: 1 }));
    expect(told(cut.body)).toEqual([['ann', 'match', 'certain']]);
    expect(cut.body.total).toBe(3);
    const certain = await ask(asking(PERSON, { name: 'onlyCertainMatches', valueBoolean: true }));
    expect(told(certain.body)).toEqual([['ann', 'match', 'certain']]);
    const nobody = { ...PERSON, identifier: [{ system: 'urn:hospital', value: 'none' }] };
    const none = await ask(asking(nobody, { name: 'onlyCertainMatches', valueBoolean: true }));
    expect(none.body.total).toBe(0);
  });

  test('two certain matches are a doubt, and neither is given', async () => {
    await served.store.transact(FULL_ACCESS, [put({ ...PERSON, id: 'twin' })]);
    const { body } = await ask(asking(PERSON, { name: 'onlyCertainMatches', valueBoolean: true }));
    expect(told(body)).toEqual([[undefined, 'outcome', undefined]]);
    expect(body.entry[0].resource.issue[0].diagnostics).toMatch(/^2 records match with certainty/);
    await served.store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Patient', id: 'twin' }]);
  });

  test('whom the caller may not see is neither given nor counted', async () => {
    const { body } = await ask(asking(PERSON), 'bob');
    expect(told(body)).toEqual([['slip', 'match', 'possible']]);
    expect(body.total).toBe(1);
  });

  test.each([
    [{ resourceType: 'Parameters' }, 'Parameters.parameter'],
    [asking({ resourceType: 'Group', type: 'person', actual: true }), 'Parameters.parameter[0].resource'],
    [asking({ ...PERSON, gender: 'banana' }), 'Parameters.parameter[0].resource.gender'],
    [asking(PERSON, { name: 'count', valueInteger: -1 }), 'Parameters.parameter[1].value'],
    [asking(PERSON, { name: 'onlyCertainMatches', valueString: 'maybe' }), 'Parameters.parameter[1].value'],
    [asking(PERSON, { name: 'other', valueString: 'x' }), 'Parameters.parameter[1].value'],
  ])('%j is refused at %s', async (body, place) => {
    const reply = await ask(body);
    expect(reply.status).toBe(400);
    expect(reply.body.issue[0].expression).toEqual([place]);
  });
});
