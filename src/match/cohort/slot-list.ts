/** A list of numbers that grows at its end, four bytes each. */
export class SlotList {
  #held = new Uint32Array(4);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(slot: number): void {
    if (this.#length === this.#held.length) this.#resize(Math.ceil(this.#length * 1.25) + 4);
    this.#held[this.#length++] = slot;
  }

  /** A view, until the next change. */
  slots(): Uint32Array {
    return this.#held.subarray(0, this.#length);
  }

  /** Gives each number another, and leaves out those whose other is negative. */
  renumber(to: Int32Array): void {
    let kept = 0;
    for (let at = 0; at < this.#length; at++) {
      const next = to[this.#held[at]!]!;
      if (next >= 0) this.#held[kept++] = next;
    }
    this.#length = kept;
    this.#resize(kept);
  }

  #resize(length: number): void {
    const held = new Uint32Array(length);
    held.set(this.#held.subarray(0, Math.min(this.#length, length)));
    this.#held = held;
  }
}
