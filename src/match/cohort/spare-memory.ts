/** Arrays with an entry for each slot that nobody uses any more: to make them anew has the whole memory looked through for what is no longer used. */
export interface SpareMemory {
  /** Its entries may be anything. */
  doubles(length: number): Float64Array;
  shorts(length: number): Uint16Array;
  bytes(length: number): Uint8Array;
  /** Takes an array that its user has done with. */
  give(array: Float64Array | Uint16Array | Uint8Array): void;
}

export function createSpareMemory(): SpareMemory {
  let doubles: Float64Array | undefined;
  let shorts: Uint16Array | undefined;
  let bytes: Uint8Array | undefined;
  return {
    doubles(length) {
      const one = doubles?.length === length ? doubles : new Float64Array(length);
      doubles = undefined;
      return one;
    },
    shorts(length) {
      const one = shorts?.length === length ? shorts : new Uint16Array(length);
      shorts = undefined;
      return one;
    },
    bytes(length) {
      const one = bytes?.length === length ? bytes : new Uint8Array(length);
      bytes = undefined;
      return one;
    },
    give(array) {
      if (array instanceof Float64Array) doubles = array;
      else if (array instanceof Uint16Array) shorts = array;
      else bytes = array;
    },
  };
}
