import { formatOfType, RESOURCE_FORMATS, type ResourceFormat } from '../../fhir/formats.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Call, Headers } from '../call.ts';
import { mediaRanges, wishFor } from './media-range.ts';
import { isOtherVersion, mediaTypeOf } from './media-type.ts';

/** How an answer should look. */
export interface Presentation {
  readonly format: ResourceFormat['name'];
  readonly pretty: boolean;
}

/** For whoever asks for nothing, and for what cannot be said in what was asked for. */
export const PLAIN: Presentation = { format: 'json', pretty: false };

/** All names of a format. */
export const typesOf = ({ mediaType, alsoNamed }: ResourceFormat): readonly string[] => [mediaType, ...alsoNamed];

/** What `_format` says; undefined where it says nothing. A "+" that was not escaped became a blank in the query string. */
export const formatParameter = (query: URLSearchParams): string | undefined =>
  query.get('_format')?.trim().replace(' ', '+') || undefined;

/**
 * Holds a request to what can be written. `_format` overrides `Accept` (http.html#parameters).
 *
 * @param others media types that can be written besides
 * @throws Failure `not-acceptable` with the types that are offered; `invalid` for `_pretty` that is neither true nor false
 */
export function negotiateFormat({ headers, query }: Pick<Call, 'headers' | 'query'>, others: readonly string[] = []) {
  const pretty = query.get('_pretty') ?? '';
  if (!['', 'true', 'false'].includes(pretty))
    throw new Failure('invalid', `_pretty is true or false, not ${pretty.slice(0, 40)}`, { expression: '_pretty' });
  if (formatAsked(headers, query) !== undefined) return;
  const format = formatParameter(query);
  const wanted = mediaRanges(format ?? headers['accept']);
  if (wanted.some(({ type, quality }) => quality > 0 && others.includes(type))) return;
  const offered = [...others, ...RESOURCE_FORMATS.map(({ mediaType }) => mediaType)].join(', ');
  throw new Failure(
    'not-acceptable',
    `What can be sent here is ${offered} (of FHIR 4.0), and ${format === undefined ? 'Accept' : '_format'} leaves it out`,
  );
}

const FORM = ['_format', '_pretty'];

/** The parameters that say how an answer looks, which links from it keep. */
export const formParameters = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...query].filter(([name, value]) => FORM.includes(name) && value !== ''));

/** How an answer to these headers and parameters looks; plain where they ask for what is not offered. */
export const presentationOf = (headers: Headers, query: URLSearchParams): Presentation => ({
  format: formatAsked(headers, query) ?? PLAIN.format,
  pretty: query.get('_pretty') === 'true',
});

/** The format that the client wants most; of those it wants alike, the one that it names first. */
function formatAsked(headers: Headers, query: URLSearchParams): ResourceFormat['name'] | undefined {
  const parameter = formatParameter(query);
  if (parameter !== undefined) return formatNamed(parameter);
  const accept = headers['accept'] ?? '';
  if (!known.has(accept)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(accept, bestFormat(accept));
  }
  return known.get(accept);
}

/** Clients send few headers, and the same with every request. */
const MOST_KNOWN = 200;
const known = new Map<string, ResourceFormat['name'] | undefined>();

function bestFormat(accept: string): ResourceFormat['name'] | undefined {
  const ranges = mediaRanges(accept);
  const [best] = RESOURCE_FORMATS.map((format) => ({ name: format.name, ...wishFor(typesOf(format), ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  return best?.name;
}

function formatNamed(text: string): ResourceFormat['name'] | undefined {
  const named = mediaTypeOf(text);
  if (isOtherVersion(named)) return undefined;
  const [first] = RESOURCE_FORMATS;
  if (named.type === '*/*' || named.type === 'application/*') return first!.name;
  return (RESOURCE_FORMATS.find(({ name }) => name === named.type) ?? formatOfType(named.type))?.name;
}
