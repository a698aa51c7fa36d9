/** Binaries as what they hold (binary.html#rest). */
import { formatOfType, RESOURCE_FORMATS } from '../fhir/formats.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import type { Version } from '../store/store.ts';
import type { Call, Reply } from './call.ts';
import { versionHeaders } from './entity-tag.ts';
import { mediaRanges, namedWishFor, wishFor } from './formats/media-range.ts';
import { mediaTypeOf } from './formats/media-type.ts';
import { formatParameter, typesOf } from './formats/negotiation.ts';

/** What may be said in a header as it is. */
const HEADER_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?: ?;[ -~]*)?$/;
const HEADER_VALUE = /^[!-~]+$/;
/** A first tag, with or without a prefix. */
const BINARY_TAG = /<(?:[\w.-]+:)?Binary[\s/>]/y;
const FHIR_TYPES: ReadonlySet<string> = new Set(RESOURCE_FORMATS.map(({ mediaType }) => mediaType));
/** A stored page must not act in the name of this server. */
const HARMLESS = { 'content-security-policy': "default-src 'none'; sandbox" } as const;

/**
 * The Binary around a body that was sent as it is; undefined where the body is a Binary resource itself. FHIR's own media
 * types always mean a resource; JSON and XML by their general names mean one where that is what they hold.
 */
export function sentContent({ body, headers, path }: Call): AnyResource | undefined {
  const contentType = headers['content-type']?.trim().replaceAll(/\s*;\s*/g, '; ');
  if (body.kind !== 'bytes' || !contentType) return undefined;
  if (isSentAsResource(contentType, body.bytes)) return undefined;
  const [, id] = path;
  const context = headers['x-security-context'];
  return {
    resourceType: 'Binary',
    ...(id !== undefined && { id }),
    contentType,
    ...(context !== undefined && { securityContext: { reference: context } }),
    data: body.bytes.toString('base64'),
  };
}

/** Whether a body sent to the Binaries is a resource, not content. */
export function isSentAsResource(contentType: string, bytes: Buffer): boolean {
  const { type } = mediaTypeOf(contentType);
  if (FHIR_TYPES.has(type)) return true;
  const format = formatOfType(type)?.name;
  if (format === 'xml') return isBinaryXml(bytes.toString('utf8'));
  if (format !== 'json') return false;
  try {
    return (parseJson(bytes.toString('utf8')) as { readonly resourceType?: unknown } | null)?.resourceType === 'Binary';
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** Whether the first tag after declarations, instructions and comments is that of a Binary. */
function isBinaryXml(text: string): boolean {
  let at = 0;
  for (;;) {
    while (text.charCodeAt(at) <= 0x20 || text[at] === '\uFEFF') at++;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (end === undefined) break;
    const found = text.indexOf(end, at);
    if (found < 0) return false;
    at = found + end.length;
  }
  BINARY_TAG.lastIndex = at;
  return BINARY_TAG.test(text);
}

/**
 * What a Binary holds, for a client that asks for that type, or for none of FHIR's; undefined where the resource is to be
 * sent.
 *
 * @throws Failure `not-acceptable` where the client takes neither
 */
export function contentReply(call: Call, version: Version): Reply | undefined {
  if (formatParameter(call.query) !== undefined) return undefined;
  const { contentType, data, securityContext } = JSON.parse(version.body.toString('utf8')) as StoredBinary;
  const ranges = mediaRanges(call.headers['accept']);
  const resource = namedWishFor(RESOURCE_FORMATS.flatMap(typesOf), ranges).quality;
  const native = wishFor([mediaTypeOf(contentType).type], ranges).quality;
  if (native === 0 && resource === 0)
    throw new Failure(
      'not-acceptable',
      `This Binary can be sent as ${contentType.slice(0, 80)}, ${[...FHIR_TYPES].join(' or ')}, and Accept leaves them out`,
    );
  if (native === 0 || native < resource) return undefined;
  const context = securityContext?.reference;
  return {
    status: 200,
    headers: {
      'content-type': HEADER_TYPE.test(contentType) ? contentType : 'application/octet-stream',
      ...HARMLESS,
      ...(context !== undefined && HEADER_VALUE.test(context) && { 'x-security-context': context }),
      ...versionHeaders(version),
    },
    body: Buffer.from(data ?? '', 'base64'),
  };
}

interface StoredBinary {
  readonly contentType: string;
  readonly data?: string;
  readonly securityContext?: { readonly reference?: string };
}
