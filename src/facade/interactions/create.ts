import { Failure } from '../../kernel/failure.ts';
import { resourceBody } from '../body.ts';
import type { Interaction } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { writeOne } from '../single-write.ts';
import { writeReply } from '../write-reply.ts';

/** http.html#create; with `If-None-Exist`, a conditional create (http.html#ccreate). */
export const create: Interaction = async (call, { type }) => {
  const resource = resourceBody(call, type);
  const condition = call.headers['if-none-exist'];
  const ifNoneExist = condition === undefined ? undefined : conditionOf(call, type, queryOf(condition, type));
  const result = await writeOne(call, { op: 'create', resource, ...(ifNoneExist && { ifNoneExist }) }, type);
  return writeReply(call, result);
};

/** The header has the query alone; some clients put the type before it. */
function queryOf(condition: string, type: string): URLSearchParams {
  const mark = condition.indexOf('?');
  const before = mark < 0 ? '' : condition.slice(0, mark);
  if (before !== '' && before !== type && !before.endsWith(`/${type}`))
    throw new Failure('invalid', `If-None-Exist is a query on ${type}, not on ${before.slice(0, 80)}`);
  return new URLSearchParams(condition.slice(mark + 1));
}
