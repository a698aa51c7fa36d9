import type { Sections } from '../../store/section-file.ts';
import { Bytes, bytesIn, Numbers, numbersIn } from './growing.ts';
import { HashIndex } from './hash-index.ts';

/** Texts, each once, by numbers from 0 in the order in which they came; kept as UTF-8. */
export class TextTable {
  readonly #bytes: Bytes;
  /** Where each ends. */
  readonly #ends: Numbers;
  /** Made when the first text is looked up. */
  #index: HashIndex | undefined;

  constructor(kept?: Sections) {
    this.#bytes = new Bytes(kept && bytesIn(kept, 'bytes'));
    this.#ends = new Numbers(kept && numbersIn(kept, 'ends'));
  }
  get size(): number {
    return this.#ends.length;
  }
  sections(): Sections {
    return { bytes: this.#bytes.view(), ends: this.#ends.view() };
  }
  /** The number of a text, which is added where it is new. */
  number(text: string): number {
    const index = this.#indexed();
    const bytes = Buffer.from(text, 'utf8');
    const hash = hashOf(bytes);
    const known = index.find(hash, (number) => bytes.equals(this.#view(number)));
    if (known !== undefined) return known;
    const number = this.size;
    this.#bytes.append(bytes);
    this.#ends.push(this.#bytes.length);
    index.add(hash, number, (one) => hashOf(this.#view(one)));
    return number;
  }
  /** Undefined where the text is none of them. */
  find(text: string): number | undefined {
    const bytes = Buffer.from(text, 'utf8');
    return this.#indexed().find(hashOf(bytes), (number) => bytes.equals(this.#view(number)));
  }
  text(number: number): string {
    const { buffer, byteOffset, length } = this.#view(number);
    return Buffer.from(buffer, byteOffset, length).toString('utf8');
  }
  #view(number: number): Uint8Array {
    return this.#bytes.view(number === 0 ? 0 : this.#ends.at(number - 1), this.#ends.at(number));
  }
  #indexed(): HashIndex {
    if (this.#index) return this.#index;
    this.#index = new HashIndex(this.size);
    for (let number = 0; number < this.size; number++)
      this.#index.add(hashOf(this.#view(number)), number, (one) => hashOf(this.#view(one)));
    return this.#index;
  }
}

/** FNV-1a, 32 bits. */
export function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
