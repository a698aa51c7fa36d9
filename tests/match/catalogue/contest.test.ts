import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contest } from '../../../src/match/catalogue/contest.ts';

const QUESTIONS = 12;
const BEST = 3;
const contenders = fc.array(fc.uniqueArray(fc.nat(QUESTIONS - 1), { maxLength: 6 }), { maxLength: 30 });
/** What each question costs, and about what it is expected to cost. */
const costs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0.1, max: 5, noNaN: true })), {
  minLength: QUESTIONS,
  maxLength: QUESTIONS,
});

test('the best remain, whatever is expected, and no question is asked twice or of those who are out', async () => {
  await fc.assert(
    fc.asyncProperty(contenders, costs, async (asked, cost) => {
      const all = asked.map((open, id) => ({ id, open, most: 20, known: 0 }));
      const best: number[] = [];
      const bar = (): number => (best.length < BEST ? Number.NEGATIVE_INFINITY : best[BEST - 1]!);
      const answered = new Set<number>();
      await contest(all, {
        fallsShort: ({ most }) => most < bar(),
        loss: (question) => cost[question]![1],
        async answer(question, of) {
          expect(answered.has(question)).toBe(false);
          answered.add(question);
          expect(of.length).toBeGreaterThan(0);
          for (const one of of) {
            expect(one.open).toContain(question);
            expect(one.most).toBeGreaterThanOrEqual(bar());
            one.most -= cost[question]![0];
            one.known++;
          }
        },
        remains(one) {
          expect(one.known).toBe(one.open.length);
          best.push(one.most);
          best.sort((a, b) => b - a);
        },
      });
      const scores = asked.map((open) => open.reduce((left, question) => left - cost[question]![0], 20));
      expect(best.slice(0, BEST)).toEqual(scores.sort((a, b) => b - a).slice(0, BEST));
    }),
    { numRuns: 500 },
  );
});

test('what puts many out is asked before what puts out few', async () => {
  const order: number[] = [];
  const all = [[1, 7], [7], [7, 2], [7, 3]].map((open) => ({ open, out: false }));
  await contest(all, {
    fallsShort: ({ out }) => out,
    loss: () => 1,
    async answer(question, of) {
      order.push(question);
      for (const one of of) one.out = true;
    },
    remains: () => expect.unreachable('all are out'),
  });
  expect(order).toEqual([7]);
});
