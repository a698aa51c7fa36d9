import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';
import { resourceBody } from '../body.ts';
import type { Call, Interaction } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { ifMatchOf, ifNoneMatchOf } from '../entity-tag.ts';
import { writeOne } from '../single-write.ts';
import { writeReply } from '../write-reply.ts';

/** http.html#update; creates where there is nothing (http.html#upsert). */
export const update: Interaction = async (call, { type, id }) => {
  const resource = namedAs(resourceBody(call, type), id);
  const result = await writeOne(call, { op: 'update', type, id, resource, ...conditionsOf(call) }, type);
  return writeReply(call, result);
};

/** http.html#cond-update */
export const updateWhere: Interaction = async (call, { type }) => {
  const resource = resourceBody(call, type);
  const where = conditionOf(call, type, call.query);
  const result = await writeOne(call, { op: 'update-where', type, where, resource, ...conditionsOf(call) }, type);
  return writeReply(call, result);
};

const conditionsOf = ({ headers }: Call) => ({ ...ifMatchOf(headers), ...ifNoneMatchOf(headers) });

/** An update needs the id of its address in the body too. */
function namedAs(resource: AnyResource, id: string): AnyResource {
  if (resource.id !== id) {
    const said =
      resource.id === undefined ? 'The body has no id' : `The body's id is ${String(resource.id).slice(0, 64)}`;
    throw new Failure('invalid', `${said}, and the address says ${id}`, { expression: `${resource.resourceType}.id` });
  }
  return resource;
}
