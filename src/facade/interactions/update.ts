import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';
import { resourceBody } from '../body.ts';
import type { Interaction } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { ifMatchOf } from '../entity-tag.ts';
import { writeReply } from '../write-reply.ts';

/** http.html#update; creates where there is nothing (http.html#upsert). */
export const update: Interaction = async (call, { type, id }) => {
  const resource = namedAs(resourceBody(call, type), id);
  const ifMatch = ifMatchOf(call.headers);
  const [result] = await call.services.store.transact(call.access, [
    {
      op: 'update',
      type,
      id,
      resource,
      ...(ifMatch !== undefined && { ifMatch }),
      ...(call.headers['if-none-match']?.trim() === '*' && { ifNoneMatch: '*' as const }),
    },
  ]);
  return writeReply(call, result!);
};

/** http.html#cond-update */
export const updateWhere: Interaction = async (call, { type }) => {
  const resource = resourceBody(call, type);
  const ifMatch = ifMatchOf(call.headers);
  const [result] = await call.services.store.transact(call.access, [
    {
      op: 'update-where',
      type,
      where: conditionOf(call, type, call.query),
      resource,
      ...(ifMatch !== undefined && { ifMatch }),
    },
  ]);
  return writeReply(call, result!);
};

/** An update needs the id of its address in the body too. */
function namedAs(resource: AnyResource, id: string): AnyResource {
  if (resource.id !== id) {
    const said =
      resource.id === undefined ? 'The body has no id' : `The body's id is ${String(resource.id).slice(0, 64)}`;
    throw new Failure('invalid', `${said}, and the address says ${id}`, { expression: `${resource.resourceType}.id` });
  }
  return resource;
}
