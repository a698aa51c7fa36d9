/** The code of slots that are not among them. */
export const NOT_AMONG = 0;

/** Slots with a code of a byte each: where they are many, a byte for every slot; else a list in ascending order. */
export class SlotCodes {
  #slots: Uint32Array | undefined;
  #codes: Uint8Array;
  #among: number;
  #end: number;

  /** @param all by slot, NOT_AMONG where it has none; is not kept */
  constructor(all: Uint8Array) {
    this.#end = all.length;
    this.#among = countIn(all);
    const isDense = this.#among * BYTES_OF_LISTED > all.length;
    this.#codes = isDense ? all.slice() : new Uint8Array(this.#among);
    if (isDense) return;
    this.#slots = new Uint32Array(this.#among);
    list(all, 0, this.#slots, this.#codes, 0);
  }

  /** The slot of each code; absent where codes stand by slot, NOT_AMONG among them. */
  get slots(): Uint32Array | undefined {
    return this.#slots;
  }
  get codes(): Uint8Array {
    return this.#codes;
  }
  get size(): number {
    return this.#among;
  }
  /** Slots are below it. */
  get end(): number {
    return this.#end;
  }
  get bytes(): number {
    return this.#codes.byteLength + (this.#slots?.byteLength ?? 0);
  }

  code(slot: number): number {
    if (this.#slots === undefined) return this.#codes[slot] ?? NOT_AMONG;
    const at = this.#find(slot);
    return this.#slots[at] === slot ? this.#codes[at]! : NOT_AMONG;
  }

  /** Gives a slot that is among them another code. */
  set(slot: number, code: number): void {
    const at = this.#slots === undefined ? slot : this.#find(slot);
    if (this.#slots !== undefined && this.#slots[at] !== slot) throw new RangeError(`Slot ${slot} has no code`);
    this.#codes[at] = code;
  }

  /** @param more codes of the slots from `end` on */
  grow(more: Uint8Array): void {
    const [slots, codes] = [this.#slots, this.#codes];
    const length = slots ? slots.length + countIn(more) : this.#end + more.length;
    this.#codes = new Uint8Array(length);
    this.#codes.set(codes);
    if (slots) {
      this.#slots = new Uint32Array(length);
      this.#slots.set(slots);
      list(more, this.#end, this.#slots, this.#codes, slots.length);
    } else this.#codes.set(more, this.#end);
    this.#among += countIn(more);
    this.#end += more.length;
  }

  #find(slot: number): number {
    const slots = this.#slots!;
    let [from, to] = [0, slots.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (slots[middle]! < slot) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

const BYTES_OF_LISTED = 5;

/** Eight codes at a time, where most are of nobody. */
function countIn(all: Uint8Array): number {
  let among = 0;
  const words = wordsOf(all);
  for (let word = 0; word < words.length; word += 2) {
    if ((words[word]! | words[word + 1]!) === 0) continue;
    for (let at = 4 * word; at < 4 * word + 8; at++) among += all[at] === NOT_AMONG ? 0 : 1;
  }
  for (let at = 4 * words.length; at < all.length; at++) among += all[at] === NOT_AMONG ? 0 : 1;
  return among;
}

/** Writes those who have a code behind others. */
function list(all: Uint8Array, firstSlot: number, slots: Uint32Array, codes: Uint8Array, from: number): void {
  let next = from;
  const words = wordsOf(all);
  for (let at = 0; at < all.length; at++) {
    if (at % 8 === 0 && at < 4 * words.length && (words[at >> 2]! | words[(at >> 2) + 1]!) === 0) {
      at += 7;
      continue;
    }
    const code = all[at]!;
    if (code === NOT_AMONG) continue;
    slots[next] = firstSlot + at;
    codes[next++] = code;
  }
}

/** The whole eights as pairs of words; none where they do not lie at the start of words. */
const wordsOf = ({ buffer, byteOffset, length }: Uint8Array): Uint32Array =>
  byteOffset % 4 === 0 ? new Uint32Array(buffer, byteOffset, 2 * (length >> 3)) : new Uint32Array(0);
