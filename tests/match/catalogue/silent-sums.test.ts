import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Weight } from '../../../src/match/catalogue/bounds.ts';
import { createListingTable } from '../../../src/match/catalogue/listing-table.ts';
import type { Listing } from '../../../src/match/catalogue/listings.ts';
import { rowPostings } from '../../../src/match/catalogue/row-postings.ts';
import { SilentSums } from '../../../src/match/catalogue/silent-sums.ts';

const CRITERIA = 40;
/** As weights are: multiples of a power of two. */
const weight: fc.Arbitrary<Weight> = fc.record({
  log: fc.double({ min: -9, max: 0, noNaN: true }).map((log) => Math.round(log * 2 ** 40) / 2 ** 40),
  blocks: fc.constantFrom(0, 0, 0, 1, 2 ** 16 + 1),
});
const study: fc.Arbitrary<Listing> = fc.record({
  numbers: fc.array(fc.nat(CRITERIA - 1), { maxLength: 12 }).map((numbers) => Uint32Array.from(numbers)),
  subject: fc.nat(5),
});
const each = (most: number) => fc.array(fc.nat(most), { minLength: CRITERIA, maxLength: CRITERIA });
const record = fc.record({
  touched: each(1).map((list) => Uint8Array.from(list)),
  placeOf: each(2).map((list) => Uint8Array.from(list)),
  // Often those of the record before.
  others: fc.oneof(
    fc.constant([
      { log: -1, blocks: 0 },
      { log: -2, blocks: 1 },
    ]),
    fc.tuple(weight, weight),
  ),
  everyNth: fc.integer({ min: 1, max: 20 }),
  more: fc.array(study, { maxLength: 60 }),
});

test('the sums of one record after the other, of more and more studies, are those of adding up the criteria of each', () => {
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 6 }),
      fc.array(weight, { minLength: 1, maxLength: 8 }),
      each(7),
      (records, silent, places) => {
        const table = createListingTable();
        const sums = new SilentSums(table, rowPostings(table));
        const answerOf = Uint16Array.from(places, (place) => place % silent.length);
        const listings: Listing[] = [];
        for (const { touched, placeOf, others, everyNth, more } of records) {
          listings.push(...more);
          const rows = table.rows(
            listings.map((_, slot) => ({ slot })),
            [...listings],
          );
          const asked = rows.filter((_, at) => at % everyNth === 0);
          const bounds = sums.of(asked, { silent, answerOf, touched, others, placeOf, known: CRITERIA });
          const weigh = (number: number): Weight =>
            touched[number] === 0
              ? silent[answerOf[number]!]!
              : (others[placeOf[number]! - 1] ?? { log: 0, blocks: 0 });
          for (const row of asked) {
            const own = [...table.numbers.slice(table.starts[row], table.starts[row + 1])].map(weigh);
            expect(bounds.logs[row]! + 0).toBe(own.reduce((sum, { log }) => sum + log, 0) + 0);
            expect(bounds.blocks[row]).toBe(own.reduce((sum, { blocks }) => sum + blocks, 0));
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('sums begin anew with the rows of the table', () => {
  const table = createListingTable();
  const sums = new SilentSums(table, rowPostings(table));
  const answerOf = new Uint16Array(20_000);
  const weighed = { silent: [{ log: -1, blocks: 0 }], answerOf, touched: new Uint8Array(20_000) };
  const noOthers = { others: [], placeOf: new Uint8Array(0), known: 20_000 };
  const bound = (numbers: number[], subject: number): number => {
    const rows = table.rows([{ slot: 0 }], [{ numbers: Uint32Array.from(numbers), subject }]);
    return sums.of(rows, { ...weighed, ...noOthers }).logs[rows[0]!]!;
  };
  expect(bound([1, 2, 3], 0)).toBe(-3);
  for (let subject = 1; table.epoch === 0; subject++) bound([1], subject);
  expect(bound([1, 2], 0)).toBe(-2);
});
