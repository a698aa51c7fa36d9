/** What a clinic's systems send when something is wrong with it: a clear refusal, or an explained unknown; never a silent yes, never a fault. */
import type { GuidanceResponse, OperationOutcome, ParametersParameter } from '@medplum/fhirtypes';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { createMatcher } from '../../src/match/match.ts';
import { readRecords } from '../../src/registry/records.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { type Served, serveFhir } from './serving.ts';

const STUDY = 'NCT09000001';
/** One study that asks for an age, two values, a disease, no other disease, and something that nobody can read. */
const RECORD = {
  protocolSection: {
    identificationModule: { nctId: STUDY, briefTitle: 'A study of inputs' },
    statusModule: { overallStatus: 'RECRUITING' },
    eligibilityModule: {
      eligibilityCriteria:
        'Inclusion Criteria:\n\n* Hemoglobin at least 9 g/dL within 30 days\n* Diagnosis of type 2 diabetes mellitus\n* Floopish grundle of the third wibble\n\nExclusion Criteria:\n\n* Heart failure\n* Pregnancy',
      sex: 'ALL',
      minimumAge: '18 Years',
      maximumAge: '75 Years',
    },
  },
};

let served: Served;
beforeAll(async () => {
  const store = openMemoryStore();
  const terminology = createLexicon();
  const matcher = createMatcher({ store, terminology, product: 'Test 1' });
  served = await serveFhir({ store, matcher });
  for await (const result of readRecords(JSON.stringify(RECORD), { from: 'ctgov', input: 'test' })) {
    if (!('trial' in result)) throw new Error(result.problem.message);
    for (const bundle of trialBundles(result.trial, terminology, { ids: 'literal' }))
      await post('', bundle as unknown as AnyResource).expect(200);
  }
  await store.transact(FULL_ACCESS, []);
});
afterAll(() => served.close());

const post = (path: string, body: object | string) =>
  request(served.base)
    .post(path === '' ? '/' : path)
    .set('content-type', 'application/fhir+json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

const person: AnyResource = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1970-06-15' };
const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const subject = { reference: 'Patient/p' };
const loinc = (code: string, text: string) => ({ coding: [{ system: 'http://loinc.org', code }], text });
const haemoglobin = (value: number, unit: string, more: object = {}): object => ({
  resourceType: 'Observation',
  id: 'hb',
  status: 'final',
  code: loinc('718-7', 'Hemoglobin'),
  subject,
  effectiveDateTime: '2026-01-10',
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
  ...more,
});
const clinical = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }],
});
const verification = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
});
const disease = (code: string, more: object = {}): object => ({
  resourceType: 'Condition',
  id: `d${code}`,
  subject,
  code: { coding: [{ system: 'http://snomed.info/sct', code }] },
  onsetDateTime: '2015-01-01',
  clinicalStatus: clinical('active'),
  verificationStatus: verification('confirmed'),
  ...more,
});
const DIABETES = '44054006';
const HEART_FAILURE = '84114007';

const match = (body: object | string) => post(`/ResearchStudy/$match?asOf=2026-01-15&detail=evidence`, body);

interface Told {
  readonly verdict?: string;
  readonly basis?: string;
  readonly needs: number;
}
interface Judged {
  readonly of: (words: RegExp) => Told;
  readonly grade: string;
  readonly said: string;
}

/** The answer for the study, which must be there, valid, and explain each unknown. */
async function judged(body: object): Promise<Judged> {
  const reply = await match(body);
  expect(reply.status, reply.text.slice(0, 500)).toBe(200);
  expect(checkResource(reply.body)).toEqual([]);
  const entries = reply.body.entry as {
    resource: AnyResource;
    search: { extension?: { extension: ParametersParameter[] }[] };
  }[];
  const guidance = entries.find(({ resource }) => resource.resourceType === 'GuidanceResponse')
    ?.resource as unknown as GuidanceResponse;
  const [parameters] = guidance.contained ?? [];
  const criteria = (parameters?.resourceType === 'Parameters' ? (parameters.parameter ?? []) : []).filter(
    ({ name }) => name === 'criterion',
  );
  const part = (one: ParametersParameter, name: string) => (one.part ?? []).filter((inner) => inner.name === name);
  const told = (one: ParametersParameter): Told => ({
    verdict: part(one, 'verdict')[0]?.valueCode ?? '',
    basis: part(one, 'basis')[0]?.valueCode ?? '',
    needs: part(one, 'needs').length,
  });
  for (const one of criteria) if (told(one).verdict === 'unknown') expect(told(one).needs).toBeGreaterThan(0);
  const outcome = entries.find(({ resource }) => resource.resourceType === 'OperationOutcome')?.resource as unknown as
    | OperationOutcome
    | undefined;
  const [summary] = entries[0]!.search.extension ?? [];
  const parts = (summary?.extension ?? []) as unknown as { url: string; valueCode?: string }[];
  const grade = parts.find(({ url }) => url === 'grade')?.valueCode;
  return {
    of: (words) => told(criteria.find((one) => words.test(part(one, 'text')[0]?.valueString ?? ''))!),
    grade: grade ?? '',
    said: (outcome?.issue ?? []).map(({ diagnostics }) => diagnostics ?? '').join('\n'),
  };
}

describe('is refused, with its place', () => {
  const animal = {
    url: 'http://hl7.org/fhir/StructureDefinition/patient-animal',
    extension: [
      { url: 'species', valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '448771007' }] } },
    ],
  };
  test.each<[string, object | string, number, string | undefined]>([
    ['nothing at all', '', 400, undefined],
    ['no JSON', '{"resourceType":', 400, undefined],
    ['JSON that is no resource', '[]', 400, undefined],
    ['no patient in the Bundle', bundle(haemoglobin(12, 'g/dL')), 422, 'Bundle'],
    ['an empty Bundle', { resourceType: 'Bundle', type: 'collection' }, 422, 'Bundle.entry'],
    ['two patients', bundle(person, { ...person, id: 'q' }), 422, 'Bundle.entry[1].resource'],
    [
      'another patient’s result',
      bundle(person, haemoglobin(12, 'g/dL', { subject: { reference: 'Patient/q' } })),
      422,
      'Bundle.entry[1].resource',
    ],
    [
      'nobody’s disease',
      bundle(person, disease(DIABETES, { subject: undefined })),
      400,
      'Bundle.entry[1].resource.subject',
    ],
    ['an animal', { ...person, extension: [animal] }, 422, 'Patient.extension[0]'],
    ['a birth date that is none', { ...person, birthDate: '1970-02-31' }, 400, 'Patient.birthDate'],
    ['a birth date in words', { ...person, birthDate: 'in spring' }, 400, 'Patient.birthDate'],
    ['a gender that there is not', { ...person, gender: 'F' }, 400, 'Patient.gender'],
    [
      'a value that is no number',
      bundle(person, haemoglobin('12' as unknown as number, 'g/dL')),
      400,
      'Bundle.entry[1].resource.value.ofType(Quantity).value',
    ],
    ['an element that R4 has not', { ...person, age: 412 }, 400, 'Patient.age'],
    [
      'a resource type that R4 has not',
      bundle(person, { resourceType: 'Horse' }),
      400,
      'Bundle.entry[1].resource.resourceType',
    ],
    ['a null in the record', bundle(person, null as unknown as object), 400, 'Bundle.entry[1].resource'],
    ['no patient but a Practitioner', { resourceType: 'Practitioner', id: 'x' }, 400, 'Practitioner'],
  ])('%s', async (_, body, status, expression) => {
    const reply = await match(body);
    expect(reply.status, reply.text.slice(0, 400)).toBe(status);
    expect(reply.body.resourceType).toBe('OperationOutcome');
    expect(reply.body.issue[0].severity).toBe('error');
    if (expression !== undefined)
      expect(reply.body.issue.map((issue: { expression?: string[] }) => issue.expression?.[0])).toContain(expression);
  });

  test.each<[string, string, object[], number]>([
    ['an unknown study', '/ResearchStudy/$match', [{ name: 'study', valueString: 'NCT00000000' }], 404],
    ['an unknown study in the address', '/ResearchStudy/NCT00000000/$match', [], 404],
    ['an unknown parameter', '/ResearchStudy/$match', [{ name: 'polcy', valueCode: 'strict' }], 400],
    ['a policy of the wrong type', '/ResearchStudy/$match', [{ name: 'policy', valueDecimal: 7 }], 400],
    ['a count of the wrong type', '/ResearchStudy/$match', [{ name: 'count', valueString: 'many' }], 400],
    ['a count below none', '/ResearchStudy/$match', [{ name: 'count', valueInteger: -1 }], 400],
    [
      'a patient of the wrong type',
      '/ResearchStudy/$match',
      [{ name: 'subject', valueReference: { reference: 'Group/1' } }],
      400,
    ],
    [
      'a what-if about another',
      '/ResearchStudy/$match',
      [{ name: 'assume', resource: disease(DIABETES, { subject: { reference: 'Patient/q' } }) }],
      422,
    ],
    [
      'a what-if that is no R4',
      '/ResearchStudy/$match',
      [{ name: 'assume', resource: { resourceType: 'Condition' } }],
      400,
    ],
    ['a radius from nowhere', '/ResearchStudy/$match', [{ name: 'travelRadius', valueString: '5' }], 400],
    [
      'a radius in kilograms',
      '/ResearchStudy/$match',
      [
        { name: 'zipCode', valueString: '02115' },
        { name: 'travelRadius', valueQuantity: { value: 5, unit: 'kg' } },
      ],
      400,
    ],
    [
      'two places',
      '/ResearchStudy/$match',
      [
        { name: 'near', valueString: '1|1|1|km' },
        { name: 'zipCode', valueString: '02115' },
      ],
      400,
    ],
  ])('%s', async (_, path, given, status) => {
    const reply = await post(path, {
      resourceType: 'Parameters',
      parameter: [{ name: 'resource', resource: person }, ...given],
    });
    expect(reply.status, reply.text.slice(0, 400)).toBe(status);
    expect(reply.body.issue[0]).toMatchObject({ severity: 'error', diagnostics: expect.any(String) });
    if (status !== 404) expect(reply.body.issue[0].expression[0]).toMatch(/^Parameters\.parameter/);
  });
});

describe('is judged as what it is, and what cannot be used is said', () => {
  test('a whole record is what the others differ from', async () => {
    const { of } = await judged(bundle(person, haemoglobin(12, 'g/dL'), disease(DIABETES)));
    expect(of(/Hemoglobin/)).toMatchObject({ verdict: 'met', basis: 'evidence' });
    expect(of(/diabetes/)).toMatchObject({ verdict: 'met', basis: 'evidence' });
  });

  test.each<[string, object]>([
    ['an impossible value', haemoglobin(1300, 'g/dL')],
    ['a value below nothing', haemoglobin(-12, 'g/dL')],
    ['a unit that does not convert', haemoglobin(12, 'mm[Hg]')],
    ['a unit that is none', haemoglobin(12, 'bananas')],
    ['no unit', haemoglobin(12, '', { valueQuantity: { value: 12 } })],
    ['no value, and why', haemoglobin(0, '', { valueQuantity: undefined, dataAbsentReason: { text: 'clotted' } })],
    ['a value of the future', haemoglobin(12, 'g/dL', { effectiveDateTime: '2027-01-10' })],
    ['a value that was entered in error', haemoglobin(12, 'g/dL', { status: 'entered-in-error' })],
    ['a value that was cancelled', haemoglobin(12, 'g/dL', { status: 'cancelled' })],
    ['a value too old for its window', haemoglobin(12, 'g/dL', { effectiveDateTime: '2020-01-10' })],
    [
      'a comparator that leaves it open',
      haemoglobin(8, 'g/dL', {
        valueQuantity: { value: 8, comparator: '>', unit: 'g/dL', system: 'http://unitsofmeasure.org', code: 'g/dL' },
      }),
    ],
    ['words for a value', haemoglobin(0, '', { valueQuantity: undefined, valueString: 'ample' })],
  ])('%s decides nothing', async (_, result) => {
    const { of, grade } = await judged(bundle(person, result, disease(DIABETES)));
    expect(of(/Hemoglobin/).verdict).toBe('unknown');
    expect(['possible', 'ineligible']).toContain(grade);
  });

  test.each<[string, object]>([
    ['refuted', { verificationStatus: verification('refuted') }],
    ['entered in error', { verificationStatus: verification('entered-in-error'), clinicalStatus: undefined }],
    ['of the future', { onsetDateTime: '2030-01-01' }],
  ])('a disease that is %s is no disease that is there', async (_, more) => {
    const { of } = await judged(bundle(person, disease(DIABETES, more)));
    expect(of(/diabetes/).verdict).not.toBe('met');
  });

  test('an age that nobody reaches decides nothing, and is said', async () => {
    const { of, said } = await judged({ ...person, birthDate: '1614-01-01' });
    expect(of(/age/i).verdict).toBe('unknown');
    expect(said).toContain('birth');
  });

  test('a birth after the day of judgement is never of the right age', async () => {
    const { of } = await judged({ ...person, birthDate: '2031-01-01' });
    expect(of(/age/i).verdict).not.toBe('met');
  });

  test('records that contradict each other are not met in silence', async () => {
    const { of } = await judged(
      bundle(person, disease(DIABETES), disease(HEART_FAILURE), {
        ...disease(HEART_FAILURE, { verificationStatus: verification('refuted') }),
        id: 'other',
      }),
    );
    expect(of(/Heart failure/).verdict).not.toBe('met');
    const pair = [haemoglobin(12, 'g/dL'), { ...haemoglobin(7, 'g/dL'), id: 'second' }];
    for (const results of [pair, pair.toReversed()])
      expect((await judged(bundle(person, ...results))).of(/Hemoglobin/).verdict).toBe('unknown');
  });

  test('a criterion that nobody understands is unknown, and named', async () => {
    const { of, said, grade } = await judged(bundle(person, haemoglobin(12, 'g/dL'), disease(DIABETES)));
    expect(of(/Floopish/)).toMatchObject({ verdict: 'unknown' });
    expect(said).toContain('not understood in full');
    expect(grade).toBe('possible');
  });

  test('a patient of whom nothing is known is unknown, and what is lacking is said', async () => {
    const { of, said } = await judged({ resourceType: 'Patient' });
    expect(of(/age/i).verdict).toBe('unknown');
    expect(of(/Hemoglobin/).verdict).toBe('unknown');
    expect(said).toContain('No date of birth');
  });

  test('a patient who has died is said', async () => {
    expect((await judged({ ...person, deceasedBoolean: true })).said).toContain('died');
  });

  test('20,000 Observations are read, and the last counts', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      ...haemoglobin(7, 'g/dL', { effectiveDateTime: `20${String(10 + (at % 15))}-03-04` }),
      id: `o${at}`,
    }));
    const { of } = await judged(bundle(person, ...many, haemoglobin(12, 'g/dL')));
    expect(of(/Hemoglobin/)).toMatchObject({ verdict: 'met', basis: 'evidence' });
  }, 60_000);

  test('nothing of this was a fault of our own', () => {
    expect(served.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
