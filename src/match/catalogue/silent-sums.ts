import { Sums, type Weight } from './bounds.ts';
import type { ListingTable } from './listing-table.ts';
import type { RowPostings } from './row-postings.ts';

/** What each criterion adds to the bounds of the studies that state it, for one record. */
export interface Weighed {
  /** Where a record has nothing that it asks for: by the index of its answer. */
  readonly silent: readonly Weight[];
  /** Of each criterion. */
  readonly answerOf: Uint16Array;
  /** 1 for each criterion that asks for something that the record has. */
  readonly touched: Uint8Array;
  /** What some of those weigh: by one less than their place; 0 for those that weigh nothing. */
  readonly others: readonly Weight[];
  readonly placeOf: Uint8Array;
}

/**
 * The bounds of the rows of a table. The sums of the last record that was asked about are kept, and of the next only those
 * criteria are exchanged that weigh something else for it: records of one class have most in common.
 */
export class SilentSums {
  readonly #table: ListingTable;
  readonly #postings: () => RowPostings;
  /** Those that the sums are of. */
  #last: RowPostings | undefined;
  /** By criteria. */
  #weights = new Sums(0);
  /** By rows. */
  #sums = new Sums(0);

  constructor(table: ListingTable, postings: () => RowPostings) {
    this.#table = table;
    this.#postings = postings;
  }
  /** @param rows that are asked for; others have no bound */
  of(rows: Uint32Array, weighed: Weighed): Sums {
    const weights = weightsOf(weighed);
    const sums = new Sums(this.#table.size);
    const postings = this.#postings();
    const many = rows.length * FEW > postings.upTo;
    if (many) {
      if (this.#last === postings) this.#exchange(postings, weights);
      else this.#begin(postings, weights);
      sums.set(this.#sums);
    }
    for (const row of rows) if (!many || row >= postings.upTo) addUp(sums, row, this.#table, weights);
    return sums;
  }
  #begin(postings: RowPostings, weights: Sums): void {
    this.#last = postings;
    this.#weights = new Sums(postings.starts.length - 1);
    this.#weights.set(weights);
    this.#sums = new Sums(postings.upTo);
    for (let row = 0; row < postings.upTo; row++) addUp(this.#sums, row, this.#table, this.#weights);
  }
  #exchange(postings: RowPostings, weights: Sums): void {
    const [logs, blocks] = [this.#weights.logs, this.#weights.blocks];
    const end = Math.min(logs.length, weights.length);
    for (let number = 0; number < end; number++) {
      const log = weights.logs[number]!;
      if (log !== logs[number]) {
        addTo(this.#sums.logs, postings, number, log - logs[number]!);
        logs[number] = log;
      }
      const block = weights.blocks[number]!;
      if (block !== blocks[number]) {
        addTo(this.#sums.blocks, postings, number, block - blocks[number]!);
        blocks[number] = block;
      }
    }
  }
}

/** Where fewer than one in so many rows are asked for, each is added up by itself. */
const FEW = 8;

/** By the number of each criterion. */
function weightsOf({ silent, answerOf, touched, others, placeOf }: Weighed): Sums {
  const sums = new Sums(touched.length);
  const list = [{ log: 0, blocks: 0 }, ...others, ...silent];
  const logs = Float64Array.from(list, ({ log }) => log);
  const blocks = Int32Array.from(list, (one) => one.blocks);
  const first = others.length + 1;
  for (let number = 0; number < touched.length; number++) {
    const isLearned = number < answerOf.length && silent.length > 0;
    const at = touched[number] === 0 ? (isLearned ? first + answerOf[number]! : 0) : (placeOf[number] ?? 0);
    sums.logs[number] = logs[at]!;
    sums.blocks[number] = blocks[at]!;
  }
  return sums;
}

/** Adds to the values of all rows that state a criterion. */
function addTo(values: Float64Array | Int32Array, { starts, rows }: RowPostings, number: number, amount: number): void {
  const end = starts[number + 1]!;
  for (let at = starts[number]!; at < end; at++) values[rows[at]!]! += amount;
}

function addUp(sums: Sums, row: number, { starts, numbers }: ListingTable, weights: Sums): void {
  let [log, blocks] = [0, 0];
  for (let at = starts[row]!, end = starts[row + 1]!; at < end; at++) {
    log += weights.logs[numbers[at]!]!;
    blocks += weights.blocks[numbers[at]!]!;
  }
  sums.logs[row] = log;
  sums.blocks[row] = blocks;
}
