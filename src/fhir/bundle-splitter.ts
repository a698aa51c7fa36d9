import { Failure } from '../kernel/failure.ts';
import { DEFAULT_JSON_LIMITS, parseJson } from '../kernel/json.ts';

export interface SplitterLimits {
  /** Bytes of one entry, and of all that is no entry together. */
  readonly partBytes: number;
  readonly entries: number;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Longer names of members are not looked at: none that matters is. */
const MAX_NAME = 64;

/** What may come next between two entries. */
type Expected = 'entry-or-end' | 'entry' | 'comma-or-end';

const BOM = '\uFEFF';
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parts the bytes of a Bundle into its entries and the rest, as they come: in one pass, with no more in memory than one
 * entry and the rest. Whether the parts are JSON is found when they are parsed; what stands between them is looked at here.
 * Members of the Bundle may come in any order.
 */
export class BundleSplitter {
  readonly #limits: SplitterLimits;
  readonly #rest = new Part();
  readonly #entry = new Part();
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Members of the Bundle itself: the name that is being read, or the last one. */
  #name: number[] | undefined;
  #member = '';
  #expectsName = false;
  /** The text that is being read is the Bundle's type. */
  #value: number[] | undefined;
  #type: string | undefined;
  #inEntries = false;
  #inEntry = false;
  #expected: Expected = 'entry-or-end';
  #entries = 0;

  constructor(limits: SplitterLimits) {
    this.#limits = limits;
  }

  /** The Bundle's type, as soon as it has been read. */
  get type(): string | undefined {
    return this.#type;
  }

  /**
   * The entries that are complete with these bytes, each as its JSON.
   *
   * @throws Failure `invalid` where the list of entries is malformed or anything is nested too deeply; `too-large` for more
   *   entries than the limit, or a part larger than it
   */
  push(chunk: Buffer): Buffer[] {
    const complete: Buffer[] = [];
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk[i]!;
      if (this.#inString) {
        this.#text(c);
      } else if (this.#inEntries && this.#depth === 2) {
        if (this.#inEntry && isBetween(c)) {
          complete.push(this.#end(chunk.subarray(from, i)));
          from = i;
        }
        if (this.#inEntry) this.#structure(c);
        else if (c === COMMA || c === CLOSE_ARRAY) {
          this.#between(c);
          if (c === CLOSE_ARRAY) this.#depth--;
          else from = i + 1;
        } else if (isBlank(c)) from = i + 1;
        else {
          this.#begin();
          from = i;
          this.#structure(c);
        }
      } else {
        this.#structure(c);
        if (this.#inEntry && this.#depth === 2) {
          complete.push(this.#end(chunk.subarray(from, i + 1)));
          from = i + 1;
        } else if (this.#inEntries && !this.#inEntry && this.#depth === 2) {
          this.#keep(this.#rest, chunk.subarray(from, i + 1));
          from = i + 1;
        }
      }
    }
    this.#keep(this.#inEntry ? this.#entry : this.#rest, chunk.subarray(from));
    return complete;
  }

  /**
   * The Bundle without its entries, once all bytes have come.
   *
   * @throws Failure `invalid` where it is no JSON, or ended early
   */
  end(): unknown {
    if (this.#inEntries || this.#inEntry) throw malformed('ended in the middle of its entries', this.#entries);
    return parsePart(this.#rest.take());
  }

  #text(c: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (c === BACKSLASH) this.#escaped = true;
    else if (c === QUOTE) {
      this.#inString = false;
      if (this.#name) this.#member = textOf(this.#name);
      else if (this.#value) this.#type = textOf(this.#value);
      this.#name = undefined;
      this.#value = undefined;
      return;
    }
    const kept = this.#name ?? this.#value;
    if (kept && kept.length < MAX_NAME) kept.push(c);
  }

  #structure(c: number): void {
    switch (c) {
      case QUOTE:
        this.#inString = true;
        if (this.#depth !== 1) break;
        if (this.#expectsName) this.#name = [];
        else if (this.#member === 'type') this.#value = [];
        this.#expectsName = false;
        break;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        if (++this.#depth > DEFAULT_JSON_LIMITS.maxDepth) {
          throw new Failure('invalid', `JSON nested deeper than ${DEFAULT_JSON_LIMITS.maxDepth} levels`, this.#place());
        }
        if (this.#depth === 1) this.#expectsName = c === OPEN_OBJECT;
        if (this.#depth === 2 && c === OPEN_ARRAY && this.#member === 'entry') {
          this.#inEntries = true;
          this.#expected = 'entry-or-end';
        }
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        this.#depth--;
        break;
      case COMMA:
        if (this.#depth === 1) this.#expectsName = true;
        break;
      case COLON:
        break;
    }
  }

  #between(c: number): void {
    if (c === COMMA) {
      if (this.#expected !== 'comma-or-end') throw malformed('has a comma too many', this.#entries);
      this.#expected = 'entry';
      return;
    }
    if (this.#expected === 'entry') throw malformed('has a comma too many', this.#entries);
    this.#inEntries = false;
    this.#member = '';
  }

  #begin(): void {
    if (this.#expected === 'comma-or-end') throw malformed('lacks a comma', this.#entries);
    if (this.#entries >= this.#limits.entries) {
      throw new Failure('too-large', `A Bundle may have ${this.#limits.entries} entries, and this one has more`, {
        expression: 'Bundle.entry',
      });
    }
    this.#inEntry = true;
  }

  #end(bytes: Buffer): Buffer {
    this.#keep(this.#entry, bytes);
    this.#inEntry = false;
    this.#expected = 'comma-or-end';
    this.#entries++;
    return this.#entry.take();
  }

  #keep(part: Part, bytes: Buffer): void {
    part.add(bytes);
    if (part.size > this.#limits.partBytes) {
      throw new Failure(
        'too-large',
        `No part of a Bundle may have more than ${this.#limits.partBytes} bytes`,
        this.#place(),
      );
    }
  }

  #place(): { readonly expression?: string } {
    return this.#inEntry ? { expression: `Bundle.entry[${this.#entries}]` } : {};
  }
}

/** Bytes that come in pieces. */
class Part {
  #pieces: Buffer[] = [];
  size = 0;

  add(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.size += bytes.length;
  }

  take(): Buffer {
    const whole = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces, this.size);
    this.#pieces = [];
    this.size = 0;
    return whole;
  }
}

/**
 * What a part of a Bundle says.
 *
 * @param index of the entry; absent: it is the rest of the Bundle
 * @throws Failure `invalid`, at the entry
 */
export function parsePart(bytes: Buffer, index?: number): unknown {
  const place = index === undefined ? {} : { expression: `Bundle.entry[${index}]` };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (cause) {
    throw new Failure('invalid', 'The body is not valid UTF-8', { ...place, cause });
  }
  if (index === undefined) return parseJson(text.startsWith(BOM) ? text.slice(1) : text);
  try {
    return parseJson(text);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(cause.kind, `Entry ${index}: ${cause.message}`, { ...place, cause });
  }
}

const isBlank = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

/** What ends an entry that is neither object nor array: such a one is refused for what it is, not for how it ends. */
const isBetween = (c: number): boolean => c === COMMA || c === CLOSE_ARRAY || isBlank(c);

/** The text between two quotation marks; nothing for one that is no JSON, which is refused when the rest is parsed. */
function textOf(bytes: readonly number[]): string {
  try {
    return JSON.parse(`"${Buffer.from(bytes).toString('utf8')}"`) as string;
  } catch {
    return '';
  }
}

const malformed = (what: string, entries: number): Failure =>
  new Failure('invalid', `Malformed JSON: the list of entries ${what} after ${entries} entries`, {
    expression: 'Bundle.entry',
  });
