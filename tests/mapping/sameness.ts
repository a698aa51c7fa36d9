/** Whether a record is the one that it was, as JSON: the order of members apart, the digits of numbers included. */
import { numberText, setNumberText, stringifyJson } from '../../src/kernel/json.ts';

/** JSON text with the members of each object in alphabetical order. */
export const canonicalText = (value: unknown): string => stringifyJson(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    out[key] = sorted((value as Record<string, unknown>)[key]);
    const text = numberText(value, key);
    if (text !== undefined) setNumberText(out, key, text);
  }
  return out;
}
