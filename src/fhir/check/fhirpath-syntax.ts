/**
 * Whether a text is a FHIRPath expression: its grammar, not its meaning. Precedence does not matter for that, so that an
 * expression is operands with operators between them. One pass, no look-back.
 */

const MAX_DEPTH = 100;

const WORD_OPERATORS: ReadonlySet<string> = new Set(['div', 'mod', 'in', 'contains', 'and', 'or', 'xor', 'implies']);
const SIGN_OPERATORS = ['<=', '>=', '!=', '!~', '*', '/', '+', '-', '&', '|', '<', '>', '=', '~'];
const UNITS: ReadonlySet<string> = new Set(
  ['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'].flatMap((unit) => [unit, `${unit}s`]),
);

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isWordStart = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f;
const isWordPart = (c: number): boolean => isWordStart(c) || isDigit(c);
/** What a date or time may be written with after `@`. */
const isMomentPart = (c: number): boolean =>
  isDigit(c) || c === 0x2d || c === 0x2b || c === 0x3a || c === 0x54 || c === 0x5a;

export const isFhirPath = (text: string): boolean => new Reader(text).isWhole();

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isWhole(): boolean {
    return this.#expression() && this.#space() && this.#at === this.#text.length;
  }

  #expression(): boolean {
    if (++this.#depth > MAX_DEPTH) return false;
    if (!this.#operand()) return false;
    for (;;) {
      const operator = this.#operator();
      if (operator === undefined) break;
      if (!(operator === 'type' ? this.#typeName() : this.#operand())) return false;
    }
    this.#depth--;
    return true;
  }

  /** Undefined where the expression ends. */
  #operator(): 'type' | 'value' | undefined {
    this.#space();
    if (isWordStart(this.#code())) {
      const start = this.#at;
      const word = this.#word();
      if (word === 'is' || word === 'as') return 'type';
      if (WORD_OPERATORS.has(word)) return 'value';
      this.#at = start;
      return undefined;
    }
    return SIGN_OPERATORS.some((sign) => this.#skip(sign)) ? 'value' : undefined;
  }

  #typeName(): boolean {
    do if (!this.#name()) return false;
    while (this.#skip('.'));
    return true;
  }

  /** A term with its signs, invocations and indexers. */
  #operand(): boolean {
    while (this.#skip('+') || this.#skip('-'));
    if (!this.#term()) return false;
    for (;;) {
      if (this.#skip('.')) {
        if (!this.#invocation()) return false;
      } else if (this.#skip('[')) {
        if (!(this.#expression() && this.#skip(']'))) return false;
      } else return true;
    }
  }

  #term(): boolean {
    this.#space();
    const c = this.#code();
    if (isDigit(c)) return this.#number();
    switch (this.#text[this.#at]) {
      case '(':
        this.#at++;
        return this.#expression() && this.#skip(')');
      case '{':
        this.#at++;
        return this.#skip('}');
      case "'":
        return this.#quoted("'");
      case '@':
        return this.#moment();
      case '%':
        this.#at++;
        return this.#text[this.#at] === "'" ? this.#quoted("'") : this.#name();
      default:
        return this.#invocation();
    }
  }

  #invocation(): boolean {
    if (this.#skip('$')) return ['this', 'index', 'total'].includes(this.#word());
    if (!this.#name()) return false;
    if (!this.#skip('(')) return true;
    if (this.#skip(')')) return true;
    do if (!this.#expression()) return false;
    while (this.#skip(','));
    return this.#skip(')');
  }

  #name(): boolean {
    this.#space();
    const quote = this.#text[this.#at];
    if (quote === '`' || quote === '"') return this.#quoted(quote);
    return isWordStart(this.#code()) && this.#word() !== '';
  }

  #word(): string {
    const start = this.#at;
    while (isWordPart(this.#code())) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** A number, and the unit that makes it a quantity. */
  #number(): boolean {
    this.#digits();
    if (this.#code() === 0x2e && isDigit(this.#text.charCodeAt(this.#at + 1))) {
      this.#at++;
      this.#digits();
    }
    const end = this.#at;
    this.#space();
    if (this.#text[this.#at] === "'") return this.#quoted("'");
    if (!UNITS.has(this.#word())) this.#at = end;
    return true;
  }

  #digits(): void {
    while (isDigit(this.#code())) this.#at++;
  }

  #moment(): boolean {
    const start = ++this.#at;
    while (isMomentPart(this.#code()) || (this.#code() === 0x2e && isDigit(this.#text.charCodeAt(this.#at + 1))))
      this.#at++;
    return this.#at > start;
  }

  #quoted(quote: string): boolean {
    for (let i = this.#at + 1; i < this.#text.length; i++) {
      if (this.#text[i] === '\\') i++;
      else if (this.#text[i] === quote) {
        this.#at = i + 1;
        return true;
      }
    }
    return false;
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #skip(sign: string): boolean {
    this.#space();
    if (!this.#text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  /** White space and comments; always true. A comment that is not closed is left standing, where nothing can read it. */
  #space(): boolean {
    for (;;) {
      while (this.#code() <= 0x20) this.#at++;
      const end = this.#commentEnd();
      if (end === this.#at) return true;
      this.#at = end;
    }
  }

  /** The place after the comment that begins here; the same place where there is none. */
  #commentEnd(): number {
    if (this.#code() !== 0x2f) return this.#at;
    const line = this.#text.startsWith('//', this.#at);
    if (!line && !this.#text.startsWith('/*', this.#at)) return this.#at;
    const found = this.#text.indexOf(line ? '\n' : '*/', this.#at + 2);
    if (found < 0) return line ? this.#text.length : this.#at;
    return found + (line ? 1 : 2);
  }
}
