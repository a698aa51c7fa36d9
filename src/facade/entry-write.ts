import type { PlannedEntry } from '../fhir/bundle.ts';
import type { SearchNode } from '../fhir/search/tree.ts';
import { Failure, type Issue } from '../kernel/failure.ts';
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
  const where = () => conditionAt(call, type, entry.query, `Bundle.entry[${index}].request.url`);
  switch (entry.method) {
    case 'POST':
      return {
        ...name,
        op: 'create',
        resource: storable(call, entry.resource!, place),
        ...(ifNoneExist !== undefined && {
          ifNoneExist: conditionAt(call, type, ifNoneExist, `Bundle.entry[${index}].request.ifNoneExist`),
        }),
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

/** The condition in a member of an entry, where its problems are said to be. */
function conditionAt(call: Call, type: string, query: string | undefined, expression: string): SearchNode {
  try {
    return conditionOf(call, type, new URLSearchParams(query));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const issues = error.issues.map((issue): Issue => ({ ...issue, expression }));
    throw new Failure(error.kind, error.message, { expression, issues, cause: error });
  }
}

function onlyNew({ ifNoneMatch, index }: PlannedEntry): { readonly ifNoneMatch?: '*' } {
  if (ifNoneMatch === undefined) return {};
  if (ifNoneMatch === '*') return { ifNoneMatch };
  throw new Failure('invalid', 'ifNoneMatch of a write is *', {
    expression: `Bundle.entry[${index}].request.ifNoneMatch`,
  });
}
