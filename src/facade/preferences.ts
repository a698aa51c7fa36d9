import { Failure } from '../kernel/failure.ts';
import type { Headers } from './call.ts';

/** What a client asks for with `Prefer` (http.html#ops, search.html#errors); what it does not say is absent. */
export interface Preferences {
  readonly return?: 'minimal' | 'representation' | 'OperationOutcome';
  readonly handling?: 'strict' | 'lenient';
  /** Answer at once, and say later what came of it (async.html). */
  readonly respondAsync?: true;
}

/** Preferences that we do not know are ignored, as RFC 7240 asks. */
export function preferencesOf(headers: Headers): Preferences {
  const wishes = new Map(
    (headers['prefer'] ?? '').split(/[;,]/).map((wish): [string, string] => {
      const [name = '', value = ''] = wish.split('=');
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')];
    }),
  );
  const wanted = wishes.get('return');
  const handling = wishes.get('handling');
  return {
    ...((wanted === 'minimal' || wanted === 'representation' || wanted === 'OperationOutcome') && { return: wanted }),
    ...(wishes.has('respond-async') && { respondAsync: true as const }),
    ...((handling === 'strict' || handling === 'lenient') && { handling }),
  };
}

const JSON_FORMATS = new Set([
  'json',
  'application/json',
  'application/fhir+json',
  'text/json',
  '*/*',
  'application/*',
]);

/**
 * Holds the request to the formats that we can write: JSON. `_format` overrides `Accept` (http.html#parameters).
 *
 * @param others media types that can be written besides
 * @throws Failure `not-acceptable`
 */
export function negotiateFormat(headers: Headers, query: URLSearchParams, others: readonly string[] = []): void {
  // A "+" that was not escaped has become a space on its way through the query string.
  const format = query.get('_format')?.replace(' ', '+');
  const wanted = format !== undefined && format !== '' ? [format] : (headers['accept'] ?? '*/*').split(',');
  const acceptable = wanted.some((entry) => {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    return (
      (type === '' || JSON_FORMATS.has(type) || others.includes(type)) &&
      !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    );
  });
  if (!acceptable) {
    throw new Failure(
      'not-acceptable',
      `Only application/fhir+json can be sent, and ${format === undefined ? 'Accept' : '_format'} leaves it out`,
    );
  }
}
