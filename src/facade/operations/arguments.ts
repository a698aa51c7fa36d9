import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';

/** One parameter of an operation, wherever it came from; a value of any simple type as its text. */
export interface Argument {
  readonly name: string;
  /** Where it stands in the request, for messages. */
  readonly expression: string;
  readonly text?: string;
  /** As it was sent, where that is no simple value. */
  readonly value?: object;
  readonly resource?: AnyResource;
}

interface ParameterEntry {
  readonly name?: unknown;
  readonly resource?: unknown;
  readonly [key: string]: unknown;
}

/** Parameters of a query string; those that shape any answer (`_format`, …) are not the operation's. */
export const queryArguments = (query: URLSearchParams): Argument[] =>
  [...query].filter(([name]) => !name.startsWith('_')).map(([name, text]) => ({ name, expression: name, text }));

/**
 * The entries of a Parameters resource.
 *
 * @param place where the resource stands in what was sent; `Parameters` where it is all of it
 * @throws Failure `invalid` for an entry that has no name, or not exactly one value or resource
 */
export function bodyArguments(parameters: AnyResource, place = 'Parameters'): Argument[] {
  const entries = parameters['parameter'] ?? [];
  if (!Array.isArray(entries)) throw wrong(`${place}.parameter`, 'is a list');
  return entries.map((entry: ParameterEntry | null, index): Argument => {
    const expression = `${place}.parameter[${index}]`;
    if (typeof entry !== 'object' || entry === null || typeof entry.name !== 'string')
      throw wrong(expression, 'has no name');
    const values = Object.keys(entry).filter((key) => /^value[A-Z]/.test(key));
    if (entry.resource !== undefined && values.length === 0)
      return {
        name: entry.name,
        expression: `${expression}.resource`,
        resource: resourceOf(entry.resource, expression),
      };
    if (entry.resource !== undefined || values.length !== 1)
      throw wrong(expression, `(${entry.name}) needs one value, or one resource`);
    const at = `${expression}.value`;
    const value = entry[values[0]!];
    // Meta is the one type of which no part could stand for the whole.
    const text = values[0] === 'valueMeta' ? undefined : textOf(value, at);
    return {
      name: entry.name,
      expression: at,
      ...(text !== undefined && { text }),
      ...(typeof value === 'object' && value !== null && { value }),
    };
  });
}

function resourceOf(value: unknown, expression: string): AnyResource {
  if (typeof value !== 'object' || value === null || typeof (value as Partial<AnyResource>).resourceType !== 'string') {
    throw wrong(`${expression}.resource`, 'is no resource');
  }
  return value as AnyResource;
}

/** The text of a simple value, of the reference of a Reference, of `system|code` of a Coding or the first of a concept, of `value` of a Quantity. */
function textOf(value: unknown, expression: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'object' && value !== null) {
    const { reference, coding, code, system, text, value: amount } = value as Record<string, unknown>;
    if (typeof reference === 'string') return reference;
    if (Array.isArray(coding) && coding.length > 0) return textOf(coding[0], expression);
    if (typeof code === 'string' && amount === undefined)
      return typeof system === 'string' ? `${system}|${code}` : code;
    if (typeof text === 'string') return text;
    if (typeof amount === 'number') return String(amount);
  }
  throw wrong(expression, 'has no value that can be used here');
}

const wrong = (expression: string, message: string): Failure =>
  new Failure('invalid', `${expression} ${message}`, { expression });
