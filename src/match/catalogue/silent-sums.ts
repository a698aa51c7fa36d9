import { Sums, type Weight } from './bounds.ts';
import type { ListingTable } from './listing-table.ts';
import type { RowPostings } from './row-postings.ts';

/** What each criterion adds to the bounds of studies where a record has nothing that it asks for. */
export interface SilentWeights {
  /** By the index of an answer. */
  readonly weights: readonly Weight[];
  /** Of each criterion. */
  readonly answerOf: Uint16Array;
}

/** Of the rows of a table, what all of their criteria add together where a record has nothing; of those only that were added. */
export class SilentSums {
  readonly #table: ListingTable;
  #sums = new Sums(0);
  #added = new Uint8Array(0);
  #epoch: number;

  constructor(table: ListingTable) {
    this.#table = table;
    this.#epoch = table.epoch;
  }
  has(row: number): boolean {
    this.#begin();
    return this.#added[row] === 1;
  }
  add(row: number, weights: SilentWeights): void {
    this.#begin();
    const { starts, numbers, size } = this.#table;
    if (size > this.#added.length) {
      const [sums, added] = [this.#sums, this.#added];
      this.#sums = new Sums(Math.ceil(1.5 * size));
      this.#sums.set(sums, sums.length);
      this.#added = new Uint8Array(this.#sums.length);
      this.#added.set(added);
    }
    addUp(this.#sums, row, { starts, numbers }, (number) => weights.weights[weights.answerOf[number]!]!);
    this.#added[row] = 1;
  }
  /**
   * The bounds of rows where criteria weigh something else: as if each of them were added up.
   *
   * @param rows that are asked for; others have no bound
   * @param other of the criteria that are `touched`, by their numbers; where it is absent such a criterion weighs nothing
   */
  exchanged(
    rows: Uint32Array,
    { weights, answerOf }: SilentWeights,
    touched: Uint8Array,
    other: (number: number) => Weight | undefined,
    postings: RowPostings,
  ): Sums {
    this.#begin();
    const { size, starts, numbers } = this.#table;
    const sums = new Sums(size);
    const upTo = Math.min(postings.upTo, this.#sums.length);
    const many = rows.length * FEW > upTo;
    if (many) {
      sums.set(this.#sums, upTo);
      const last = Math.min(touched.length, postings.starts.length - 1);
      for (let number = 0; number < last; number++) {
        if (touched[number] === 0) continue;
        const before = weights[answerOf[number]!]!;
        const after = other(number) ?? NOTHING;
        const log = after.log - before.log;
        const blocks = after.blocks - before.blocks;
        const end = postings.starts[number + 1]!;
        if (log !== 0) for (let at = postings.starts[number]!; at < end; at++) sums.logs[postings.rows[at]!]! += log;
        if (blocks !== 0)
          for (let at = postings.starts[number]!; at < end; at++) sums.blocks[postings.rows[at]!]! += blocks;
      }
    }
    for (const row of rows) {
      if (many && row < upTo && this.#added[row] === 1) continue;
      addUp(sums, row, { starts, numbers }, (number) =>
        touched[number] === 0 ? weights[answerOf[number]!]! : (other(number) ?? NOTHING),
      );
    }
    return sums;
  }
  /** Rows of an epoch that is over say nothing of those of the next. */
  #begin(): void {
    if (this.#epoch === this.#table.epoch) return;
    this.#epoch = this.#table.epoch;
    this.#added.fill(0);
  }
}

/** Where fewer than one in so many rows are asked for, each is added up by itself. */
const FEW = 8;

const NOTHING: Weight = { log: 0, blocks: 0 };

function addUp(
  sums: Sums,
  row: number,
  { starts, numbers }: Pick<ListingTable, 'starts' | 'numbers'>,
  weightOf: (number: number) => Weight,
): void {
  let [log, blocks] = [0, 0];
  for (let at = starts[row]!, end = starts[row + 1]!; at < end; at++) {
    const weight = weightOf(numbers[at]!);
    log += weight.log;
    blocks += weight.blocks;
  }
  sums.logs[row] = log;
  sums.blocks[row] = blocks;
}
