/** Numbers by a hash of 32 bits of what they stand for, which is kept elsewhere: open addressing, at most half full. */
export class HashIndex {
  /** One more than each number; 0 where there is none. */
  #places: Uint32Array;
  #count = 0;

  /** @param expected how many there will be at least */
  constructor(expected: number) {
    this.#places = new Uint32Array(roomFor(expected));
  }
  /** The number of this hash that is meant; undefined where none is. */
  find(hash: number, isMeant: (number: number) => boolean): number | undefined {
    const mask = this.#places.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const place = this.#places[at]!;
      if (place === 0) return undefined;
      if (isMeant(place - 1)) return place - 1;
    }
  }
  /**
   * Adds a number that is not there yet.
   *
   * @param hashOf of a number that was added before
   */
  add(hash: number, number: number, hashOf: (number: number) => number): void {
    if (2 * (this.#count + 1) > this.#places.length) {
      const before = this.#places;
      this.#places = new Uint32Array(roomFor(2 * this.#count));
      for (const place of before) if (place !== 0) this.#put(hashOf(place - 1), place);
    }
    this.#put(hash, number + 1);
    this.#count++;
  }
  #put(hash: number, place: number): void {
    const mask = this.#places.length - 1;
    let at = hash & mask;
    while (this.#places[at] !== 0) at = (at + 1) & mask;
    this.#places[at] = place;
  }
}

/** A power of two, at least twice as many as are to be kept and one more. */
const roomFor = (count: number): number => 2 ** Math.max(8, Math.ceil(Math.log2(2 * (count + 1))));
