import { createRequire } from 'node:module';
import type { Bundle } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { stringifyJson } from '../../src/kernel/json.ts';
import {
  BASE,
  condition,
  criteriaOf,
  DIABETES,
  entriesOf,
  guidancesOf,
  HEART_FAILURE,
  headerOf,
  idsOf,
  named,
  PATIENT,
  recordOf,
  saidOf,
  summaryOf,
  worldOf,
} from './world.ts';

interface Oracle {
  validate(
    resource: unknown,
    options: { errorOnUnexpected: boolean },
  ): {
    readonly messages: readonly { readonly severity: string; readonly message: string; readonly location: string }[];
  };
}
const { Fhir } = createRequire(import.meta.url)('fhir') as { Fhir: new () => Oracle };
const oracle = new Fhir();

/** No fault by our strict check, nor by an independent validator of each resource. */
function expectValid(bundle: Bundle): void {
  expect(checkResource(bundle)).toEqual([]);
  for (const { resource } of bundle.entry ?? []) {
    const { messages } = oracle.validate(resource, { errorOnUnexpected: true });
    expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
  }
}

const TRIALS = [
  { id: 'adults', age: [18, 90] as const, excluded: [HEART_FAILURE] },
  { id: 'diabetics', age: [18, 90] as const, included: [DIABETES], opaque: ['Has frobnicated thrice'] },
  { id: 'children', age: [0, 17] as const },
  { id: 'bare', group: false as const },
];
const record = recordOf(PATIENT, condition(HEART_FAILURE), condition(DIABETES, { onsetDateTime: '2020' }));

describe('the answer', () => {
  test.each(['none', 'criteria', 'evidence'] as const)('is valid R4 with detail %s', async (detail) => {
    const world = await worldOf(...TRIALS);
    const answer = await world.match({ patient: { resource: record }, detail });
    expect(answer).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 4 });
    expectValid(answer);
  });

  test('names each study by the base, best first, with its summary', async () => {
    const answer = await (await worldOf(...TRIALS)).match({ patient: { resource: record } });
    const scores = entriesOf(answer, 'match').map(({ search }) => search?.score ?? -1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    expect(entriesOf(answer, 'match').map(({ fullUrl }) => fullUrl)).toContain(`${BASE}/ResearchStudy/adults`);
    expect(summaryOf(answer, 'adults')).toEqual({
      url: 'https://trialbridge.dev/fhir/StructureDefinition/match-summary',
      score: 0,
      grade: 'ineligible',
      met: 1,
      'not-met': 1,
      unknown: 0,
      presumed: 0,
      'not-applicable': 0,
      condition: 'unstated',
    });
    expect(summaryOf(answer, 'diabetics')).toMatchObject({ grade: 'possible', met: 2, unknown: 1 });
  });

  test('each study is followed by its guidance', async () => {
    const answer = await (await worldOf(...TRIALS)).match({ patient: { resource: record } });
    const modes = (answer.entry ?? []).map(({ search }) => search?.mode);
    expect(modes).toEqual([...Array(4).fill(['match', 'include']).flat(), 'outcome']);
    const [first] = guidancesOf(answer);
    const [best] = idsOf(answer);
    expect(first).toMatchObject({
      moduleCanonical: `https://example.test/PlanDefinition/${best}|3`,
      subject: { reference: `${BASE}/Patient/p` },
      occurrenceDateTime: '2026-01-15',
      outputParameters: { reference: '#judgement' },
    });
    expect(headerOf(first!)).toEqual([
      { name: 'study', valueReference: { reference: `ResearchStudy/${best}` } },
      { name: 'policy', valueCode: 'clinical' },
      { name: 'engine', valueString: expect.stringMatching(/^Test 1; lexicon /) },
      { name: 'studyVersion', valueString: '1 (registry 2025-05-05)' },
      { name: 'notice', valueString: expect.stringContaining('no medical advice') },
    ]);
  });

  test('a criterion has exactly the parts of the contract, its evidence with what it says and when', async () => {
    const world = await worldOf({ id: 'trial', excluded: [HEART_FAILURE], opaque: ['Has frobnicated thrice'] });
    const answer = await world.match({ patient: { resource: record }, detail: 'evidence' });
    const [disease, opaque] = criteriaOf(guidancesOf(answer)[0]!);
    expect(disease).toEqual([
      { name: 'id', valueString: 'c1' },
      { name: 'section', valueCode: 'exclusion' },
      { name: 'verdict', valueCode: 'not-met' },
      { name: 'basis', valueCode: 'evidence' },
      { name: 'text', valueString: expect.stringContaining('Disease') },
      { name: 'holds', valueBoolean: true },
      { name: 'applicable', valueBoolean: true },
      { name: 'strict', valueBoolean: true },
      { name: 'score-weight', valueDecimal: 0 },
      { name: 'explanation', valueString: expect.stringMatching(/: the exclusion applies\.$/) },
      { name: 'patientExplanation', valueString: expect.stringContaining('does not fit this rule') },
      {
        name: 'evidence',
        part: [
          { name: 'reference', valueReference: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000001' } },
          { name: 'expression', valueString: 'Condition.code' },
          { name: 'value', valueString: HEART_FAILURE },
          { name: 'rule', valueString: expect.stringMatching(/^condition\./) },
          { name: 'date', valueDateTime: '2019-04-01' },
        ],
      },
    ]);
    expect(named(opaque, 'verdict')).toEqual([{ name: 'verdict', valueCode: 'unknown' }]);
    expect(named(opaque, 'holds')).toEqual([]);
    expect(named(opaque, 'needs')[0]?.part?.map(({ name }) => name)).toEqual(['domain', 'why']);
  });

  test('detail says how much is told', async () => {
    const world = await worldOf(...TRIALS);
    const count = async (detail: 'none' | 'criteria' | 'evidence'): Promise<readonly [number, number]> => {
      const criteria = guidancesOf(await world.match({ patient: { resource: record }, detail })).flatMap(criteriaOf);
      return [criteria.length, criteria.filter((parts) => named(parts, 'evidence').length > 0).length];
    };
    expect(await count('none')).toEqual([0, 0]);
    expect(await count('criteria')).toEqual([6, 0]);
    expect((await count('evidence'))[0]).toBe(6);
    expect((await count('evidence'))[1]).toBeGreaterThan(2);
  });

  test('the status of a guidance says whether data is needed, and which', async () => {
    const world = await worldOf(
      { id: 'all-known', age: [18, 90] },
      { id: 'open', included: [DIABETES], age: [18, 90] },
      { id: 'blocked', included: [DIABETES], age: [0, 17] },
    );
    const answer = await world.match({ patient: { resource: PATIENT }, policy: 'strict' });
    const byStudy = new Map(idsOf(answer).map((id, at) => [id, guidancesOf(answer)[at]]));
    expect(byStudy.get('all-known')?.status).toBe('success');
    expect(byStudy.get('all-known')).not.toHaveProperty('dataRequirement');
    expect(byStudy.get('open')).toMatchObject({
      status: 'data-required',
      dataRequirement: [{ type: 'Condition', codeFilter: [{ path: 'code', code: [{ display: DIABETES }] }] }],
    });
    expect(byStudy.get('blocked')?.status).toBe('data-requested');
  });

  test('the same request gives the same bytes, from another matcher too', async () => {
    const [one, other] = [await worldOf(...TRIALS), await worldOf(...[...TRIALS].reverse())];
    const request = { patient: { resource: record }, detail: 'evidence', assume: [condition(DIABETES)] } as const;
    const bytes = stringifyJson(withoutInstants(await one.match(request)));
    expect(stringifyJson(withoutInstants(await one.match(request)))).toBe(bytes);
    expect(stringifyJson(withoutInstants(await other.match(request)))).toBe(bytes);
  });

  test('count cuts the list, not the total; minScore cuts both', async () => {
    const world = await worldOf(...TRIALS);
    const cut = await world.match({ patient: { resource: record }, count: 1 });
    expect([idsOf(cut).length, cut.total]).toEqual([1, 4]);
    const whole = await world.match({ patient: { resource: record } });
    expect(idsOf(cut)).toEqual(idsOf(whole).slice(0, 1));
    const none = await world.match({ patient: { resource: record }, count: 0 });
    expect([idsOf(none).length, none.total]).toEqual([0, 4]);
    const best = summaryOf(whole, idsOf(whole)[0]!)['score'] as number;
    const good = await world.match({ patient: { resource: record }, minScore: best });
    expect(good.total).toBe(1);
    expectValid(none);
  });
});

/** When each world was loaded is no part of the answer. */
const withoutInstants = (bundle: Bundle): unknown =>
  JSON.parse(JSON.stringify(bundle, (key, value: unknown) => (key === 'lastUpdated' ? undefined : value)));

describe('what is missing', () => {
  test('a study without a Group is possible at best, and the answer says why', async () => {
    const world = await worldOf({ id: 'bare', group: false }, { id: 'empty' });
    const answer = await world.match({});
    expect(summaryOf(answer, 'bare')).toMatchObject({ grade: 'possible', met: 0, unknown: 0 });
    expect(summaryOf(answer, 'bare')['score']).toBeLessThan(0.01);
    expect(saidOf(answer)).toContain('ResearchStudy/bare: the study refers to no eligibility Group');
    expect(saidOf(answer)).toContain('ResearchStudy/empty: Group/empty-g holds no criteria');
  });

  test('a second Group is not passed over in silence', async () => {
    const world = await worldOf({ id: 'trial', age: [18, 90] });
    await world.load({
      resourceType: 'ResearchStudy',
      id: 'trial',
      status: 'active',
      enrollment: [{ reference: 'Group/trial-g' }, { reference: 'Group/other' }],
    });
    const answer = await world.match({});
    expect(summaryOf(answer, 'trial')).toMatchObject({ grade: 'possible', met: 1 });
    expect(saidOf(answer)).toContain('only Group/trial-g was judged, not Group/other');
  });

  test('criteria that were not understood are named', async () => {
    const answer = await (await worldOf({ id: 'trial', opaque: ['Has frobnicated thrice'] })).match({});
    expect(saidOf(answer)).toMatch(/1 of 1 criteria were not understood in full.*: c1$/m);
  });

  test('without a date of birth, age is unknown and asked for', async () => {
    const answer = await (await worldOf({ id: 'trial', age: [18, 90] })).match({
      patient: { resource: { resourceType: 'Patient', id: 'p' } },
    });
    const [guidance] = guidancesOf(answer);
    const [age] = criteriaOf(guidance!);
    expect(named(age, 'verdict')[0]?.valueCode).toBe('unknown');
    expect(named(age, 'needs')[0]?.part?.[0]).toEqual({ name: 'domain', valueCode: 'age' });
    expect(guidance?.dataRequirement).toEqual([{ type: 'Patient', mustSupport: ['birthDate'] }]);
    expectValid(answer);
  });

  test('a patient without id or name in the record is judged, and the answer stays valid', async () => {
    const world = await worldOf(...TRIALS);
    const anonymous = { resourceType: 'Patient', birthDate: '1970-06-15', gender: 'female' };
    for (const assume of [undefined, [condition(DIABETES, { subject: { reference: 'Patient' } })]]) {
      const asked = world.match({ patient: { resource: anonymous }, detail: 'evidence', ...(assume && { assume }) });
      expectValid(await asked);
    }
  });

  test('that the patient has died is said', async () => {
    const world = await worldOf({ id: 'trial', age: [18, 90] });
    const answer = await world.match({ patient: { resource: { ...PATIENT, deceasedDateTime: '2025-01-01' } } });
    expect(saidOf(answer)).toContain('has died (2025-01-01)');
  });

  test.each<[string, AnyResource, string]>([
    ['no patient', { resourceType: 'Bundle', type: 'collection', entry: [] }, 'Bundle'],
    ['two patients', recordOf(PATIENT, { ...PATIENT, id: 'q' }), 'Bundle.entry[1].resource'],
    [
      'an entry about another',
      recordOf(PATIENT, condition(DIABETES, { subject: { reference: 'Patient/q' } })),
      'Bundle.entry[1].resource',
    ],
  ])('%s cannot be processed', async (_, resource, expression) => {
    const world = await worldOf(...TRIALS);
    await expect(world.match({ patient: { resource } })).rejects.toMatchObject({
      kind: 'unprocessable',
      expression: expect.stringContaining(expression),
    });
  });
});

describe('what if', () => {
  const TRIAL = { id: 'trial', included: [DIABETES], age: [18, 90] as const };

  test('an assumed fact settles a criterion, which then rests on assumption; strict stays what the record shows', async () => {
    const world = await worldOf(TRIAL);
    const request = { policy: 'strict', detail: 'evidence', assume: [condition(DIABETES)] } as const;
    const answer = await world.match(request);
    expect(summaryOf(answer, 'trial')).toMatchObject({ grade: 'eligible', met: 2 });
    const [age, disease] = criteriaOf(guidancesOf(answer)[0]!);
    expect(named(disease, 'basis')[0]?.valueCode).toBe('assumption');
    expect(named(disease, 'strict')).toEqual([]);
    expect(named(age, 'basis')[0]?.valueCode).toBe('evidence');
    expect(named(age, 'evidence')[0]?.part?.[0]?.valueReference?.reference).toBe('Patient/p');
    expectValid(answer);
  });

  test('an assumed fact that is already recorded is no assumption', async () => {
    const world = await worldOf(TRIAL);
    const answer = await world.match({ patient: { resource: record }, assume: [condition(HEART_FAILURE)] });
    const [, disease] = criteriaOf(guidancesOf(answer)[0]!);
    expect(named(disease, 'basis')[0]?.valueCode).toBe('evidence');
  });

  test('an assumed fact about another patient is refused where it stands', async () => {
    const world = await worldOf(TRIAL);
    const assume = [condition(DIABETES), condition(DIABETES, { subject: { reference: 'Patient/q' } })];
    await expect(world.match({ patient: { resource: record }, assume })).rejects.toMatchObject({
      kind: 'unprocessable',
      expression: "Parameters.parameter.where(name = 'assume')[1].resource",
    });
  });
});
