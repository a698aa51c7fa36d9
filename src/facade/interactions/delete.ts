import type { WriteResult } from '../../store/store.ts';
import { type Call, type Interaction, type Reply, resourceReply } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { entityTag, ifMatchOf } from '../entity-tag.ts';
import { preferencesOf } from '../preferences.ts';
import { writeOne } from '../single-write.ts';
import { saying } from '../write-reply.ts';

/** http.html#delete; deleting what is not there succeeds too. */
export const remove: Interaction = async (call, { type, id }) =>
  deletedReply(call, await writeOne(call, { op: 'delete', type, id, ...ifMatchOf(call.headers) }, type));

/** http.html#cdelete; refused where the condition finds several. */
export const removeWhere: Interaction = async (call, { type }) => {
  const where = conditionOf(call, type, call.query);
  return deletedReply(
    call,
    await writeOne(call, { op: 'delete-where', type, where, ...ifMatchOf(call.headers) }, type),
  );
};

/** Without a body, except where the client prefers to be told what was done. */
function deletedReply(call: Call, result: WriteResult): Reply {
  const headers: Record<string, string> = result.version ? { etag: entityTag(result.version) } : {};
  if (preferencesOf(call.headers).return !== 'OperationOutcome') return { status: 204, headers };
  return resourceReply(200, saying(result), headers);
}
