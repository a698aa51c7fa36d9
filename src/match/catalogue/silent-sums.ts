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
  /** How many answers are known: where they are as many as before, they are the same. */
  readonly known: number;
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
  /** By the index of each answer to silence, the place of what it weighs. */
  #silentAt = new Uint16Array(0);
  /** What the sums are of. */
  #before: PlacedWeights | undefined;

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
    const by = this.#placed(weighed);
    const postings = this.#postings();
    const many = rows.length * FEW > postings.upTo;
    let sums = new Sums(many ? 0 : this.#table.size);
    if (many) {
      if (this.#last === postings) this.#exchange(postings, by);
      else this.#begin(postings, by);
      if (this.#sums.length < this.#table.size) this.#sums = this.#sums.longer(this.#table.size);
      sums = this.#sums;
    }
    if (!many || this.#table.size > postings.upTo)
      for (const row of rows)
        if (!many || row >= postings.upTo) this.#addUp(sums, row, (number) => placeIn(by, number));
    return sums;
  }
  #begin(postings: RowPostings, by: PlacedWeights): void {
    this.#last = postings;
    this.#before = by;
    this.#weights = new Uint16Array(postings.starts.length - 1);
    for (let number = 0; number < this.#weights.length; number++) this.#weights[number] = placeIn(by, number);
    this.#sums = new Sums(this.#table.size);
    for (let row = 0; row < postings.upTo; row++) this.#addUp(this.#sums, row, (number) => this.#weights[number]!);
  }
  #exchange(postings: RowPostings, by: PlacedWeights): void {
    const before = this.#before;
    this.#before = by;
    const end = Math.min(this.#weights.length, by.touched.length);
    if (before === undefined || !areComparable(before, by)) {
      this.#exchangeAll(postings, by, 0, end);
      return;
    }
    // Four criteria at a time: most are alike for all records of the class.
    const [touched, touchedBefore, places, placesBefore] = [by.touched, before.touched, by.placeOf, before.placeOf].map(
      (bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2),
    ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
    const words = end >>> 2;
    for (let word = 0; word < words; word++) {
      if (touched[word] === touchedBefore[word] && places[word] === placesBefore[word]) continue;
      this.#exchangeAll(postings, by, 4 * word, 4 * word + 4);
    }
    this.#exchangeAll(postings, by, 4 * words, end);
  }
  #exchangeAll({ starts, rows }: RowPostings, by: PlacedWeights, from: number, end: number): void {
    const before = this.#weights;
    const { logs, blocks } = this.#sums;
    const distinct = this.#distinct;
    for (let number = from; number < end; number++) {
      const weight = placeIn(by, number);
      const known = before[number]!;
      if (weight === known) continue;
      const [now, then] = [distinct[weight]!, distinct[known]!];
      before[number] = weight;
      const [log, block] = [now.log - then.log, now.blocks - then.blocks];
      const to = starts[number + 1]!;
      if (log !== 0) for (let at = starts[number]!; at < to; at++) logs[rows[at]!]! += log;
      if (block !== 0) for (let at = starts[number]!; at < to; at++) blocks[rows[at]!]! += block;
    }
  }
  #placed({ silent, answerOf, touched, others, placeOf, known }: Weighed): PlacedWeights {
    if (this.#silentAt.length < silent.length) {
      // What a class answers only grows.
      const places = this.#silentAt;
      this.#silentAt = Uint16Array.from(silent, (weight, at) => places[at] ?? this.#place(weight));
    }
    const otherAt = Uint16Array.from([this.#distinct[0]!, ...others], (weight) => this.#place(weight));
    const learned = silent.length === 0 ? 0 : Math.min(touched.length, answerOf.length);
    return { silentAt: this.#silentAt, otherAt, answerOf, touched, placeOf, learned, known };
  }
  #place(weight: Weight): number {
    const key = keyOf(weight);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#distinct.length);
    return this.#distinct.push(weight) - 1;
  }
  #addUp(sums: Sums, row: number, placeOf: (number: number) => number): void {
    const { starts, numbers } = this.#table;
    let [log, blocks] = [0, 0];
    for (let at = starts[row]!, end = starts[row + 1]!; at < end; at++) {
      const weight = this.#distinct[placeOf(numbers[at]!)]!;
      log += weight.log;
      blocks += weight.blocks;
    }
    sums.logs[row] = log;
    sums.blocks[row] = blocks;
  }
}

/** Weights by their places. */
interface PlacedWeights extends Pick<Weighed, 'answerOf' | 'touched' | 'placeOf' | 'known'> {
  readonly silentAt: Uint16Array;
  readonly otherAt: Uint16Array;
  /** Answers of criteria from here on are not known. */
  readonly learned: number;
}

/** Whether a criterion weighs the same for two records for which it has the same marks. */
const areComparable = (before: PlacedWeights, now: PlacedWeights): boolean =>
  before.known === now.known &&
  [now.touched, now.placeOf, before.placeOf].every(
    ({ length, byteOffset }) => length === before.touched.length && byteOffset % 4 === 0,
  ) &&
  before.touched.byteOffset % 4 === 0 &&
  before.otherAt.every((place, at) => at >= now.otherAt.length || place === now.otherAt[at]);

/** The place of what a criterion weighs; of one that is not known, that of what weighs nothing. */
function placeIn({ silentAt, otherAt, answerOf, touched, placeOf, learned }: PlacedWeights, number: number): number {
  if (number >= touched.length) return 0;
  if (touched[number] !== 0) return otherAt[placeOf[number]!]!;
  return number < learned ? silentAt[answerOf[number]!]! : 0;
}

/** Where fewer than one in so many rows are asked for, each is added up by itself. */
const FEW = 8;

const keyOf = ({ log, blocks }: Weight): string => `${log} ${blocks}`;
