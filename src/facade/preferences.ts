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
