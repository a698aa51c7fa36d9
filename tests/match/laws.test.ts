import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  condition,
  criteriaOf,
  DIABETES,
  entriesOf,
  guidancesOf,
  HEART_FAILURE,
  idsOf,
  PATIENT,
  recordOf,
  type SmallStudy,
  summaryOf,
  worldOf,
} from './world.ts';

const ASTHMA = '195967001';
const diseases = fc.uniqueArray(fc.constantFrom(DIABETES, HEART_FAILURE, ASTHMA), { maxLength: 3 });

const study = (id: string): fc.Arbitrary<SmallStudy> =>
  fc.record(
    {
      id: fc.constant(id),
      status: fc.constantFrom('active', 'completed'),
      age: fc.constantFrom([0, 17] as const, [18, 90] as const),
      included: diseases,
      excluded: diseases,
      opaque: fc.constantFrom([], ['Has frobnicated thrice']),
    },
    { requiredKeys: ['id', 'status'] },
  );
const studies = fc
  .uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 6 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => study(`s${number}`))));
const request = fc.record({
  record: diseases.map((codes) => recordOf(PATIENT, ...codes.map((code) => condition(code)))),
  policy: fc.constantFrom('strict', 'clinical', 'permissive'),
  willing: fc.boolean(),
});
type Asked = typeof request extends fc.Arbitrary<infer T> ? T : never;

const answerOf = async (list: readonly SmallStudy[], { record, ...asked }: Asked, more: object = {}) =>
  (await worldOf(...list)).match({
    patient: { resource: record },
    studies: list.map(({ id }) => id),
    count: 100,
    detail: 'evidence',
    ...asked,
    ...more,
  });

describe('matching', () => {
  test('ranks in one order, however the studies were stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        studies.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        request,
        async ([list, shuffled], asked) => {
          expect(idsOf(await answerOf(shuffled, asked))).toEqual(idsOf(await answerOf(list, asked)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('judges a study the same, whatever other studies there are', async () => {
    await fc.assert(
      fc.asyncProperty(studies, request, async (list, asked) => {
        const all = await answerOf(list, asked);
        const alone = await answerOf(list.slice(0, 1), asked);
        const { id } = list[0]!;
        const at = idsOf(all).indexOf(id);
        expect(guidancesOf(all)[at]).toEqual(guidancesOf(alone)[0]);
        expect(summaryOf(all, id)).toEqual(summaryOf(alone, id));
      }),
      { numRuns: 60 },
    );
  });

  test('scores from 0 to 1, counts every criterion once, and grades as the counts say', async () => {
    await fc.assert(
      fc.asyncProperty(studies, request, async (list, asked) => {
        const answer = await answerOf(list, asked);
        for (const [at, id] of idsOf(answer).entries()) {
          const summary = summaryOf(answer, id) as Record<string, number> & { grade: string };
          const { score = -1, met = 0, unknown = 0, presumed = 0 } = summary;
          const notMet = summary['not-met'] ?? 0;
          const criteria = criteriaOf(guidancesOf(answer)[at]!);
          expect(score >= 0 && score <= 1).toBe(true);
          expect(met + notMet + unknown + (summary['not-applicable'] ?? 0)).toBe(criteria.length);
          expect(presumed).toBeLessThanOrEqual(met);
          expect(summary.grade === 'ineligible').toBe(notMet > 0);
          if (summary.grade === 'eligible') {
            expect([notMet, unknown, presumed, criteria.length > 0]).toEqual([0, 0, 0, true]);
            expect(list.find((one) => one.id === id)?.status).toBe('active');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a shorter list is the beginning of a longer one', async () => {
    await fc.assert(
      fc.asyncProperty(studies, request, fc.integer({ min: 0, max: 6 }), async (list, asked, count) => {
        const all = await answerOf(list, asked);
        const some = await answerOf(list, asked, { count });
        expect(idsOf(some)).toEqual(idsOf(all).slice(0, count));
        expect(entriesOf(some, 'include')).toEqual(entriesOf(all, 'include').slice(0, count));
      }),
      { numRuns: 40 },
    );
  });
});
