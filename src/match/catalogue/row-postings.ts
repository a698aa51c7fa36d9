import type { ListingTable } from './listing-table.ts';

/** In which rows of a table each criterion stands. */
export interface RowPostings {
  /** Rows from here on are not in them. */
  readonly upTo: number;
  /** Where those of each criterion begin among `rows`; they end where those of the next begin. Criteria behind the last stand in none. */
  readonly starts: Uint32Array;
  /** As often as the row states the criterion. */
  readonly rows: Uint32Array;
}

/** Rows that are added are looked at one by one until they are more than this, and more than a tenth of the others. */
const MOST_LEFT_OUT = 16;

/** The postings of a table, made anew when it has grown or its rows have begun anew; those that somebody holds stay as they are. */
export function rowPostings(table: ListingTable): () => RowPostings {
  let made: RowPostings = { upTo: 0, starts: new Uint32Array(1), rows: new Uint32Array(0) };
  let epoch = table.epoch;
  return () => {
    if (epoch !== table.epoch || table.size - made.upTo > Math.max(MOST_LEFT_OUT, made.upTo / 10))
      made = postingsOf(table);
    epoch = table.epoch;
    return made;
  };
}

function postingsOf({ size, starts: rowStarts, numbers }: ListingTable): RowPostings {
  const end = rowStarts[size]!;
  let most = -1;
  for (let at = 0; at < end; at++) most = Math.max(most, numbers[at]!);
  const starts = new Uint32Array(most + 2);
  for (let at = 0; at < end; at++) starts[numbers[at]! + 1]!++;
  for (let number = 0; number <= most; number++) starts[number + 1]! += starts[number]!;
  const next = starts.slice();
  const rows = new Uint32Array(end);
  for (let row = 0; row < size; row++)
    for (let at = rowStarts[row]!; at < rowStarts[row + 1]!; at++) rows[next[numbers[at]!]!++] = row;
  return { upTo: size, starts, rows };
}
