import type { PageLinks } from '../store/page-cursors.ts';
import type { Link } from './bundle-body.ts';

/** The parameter that names a page. */
export const CURSOR = '_cursor';

/** Parameters about the form of an answer: a walk may go on with others. */
const FORM: ReadonlySet<string> = new Set([
  CURSOR,
  '_count',
  '_elements',
  '_format',
  '_include',
  '_include:iterate',
  '_pretty',
  '_revinclude',
  '_revinclude:iterate',
  '_summary',
  '_total',
]);

/** What is asked, whatever the form of the answer: cursors are bound to it. */
export const questionOf = (path: string, self: string): string =>
  JSON.stringify([path, ...[...new URLSearchParams(self)].filter(([name]) => !FORM.has(name))]);

/**
 * Links of one page (http.html#paging): `self` is the page itself; `first` the question anew, and so of another moment.
 *
 * @param query what was asked, the cursor apart
 */
export function pageLinks(address: string, query: string, cursor: string | undefined, around: PageLinks): Link[] {
  const at = (page: string | undefined): string => {
    const parts = [query, page === undefined ? '' : `${CURSOR}=${encodeURIComponent(page)}`].filter(
      (part) => part !== '',
    );
    return parts.length === 0 ? address : `${address}?${parts.join('&')}`;
  };
  const { previous, next, last } = around;
  return [
    { relation: 'self', url: at(cursor) },
    ...(cursor === undefined ? [] : [{ relation: 'first', url: at(undefined) }]),
    ...(previous === undefined ? [] : [{ relation: 'previous', url: at(previous) }]),
    ...(next === undefined ? [] : [{ relation: 'next', url: at(next) }]),
    ...(last === undefined ? [] : [{ relation: 'last', url: at(last) }]),
  ];
}

/** Longest header: clients and proxies refuse an answer whose headers come to more than 8 or 16 kB, and a search may be as long. */
const LONGEST_HEADER = 4096;

/**
 * The same as a header (RFC 8288): all of them, or those that lead on where all are too long, or none where these are too
 * long as well; the Bundle has them anyway.
 */
export function linkHeader(links: readonly Link[]): { readonly link?: string } {
  const onward = links.filter(({ relation }) => relation === 'next' || relation === 'previous');
  const link = [links, onward].map(headerText).find((text) => text.length <= LONGEST_HEADER);
  return link === undefined || link === '' ? {} : { link };
}

/** `previous` has two registered names, and clients know the one or the other. */
const headerText = (links: readonly Link[]): string =>
  links
    .map(({ relation, url }) => `<${url}>; rel="${relation === 'previous' ? 'previous prev' : relation}"`)
    .join(', ');
