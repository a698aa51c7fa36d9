import { isResourceType } from '../fhir/definitions/definitions.ts';
import { type AnyResource, ID_PATTERN } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import type { Write } from '../store/store.ts';
import { checked } from './body.ts';
import type { EntryRequest } from './bundle-entry.ts';
import type { Call } from './call.ts';
import { conditionOf } from './condition.ts';
import { ifMatchOf } from './entity-tag.ts';
import { patchedResource } from './interactions/patch.ts';
import { found } from './interactions/read.ts';

/**
 * The write that an entry of a transaction asks for, its resource checked.
 *
 * @throws Failure with the entry's place; `invalid` for an address that no write of that method has
 */
export async function entryWrite(call: Call, entry: EntryRequest): Promise<Write> {
  const [type = '', id, ...more] = entry.path;
  const url = `${entry.place}.request.url`;
  if (!isResourceType(type) || more.length > 0) throw new Failure('invalid', `${url} names no resource or resource type that can be written`, { expression: url });
  if (id !== undefined && !ID_PATTERN.test(id)) throw new Failure('invalid', `${url} holds no id (1 to 64 letters, digits, hyphens and dots)`, { expression: url });
  const name = entry.fullUrl === undefined ? {} : { fullUrl: entry.fullUrl };
  const ifMatch = ifMatchOf(entry.headers);
  const unless = ifMatch === undefined ? {} : { ifMatch };
  switch (entry.method) {
    case 'POST': {
      if (id !== undefined) throw new Failure('invalid', `${url} of a POST is a resource type alone`, { expression: url });
      const condition = entry.headers['if-none-exist'];
      const ifNoneExist = condition === undefined ? {} : { ifNoneExist: conditionOf(call, type, new URLSearchParams(condition.replace(/^[^?]*\?/, ''))) };
      return { ...name, op: 'create', resource: ofType(entry, type), ...ifNoneExist };
    }
    case 'PUT': {
      const resource = ofType(entry, type);
      if (id === undefined) return { ...name, op: 'update-where', type, where: conditionOf(call, type, entry.query), resource, ...unless };
      const place = `${entry.place}.resource.id`;
      if (resource.id !== id) throw new Failure('invalid', `${place} must be ${id}, as the address says`, { expression: place });
      return { ...name, op: 'update', type, id, resource, ...unless, ...(entry.headers['if-none-match']?.trim() === '*' && { ifNoneMatch: '*' as const }) };
    }
    case 'PATCH':
      return { ...name, ...(await patchWrite(call, entry, type, id)) };
    default:
      return id === undefined ? { op: 'delete-where', type, where: conditionOf(call, type, entry.query) } : { op: 'delete', type, id, ...unless };
  }
}

function ofType(entry: EntryRequest, type: string): AnyResource {
  const place = `${entry.place}.resource`;
  const resource = entry.resource!;
  if (resource.resourceType !== type) {
    throw new Failure('invalid', `${place} is a ${resource.resourceType.slice(0, 64)}, and its address says ${type}`, { expression: place });
  }
  return checked(resource, place);
}

/** A JSON Patch comes in a Binary (http.html#patch). What is patched is the version before the transaction. */
async function patchWrite(call: Call, entry: EntryRequest, type: string, id: string | undefined): Promise<Write> {
  const place = `${entry.place}.resource`;
  const { resourceType, contentType, data } = entry.resource!;
  if (id === undefined || resourceType !== 'Binary' || contentType !== 'application/json-patch+json' || typeof data !== 'string') {
    throw new Failure('unsupported', `${place} of a PATCH is a Binary of application/json-patch+json, for a resource named by its id`, { expression: place });
  }
  const version = found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  const resource = patchedResource(version, parseJson(Buffer.from(data, 'base64').toString('utf8')));
  return { op: 'update', type, id, resource, ifMatch: ifMatchOf(entry.headers) ?? version.versionId };
}
