import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { addressOf } from './address.ts';
import type { Call, Headers } from './call.ts';

/** One entry of a batch or transaction: a request of its own. */
export interface EntryRequest {
  /** `Bundle.entry[3]` */
  readonly place: string;
  readonly method: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly fullUrl?: string;
  readonly resource?: AnyResource;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Members of `request` that stand for headers (bundle-definitions.html#Bundle.entry.request). */
const HEADER_MEMBERS = { ifNoneMatch: 'if-none-match', ifModifiedSince: 'if-modified-since', ifMatch: 'if-match', ifNoneExist: 'if-none-exist' } as const;

/**
 * The request that an entry spells out. Of the Bundle's own headers it keeps what says how answers should look.
 *
 * @throws Failure `invalid`, with the place of what is wrong
 */
export function entryRequest(call: Call, entry: unknown, index: number): EntryRequest {
  const place = `Bundle.entry[${index}]`;
  const { request, resource, fullUrl } = members(entry, place);
  const { method, url, ...rest } = members(request, `${place}.request`);
  if (typeof method !== 'string' || !METHODS.has(method)) throw wrong(`${place}.request.method`, `needs one of ${[...METHODS].join(', ')}`);
  if (typeof url !== 'string') throw wrong(`${place}.request.url`, 'is needed');
  if (fullUrl !== undefined && typeof fullUrl !== 'string') throw wrong(`${place}.fullUrl`, 'is a text');
  const isWrite = method === 'POST' || method === 'PUT' || method === 'PATCH';
  if (isWrite && resource === undefined) throw wrong(`${place}.resource`, `is needed for a ${method}`);
  return {
    place,
    method,
    ...relativeAddress(call, url, `${place}.request.url`),
    headers: headersOf(call, rest, `${place}.request`),
    ...(typeof fullUrl === 'string' && { fullUrl }),
    ...(isWrite && { resource: resourceOf(resource, `${place}.resource`) }),
  };
}

function relativeAddress(call: Call, url: string, place: string): Pick<EntryRequest, 'path' | 'query'> {
  const below = url.startsWith(`${call.base}/`) ? url.slice(call.base.length + 1) : url;
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|#/i.test(below)) throw wrong(place, 'must be relative to the base of this server');
  return addressOf(below);
}

function headersOf(call: Call, given: Readonly<Record<string, unknown>>, place: string): Headers {
  const headers: Record<string, string | undefined> = { prefer: call.headers['prefer'], 'content-type': 'application/fhir+json' };
  for (const [member, name] of Object.entries(HEADER_MEMBERS)) {
    const value = given[member];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw wrong(`${place}.${member}`, 'is a text');
    headers[name] = value;
  }
  return headers;
}

function resourceOf(value: unknown, place: string): AnyResource {
  const { resourceType } = members(value, place);
  if (typeof resourceType !== 'string') throw wrong(`${place}.resourceType`, 'is needed');
  return value as AnyResource;
}

function members(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'is needed');
  return value as Readonly<Record<string, unknown>>;
}

const wrong = (place: string, message: string): Failure => new Failure('invalid', `${place} ${message}`, { expression: place });
