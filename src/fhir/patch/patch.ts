import { Failure } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import { isHeldAgainstWrites } from '../check/held-against-writes.ts';
import { checkResource } from '../check/resource-check.ts';
import type { AnyResource } from '../resource.ts';
import { applyFhirPathPatch } from './fhirpath-patch.ts';
import { applyJsonPatch } from './json-patch.ts';

/** A change to a resource (http.html#patch), as text: so it can cross a thread, and keeps the text of its numbers. */
export interface Patch {
  readonly format: 'json-patch' | 'fhirpath-patch';
  /** JSON of the operations: an array, or a Parameters. */
  readonly text: string;
  /** Whether all of R4's rules are held against the result. */
  readonly strict?: true;
}

/**
 * The resource after the patch.
 *
 * @throws Failure `invalid` for a malformed patch, `unprocessable` where it cannot be applied to this resource, or would
 * make it another or an invalid one; `expression` is the place in the patch; `issues` are about the result
 */
export function patchedResource(resource: AnyResource, { format, text, strict }: Patch): AnyResource {
  const operations = parseJson(text);
  const result =
    format === 'json-patch'
      ? withoutEmptyLists(applyJsonPatch(resource, operations))
      : applyFhirPathPatch(resource, operations as AnyResource);
  if (!isSame(result, resource)) throw new Failure('unprocessable', 'A patch cannot change which resource it is');
  const errors = checkResource(result).filter((issue) =>
    strict ? issue.severity === 'error' : isHeldAgainstWrites(result.resourceType, issue),
  );
  if (errors.length > 0)
    throw new Failure('unprocessable', `The patched ${resource.resourceType} would not be valid`, { issues: errors });
  return result;
}

/** A list whose last member was removed is left out: JSON Patch leaves it empty, which FHIR does not have. Changes `value`. */
function withoutEmptyLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, item] of Object.entries(value)) {
    if (Array.isArray(item) && item.length === 0 && !Array.isArray(value))
      delete (value as Record<string, unknown>)[key];
    else withoutEmptyLists(item);
  }
  return value;
}

const isSame = (result: unknown, { resourceType, id }: AnyResource): result is AnyResource =>
  typeof result === 'object' &&
  result !== null &&
  (result as AnyResource).resourceType === resourceType &&
  (result as AnyResource).id === id;
