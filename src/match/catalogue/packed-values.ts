import type { Sections } from '../../store/section-file.ts';
import { prefixed, sectionsOf } from './growing.ts';
import { TextTable } from './text-table.ts';

/** Which members of objects are packed in a way of their own, wherever they stand. */
export interface Members {
  /** Texts that are seldom the same twice: they stand in the bytes themselves. */
  readonly unique: string;
  /** Values that many have in common: each is kept once, and read as one object. */
  readonly common: string;
}

/** Common values that are kept as objects. */
const MOST_MADE = 20_000;

/** What a packed value begins with: its kind in the last three bits, before them a number that its kind gives a meaning. */
const [INTEGER, WORD, LIST, OBJECT, CONSTANT, NUMERAL, UNIQUE, COMMON] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const KIND_BITS = 3;
const CONSTANTS = [null, false, true] as const;
/** Integers up to this are packed as such. */
const GREATEST = 2 ** 28 - 1;

const utf8 = { from: new TextEncoder(), to: new TextDecoder() };

/**
 * Values of JSON as bytes that are read without being parsed: the words, and the names of an object's members, stand in
 * tables and are known by their numbers. Equal values have equal bytes where their members stand in the same order.
 */
export class PackedValues {
  readonly #members: Members;
  readonly #words: TextTable;
  readonly #common: TextTable;
  /** Words, and names of members, that have been read. */
  readonly #read: string[] = [];
  readonly #names: (readonly string[])[] = [];
  readonly #made = new Map<number, unknown>();
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;

  constructor(members: Members, kept?: Sections) {
    this.#members = members;
    this.#words = new TextTable(kept && sectionsOf(kept, 'words.'));
    this.#common = new TextTable(kept && sectionsOf(kept, 'common.'));
  }
  sections(): Sections {
    return { ...prefixed('words.', this.#words.sections()), ...prefixed('common.', this.#common.sections()) };
  }
  pack(value: unknown): Uint8Array {
    const bytes: number[] = [];
    this.#pack(value, undefined, bytes);
    return Uint8Array.from(bytes);
  }
  /** @param bytes of one value, from their beginning */
  unpack(bytes: Uint8Array): unknown {
    this.#bytes = bytes;
    this.#at = 0;
    return this.#unpack();
  }
  #pack(value: unknown, name: string | undefined, into: number[]): void {
    if (name === this.#members.common) {
      begin(COMMON, this.#common.number(JSON.stringify(value)), into);
    } else if (typeof value === 'string') {
      if (name === this.#members.unique) {
        const text = utf8.from.encode(value);
        begin(UNIQUE, text.length, into);
        for (const byte of text) into.push(byte);
      } else begin(WORD, this.#words.number(value), into);
    } else if (typeof value === 'number') {
      const isPlain = Number.isInteger(value) && value >= 0 && value <= GREATEST && !Object.is(value, -0);
      if (isPlain) begin(INTEGER, value, into);
      else begin(NUMERAL, this.#words.number(JSON.stringify(value)), into);
    } else if (Array.isArray(value)) {
      begin(LIST, value.length, into);
      for (const one of value) this.#pack(one, undefined, into);
    } else if (typeof value === 'object' && value !== null) {
      const stated = Object.entries(value).filter(([, member]) => member !== undefined);
      begin(OBJECT, this.#words.number(JSON.stringify(stated.map(([member]) => member))), into);
      for (const [member, own] of stated) this.#pack(own, member, into);
    } else {
      const at = CONSTANTS.indexOf(value as (typeof CONSTANTS)[number]);
      if (at < 0) throw new TypeError(`No value of JSON: ${typeof value}`);
      begin(CONSTANT, at, into);
    }
  }
  #unpack(): unknown {
    const head = this.#number();
    const count = head >>> KIND_BITS;
    switch (head & ((1 << KIND_BITS) - 1)) {
      case INTEGER:
        return count;
      case WORD:
        return this.#word(count);
      case LIST: {
        const list: unknown[] = [];
        for (let at = 0; at < count; at++) list.push(this.#unpack());
        return list;
      }
      case OBJECT: {
        this.#names[count] ??= JSON.parse(this.#word(count)) as readonly string[];
        const made: Record<string, unknown> = {};
        for (const name of this.#names[count]) made[name] = this.#unpack();
        return made;
      }
      case CONSTANT:
        return CONSTANTS[count];
      case NUMERAL:
        return Number(this.#word(count));
      case UNIQUE: {
        const from = this.#at;
        this.#at += count;
        return utf8.to.decode(this.#bytes.subarray(from, this.#at));
      }
      default:
        return this.#commonValue(count);
    }
  }
  #number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
  #word(number: number): string {
    this.#read[number] ??= this.#words.text(number);
    return this.#read[number];
  }
  #commonValue(number: number): unknown {
    const known = this.#made.get(number);
    if (known !== undefined) return known;
    const value: unknown = JSON.parse(this.#common.text(number));
    if (this.#made.size >= MOST_MADE) this.#made.clear();
    this.#made.set(number, value);
    return value;
  }
}

/** The number in groups of seven bits, the lowest first. */
function begin(kind: number, count: number, into: number[]): void {
  let rest = count * 2 ** KIND_BITS + kind;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) into.push((rest % 0x80) | 0x80);
  into.push(rest);
}
