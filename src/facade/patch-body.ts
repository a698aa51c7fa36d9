import type { Patch } from '../fhir/patch/patch.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { stringifyJson } from '../kernel/json.ts';
import { asResource, jsonBody, mediaType, readable } from './body.ts';
import type { Call } from './call.ts';
import { preferencesOf } from './preferences.ts';

const JSON_PATCH = 'application/json-patch+json';

/**
 * The patch that was sent: a JSON Patch, or a FHIRPath Patch as Parameters; `application/json` may be either.
 *
 * @throws Failure `unsupported-media-type`, or `invalid` for Parameters that are not valid
 */
export function patchBody(call: Call): Patch {
  const type = mediaType(call);
  if (type === undefined)
    throw new Failure('unsupported-media-type', `A patch needs a type: ${JSON_PATCH} or application/fhir+json`);
  const body = jsonBody(call);
  if (type === JSON_PATCH || (type === 'application/json' && Array.isArray(body)))
    return { format: 'json-patch', text: stringifyJson(body), ...strictness(call) };
  const resource = asResource(body);
  // A Binary is how the entry of a batch comes here.
  if (resource.resourceType === 'Parameters' || resource.resourceType === 'Binary')
    return patchOfEntry(call, resource, resource.resourceType);
  throw new Failure('invalid', 'A patch is an array of operations, or a Parameters resource', {
    expression: 'resourceType',
  });
}

/**
 * The patch in an entry of a Bundle: Parameters, or a Binary that holds a JSON Patch (http.html#patch).
 *
 * @param place of the resource, before the places of its problems
 */
export function patchOfEntry(call: Call, resource: AnyResource, place: string): Patch {
  if (resource.resourceType === 'Parameters') return fhirPathPatch(call, resource, place);
  const { contentType, data } = readable(resource, place);
  if (contentType !== JSON_PATCH || typeof data !== 'string')
    throw new Failure('invalid', `A Binary with a patch has data of the type ${JSON_PATCH}`, {
      expression: `${place}.contentType`,
    });
  return { format: 'json-patch', text: Buffer.from(data, 'base64').toString('utf8'), ...strictness(call) };
}

const fhirPathPatch = (call: Call, resource: AnyResource, place: string): Patch => ({
  format: 'fhirpath-patch',
  text: stringifyJson(readable(resource, place)),
  ...strictness(call),
});

const strictness = (call: Call): Pick<Patch, 'strict'> =>
  preferencesOf(call.headers).handling === 'strict' ? { strict: true } : {};
