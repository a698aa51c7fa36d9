import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Sections } from '../../store/section-file.ts';
import { Numbers, numbersIn, prefixed, sectionsOf } from './growing.ts';
import { HashIndex } from './hash-index.ts';
import { TextTable } from './text-table.ts';

/** Of each key the sets that hold it. */
interface Holders {
  readonly sets: number;
  readonly starts: Uint32Array;
  readonly all: Uint32Array;
  readonly numbers: Map<RecordKey, number>;
}

/** Of a set that holds one key alone of those that are looked for. */
export const ALONE = 2;

/** What criteria ask of records: sets of keys, each once, by numbers from 1. Most criteria share theirs with others. */
export class Askings {
  readonly #keys: TextTable;
  /** Keys of each set by their numbers, in their order, and where each set ends. */
  readonly #members: Numbers;
  readonly #ends: Numbers;
  #index: HashIndex | undefined;
  #asked = 0;
  /** Made when first asked for, and again when there are more sets. */
  #holders: Holders | undefined;

  constructor(kept?: Sections) {
    this.#keys = new TextTable(kept && sectionsOf(kept, 'keys.'));
    this.#members = new Numbers(kept && numbersIn(kept, 'members'));
    this.#ends = new Numbers(kept && numbersIn(kept, 'ends'));
  }
  /** How many sets there are. */
  get size(): number {
    return this.#ends.length;
  }
  /** How often the number of a set was asked for. */
  get asked(): number {
    return this.#asked;
  }
  sections(): Sections {
    return {
      ...prefixed('keys.', this.#keys.sections()),
      members: this.#members.view(),
      ends: this.#ends.view(),
    };
  }
  /** The number of a set, which is added where it is new. */
  number(keys: readonly RecordKey[]): number {
    this.#asked++;
    const index = this.#indexed();
    const set = Uint32Array.from(keys, (key) => this.#keys.number(key)).sort();
    const hash = hashOf(set);
    const known = index.find(hash, (number) => same(set, this.#set(number)));
    if (known !== undefined) return known + 1;
    for (const key of set) this.#members.push(key);
    this.#ends.push(this.#members.length);
    index.add(hash, this.size - 1, (number) => hashOf(this.#set(number)));
    return this.size;
  }
  /** What a set holds. */
  keys(number: number): readonly RecordKey[] {
    return Array.from(this.#set(number - 1), (key) => this.#keys.text(key));
  }
  /** By the number of each set: 1 for those that hold one of the keys, `ALONE` for those that of them all hold one key alone. */
  holding(keys: Iterable<RecordKey>, alone?: RecordKey): Uint8Array {
    const { starts, all, numbers } = this.#held();
    const found = new Uint8Array(this.size + 1);
    const mark = (key: RecordKey, as: number): void => {
      const number = numbers.get(key);
      if (number === undefined) return;
      const to = starts[number + 1]!;
      for (let at = starts[number]!; at < to; at++) found[all[at]!] = as;
    };
    let hasAlone = false;
    const others: RecordKey[] = [];
    for (const key of keys) {
      if (key === alone) hasAlone = true;
      else others.push(key);
    }
    if (alone !== undefined && hasAlone) mark(alone, ALONE);
    for (const key of others) mark(key, 1);
    return found;
  }
  #set(number: number): Uint32Array {
    return this.#members.view(number === 0 ? 0 : this.#ends.at(number - 1), this.#ends.at(number));
  }
  #indexed(): HashIndex {
    if (this.#index) return this.#index;
    this.#index = new HashIndex(this.size);
    const hash = (number: number): number => hashOf(this.#set(number));
    for (let number = 0; number < this.size; number++) this.#index.add(hash(number), number, hash);
    return this.#index;
  }
  #held(): Holders {
    if (this.#holders?.sets === this.size) return this.#holders;
    const numbers = this.#holders?.numbers ?? new Map<RecordKey, number>();
    for (let key = numbers.size; key < this.#keys.size; key++) numbers.set(this.#keys.text(key), key);
    const members = this.#members.view();
    const starts = new Uint32Array(this.#keys.size + 1);
    for (const key of members) starts[key + 1]!++;
    for (let key = 0; key < this.#keys.size; key++) starts[key + 1]! += starts[key]!;
    const next = starts.slice();
    const all = new Uint32Array(members.length);
    for (let set = 0; set < this.size; set++) for (const key of this.#set(set)) all[next[key]!++] = set + 1;
    this.#holders = { sets: this.size, starts, all, numbers };
    return this.#holders;
  }
}

/** FNV-1a over the numbers, 32 bits. */
function hashOf(set: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < set.length; at++) hash = Math.imul(hash ^ set[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const same = (one: Uint32Array, other: Uint32Array): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);
