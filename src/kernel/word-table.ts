/** Longer words are not held: hardly one comes twice. */
const LONGEST = 64;
/** Words whose places in the table collide beyond this are not held, so that no text can make the search long. */
const MOST_STEPS = 24;
const FIRST_SIZE = 1 << 14;
/** V8 copies slices shorter than this. */
const LEAST_KEEPING = 13;

/**
 * What is known of words, found by where a word stands in a text: nothing is cut out of the text for a word that is known.
 * Holds `most` words at most, and none of the texts.
 */
export class WordTable<T extends { readonly text: string }> {
  readonly #make: (word: string, index: number) => T;
  readonly #most: number;
  #slots = emptySlots<T>(FIRST_SIZE);
  #size = 0;

  /** @param make what is known of a word; `index`: how many are held before it, -1 where it will not be */
  constructor(most: number, make: (word: string, index: number) => T) {
    this.#most = most;
    this.#make = make;
  }

  /** Of the word from `start` to `end` (exclusive). */
  at(text: string, start: number, end: number): T {
    if (end - start > LONGEST) return this.#make(text.slice(start, end), -1);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(text, start, end) & mask;
    for (let step = 0; step < MOST_STEPS; step++) {
      const known = slots[slot];
      if (known === undefined) return this.#hold(text, start, end, slot);
      if (isAt(known.text, text, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    return this.#make(text.slice(start, end), -1);
  }

  #hold(text: string, start: number, end: number, slot: number): T {
    if (this.#size >= this.#most) return this.#make(text.slice(start, end), -1);
    const made = this.#make(copied(text.slice(start, end)), this.#size++);
    this.#slots[slot] = made;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return made;
  }

  #grow(): void {
    const held = this.#slots;
    const slots = emptySlots<T>(held.length * 2);
    const mask = slots.length - 1;
    for (const one of held) {
      if (one === undefined) continue;
      let slot = slotOf(one.text, 0, one.text.length) & mask;
      while (slots[slot] !== undefined) slot = (slot + 1) & mask;
      slots[slot] = one;
    }
    this.#slots = slots;
  }
}

/** A short slice is a copy by itself; a longer one would keep the whole text in memory. */
const copied = (slice: string): string => (slice.length < LEAST_KEEPING ? slice : [...slice].join(''));

const emptySlots = <T>(size: number): (T | undefined)[] => new Array<T | undefined>(size).fill(undefined);

function slotOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  // Words that differ in their last letter must not stand side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
