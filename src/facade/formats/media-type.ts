import { Failure } from '../../kernel/failure.ts';
import type { Headers } from '../call.ts';

/** A media type with its parameters (RFC 9110, 8.3.1). */
export interface MediaType {
  /** In lower case, without parameters; empty where none is given. */
  readonly type: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The only version of FHIR that is spoken; `fhirVersion` leaves out the patch version (http.html#version-parameter). */
const FHIR_VERSION = /^4\.0(\.\d+)?$/;
const UTF8 = /^(?:utf-?8|us-ascii)$/i;

export function mediaTypeOf(text: string): MediaType {
  const [type = '', ...rest] = text.split(';');
  const parameters = rest.map((parameter): [string, string] => {
    const [name = '', value = ''] = parameter.split('=');
    return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')];
  });
  return { type: type.trim().toLowerCase(), parameters: new Map(parameters) };
}

/** Whether a type asks for a version of FHIR that is not spoken here. */
export const isOtherVersion = ({ parameters }: MediaType): boolean => {
  const version = parameters.get('fhirversion');
  return version !== undefined && !FHIR_VERSION.test(version);
};

/**
 * The type of a body that holds a resource.
 *
 * @throws Failure `unsupported-media-type` for another character set than UTF-8, or another version of FHIR
 */
export function bodyType(headers: Headers): MediaType {
  const found = mediaTypeOf(headers['content-type'] ?? '');
  const charset = found.parameters.get('charset') ?? 'utf-8';
  if (!UTF8.test(charset))
    throw new Failure('unsupported-media-type', `A body is read as UTF-8, not as ${charset.slice(0, 40)}`);
  if (isOtherVersion(found))
    throw new Failure(
      'unsupported-media-type',
      `FHIR 4.0 is spoken here, not ${found.parameters.get('fhirversion')!.slice(0, 40)}`,
    );
  return found;
}
