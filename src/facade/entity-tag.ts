import { Failure } from '../kernel/failure.ts';
import type { IfMatch, Version } from '../store/store.ts';
import type { Headers } from './call.ts';

/** Weak, as FHIR asks: it names the version, not the bytes (http.html#versioning). */
export const entityTag = (version: Version): string => `W/"${version.versionId}"`;

export const lastModified = (version: Version): string => new Date(version.lastUpdated).toUTCString();

export const versionHeaders = (version: Version): Record<string, string> => ({
  etag: entityTag(version),
  'last-modified': lastModified(version),
});

const TAG = /^(?:W\/)?"([^"]*)"$/;
/** Without quotation marks: what some clients send. */
const BARE = /^[A-Za-z0-9\-.]{1,64}$/;

/**
 * The versions of which `If-Match` asks one to be current, or `*`; nothing where there is no such header.
 *
 * @throws Failure `invalid` where the header holds what is no entity tag
 */
export function ifMatchOf(headers: Headers): { readonly ifMatch?: IfMatch } {
  const header = headers['if-match']?.trim();
  if (header === undefined) return {};
  if (header === '*') return { ifMatch: '*' };
  return {
    ifMatch: header.split(',').map((tag) => {
      const version = TAG.exec(tag.trim())?.[1] ?? BARE.exec(tag.trim())?.[0];
      if (version === undefined)
        throw new Failure(
          'invalid',
          `If-Match has an entry that is no entity tag such as W/"3": ${header.slice(0, 80)}`,
        );
      return version;
    }),
  };
}

/**
 * Whether a write is to be done only where there is nothing yet: `If-None-Match: *`.
 *
 * @throws Failure `invalid` for tags, which have no meaning for a write
 */
export function ifNoneMatchOf(headers: Headers): { readonly ifNoneMatch?: '*' } {
  const header = headers['if-none-match']?.trim();
  if (header === undefined) return {};
  if (header === '*') return { ifNoneMatch: '*' };
  throw new Failure('invalid', `If-None-Match of a write is *, not ${header.slice(0, 80)}`);
}

/** Whether the client already holds this version, by `If-None-Match` or else by `If-Modified-Since`. */
export function isFresh(headers: Headers, version: Version): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags
      .split(',')
      .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === `"${version.versionId}"`);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // The header has whole seconds, the version has milliseconds.
  return !Number.isNaN(since) && Math.floor(Date.parse(version.lastUpdated) / 1000) * 1000 <= since;
}
