import { Failure } from '../kernel/failure.ts';

/**
 * A parameter that must be a whole number, 0 included; undefined where it is absent.
 *
 * @throws Failure `invalid`
 */
export function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new Failure('invalid', `${name} is a whole number, not ${text.slice(0, 40)}`, { expression: name });
  return Number(text);
}
