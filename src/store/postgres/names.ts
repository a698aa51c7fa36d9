import { parametersOf } from '../../fhir/search/parameters.ts';
import { sha256 } from '../../kernel/ids.ts';

const numbers = new Map<string, number>();

/**
 * The number of a parameter in the index tables: 52 bits of a hash of its name, so that every process knows it without
 * asking. `code` may have a suffix (`:text`, `$0`).
 */
export function parameterNumber(type: string, code: string): number {
  const name = `${type}.${code}`;
  let number = numbers.get(name);
  if (number === undefined) {
    number = Number.parseInt(sha256(name).slice(0, 13), 16);
    numbers.set(name, number);
  }
  return number;
}

/** What values can add to the code of their parameter (index-value.ts), apart from the position in a composite. */
const SUFFIXES = ['', ':text', ':identifier', ':of-type'];

/** A parameter, and every form of it under which it may have values. */
export function formNumbers(type: string, code: string): readonly number[] {
  const components = parametersOf(type).get(code)?.components ?? [];
  return [...SUFFIXES, ...components.map((_, position) => `$${position}`)].map((suffix) =>
    parameterNumber(type, code + suffix),
  );
}

/** PostgreSQL's texts hold no U+0000: it stands as what replaces the unreadable, in the index and in what is asked. */
export const storable = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text);
