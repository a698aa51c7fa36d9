import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import type { Version } from '../../store/store.ts';
import { asResource, jsonBody, mediaType, storable } from '../body.ts';
import type { Call, Interaction } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { ifMatchOf } from '../entity-tag.ts';
import { applyPatch } from '../json-patch.ts';
import { writeReply } from '../write-reply.ts';
import { found } from './read.ts';

const JSON_PATCH = 'application/json-patch+json';

/** http.html#patch, with a JSON Patch. */
export const patch: Interaction = async (call, { type, id }) => {
  const version = found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  const ifMatch = ifMatchOf(call.headers);
  if (ifMatch !== undefined && ifMatch !== version.versionId) {
    throw new Failure('precondition', `The current version of ${type}/${id} is ${version.versionId}, not ${ifMatch}`);
  }
  return patched(call, version);
};

/** A conditional patch: the one resource that the condition finds. */
export const patchWhere: Interaction = async (call, { type }) => {
  const where = conditionOf(call, type, call.query);
  const page = await call.services.store.search(call.access, {
    type,
    where,
    sort: [],
    count: 2,
    total: false,
    includes: [],
  });
  if (page.matches.length > 1) throw new Failure('multiple-matches', `The condition finds more than one ${type}`);
  return patched(call, found(page.matches[0], `${type} that meets the condition`));
};

/** What was read must still be current when the patched copy is written. */
async function patched(call: Call, version: Version) {
  const resource = patchedResource(call, version, patchBody(call));
  const [result] = await call.services.store.transact(call.access, [
    { op: 'update', type: version.type, id: version.id, resource, ifMatch: version.versionId },
  ]);
  return writeReply(call, result!);
}

/**
 * The resource after the patch, checked against R4.
 *
 * @throws Failure `unprocessable` where the result is no valid resource, or another one
 */
export function patchedResource(call: Call, version: Version, operations: unknown): AnyResource {
  const result = asResource(applyPatch(parseJson(version.body.toString('utf8')) as object, operations));
  if (result.resourceType !== version.type || result.id !== version.id) {
    throw new Failure('unprocessable', 'A patch cannot change which resource it is');
  }
  try {
    return storable(call, result);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure('unprocessable', `The patched ${version.type} would not be valid`, {
      issues: error.issues,
      cause: error,
    });
  }
}

function patchBody(call: Call): unknown {
  const type = mediaType(call);
  if (type !== JSON_PATCH && type !== 'application/json') {
    throw new Failure(
      'unsupported-media-type',
      `A patch is read as ${JSON_PATCH}; ${type === undefined ? 'no type was given' : `${type.slice(0, 80)} is not`}`,
    );
  }
  return jsonBody(call);
}
