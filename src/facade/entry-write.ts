import type { PlannedEntry } from '../fhir/bundle.ts';
import { Failure } from '../kernel/failure.ts';
import type { Write } from '../store/store.ts';
import { storable } from './body.ts';
import type { Call } from './call.ts';
import { conditionOf } from './condition.ts';
import { patchOfEntry } from './patch-body.ts';

/**
 * The write that an entry of a transaction asks for, its resource checked.
 *
 * @throws Failure with the place of what is wrong, where that is inside the entry
 */
export function entryWrite(call: Call, entry: PlannedEntry): Write {
  const { id, ifMatch, ifNoneExist, index } = entry;
  const type = entry.type!;
  const place = `Bundle.entry[${index}].resource`;
  const name = { entry: index, ...(entry.fullUrl !== undefined && { fullUrl: entry.fullUrl }) };
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
      const more = { ...only, ...onlyNew(entry) };
      if (id === undefined) return { ...name, op: 'update-where', type, where: where(), resource, ...more };
      return { ...name, op: 'update', type, id, resource, ...more };
    }
    case 'PATCH': {
      const patch = patchOfEntry(call, entry.resource!, place);
      if (id === undefined) return { ...name, op: 'patch-where', type, where: where(), patch, ...only };
      return { ...name, op: 'patch', type, id, patch, ...only };
    }
    default:
      if (id === undefined) return { ...name, op: 'delete-where', type, where: where(), ...only };
      return { ...name, op: 'delete', type, id, ...only };
  }
}

function onlyNew({ ifNoneMatch, index }: PlannedEntry): { readonly ifNoneMatch?: '*' } {
  if (ifNoneMatch === undefined) return {};
  if (ifNoneMatch === '*') return { ifNoneMatch };
  throw new Failure('invalid', 'ifNoneMatch of a write is *', {
    expression: `Bundle.entry[${index}].request.ifNoneMatch`,
  });
}
