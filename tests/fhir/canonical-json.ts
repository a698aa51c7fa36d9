import { numberText } from '../../src/kernel/json.ts';

/** The text of a JSON value with its members in the order of their names, and its numbers as they were written. */
export function canonicalJson(value: unknown, holder: object = {}, key = ''): string {
  if (Array.isArray(value))
    return `[${value.map((item, index) => canonicalJson(item, value, String(index))).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item, value, name)}`).join(',')}}`;
  }
  return typeof value === 'number' ? (numberText(holder, key) ?? String(value)) : JSON.stringify(value);
}
