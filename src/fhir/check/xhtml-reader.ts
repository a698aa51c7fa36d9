/** A reader of well-formed XHTML fragments: one pass, no look-back, no document type and no entities of its own. */

export interface XhtmlEvents {
  /** Whether to read on. */
  element(name: string, attributes: ReadonlyMap<string, string>): boolean;
  /** A run of text; whether any of it can be seen. */
  text(hasVisible: boolean): void;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const MAX_DEPTH = 200;
const MAX_ATTRIBUTES = 100;
/** Characters of the longest reference, `#x10ffff;`. */
const MAX_REFERENCE = 10;
const SEEN = /\S/;
const LESS = 0x3c;
const SLASH = 0x2f;
const GREATER = 0x3e;
const BANG = 0x21;
const QUESTION = 0x3f;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

class Malformed extends Error {}

export class XhtmlReader {
  readonly #text: string;
  readonly #events: XhtmlEvents;
  #at = 0;
  readonly #open: string[] = [];
  #roots = 0;
  #ampersand = -1;

  constructor(text: string, events: XhtmlEvents) {
    this.#text = text;
    this.#events = events;
  }

  /** Reads the whole text; what is malformed about it, or undefined. */
  read(): string | undefined {
    try {
      while (this.#at < this.#text.length) this.#next();
      if (this.#open.length > 0) return `the element ${this.#open.at(-1)!.slice(0, 30)} is not closed`;
      return this.#roots === 1 ? undefined : 'must be a single div';
    } catch (error) {
      if (error instanceof Malformed) return error.message;
      throw error;
    }
  }

  #next(): void {
    const text = this.#text;
    const c = text.charCodeAt(this.#at + 1);
    if (text.charCodeAt(this.#at) !== LESS) this.#characters();
    else if (c === SLASH) this.#close();
    else if (c === BANG && text.startsWith('<!--', this.#at)) this.#skipComment();
    else if (c === BANG || c === QUESTION) {
      throw new Malformed('declarations and processing instructions are not allowed');
    } else this.#element();
  }

  #characters(): void {
    const found = this.#text.indexOf('<', this.#at);
    const end = found < 0 ? this.#text.length : found;
    let visible = false;
    while (this.#at < end) {
      const stop = Math.min(end, this.#nextReference());
      visible ||= hasVisible(this.#text, this.#at, stop);
      this.#at = stop;
      if (stop < end) visible = SEEN.test(this.#reference()) || visible;
    }
    if (visible && this.#open.length === 0) throw new Malformed('there must be no text outside the div');
    this.#events.text(visible);
  }

  /** Where the next ampersand stands; looked for once, however many tags come before it. */
  #nextReference(): number {
    if (this.#ampersand < this.#at) {
      const found = this.#text.indexOf('&', this.#at);
      this.#ampersand = found < 0 ? this.#text.length : found;
    }
    return this.#ampersand;
  }

  /** Reads the character reference that stands here. */
  #reference(): string {
    const body = this.#text.slice(this.#at + 1, this.#at + 1 + MAX_REFERENCE);
    const end = body.indexOf(';');
    const character = end < 0 ? undefined : characterOf(body.slice(0, end));
    if (character === undefined) throw new Malformed(`&${body} is no character reference of XML`);
    this.#at += end + 2;
    return character;
  }

  #skipComment(): void {
    const end = this.#text.indexOf('-->', this.#at + 4);
    if (end < 0) throw new Malformed('a comment is not closed');
    this.#at = end + 3;
  }

  #close(): void {
    this.#at += 2;
    const name = this.#name();
    this.#space();
    this.#expect('>');
    if (this.#open.pop() !== name) throw new Malformed(`the end of ${name.slice(0, 30)} does not match its beginning`);
  }

  #element(): void {
    this.#at++;
    const name = this.#name();
    const attributes = this.#attributes();
    if (this.#open.length === 0) this.#roots++;
    if (!this.#events.element(name, attributes)) throw new Malformed('there is more that is not allowed');
    if (this.#text.charCodeAt(this.#at) === SLASH) this.#at++;
    else if (this.#open.push(name) > MAX_DEPTH) throw new Malformed('elements are nested too deeply');
    this.#expect('>');
  }

  #attributes(): ReadonlyMap<string, string> {
    if (this.#text.charCodeAt(this.#at) === GREATER) return NO_ATTRIBUTES;
    const attributes = new Map<string, string>();
    for (;;) {
      const spaced = this.#space();
      const c = this.#text.charCodeAt(this.#at);
      if (c === GREATER || c === SLASH) return attributes;
      if (!spaced) throw new Malformed('attributes must be parted by white space');
      const name = this.#name();
      if (attributes.has(name)) throw new Malformed(`the attribute ${name.slice(0, 30)} is given twice`);
      if (attributes.size >= MAX_ATTRIBUTES) throw new Malformed('an element has too many attributes');
      this.#space();
      this.#expect('=');
      this.#space();
      attributes.set(name, this.#quoted());
    }
  }

  #quoted(): string {
    const quote = this.#text[this.#at];
    if (quote !== '"' && quote !== "'") throw new Malformed('the value of an attribute must be quoted');
    const end = this.#text.indexOf(quote, this.#at + 1);
    if (end < 0) throw new Malformed('the value of an attribute is not closed');
    const value = this.#text.slice(this.#at + 1, end);
    if (value.includes('<')) throw new Malformed('the value of an attribute must not hold <');
    this.#at = end + 1;
    return decode(value);
  }

  #name(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && isNamePart(this.#text.charCodeAt(this.#at))) this.#at++;
    if (start === this.#at) throw new Malformed('a name is missing after < or between attributes');
    return this.#text.slice(start, this.#at);
  }

  #space(): boolean {
    const start = this.#at;
    while (this.#text.charCodeAt(this.#at) <= 0x20) this.#at++;
    return this.#at > start;
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) throw new Malformed(`${character} is missing in a tag`);
    this.#at++;
  }
}

/** Whether a reader would see any of the text between two places. */
function hasVisible(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c > 0x20 && (c < 0x80 || SEEN.test(text[i]!))) return true;
  }
  return false;
}

/** The value of an attribute, its references replaced. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&]{0,9});?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? characterOf(name) : undefined;
    if (character === undefined) throw new Malformed(`${whole} is no character reference of XML`);
    return character;
  });
}

function characterOf(name: string): string | undefined {
  if (name.startsWith('#')) return numbered(name.slice(1));
  return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
}

function numbered(digits: string): string | undefined {
  const hexadecimal = digits.startsWith('x');
  const body = hexadecimal ? digits.slice(1) : digits;
  if (body === '' || body.length > 7 || !(hexadecimal ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(body)) return undefined;
  const code = Number.parseInt(body, hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const isNamePart = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x30 && c <= 0x39) ||
  c === 0x2d ||
  c === 0x3a ||
  c === 0x5f;
