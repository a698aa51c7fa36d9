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
  /** Distinct weights; the first is that of what weighs nothing. */
  readonly #distinct: Weight[] = [{ log: 0, blocks: 0 }];
  readonly #places = new Map<string, number>([[keyOf(this.#distinct[0]!), 0]]);
  /** Those that the sums are of. */
  #last: RowPostings | undefined;
  /** By criteria, the place of its weight. */
  #weights = new Uint16Array(0);
  /** By rows. */
  #sums = new Sums(0);

  constructor(table: ListingTable, postings: () => RowPostings) {
    this.#table = table;
    this.#postings = postings;
  }
  /**
   * Of use until the next are asked for.
   *
   * @param rows that are asked for; others have no bound
   */
  of(rows: Uint32Array, weighed: Weighed): Sums {
    const weights = this.#weightsOf(weighed);
    const postings = this.#postings();
    const many = rows.length * FEW > postings.upTo;
    let sums = new Sums(many ? 0 : this.#table.size);
    if (many) {
      if (this.#last === postings) this.#exchange(postings, weights);
      else this.#begin(postings, weights);
      if (this.#sums.length < this.#table.size) this.#sums = this.#sums.longer(this.#table.size);
      sums = this.#sums;
    }
    if (!many || this.#table.size > postings.upTo)
      for (const row of rows) if (!many || row >= postings.upTo) this.#addUp(sums, row, weights);
    return sums;
  }
  #begin(postings: RowPostings, weights: Uint16Array): void {
    this.#last = postings;
    this.#weights = new Uint16Array(postings.starts.length - 1);
    this.#weights.set(weights.subarray(0, this.#weights.length));
    this.#sums = new Sums(this.#table.size);
    for (let row = 0; row < postings.upTo; row++) this.#addUp(this.#sums, row, this.#weights);
  }
  #exchange({ starts, rows }: RowPostings, weights: Uint16Array): void {
    const before = this.#weights;
    const { logs, blocks } = this.#sums;
    const distinct = this.#distinct;
    const end = Math.min(before.length, weights.length);
    for (let number = 0; number < end; number++) {
      const weight = weights[number]!;
      if (weight === before[number]) continue;
      const [now, then] = [distinct[weight]!, distinct[before[number]!]!];
      before[number] = weight;
      const [log, block] = [now.log - then.log, now.blocks - then.blocks];
      const to = starts[number + 1]!;
      if (log !== 0) for (let at = starts[number]!; at < to; at++) logs[rows[at]!]! += log;
      if (block !== 0) for (let at = starts[number]!; at < to; at++) blocks[rows[at]!]! += block;
    }
  }
  /** By the number of each criterion, the place of its weight. */
  #weightsOf({ silent, answerOf, touched, others, placeOf }: Weighed): Uint16Array {
    const silentAt = Uint16Array.from(silent, (weight) => this.#place(weight));
    const otherAt = Uint16Array.from([this.#distinct[0]!, ...others], (weight) => this.#place(weight));
    const weights = new Uint16Array(touched.length);
    const learned = silent.length === 0 ? 0 : Math.min(touched.length, answerOf.length);
    for (let number = 0; number < learned; number++) {
      weights[number] = touched[number] === 0 ? silentAt[answerOf[number]!]! : otherAt[placeOf[number]!]!;
    }
    for (let number = learned; number < weights.length; number++) {
      if (touched[number] !== 0) weights[number] = otherAt[placeOf[number]!]!;
    }
    return weights;
  }
  #place(weight: Weight): number {
    const key = keyOf(weight);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#distinct.length);
    return this.#distinct.push(weight) - 1;
  }
  #addUp(sums: Sums, row: number, weights: Uint16Array): void {
    const { starts, numbers } = this.#table;
    let [log, blocks] = [0, 0];
    for (let at = starts[row]!, end = starts[row + 1]!; at < end; at++) {
      const weight = this.#distinct[weights[numbers[at]!]!]!;
      log += weight.log;
      blocks += weight.blocks;
    }
    sums.logs[row] = log;
    sums.blocks[row] = blocks;
  }
}

/** Where fewer than one in so many rows are asked for, each is added up by itself. */
const FEW = 8;

const keyOf = ({ log, blocks }: Weight): string => `${log} ${blocks}`;
