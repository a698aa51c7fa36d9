import type { PlannedEntry } from '../fhir/bundle.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import type { Write } from '../store/store.ts';
import { storable } from './body.ts';
import type { Call } from './call.ts';
import { conditionOf } from './condition.ts';
import { patchedResource } from './interactions/patch.ts';
import { found } from './interactions/read.ts';

/**
 * The write that an entry of a transaction asks for, its resource checked.
 *
 * @throws Failure with the place of what is wrong, where that is inside the entry
 */
export async function entryWrite(call: Call, entry: PlannedEntry): Promise<Write> {
  const { id, ifMatch, ifNoneExist, ifNoneMatch, index } = entry;
  const type = entry.type!;
  const place = `Bundle.entry[${index}].resource`;
  const name = entry.fullUrl === undefined ? {} : { fullUrl: entry.fullUrl };
  const only = ifMatch === undefined ? {} : { ifMatch };
  const where = () => conditionOf(call, type, new URLSearchParams(entry.query));
  switch (entry.method) {
    case 'POST':
      return {
        ...name,
        op: 'create',
        resource: storable(call, entry.resource!, place),
        ...(ifNoneExist !== undefined && { ifNoneExist: conditionOf(call, type, new URLSearchParams(ifNoneExist)) }),
      };
    case 'PUT': {
      const resource = storable(call, entry.resource!, place);
      if (id === undefined) return { ...name, op: 'update-where', type, where: where(), resource, ...only };
      return { ...name, op: 'update', type, id, resource, ...only, ...(ifNoneMatch === '*' && { ifNoneMatch }) };
    }
    case 'PATCH':
      return { ...name, ...(await patchWrite(call, entry, place)) };
    default:
      return id === undefined ? { op: 'delete-where', type, where: where() } : { op: 'delete', type, id, ...only };
  }
}

/** A JSON Patch comes in a Binary (http.html#patch). What is patched is the version before the transaction. */
async function patchWrite(call: Call, { type, id, resource, ifMatch }: PlannedEntry, place: string): Promise<Write> {
  const { resourceType, contentType, data } = resource as AnyResource;
  if (
    id === undefined ||
    resourceType !== 'Binary' ||
    contentType !== 'application/json-patch+json' ||
    typeof data !== 'string'
  ) {
    throw new Failure(
      'unsupported',
      'A PATCH in a Bundle is a Binary of application/json-patch+json, for a resource named by its id',
      { expression: place },
    );
  }
  const version = found(await call.services.store.read(call.access, type!, id), `${type}/${id}`);
  const patched = patchedResource(call, version, parseJson(Buffer.from(data, 'base64').toString('utf8')));
  return { op: 'update', type: type!, id, resource: patched, ifMatch: ifMatch ?? version.versionId };
}
