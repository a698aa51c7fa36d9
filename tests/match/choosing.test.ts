import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/kernel/failure.ts';
import type { MatchRequest } from '../../src/match/request.ts';
import type { Access } from '../../src/store/access.ts';
import { idsOf, PATIENT, type SmallStudy, saidOf, summaryOf, worldOf } from './world.ts';

const STUDIES: readonly SmallStudy[] = [
  { id: 'open', status: 'active', overall: 'RECRUITING', nct: ['NCT00000001', 'NCT00000009'], phase: 'phase-2' },
  { id: 'invited', status: 'active', overall: 'ENROLLING_BY_INVITATION', phase: 'phase-1-phase-2' },
  { id: 'plain', status: 'active', condition: 'Type 2 Diabetes Mellitus', phase: 'phase-3' },
  { id: 'stale', status: 'active', overall: 'UNKNOWN', nct: ['NCT00000002'] },
  { id: 'full', status: 'active', overall: 'ACTIVE_NOT_RECRUITING', age: [18, 90] },
  { id: 'done', status: 'completed', overall: 'COMPLETED', condition: 'Heart Failure' },
];

describe('which studies are judged', () => {
  test.each<[string, Partial<MatchRequest>, readonly string[]]>([
    ['those open to recruitment, where nothing is said', {}, ['invited', 'open', 'plain']],
    ['a closed one that is named', { studies: ['full'] }, ['full']],
    ['by id, reference, number and alias', { studies: ['ResearchStudy/plain', 'NCT00000009'] }, ['open', 'plain']],
    ['each once, however it is named', { studies: ['open', 'NCT00000001', 'NCT00000009'] }, ['open']],
    ['by FHIR status', { status: ['completed'] }, ['done']],
    ['by registry status', { status: ['UNKNOWN', 'RECRUITING'] }, ['open', 'stale']],
    ['named, and of a status', { studies: ['open', 'full'], status: ['RECRUITING'] }, ['open']],
    ['by phase, the combined ones too', { phase: ['phase-2'] }, ['invited', 'open']],
    ['by phase in the registry’s words', { phase: ['PHASE3'] }, ['plain']],
    ['by both phases at once', { phase: ['phase-1-phase-2'] }, ['invited']],
    ['by words of a condition', { condition: ['type 2 diabetes'] }, ['plain']],
    ['by a broader condition', { condition: ['diabetes'] }, ['plain']],
    ['by the code of a broader condition', { condition: ['http://snomed.info/sct|73211009'] }, ['plain']],
    ['by a condition, closed ones left out', { condition: ['heart failure'] }, []],
    [
      'by a condition and a status',
      { condition: ['heart failure', 'diabetes'], status: ['completed', 'active'] },
      ['done', 'plain'],
    ],
  ])('%s', async (_, request, expected) => {
    const world = await worldOf(...STUDIES);
    expect([...idsOf(await world.match(request))].sort()).toEqual(expected);
  });

  test('a closed study is never graded eligible, an open one with the same criteria is', async () => {
    const world = await worldOf({ id: 'a', age: [18, 90] }, { id: 'b', status: 'completed', age: [18, 90] });
    const answer = await world.match({ studies: ['a', 'b'] });
    expect(summaryOf(answer, 'a')['grade']).toBe('eligible');
    expect(summaryOf(answer, 'b')['grade']).toBe('likely');
  });

  test.each<[string, Partial<MatchRequest>, string]>([
    ['an unknown study', { studies: ['open', 'NCT09999999'] }, "Parameters.parameter.where(name = 'study')[1].value"],
    [
      'an unknown patient',
      { patient: { reference: 'Patient/nobody' } },
      "Parameters.parameter.where(name = 'subject').value",
    ],
  ])('%s is not found, and the answer points at it', async (_, request, expression) => {
    const world = await worldOf(...STUDIES);
    const failure = await world.match(request).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ kind: 'not-found', expression });
  });
});

describe('near', () => {
  const HERE = { latitude: 42.36, longitude: -71.06 };
  const sited = (): ReturnType<typeof worldOf> =>
    worldOf(
      { id: 'close', sites: [{ id: 'l1', at: [42.4, -71.1] }] },
      { id: 'far', sites: [{ id: 'l2', at: [51.5, -0.1] }] },
      { id: 'closed-site', sites: [{ id: 'l3', at: [42.36, -71.06], status: 'COMPLETED' }] },
      {
        id: 'two',
        sites: [
          { id: 'l4', at: [42.36, -71.06], status: 'WITHDRAWN' },
          { id: 'l5', at: [42.5, -71.3], status: 'RECRUITING' },
        ],
      },
      { id: 'unplaced', sites: [{ id: 'l6' }] },
      { id: 'siteless' },
    );

  test('leaves out studies without a recruiting site within the distance, and says where it cannot know', async () => {
    const answer = await (await sited()).match({ near: { ...HERE, metres: 50_000 } });
    expect([...idsOf(answer)].sort()).toEqual(['close', 'two']);
    expect(saidOf(answer)).toContain('1 studies were left out');
    expect(saidOf(answer)).toContain('unplaced');
  });

  test('the nearest recruiting site and its distance are told', async () => {
    const answer = await (await sited()).match({ near: { ...HERE, metres: 1e8 } });
    expect(summaryOf(answer, 'close')).toMatchObject({
      'nearest-site': { reference: 'Location/l1' },
      distance: { value: 5.5, unit: 'km', system: 'http://unitsofmeasure.org', code: 'km' },
    });
    expect(summaryOf(answer, 'two')).toMatchObject({ 'nearest-site': { reference: 'Location/l5' } });
  });

  test('of several recruiting sites the nearest is told, wherever it stands in the list', async () => {
    const near = { id: 'near', at: [42.4, -71.1] } as const;
    const off = { id: 'off', at: [40.7, -74] } as const;
    const world = await worldOf({ id: 'a', sites: [near, off] }, { id: 'b', sites: [off, near] });
    const answer = await world.match({ near: { ...HERE, metres: 1e7 } });
    for (const id of ['a', 'b'])
      expect(summaryOf(answer, id)).toMatchObject({ 'nearest-site': { reference: 'Location/near' } });
  });

  test('without near, the patient’s own place tells the nearest site and leaves nothing out', async () => {
    const geolocation = {
      url: 'http://hl7.org/fhir/StructureDefinition/geolocation',
      extension: [
        { url: 'latitude', valueDecimal: HERE.latitude },
        { url: 'longitude', valueDecimal: HERE.longitude },
      ],
    };
    const patient = { ...PATIENT, address: [{ city: 'Boston', extension: [geolocation] }] };
    const answer = await (await sited()).match({ patient: { resource: patient } });
    expect(idsOf(answer)).toHaveLength(6);
    expect(summaryOf(answer, 'close')).toMatchObject({ distance: { value: 5.5 } });
    expect(summaryOf(answer, 'unplaced')).not.toHaveProperty('distance');
    expect(summaryOf(await (await sited()).match({}), 'close')).not.toHaveProperty('distance');
  });
});

describe('what a caller may see', () => {
  const only = (...ids: readonly string[]): Access => ({
    principal: 'narrow',
    rules: [
      {
        types: ['ResearchStudy'],
        actions: ['read'],
        where: { k: 'ids', ids },
      },
    ],
  });

  test('is all that is judged', async () => {
    const world = await worldOf(...STUDIES);
    const answer = await world.match({}, only('open', 'done'));
    expect(idsOf(answer)).toEqual(['open']);
    expect(answer.total).toBe(1);
  });

  test('is all that can be named', async () => {
    const world = await worldOf(...STUDIES);
    await expect(world.match({ studies: ['plain'] }, only('open'))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(world.match({ studies: ['NCT00000002'] }, only('open'))).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('is all of the stored record that counts', async () => {
    const world = await worldOf({ id: 'trial', excluded: ['84114007'] });
    await world.load(PATIENT, {
      resourceType: 'Condition',
      id: 'c',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '84114007' }] },
      subject: { reference: 'Patient/p' },
      onsetDateTime: '2020-01-01',
    });
    const grade = async (access?: Access): Promise<unknown> =>
      summaryOf(await world.match({ patient: { reference: 'Patient/p' }, policy: 'strict' }, access), 'trial')['grade'];
    const may = (...types: readonly string[]): Access => ({
      principal: 'narrow',
      rules: [{ types, actions: ['read'] }],
    });
    expect(await grade()).toBe('ineligible');
    expect(await grade(may('ResearchStudy', 'Patient', 'Condition'))).toBe('ineligible');
    expect(await grade(may('ResearchStudy', 'Patient'))).toBe('possible');
    await expect(grade(may('ResearchStudy'))).rejects.toMatchObject({ kind: 'not-found' });
  });
});
