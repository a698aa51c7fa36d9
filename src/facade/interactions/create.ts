import { resourceBody } from '../body.ts';
import type { Interaction } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { writeOne } from '../single-write.ts';
import { writeReply } from '../write-reply.ts';

/** http.html#create; with `If-None-Exist`, a conditional create (http.html#ccreate). */
export const create: Interaction = async (call, { type }) => {
  const resource = resourceBody(call, type);
  const condition = call.headers['if-none-exist'];
  const ifNoneExist =
    condition === undefined
      ? undefined
      : conditionOf(call, type, new URLSearchParams(condition.replace(/^[^?]*\?/, '')));
  const result = await writeOne(call, { op: 'create', resource, ...(ifNoneExist && { ifNoneExist }) }, type);
  return writeReply(call, result);
};
