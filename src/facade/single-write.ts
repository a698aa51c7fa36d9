import { Failure, type Issue } from '../kernel/failure.ts';
import type { Write, WriteResult } from '../store/store.ts';
import type { Call } from './call.ts';

/** A write to the store counts as entry 0 of a Bundle; here its resource is the whole body. */
const ENTRY = /^Bundle\.entry\[0\](\.resource)?/;

/**
 * One write by itself.
 *
 * @param root what the places of failures begin with: the type of the body, or nothing for a JSON Patch
 */
export async function writeOne(call: Call, write: Write, root: string): Promise<WriteResult> {
  try {
    const [result] = await call.services.store.transact(call.access, [write]);
    return result!;
  } catch (error) {
    throw error instanceof Failure ? inBody(error, root) : error;
  }
}

function inBody(failure: Failure, root: string): Failure {
  const { kind, message, cause } = failure;
  const expression = placeInBody(failure.expression, root);
  const issues = failure.issues.map(({ expression: place, ...issue }): Issue => {
    const own = placeInBody(place, root);
    return { ...issue, ...(own !== undefined && { expression: own }) };
  });
  return new Failure(kind, message, { ...(expression !== undefined && { expression }), issues, cause });
}

/** What is about the request as a whole has no place in the body. */
function placeInBody(place: string | undefined, root: string): string | undefined {
  if (place === undefined) return undefined;
  if (!ENTRY.test(place)) return place;
  const inside = place.replace(ENTRY, '');
  return inside === '' ? undefined : `${root}${root === '' ? inside.replace(/^\./, '') : inside}`;
}
