import type { AnyResource } from '../fhir/resource.ts';
import { contentHash } from '../kernel/ids.ts';
import { stringifyJson } from '../kernel/json.ts';

interface Entry {
  readonly fullUrl?: string;
  readonly resource?: AnyResource;
  readonly request?: { readonly method?: string; readonly url?: string; readonly ifNoneExist?: string };
}

const URN_UUID = /^urn:uuid:([0-9a-fA-F-]{36})$/;

/**
 * The transaction that stores a resource, or the resources of a Bundle of any type, in such a way that sending it again
 * changes nothing: an unconditional create becomes an update by an id that follows from the entry (the UUID of its
 * fullUrl, the resource's own id, else a hash of its content).
 */
export function repeatable(resource: AnyResource): AnyResource {
  if (resource.resourceType !== 'Bundle') return transaction([updating({ resource })]);
  const entries = (Array.isArray(resource['entry']) ? resource['entry'] : []) as readonly Entry[];
  const isRequest = resource['type'] === 'transaction' || resource['type'] === 'batch';
  return {
    ...(isRequest ? resource : transaction([])),
    entry: entries.map((entry) => (isRequest ? repeatableRequest(entry) : updating(entry))),
  };
}

const transaction = (entry: readonly Entry[]): AnyResource => ({ resourceType: 'Bundle', type: 'transaction', entry });

function repeatableRequest(entry: Entry): Entry {
  const isCreate =
    entry.request?.method === 'POST' && entry.request.ifNoneExist === undefined && !entry.request.url?.includes('$');
  return isCreate && entry.resource !== undefined ? updating(entry) : entry;
}

function updating(entry: Entry): Entry {
  const { fullUrl, resource } = entry;
  if (resource === undefined) return entry;
  const id =
    URN_UUID.exec(fullUrl ?? '')?.[1]?.toLowerCase() ??
    resource.id ??
    contentHash(resource.resourceType, stringifyJson(resource));
  return {
    ...(fullUrl !== undefined && { fullUrl }),
    resource: { ...resource, id },
    request: { method: 'PUT', url: `${resource.resourceType}/${id}` },
  };
}
