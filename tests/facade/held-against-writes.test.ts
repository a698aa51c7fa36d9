import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFhir } from './serving.ts';

const subject = { reference: 'Patient/p' };
const concept = (system: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});
/** Breaks con-4: it is over, and its status says that it is active. */
const DISAGREEING = {
  resourceType: 'Condition',
  subject,
  clinicalStatus: concept('condition-clinical', 'active'),
  abatementDateTime: '2020-01-31',
};

describe('what is held against a write', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFhir({});
  });
  afterAll(() => served.close());
  const post = (path: string, body: object, prefer?: string) =>
    request(served.base)
      .post(path)
      .set({ 'content-type': 'application/fhir+json', ...(prefer !== undefined && { prefer }) })
      .send(JSON.stringify(body));
  const transaction = (resource: object) => ({
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [{ resource, request: { method: 'POST', url: 'Condition' } }],
  });

  it('parts that disagree are kept as they came, alone and in a transaction', async () => {
    const alone = await post('/Condition', DISAGREEING);
    expect(alone.status).toBe(201);
    expect(alone.body).toMatchObject(DISAGREEING);
    expect((await post('', transaction(DISAGREEING))).status).toBe(200);
  });

  it.each([
    ['alone', '/Condition', DISAGREEING, 'Condition'],
    ['in a transaction', '', transaction(DISAGREEING), 'Bundle.entry[0].resource'],
  ])(
    '%s they are refused, with their place, where the client asks for strict handling',
    async (_, path, body, place) => {
      const answer = await post(path, body, 'handling=strict');
      expect(answer.status).toBe(400);
      expect(answer.body.issue[0]).toMatchObject({ code: 'invariant', expression: [place] });
    },
  );

  it('and $validate tells of them', async () => {
    const answer = await post('/Condition/$validate', DISAGREEING);
    expect(answer.body.issue).toContainEqual(expect.objectContaining({ severity: 'error', code: 'invariant' }));
  });

  it.each([
    ['a code that R4 does not know', { gender: 'banana' }, 'Patient.gender'],
    ['a date that is none', { birthDate: '2020-02-30' }, 'Patient.birthDate'],
    ['an element that R4 does not have', { animal: {} }, 'Patient.animal'],
    ['a wrong type', { active: 'yes' }, 'Patient.active'],
  ])('%s is never kept', async (_, members, place) => {
    const answer = await post('/Patient', { resourceType: 'Patient', ...members });
    expect(answer.status).toBe(400);
    expect(answer.body.issue[0].expression).toEqual([place]);
  });

  it('a status as STU3 wrote it becomes the concept that it is in R4', async () => {
    const answer = await post('/Condition', { resourceType: 'Condition', subject, verificationStatus: 'confirmed' });
    expect(answer.status).toBe(201);
    expect(answer.body.verificationStatus).toEqual(concept('condition-ver-status', 'confirmed'));
  });

  it.each([
    [
      "an attester's only mode as a list",
      {
        resourceType: 'Composition',
        status: 'final',
        type: { text: 'Letter' },
        date: '2020-01-31',
        author: [{ display: 'Dr Reed' }],
        title: 'Letter',
        attester: [{ mode: ['legal'] }],
      },
      { attester: [{ mode: 'legal' }] },
    ],
    [
      'a code of a system that has another address since',
      {
        resourceType: 'SupplyDelivery',
        type: { coding: [{ system: 'http://hl7.org/fhir/supply-item-type', code: 'device' }] },
        suppliedItem: { quantity: { value: 1.5 } },
      },
      { type: concept('supply-item-type', 'device') },
    ],
    [
      'the UID of an image as a URN',
      {
        resourceType: 'ImagingStudy',
        status: 'available',
        subject,
        series: [{ uid: 'urn:oid:1.2.3', modality: { code: 'CT' } }],
      },
      { series: [{ uid: '1.2.3' }] },
    ],
  ])('%s is read as R4 has it', async (_, resource, kept) => {
    const answer = await post(`/${resource.resourceType}`, resource);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject(kept);
    expect((await post(`/${resource.resourceType}`, resource, 'handling=strict')).status).toBe(400);
  });

  it('forms of STU3 are read inside a Bundle too', async () => {
    const resource = { resourceType: 'Condition', subject, verificationStatus: 'confirmed' };
    const answer = await post('/Bundle', { resourceType: 'Bundle', type: 'collection', entry: [{ resource }] });
    expect(answer.status).toBe(201);
    expect(answer.body.entry[0].resource.verificationStatus).toEqual(concept('condition-ver-status', 'confirmed'));
  });

  it('what was refused is told as it came', async () => {
    const answer = await post('/Condition', { resourceType: 'Condition', subject, clinicalStatus: 'active', stage: 1 });
    expect(answer.body.issue.map(({ expression }: { expression: string[] }) => expression[0])).toEqual([
      'Condition.clinicalStatus',
      'Condition.stage',
    ]);
  });

  it('numbers keep their text where a form of STU3 is read', async () => {
    const { text } = await request(served.base)
      .post('/SupplyDelivery')
      .set('content-type', 'application/fhir+json')
      .send(
        '{"resourceType":"SupplyDelivery","type":{"coding":[{"system":"http://hl7.org/fhir/supply-item-type","code":"device"}]},"suppliedItem":{"quantity":{"value":1.50}}}',
      );
    expect(text).toContain('"value":1.50');
  });

  it('but no status that R4 does not know, and none under strict handling', async () => {
    const unknown = { resourceType: 'Condition', subject, verificationStatus: 'banana' };
    expect((await post('/Condition', unknown)).status).toBe(400);
    const earlier = { resourceType: 'AllergyIntolerance', patient: subject, clinicalStatus: 'active' };
    expect((await post('/AllergyIntolerance', earlier)).status).toBe(201);
    expect((await post('/AllergyIntolerance', earlier, 'handling=strict')).status).toBe(400);
  });

  describe('what a part of a definition lacks that nothing here reads', () => {
    /** R4 requires a presentation of each strength. */
    const ingredient = (role: object) => ({
      resourceType: 'MedicinalProductIngredient',
      ...role,
      specifiedSubstance: [
        { code: { text: 'A' }, group: { text: 'B' }, strength: [{ measurementPoint: 'start of shelf life' }] },
      ],
    });
    const complete = ingredient({ role: { text: 'active' } });

    it('does not refuse it, is found by $validate, and refuses it under strict handling', async () => {
      const answer = await post('/MedicinalProductIngredient', complete);
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject(complete);
      const place = 'MedicinalProductIngredient.specifiedSubstance[0].strength[0].presentation';
      const found = await post('/MedicinalProductIngredient/$validate', complete);
      expect(found.body.issue).toContainEqual(expect.objectContaining({ severity: 'error', expression: [place] }));
      const strict = await post('/MedicinalProductIngredient', complete, 'handling=strict');
      expect(strict.status).toBe(400);
      expect(strict.body.issue[0].expression).toEqual([place]);
    });

    it.each([
      ['what the resource itself lacks', ingredient({}), 'MedicinalProductIngredient.role'],
      [
        'what a contained resource lacks',
        { ...complete, contained: [{ resourceType: 'ResearchStudy', id: 's' }] },
        'MedicinalProductIngredient.contained[0].status',
      ],
      [
        'what a part of a resource lacks that is read',
        {
          resourceType: 'Group',
          type: 'person',
          actual: false,
          characteristic: [{ code: { text: 'A' }, exclude: true }],
        },
        'Group.characteristic[0].value',
      ],
    ])('but %s does', async (_, resource, place) => {
      const answer = await post(`/${resource.resourceType}`, resource);
      expect(answer.status).toBe(400);
      expect(answer.body.issue[0].expression).toEqual([place]);
    });
  });

  it('a resource whose parts disagree can be patched', async () => {
    const { body } = await post('/Condition', DISAGREEING);
    const patched = await request(served.base)
      .patch(`/Condition/${body.id}`)
      .set('content-type', 'application/json-patch+json')
      .send(JSON.stringify([{ op: 'add', path: '/code', value: { text: 'Gout' } }]));
    expect(patched.status).toBe(200);
    expect(patched.body.code).toEqual({ text: 'Gout' });
  });
});
