import type { Sections } from '../../store/section-file.ts';

/** A part of a set of sections, whose names begin with a prefix, without it; undefined where there is none. */
export function sectionsOf(all: Sections, prefix: string): Sections {
  const own = Object.entries(all).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, values]) => [name.slice(prefix.length), values]));
}

/** Sections under names that begin with a prefix. */
export const prefixed = (prefix: string, sections: Sections): Sections =>
  Object.fromEntries(Object.entries(sections).map(([name, values]) => [prefix + name, values]));

/** The numbers of a section; a section that is missing is a broken file. */
export function numbersIn(sections: Sections, name: string): Uint32Array {
  const { buffer, byteOffset, byteLength } = bytesIn(sections, name);
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

export function shortsIn(sections: Sections, name: string): Uint16Array {
  const { buffer, byteOffset, byteLength } = bytesIn(sections, name);
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}

export function bytesIn(sections: Sections, name: string): Uint8Array {
  const section = sections[name];
  if (section === undefined) throw new RangeError(`There is no section ${name}`);
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

const LEAST = 1024;

/** Numbers below 2³², one behind the other. What is written stays where it is: a view of it never changes. */
export class Numbers {
  #room: Uint32Array;
  #length: number;

  constructor(kept: Uint32Array = new Uint32Array(0)) {
    this.#room = kept;
    this.#length = kept.length;
  }
  get length(): number {
    return this.#length;
  }
  at(index: number): number {
    return this.#room[index]!;
  }
  push(value: number): void {
    if (this.#length === this.#room.length) {
      const room = new Uint32Array(Math.max(LEAST, Math.ceil(this.#length * 1.5)));
      room.set(this.#room);
      this.#room = room;
    }
    this.#room[this.#length++] = value;
  }
  view(from = 0, to = this.#length): Uint32Array {
    return this.#room.subarray(from, to);
  }
}

/** Bytes, one run behind the other. What is written stays where it is: a view of it never changes. */
export class Bytes {
  #room: Uint8Array;
  #length: number;

  constructor(kept: Uint8Array = new Uint8Array(0)) {
    this.#room = kept;
    this.#length = kept.length;
  }
  get length(): number {
    return this.#length;
  }
  append(run: Uint8Array): void {
    const length = this.#length + run.length;
    if (length > this.#room.length) {
      const room = new Uint8Array(Math.max(LEAST, length, Math.ceil(this.#length * 1.5)));
      room.set(this.#room.subarray(0, this.#length));
      this.#room = room;
    }
    this.#room.set(run, this.#length);
    this.#length = length;
  }
  view(from = 0, to = this.#length): Uint8Array {
    return this.#room.subarray(from, to);
  }
}
