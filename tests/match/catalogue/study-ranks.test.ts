import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bound, lower, type Weight } from '../../../src/match/catalogue/bounds.ts';
import { createListingTable } from '../../../src/match/catalogue/listing-table.ts';
import type { Listing } from '../../../src/match/catalogue/listings.ts';
import { belowPassing, conditionIn, type Guess, StudyRanks } from '../../../src/match/catalogue/study-ranks.ts';
import { subjectOrder } from '../../../src/match/catalogue/subject-order.ts';
import { bandOf, evidenceSum, rankOf } from '../../../src/match/score/score.ts';
import { CONDITION_FITS } from '../../../src/match/score/study-condition.ts';

const CRITERIA = 40;
const SUBJECTS = 6;
/** As weights are: multiples of a power of two. */
const weight: fc.Arbitrary<Weight> = fc.record({
  log: fc.double({ min: -9, max: 0, noNaN: true }).map((log) => Math.round(log * 2 ** 40) / 2 ** 40),
  blocks: fc.constantFrom(0, 0, 0, 1, 2 ** 16 + 1),
});
const study: fc.Arbitrary<Listing> = fc.record(
  {
    numbers: fc.array(fc.nat(CRITERIA - 1), { maxLength: 12 }).map((numbers) => Uint32Array.from(numbers)),
    subject: fc.nat(SUBJECTS - 1),
    gap: fc.constant('unread'),
  },
  { requiredKeys: ['numbers', 'subject'] },
) as fc.Arbitrary<Listing>;
const each = (length: number, most: number) => fc.array(fc.nat(most), { minLength: length, maxLength: length });

test('rows stand in the order of their ranks, which are those of adding up the criteria of each', () => {
  fc.assert(
    fc.property(
      fc.array(study, { maxLength: 60 }),
      fc.array(weight, { minLength: 1, maxLength: 8 }),
      fc.array(weight, { minLength: 1, maxLength: 3 }),
      fc.record({ answers: each(CRITERIA, 7), touched: each(CRITERIA, 2), places: each(CRITERIA, 5) }),
      fc.record({ fits: each(SUBJECTS, CONDITION_FITS.length - 1), asked: each(SUBJECTS, 1) }),
      fc.record({
        everyNth: fc.integer({ min: 1, max: 4 }),
        isAskedAgain: fc.boolean(),
        quantile: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      (listings, silent, others, criteria, subjects, { everyNth, isAskedAgain, quantile }) => {
        const table = createListingTable();
        const all = table.rows(
          listings.map((_, slot) => ({ slot })),
          listings,
        );
        const rows = all.filter((_, at) => at % everyNth === 0);
        if (isAskedAgain) subjectOrder(rows, table);
        const touched = Uint8Array.from(criteria.touched);
        const placeOf = Uint8Array.from(criteria.places, (place, at) =>
          touched[at] === 0 || place > others.length ? 0 : place,
        );
        const answerOf = Uint16Array.from(criteria.answers, (answer) => answer % silent.length);
        const fits = { fits: Uint8Array.from(subjects.fits), asked: Uint8Array.from(subjects.asked) };
        const ranks = new StudyRanks({
          order: subjectOrder(rows, table),
          fits,
          weighed: { silent, answerOf, touched, others, placeOf },
        });
        const weigh = (number: number, guess: Guess): Weight => {
          if (placeOf[number] !== 0) return others[placeOf[number]! - 1]!;
          return touched[number] === 0 || guess === 'expected' ? silent[answerOf[number]!]! : { log: 0, blocks: 0 };
        };
        for (const guess of ['expected', 'most'] as const) {
          const whole = [...rows].map((row, at) => {
            const bound: Bound = { logWeight: 0, notMet: 0 };
            for (const number of listings[row]!.numbers) lower(bound, weigh(number, guess));
            const { numbers, subject, gap } = listings[row]!;
            const complete = gap === undefined && numbers.length > 0;
            const parts = { ...bound, complete, condition: conditionIn(fits, subject) };
            return { at, rank: rankOf(bandOf(parts), evidenceSum(parts)) };
          });
          whole.sort((one, other) => other.rank - one.rank || one.at - other.at);
          const found = [...ranks.rows(guess)];
          expect(found.map(({ at }) => at)).toEqual(whole.map(({ at }) => at));
          for (const [place, { rank }] of found.entries()) expect(rank).toBeCloseTo(whole[place]!.rank, 9);
          const above = found[Math.floor(quantile * found.length)]?.rank ?? 0;
          expect([...ranks.rows(guess, above)]).toEqual(found.filter(({ rank }) => rank > above));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the rank below those that pass is the greatest that does not', () => {
  fc.assert(
    fc.property(fc.double({ min: -4000, max: 16_384, noNaN: true }), (least) => {
      const below = belowPassing((rank) => rank >= least);
      expect(below).toBeLessThan(least);
      expect(below).toBeCloseTo(least, 9);
    }),
  );
});
