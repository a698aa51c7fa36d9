import { Failure } from '../kernel/failure.ts';
import type { Version } from '../store/store.ts';
import type { Headers } from './call.ts';

/** Weak, as FHIR asks: it names the version, not the bytes (http.html#versioning). */
export const entityTag = (version: Version): string => `W/"${version.versionId}"`;

export const lastModified = (version: Version): string => new Date(version.lastUpdated).toUTCString();

export const versionHeaders = (version: Version): Record<string, string> => ({
  etag: entityTag(version),
  'last-modified': lastModified(version),
});

/**
 * The version that `If-Match` asks to be current.
 *
 * @throws Failure `invalid` where the header is no entity tag
 */
export function ifMatchOf(headers: Headers): string | undefined {
  const header = headers['if-match'];
  if (header === undefined) return undefined;
  const found = /^(?:W\/)?"([^"]*)"$/.exec(header.trim()) ?? /^([A-Za-z0-9\-.]{1,64})$/.exec(header.trim());
  if (!found) throw new Failure('invalid', `If-Match is no entity tag such as W/"3": ${header.slice(0, 80)}`);
  return found[1]!;
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
