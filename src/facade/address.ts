import { Failure } from '../kernel/failure.ts';

/**
 * Path and query of a relative address. Each part of the path is decoded once.
 *
 * @throws Failure `invalid` where a percent sign begins no encoded character
 */
export function addressOf(url: string): { readonly path: readonly string[]; readonly query: URLSearchParams } {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  try {
    return {
      path: path
        .split('/')
        .filter((part) => part !== '')
        .map(decodeURIComponent),
      query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    };
  } catch {
    throw new Failure('invalid', 'The address holds a percent sign that begins no encoded character');
  }
}
