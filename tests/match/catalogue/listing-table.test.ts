import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createListingTable } from '../../../src/match/catalogue/listing-table.ts';
import type { Listing } from '../../../src/match/catalogue/listings.ts';

const listing: fc.Arbitrary<Listing> = fc
  .record({
    numbers: fc.array(fc.nat(500), { maxLength: 40 }).map((numbers) => Uint32Array.from(numbers)),
    subject: fc.nat(50),
    gap: fc.constantFrom(undefined, undefined, 'missing'),
  })
  .map(({ gap, ...own }) => ({ ...own, ...(gap !== undefined && { gap }) }));

test('a row says what its listing says, through changes and however often rows are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(fc.nat(3000), listing), { maxLength: 30 }), { maxLength: 6 }),
      (requests) => {
        const table = createListingTable();
        for (const request of requests) {
          const bySlot = new Map(request);
          const trials = [...bySlot.keys()].map((slot) => ({ slot }));
          const listings = [...bySlot.values()];
          const copies = listings.map((one) => ({ ...one, numbers: Uint32Array.from(one.numbers) }));
          const rows = table.rows(trials, listings);
          const size = table.size;
          expect(table.rows(trials, copies)).toEqual(rows);
          expect(table.size).toBe(size);
          for (const [at, one] of listings.entries()) {
            const row = rows[at]!;
            expect(table.numbers.slice(table.starts[row], table.starts[row + 1])).toEqual(one.numbers);
            expect(table.subjects[row]).toBe(one.subject);
            expect(table.complete[row]).toBe(one.gap === undefined && one.numbers.length > 0 ? 1 : 0);
          }
        }
      },
    ),
  );
});

test('rows begin anew when most of them are of listings that have changed, and those in use stay as they were', () => {
  const table = createListingTable();
  const one = (subject: number): Listing => ({ numbers: Uint32Array.of(subject), subject });
  const rows = table.rows([{ slot: 0 }], [one(0)]);
  const { numbers, starts } = table;
  for (let subject = 1; table.epoch === 0; subject++) table.rows([{ slot: 0 }], [one(subject)]);
  expect(table.size).toBe(1);
  expect(numbers[starts[rows[0]!]!]).toBe(0);
});
