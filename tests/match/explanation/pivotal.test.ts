import type { GuidanceResponse, ParametersParameter } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import {
  condition,
  DIABETES,
  guidancesOf,
  HEART_FAILURE,
  headerOf,
  named,
  PATIENT,
  recordOf,
  type SmallStudy,
  summaryOf,
  type World,
  worldOf,
} from '../world.ts';

const ASTHMA = '195967001';
const pivotsOf = (guidance: GuidanceResponse) => named(headerOf(guidance), 'pivotal').map(({ part }) => part ?? []);
const said = (parts: readonly ParametersParameter[], name: string) =>
  named(parts, name).map(({ valueString, valueCode }) => valueString ?? valueCode);

const standing = (grade: unknown): string =>
  grade === 'ineligible' ? 'refused' : grade === 'possible' ? 'open' : 'fits';

/** The study's grade after a change was made to the record itself, or to the request. */
async function gradeAfter(
  world: World,
  parts: readonly ParametersParameter[],
  record: AnyResource,
  policy: 'clinical' | 'strict',
) {
  const assume = named(parts, 'assume').map(({ resource }) => resource as AnyResource);
  const [change = ''] = said(parts, 'change') as string[];
  const born = /the date of birth were (\d{4}-\d\d-\d\d)/.exec(change)?.[1];
  const removed = [...change.matchAll(/“([^”]*)” were not in the record/g)].map(([, name]) => name);
  const entry = (record['entry'] as { fullUrl: string; resource: AnyResource }[])
    .filter(
      ({ resource }) =>
        !removed.includes((resource['code'] as { coding: { code: string }[] } | undefined)?.coding[0]?.code),
    )
    .map((one) =>
      one.resource.resourceType === 'Patient' && born
        ? { ...one, resource: { ...one.resource, birthDate: born } }
        : one,
    );
  const answer = await world.match({
    patient: { resource: { ...record, entry } },
    policy,
    ...(assume.length > 0 && { assume }),
  });
  return summaryOf(answer, 's')['grade'];
}

const diseases = fc.uniqueArray(fc.constantFrom(DIABETES, HEART_FAILURE, ASTHMA), { maxLength: 3 });
const study: fc.Arbitrary<SmallStudy> = fc.record({
  id: fc.constant('s'),
  age: fc.constantFrom([0, 17] as const, [18, 90] as const, [60, 70] as const),
  included: diseases,
  excluded: diseases,
});

describe('pivotal facts', () => {
  test('every change really gives the study another verdict', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(study, diseases, fc.constantFrom('clinical', 'strict'), async (one, codes, policy) => {
        const world = await worldOf(one);
        const record = recordOf(PATIENT, ...codes.map((code) => condition(code)));
        const answer = await world.match({ patient: { resource: record }, policy, detail: 'evidence' });
        const before = standing(summaryOf(answer, 's')['grade']);
        for (const parts of pivotsOf(guidancesOf(answer)[0]!)) {
          told++;
          const after = await gradeAfter(world, parts, record, policy);
          expect(standing(after)).not.toBe(before);
          expect(standing(said(parts, 'grade')[0])).toBe(standing(after));
        }
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(60);
  });

  const pivotsFor = async (one: SmallStudy, codes: readonly string[], policy: 'clinical' | 'strict' = 'clinical') => {
    const record = recordOf(PATIENT, ...codes.map((code) => condition(code)));
    const answer = await (await worldOf(one)).match({ patient: { resource: record }, policy, detail: 'evidence' });
    return pivotsOf(guidancesOf(answer)[0]!);
  };

  test('a single blocker: the entry that blocks', async () => {
    const [first] = await pivotsFor({ id: 's', age: [18, 90], excluded: [HEART_FAILURE] }, [HEART_FAILURE]);
    expect(said(first!, 'change')[0]).toBe(`“${HEART_FAILURE}” were not in the record`);
    expect([said(first!, 'from'), said(first!, 'to')]).toEqual([
      ['not-met'],
      [expect.stringMatching(/^(met|unknown)$/)],
    ]);
  });

  test('an age just out of range: the date of birth on the bound', async () => {
    const [first] = await pivotsFor({ id: 's', age: [56, 90] }, []);
    expect(said(first!, 'change')).toEqual(['the date of birth were 1970-01-15']);
    expect(said(first!, 'grade')).toEqual(['eligible']);
    expect(named(first!, 'assume')).toEqual([]);
  });

  test('two blockers: a pair, and only where each is needed', async () => {
    const pivots = await pivotsFor({ id: 's', age: [60, 90], excluded: [HEART_FAILURE] }, [HEART_FAILURE]);
    expect(pivots).toHaveLength(1);
    expect(said(pivots[0]!, 'criterion')).toEqual(['c1', 'c2']);
  });

  test('an open criterion: what would meet it and what would not, as what-if facts', async () => {
    const pivots = await pivotsFor({ id: 's', included: [DIABETES] }, [], 'strict');
    expect(pivots.map((parts) => said(parts, 'to')[0]).sort()).toEqual(['met', 'not-met']);
    for (const parts of pivots) expect(named(parts, 'assume')[0]?.resource?.resourceType).toBe('Condition');
  });

  test('three blockers: nothing small would do', async () => {
    expect(
      await pivotsFor({ id: 's', age: [0, 17], excluded: [HEART_FAILURE, ASTHMA] }, [HEART_FAILURE, ASTHMA]),
    ).toEqual([]);
  });

  test('are told with the evidence only', async () => {
    const world = await worldOf({ id: 's', age: [60, 90] });
    const answer = await world.match({ detail: 'criteria' });
    expect(pivotsOf(guidancesOf(answer)[0]!)).toEqual([]);
  });
});
