import type { AnyResource } from '../fhir/resource.ts';
import type { Access } from '../store/access.ts';
import type { Services } from './services.ts';

/** Header names in lower case. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** What a client sent: bytes as they came, a value that a parser in front of us made of them, or a resource read from XML. */
export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** A large Bundle, as it comes: bytes that are read once. */
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Buffer> }
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'resource'; readonly value: AnyResource };

/** One request, free of any web framework. */
export interface Call {
  readonly method: string;
  /** Below the FHIR base, decoded: `['ResearchStudy', 'NCT01234567']`; empty for the base itself. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: RequestBody;
  readonly access: Access;
  /** The FHIR base, absolute, without a slash at its end. */
  readonly base: string;
  readonly requestId: string;
  readonly services: Services;
}

/** What goes back, as it is. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  /** Instead of `body`: bytes that are made as they are sent. */
  readonly stream?: AsyncIterable<Buffer>;
}

/** FHIR's JSON media type, as sent. */
export const FHIR_JSON = 'application/fhir+json; charset=utf-8';
/** FHIR's XML media type, as sent. Interactions answer in JSON; the way out turns that into what was asked for. */
export const FHIR_XML = 'application/fhir+xml; charset=utf-8';

/** A place below the base: what the path names, and what the interaction is about. */
export interface Target {
  readonly type: string;
  readonly id: string;
  readonly versionId: string;
}

export type Interaction = (call: Call, target: Target) => Promise<Reply>;

/** A reply that carries one resource. */
export const resourceReply = (
  status: number,
  resource: { readonly resourceType: string },
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'content-type': FHIR_JSON, ...headers },
  body: JSON.stringify(resource),
});
