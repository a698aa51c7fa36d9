import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Weight } from '../../../src/match/catalogue/bounds.ts';
import { createListingTable } from '../../../src/match/catalogue/listing-table.ts';
import type { Listing } from '../../../src/match/catalogue/listings.ts';
import { rowPostings } from '../../../src/match/catalogue/row-postings.ts';
import { SilentSums } from '../../../src/match/catalogue/silent-sums.ts';

const CRITERIA = 40;
const weight: fc.Arbitrary<Weight> = fc.record({
  log: fc.double({ min: -9, max: 0, noNaN: true }),
  blocks: fc.constantFrom(0, 0, 0, 1, 2 ** 16 + 1),
});
const study: fc.Arbitrary<Listing> = fc.record({
  numbers: fc.array(fc.nat(CRITERIA - 1), { maxLength: 12 }).map((numbers) => Uint32Array.from(numbers)),
  subject: fc.nat(5),
});

test('sums that are kept, exchanged and grown are those of adding up the criteria of each row', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(study, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 4 }),
      fc.array(weight, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(7), { minLength: CRITERIA, maxLength: CRITERIA }),
      fc.array(fc.tuple(fc.boolean(), fc.option(weight, { nil: undefined })), {
        minLength: CRITERIA,
        maxLength: CRITERIA,
      }),
      fc.integer({ min: 1, max: 20 }),
      (additions, weights, places, other, everyNth) => {
        const table = createListingTable();
        const postings = rowPostings(table);
        const sums = new SilentSums(table);
        const silent = { weights, answerOf: Uint16Array.from(places, (place) => place % weights.length) };
        const touched = Uint8Array.from(other, ([is]) => (is ? 1 : 0));
        const listings: Listing[] = [];
        for (const more of additions) {
          listings.push(...more);
          const rows = table.rows(
            listings.map((_, slot) => ({ slot })),
            [...listings],
          );
          for (const row of rows) if (!sums.has(row)) sums.add(row, silent);
          const asked = rows.filter((_, at) => at % everyNth === 0);
          const bounds = sums.exchanged(asked, silent, touched, (number) => other[number]![1], postings());
          for (const row of asked) {
            const own = [...table.numbers.slice(table.starts[row], table.starts[row + 1])].map((number) =>
              touched[number] === 1 ? (other[number]![1] ?? { log: 0, blocks: 0 }) : weights[silent.answerOf[number]!]!,
            );
            expect(bounds.logs[row]).toBeCloseTo(
              own.reduce((sum, { log }) => sum + log, 0),
              10,
            );
            expect(bounds.blocks[row]).toBe(own.reduce((sum, { blocks }) => sum + blocks, 0));
          }
        }
      },
    ),
  );
});

test('rows of an epoch that is over are not those of the next', () => {
  const table = createListingTable();
  const sums = new SilentSums(table);
  const silent = { weights: [{ log: -1, blocks: 0 }], answerOf: new Uint16Array(20_000) };
  const one = (subject: number): Listing => ({ numbers: Uint32Array.of(subject), subject });
  const [first] = table.rows([{ slot: 0 }], [one(0)]);
  sums.add(first!, silent);
  expect(sums.has(first!)).toBe(true);
  for (let subject = 1; table.epoch === 0; subject++) table.rows([{ slot: 0 }], [one(subject)]);
  expect(sums.has(first!)).toBe(false);
});
