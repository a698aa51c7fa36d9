import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createListingTable } from '../../../src/match/catalogue/listing-table.ts';
import type { Listing } from '../../../src/match/catalogue/listings.ts';
import { rowPostings } from '../../../src/match/catalogue/row-postings.ts';

test('postings name every row that states a criterion, as often as it does, up to where they end', () => {
  const study = fc.array(fc.nat(30), { maxLength: 10 });
  fc.assert(
    fc.property(fc.array(fc.array(study, { maxLength: 40 }), { maxLength: 5 }), (additions) => {
      const table = createListingTable();
      const postings = rowPostings(table);
      const listings: Listing[] = [];
      for (const more of additions) {
        listings.push(...more.map((numbers): Listing => ({ numbers: Uint32Array.from(numbers), subject: 0 })));
        table.rows(
          listings.map((_, slot) => ({ slot })),
          [...listings],
        );
        const { upTo, starts, rows } = postings();
        expect(listings.length - upTo).toBeLessThanOrEqual(Math.max(16, upTo / 10));
        const stated = listings.slice(0, upTo).flatMap(({ numbers }, row) => [...numbers].map((of) => [of, row]));
        const posted = [...starts.slice(1)].flatMap((end, of) =>
          [...rows.slice(starts[of], end)].map((row) => [of, row]),
        );
        expect(posted).toEqual(stated.sort(([a, one], [b, other]) => a! - b! || one! - other!));
      }
    }),
  );
});
