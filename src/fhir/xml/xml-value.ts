import type { JsonKind } from './element-shape.ts';

/** A value as JSON has it, and how a number was written. */
export interface ReadValue {
  readonly value: string | number | boolean;
  readonly source?: string;
}

/** Whole numbers may have a plus sign in FHIR, and not in JSON. */
const INTEGER = /^(?:0|[-+]?[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What an attribute says as JSON of a kind; a text where it is none of that kind: what it had to be. */
export function readValue(text: string, kind: JsonKind): ReadValue | string {
  switch (kind) {
    case 'string':
      return { value: text };
    case 'boolean':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : 'true or false';
    case 'integer':
      return INTEGER.test(text) ? numberOf(text.replace('+', '')) : 'a whole number';
    case 'decimal':
      return DECIMAL.test(text) ? numberOf(text) : 'a decimal number';
  }
}

const numberOf = (source: string): ReadValue => ({ value: Number(source), source });
