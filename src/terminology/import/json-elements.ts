import { Failure } from '../../kernel/failure.ts';

/** A value of a JSON text, and where it stands: keys joined by `.`, `*` for a place in an array. */
export interface JsonElement {
  readonly path: string;
  readonly value: unknown;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

const MOST_CHARACTERS = 64 * 1024 * 1024;
const DEEPEST = 512;
const LONGEST_NAME = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isOpening = (c: number): boolean => c === 0x7b || c === 0x5b;
const isClosing = (c: number): boolean => c === 0x7d || c === 0x5d;
const isBlank = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

interface Frame {
  readonly path: string;
  readonly isArray: boolean;
  key: string | undefined;
}

/**
 * The values at some paths of a JSON text that comes in pieces (`graphs.*.nodes.*`, `concept.*`), in its order; never
 * more than one of them is held. What is under a path that is not wanted is passed over unread.
 *
 * @throws Failure `invalid` where the text is no JSON or ends early, `too-large` for a value beyond 64 million characters
 */
export async function* jsonElements(
  chunks: AsyncIterable<string>,
  wanted: ReadonlySet<string>,
): AsyncGenerator<JsonElement> {
  const reader = new JsonReader(wanted);
  for await (const chunk of chunks) yield* reader.read(chunk);
  reader.end();
}

class JsonReader {
  readonly #wanted: ReadonlySet<string>;
  /** Containers on the way to something wanted. */
  readonly #leading: ReadonlySet<string>;
  readonly #frames: Frame[] = [];
  #text = '';
  #at = 0;
  #line = 1;
  #done = false;
  /** The value that is being taken or passed over, as far as it has been scanned. */
  #value:
    | {
        readonly path: string;
        readonly line: number;
        readonly kept: boolean;
        readonly parts: string[];
        length: number;
        start: number;
        depth: number;
        inString: boolean;
      }
    | undefined;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
    const leading = new Set<string>(['']);
    for (const path of wanted)
      for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) leading.add(path.slice(0, dot));
    this.#leading = leading;
  }

  *read(chunk: string): Generator<JsonElement> {
    this.#text += chunk;
    while (this.#at < this.#text.length) {
      const before = this.#at;
      const within = this.#value;
      const found = within ? this.#valueEnd() : this.#step();
      if (found) yield found;
      else if (this.#at === before && this.#value === within) break;
    }
    this.#putAside();
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
  }

  /** What has been scanned of a value is kept beside the text, so that no piece is looked at twice. */
  #putAside(): void {
    const value = this.#value;
    if (!value) return;
    if (value.kept) {
      value.parts.push(this.#text.slice(value.start, this.#at));
      value.length += this.#at - value.start;
      if (value.length > MOST_CHARACTERS)
        throw new Failure('too-large', `A value on line ${value.line} has more than ${MOST_CHARACTERS} characters`);
    }
    value.start = 0;
  }

  end(): void {
    // A bare number or word ends where the text does; nothing that is wanted is one.
    if (this.#value?.depth !== 0 && this.#value !== undefined) throw this.#fault('ends in the middle of a value');
    if (this.#frames.length > 0 || !this.#done) throw this.#fault('ends before it is complete');
  }

  #fault(what: string): Failure {
    return new Failure('invalid', `The JSON ${what} (line ${this.#line})`);
  }

  /** One step between values. Gives nothing and stays where it is where more text is needed. */
  #step(): undefined {
    const c = this.#text.charCodeAt(this.#at);
    if (c === 0x0a) this.#line++;
    const frame = this.#frames.at(-1);
    if (isBlank(c) || c === 0x2c) {
      this.#at++;
    } else if (isClosing(c)) {
      if (!frame || (c === 0x5d) !== frame.isArray) throw this.#fault('closes what is not open');
      this.#frames.pop();
      this.#done ||= this.#frames.length === 0;
      this.#at++;
    } else if (frame && !frame.isArray && frame.key === undefined) {
      this.#key(frame, c);
    } else {
      this.#begin(frame, c);
    }
    return undefined;
  }

  #key(frame: Frame, c: number): void {
    if (c !== QUOTE) throw this.#fault('lacks a member name');
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text.charCodeAt(end) !== QUOTE)
      end += this.#text.charCodeAt(end) === BACKSLASH ? 2 : 1;
    let colon = end + 1;
    while (isBlank(this.#text.charCodeAt(colon))) colon++;
    if (colon >= this.#text.length) {
      if (colon - this.#at > LONGEST_NAME)
        throw this.#fault(`has a member name of more than ${LONGEST_NAME} characters`);
      return;
    }
    if (this.#text[colon] !== ':') throw this.#fault('lacks a colon');
    frame.key = this.#text.slice(this.#at + 1, end);
    this.#at = colon + 1;
  }

  #begin(frame: Frame | undefined, c: number): void {
    if (!frame && this.#done) throw this.#fault('goes on after its end');
    const path = frame === undefined ? '' : [frame.path, frame.isArray ? '*' : frame.key].filter(Boolean).join('.');
    if (frame) frame.key = undefined;
    if (this.#leading.has(path) && isOpening(c)) {
      this.#frames.push({ path, isArray: c === 0x5b, key: undefined });
      this.#at++;
      return;
    }
    this.#value = {
      path,
      start: this.#at,
      line: this.#line,
      depth: 0,
      inString: false,
      kept: this.#wanted.has(path),
      parts: [],
      length: 0,
    };
  }

  /** Scans on to the end of the value; the value, where it is wanted and complete. */
  #valueEnd(): JsonElement | undefined {
    const value = this.#value!;
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (value.inString) {
        if (c === BACKSLASH) {
          // The escaped character may be in the next piece.
          if (at + 1 >= text.length) break;
          at++;
        } else if (c === QUOTE) {
          value.inString = false;
          if (value.depth === 0) return this.#taken(at + 1);
        }
      } else if (c === QUOTE) {
        value.inString = true;
      } else if (isOpening(c)) {
        if (++value.depth > DEEPEST) throw this.#fault(`is nested more than ${DEEPEST} deep`);
      } else if (isClosing(c)) {
        if (value.depth === 0) return this.#taken(at);
        if (--value.depth === 0) return this.#taken(at + 1);
      } else if (value.depth === 0 && (c === 0x2c || isBlank(c))) {
        return this.#taken(at);
      } else if (c === 0x0a) {
        this.#line++;
      }
    }
    this.#at = at;
    return undefined;
  }

  #taken(end: number): JsonElement | undefined {
    const { path, start, line, kept, parts } = this.#value!;
    this.#at = end;
    this.#value = undefined;
    this.#done ||= this.#frames.length === 0;
    if (!kept) return undefined;
    const text = parts.join('') + this.#text.slice(start, end);
    try {
      return { path, value: JSON.parse(text), line };
    } catch (error) {
      throw new Failure('invalid', `The JSON is damaged on line ${line}: ${(error as Error).message.slice(0, 120)}`, {
        cause: error,
      });
    }
  }
}
