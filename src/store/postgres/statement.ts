import { HEAD } from './schema.ts';

/** The first text after every one that begins with `prefix`. */
const endOf = (prefix: string): string => `${prefix}\u{10ffff}`;

/** A statement in the making: SQL with numbered parameters; no value ever becomes part of its text. */
export class StatementText {
  readonly values: unknown[] = [];
  #aliases = 0;

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  alias(letter: string): string {
    return `${letter}${++this.#aliases}`;
  }

  /** That a text is another; its index holds no more than its head. */
  is(column: string, text: string): string {
    const [head, length] = headOf(text);
    const begins = `left(${column}, ${HEAD}) = ${this.bind(head)}`;
    return length < HEAD ? begins : `${begins} AND ${column} = ${this.bind(text)}`;
  }

  isAny(column: string, texts: readonly string[]): string {
    const heads = this.bind(texts.map((text) => headOf(text)[0]));
    return `left(${column}, ${HEAD}) = ANY(${heads}::text[]) AND ${column} = ANY(${this.bind(texts)}::text[])`;
  }

  begins(column: string, prefix: string): string {
    const [head, length] = headOf(prefix);
    const short = `left(${column}, ${HEAD})`;
    if (length > HEAD) {
      return `${short} = ${this.bind(head)} AND left(${column}, ${this.bind(length)}::int) = ${this.bind(prefix)}`;
    }
    return `${short} >= ${this.bind(prefix)} AND ${short} < ${this.bind(endOf(prefix))}`;
  }
}

/** The part of a text that stands in its index, and the text's length; both in characters as the database counts them. */
function headOf(text: string): readonly [string, number] {
  if (text.length < HEAD) return [text, text.length];
  const characters = [...text];
  return [characters.slice(0, HEAD).join(''), characters.length];
}
