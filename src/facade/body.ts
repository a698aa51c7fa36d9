import { isHeldAgainstWrites } from '../fhir/check/held-against-writes.ts';
import { checkResource } from '../fhir/check/resource-check.ts';
import { fromEarlierForms } from '../fhir/earlier-forms.ts';
import { formatOfType, RESOURCE_FORMATS } from '../fhir/formats.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure, type Issue } from '../kernel/failure.ts';
import { DEFAULT_JSON_LIMITS, parseJson } from '../kernel/json.ts';
import { sentContent } from './binary-content.ts';
import type { Call, Headers, RequestBody } from './call.ts';
import { bodyType, mediaTypeOf } from './formats/media-type.ts';
import { textOfBytes } from './formats/utf8.ts';
import { preferencesOf } from './preferences.ts';

const JSON_TYPES = /^(application\/(fhir\+json|json|json\+fhir|json-patch\+json|octet-stream)|text\/json)$/;
export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The media type of the body, in lower case and without parameters; undefined where the client gives none. */
export const mediaType = (call: Pick<Call, 'headers'>): string | undefined =>
  mediaTypeOf(call.headers['content-type'] ?? '').type || undefined;

/** Whether a body may be JSON, by what its sender says of it. */
export function mayBeJson(headers: Headers): boolean {
  const type = mediaType({ headers });
  return type === undefined || JSON_TYPES.test(type);
}

/**
 * The JSON value that was sent, or the resource that was sent as XML, within the limits of depth and size.
 *
 * @throws Failure `unsupported-media-type` for another format, character set or version of FHIR; `invalid` for an empty or malformed body
 */
export function jsonBody(call: Call): unknown {
  const { type } = bodyType(call.headers);
  if (call.body.kind === 'resource') return call.body.value;
  const isEmpty = call.body.kind === 'none' && formatOfType(type) !== undefined;
  if (type !== '' && !JSON_TYPES.test(type) && !isEmpty) {
    throw new Failure(
      'unsupported-media-type',
      `A body of type ${type.slice(0, 80)} cannot be read: send ${RESOURCE_FORMATS.map(({ mediaType: one }) => one).join(' or ')}`,
    );
  }
  if (call.body.kind === 'parsed') return withinDepth(call.body.value);
  const text = textOf(call.body);
  if (text.trim() === '') throw new Failure('invalid', 'The body is empty: a resource is needed');
  return parseJson(text);
}

/** The parameters of a search that was posted as a form; a body that is absent has none. */
export function formBody(call: Call): URLSearchParams {
  const type = mediaType(call);
  if (call.body.kind !== 'none' && type !== undefined && type !== FORM_TYPE) {
    throw new Failure('unsupported-media-type', `A search is posted as ${FORM_TYPE}, not as ${type.slice(0, 80)}`);
  }
  return formOf(call.body);
}

/** The parameters of a form, also of one that a parser in front of us has read. */
export function formOf(body: RequestBody): URLSearchParams {
  if (body.kind !== 'parsed') return new URLSearchParams(textOf(body));
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body.value as Record<string, unknown>)) {
    for (const item of Array.isArray(value) ? value : [value]) form.append(name, String(item));
  }
  return form;
}

/**
 * The resource that was sent, checked against R4.
 *
 * @throws Failure `invalid`, with every problem that was found, each with its place
 */
export function resourceBody(call: Call, type: string): AnyResource {
  const content = type === 'Binary' ? sentContent(call) : undefined;
  if (content) return storable(call, content);
  const resource = asResource(jsonBody(call));
  if (resource.resourceType !== type) {
    throw new Failure('invalid', `A ${type} is needed here, and the body is a ${resource.resourceType.slice(0, 64)}`, {
      expression: 'resourceType',
    });
  }
  return storable(call, resource);
}

/** A JSON object that says which resource it is. */
export function asResource(value: unknown): AnyResource {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('invalid', 'A resource is a JSON object');
  if (typeof (value as Partial<AnyResource>).resourceType !== 'string') {
    throw new Failure('invalid', 'The body says no resourceType', { expression: 'resourceType' });
  }
  return value as AnyResource;
}

/**
 * The resource as it may be kept, if it can be read for what it says. What is no R4 but is so once forms of STU3 are read as
 * those that R4 made of them is kept as R4. Where the client asks for `handling=strict`, R4's own rules hold, all of them.
 *
 * @param place where it stands in what was sent, before the places of its problems; absent: it is the whole body
 */
export function storable(call: Call, resource: AnyResource, place?: string): AnyResource {
  if (preferencesOf(call.headers).handling === 'strict') return refusing(resource, place, isError);
  const isHeld = (issue: Issue): boolean => isHeldAgainstWrites(resource.resourceType, issue);
  if (!checkResource(resource).some(isHeld)) return resource;
  const current = fromEarlierForms(resource);
  return checkResource(current).some(isHeld) ? refusing(resource, place, isHeld) : current;
}

/**
 * The resource, if it can be read for what it says: of the right types, formats and codes. Rules about how its parts must
 * agree are left to whoever keeps the record.
 */
export function readable(resource: AnyResource, place: string): AnyResource {
  return refusing(resource, place, (issue) => isError(issue) && issue.code !== 'invariant');
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

function refusing(resource: AnyResource, place: string | undefined, refuses: (issue: Issue) => boolean): AnyResource {
  const errors = checkResource(resource).filter(refuses);
  if (errors.length > 0) {
    throw new Failure('invalid', `The ${resource.resourceType} is not valid`, {
      issues: errors.map((issue) => placed(issue, place)),
    });
  }
  return resource;
}

/** `Patient.birthDate` inside `Bundle.entry[0].resource` is `Bundle.entry[0].resource.birthDate`. */
const placed = (issue: Issue, place: string | undefined): Issue =>
  place === undefined
    ? issue
    : { ...issue, expression: `${place}${(issue.expression ?? '').replace(/^[A-Za-z]+/, '')}` };

const textOf = (body: RequestBody): string => (body.kind === 'bytes' ? textOfBytes(body.bytes) : '');

/** A parser in front of us knows nothing of our limit, so its value is measured afterwards, without recursion. */
function withinDepth(value: unknown): unknown {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEFAULT_JSON_LIMITS.maxDepth)
      throw new Failure('invalid', `JSON nested deeper than ${DEFAULT_JSON_LIMITS.maxDepth} levels`);
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item).filter((inner) => typeof inner === 'object') : [],
    );
  }
  return value;
}
