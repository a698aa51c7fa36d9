/** The code of slots that are not among them. */
export const NOT_AMONG = 0;

/** Slots with a code of a byte each: where they are many, a byte for every slot; else a list in ascending order. */
export class SlotCodes {
  #slots: Uint32Array | undefined;
  #codes: Uint8Array;
  #among: number;
  #end: number;

  /** @param all by slot, NOT_AMONG where it has none; becomes theirs */
  constructor(all: Uint8Array) {
    this.#end = all.length;
    this.#among = countIn(all);
    this.#codes = all;
    if (this.#among * BYTES_OF_LISTED > all.length) return;
    this.#slots = new Uint32Array(this.#among);
    this.#codes = new Uint8Array(this.#among);
    this.#list(all, 0, 0);
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
      this.#list(more, this.#end, slots.length);
    } else this.#codes.set(more, this.#end);
    this.#among += countIn(more);
    this.#end += more.length;
  }

  #list(all: Uint8Array, firstSlot: number, from: number): void {
    let at = from;
    for (let place = 0; place < all.length; place++) {
      if (all[place] === NOT_AMONG) continue;
      this.#slots![at] = firstSlot + place;
      this.#codes[at++] = all[place]!;
    }
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

function countIn(all: Uint8Array): number {
  let among = 0;
  for (let slot = 0; slot < all.length; slot++) if (all[slot] !== NOT_AMONG) among++;
  return among;
}

/** Writes the codes of slots over those of all. */
export function writeCodes({ slots, codes }: SlotCodes, all: Uint8Array): void {
  for (let at = 0; at < codes.length; at++)
    if (codes[at] !== NOT_AMONG) all[slots === undefined ? at : slots[at]!] = codes[at]!;
}
