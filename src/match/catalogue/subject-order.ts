import type { ListingTable } from './listing-table.ts';

/** Rows that are asked for, those about one subject side by side. */
export interface SubjectOrder {
  /** Where the rows about each subject begin; they end where those about the next begin. Subjects behind the last have none. */
  readonly begins: Uint32Array;
  /** The index of each row in the list of those that are asked for: of one subject in their order. */
  readonly at: Uint32Array;
  /** Where the criteria of each begin among `numbers`, and behind the last of them. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly numbers: Uint32Array;
  readonly complete: Uint8Array;
}

type Columns = Pick<ListingTable, 'starts' | 'numbers' | 'subjects' | 'complete'>;

const orders = new WeakMap<Uint32Array, { readonly order: SubjectOrder; isCopied: boolean }>();

/**
 * The order of a list of rows, which never changes. From the second time on that it is asked for the criteria stand in the
 * same order in memory: a request reads those of a few subjects, and rows about one subject are seldom neighbours in a table.
 */
export function subjectOrder(rows: Uint32Array, table: Columns): SubjectOrder {
  const known = orders.get(rows);
  if (known?.isCopied) return known.order;
  const order = known ? copied(known.order) : orderOf(rows, table);
  orders.set(rows, { order, isCopied: known !== undefined });
  return order;
}

function orderOf(rows: Uint32Array, { starts, numbers, subjects, complete }: Columns): SubjectOrder {
  let most = -1;
  for (let index = 0; index < rows.length; index++) most = Math.max(most, subjects[rows[index]!]!);
  const begins = new Uint32Array(most + 2);
  for (let index = 0; index < rows.length; index++) begins[subjects[rows[index]!]! + 1]!++;
  for (let subject = 0; subject <= most; subject++) begins[subject + 1]! += begins[subject]!;
  const next = begins.slice();
  const at = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index++) at[next[subjects[rows[index]!]!]!++] = index;
  return {
    begins,
    at,
    from: at.map((index) => starts[rows[index]!]!),
    to: at.map((index) => starts[rows[index]! + 1]!),
    numbers,
    complete: Uint8Array.from(at, (index) => complete[rows[index]!]!),
  };
}

function copied({ from, to, numbers, ...order }: SubjectOrder): SubjectOrder {
  const ends = new Uint32Array(from.length);
  let length = 0;
  for (let place = 0; place < ends.length; place++) {
    length += to[place]! - from[place]!;
    ends[place] = length;
  }
  const copy = new Uint32Array(length);
  for (let place = 0; place < ends.length; place++)
    copy.set(numbers.subarray(from[place], to[place]), ends[place - 1] ?? 0);
  return { ...order, from: ends.map((_, place) => ends[place - 1] ?? 0), to: ends, numbers: copy };
}
