import type { Listing } from './listings.ts';

/** What studies ask and are about, in rows that are quick to go through: tens of thousands for every request. */
export interface ListingTable {
  /**
   * The row of each listing, which is added where it is new; for the same lists once more the same rows. The arrays as they
   * are after it hold these rows for as long as they are kept.
   */
  rows(trials: readonly { readonly slot: number }[], listings: readonly Listing[]): Uint32Array;
  /** Rows there are. */
  readonly size: number;
  /** Where the criteria of each row begin among `numbers`; they end where those of the next begin. */
  readonly starts: Uint32Array;
  /** Of criteria in the pool. */
  readonly numbers: Uint32Array;
  readonly subjects: Uint32Array;
  /** 1 for a study whose criteria are there, and are all that it asks. */
  readonly complete: Uint8Array;
  /** Another one whenever the rows begin anew. */
  readonly epoch: number;
}

/** The rows of a list of listings, which never changes. */
interface Made {
  readonly trials: readonly { readonly slot: number }[];
  readonly epoch: number;
  readonly rows: Uint32Array;
}

/** Rows of studies that have changed since are left standing until they are more than this, and more than the others. */
const MOST_STALE = 10_000;

export function createListingTable(): ListingTable {
  /** One more than the row, by the slot of the trial; 0 where it has none. */
  let rowOfSlot = new Uint32Array(1024);
  let listed: Listing[] = [];
  let starts = new Uint32Array(1024);
  let numbers = new Uint32Array(16 * 1024);
  let subjects = new Uint32Array(1024);
  let complete = new Uint8Array(1024);
  let most = 0;
  let epoch = 0;
  const made = new WeakMap<readonly Listing[], Made>();

  function add(listing: Listing): number {
    const row = listed.push(listing) - 1;
    const from = starts[row]!;
    const to = from + listing.numbers.length;
    if (row + 1 >= starts.length) {
      starts = longer(starts, row + 2);
      subjects = longer(subjects, row + 2);
      complete = longer(complete, row + 2);
    }
    if (to > numbers.length) numbers = longer(numbers, to);
    numbers.set(listing.numbers, from);
    starts[row + 1] = to;
    subjects[row] = listing.subject;
    complete[row] = isComplete(listing);
    return row;
  }

  const isComplete = ({ gap, numbers: own }: Listing): number => (gap === undefined && own.length > 0 ? 1 : 0);

  /** Whether a row says what a listing does that was made anew. */
  function isRow(row: number, listing: Listing): boolean {
    const from = starts[row]!;
    return (
      subjects[row] === listing.subject &&
      complete[row] === isComplete(listing) &&
      starts[row + 1]! - from === listing.numbers.length &&
      listing.numbers.every((number, at) => number === numbers[from + at])
    );
  }

  return {
    rows(trials, listings) {
      const before = made.get(listings);
      if (before?.trials === trials && before.epoch === epoch) return before.rows;
      most = Math.max(most, listings.length);
      if (listed.length > 2 * most + MOST_STALE) {
        // Whoever still reads the rows of before keeps the arrays of before.
        listed = [];
        rowOfSlot.fill(0);
        starts = new Uint32Array(starts.length);
        numbers = new Uint32Array(numbers.length);
        subjects = new Uint32Array(subjects.length);
        complete = new Uint8Array(complete.length);
        epoch++;
      }
      const rows = new Uint32Array(listings.length);
      for (let at = 0; at < rows.length; at++) {
        const { slot } = trials[at]!;
        const listing = listings[at]!;
        const known = slot < rowOfSlot.length ? rowOfSlot[slot]! - 1 : -1;
        if (known >= 0 && (listed[known] === listing || isRow(known, listing))) rows[at] = known;
        else {
          rows[at] = add(listing);
          if (slot >= rowOfSlot.length) rowOfSlot = longer(rowOfSlot, slot + 1);
          rowOfSlot[slot] = rows[at]! + 1;
        }
      }
      made.set(listings, { trials, epoch, rows });
      return rows;
    },
    get size() {
      return listed.length;
    },
    get starts() {
      return starts;
    },
    get numbers() {
      return numbers;
    },
    get subjects() {
      return subjects;
    },
    get complete() {
      return complete;
    },
    get epoch() {
      return epoch;
    },
  };
}

/** The same with room for at least `length`, and for as much again as there was. */
function longer<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(list: T, length: number): T {
  const size = Math.max(2 * list.length, length);
  const made = (list instanceof Uint8Array ? new Uint8Array(size) : new Uint32Array(size)) as T;
  made.set(list);
  return made;
}
