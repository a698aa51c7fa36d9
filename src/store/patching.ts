import { type Patch, patchedResource } from '../fhir/patch/patch.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure, type Issue } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import { type Draft, toDraft } from './draft.ts';
import type { Version } from './store.ts';

/** Bodies passed the border's limits when they came in. */
const TRUSTED = { maxDepth: 1000, maxKeys: Number.POSITIVE_INFINITY };

/**
 * What a version is after a patch.
 *
 * @param place of the entry's resource: stands before the places of failures
 */
export function patchedDraft(version: Version, patch: Patch, place: string): Draft {
  try {
    const resource = parseJson(version.body.toString('utf8'), TRUSTED) as AnyResource;
    return toDraft(patchedResource(resource, patch));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { kind, message, expression, issues } = error;
    const at = expression === undefined ? place : within(place, expression);
    // What is wrong with the result has its places there, and is said after the place of the patch.
    const all: readonly Issue[] = [{ severity: 'error', message, expression: at }, ...issues];
    throw new Failure(kind, message, { expression: at, issues: issues.length > 0 ? all : [], cause: error });
  }
}

/** `Parameters.parameter[0]` and `[0]` as places below another. */
const within = (place: string, expression: string): string => `${place}${expression.replace(/^[A-Za-z]+/, '')}`;
