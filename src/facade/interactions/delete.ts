import type { WriteResult } from '../../store/store.ts';
import type { Interaction, Reply } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { ifMatchOf } from '../entity-tag.ts';

/** http.html#delete; deleting what is not there succeeds too. */
export const remove: Interaction = async (call, { type, id }) => {
  const ifMatch = ifMatchOf(call.headers);
  const [result] = await call.services.store.transact(call.access, [
    { op: 'delete', type, id, ...(ifMatch !== undefined && { ifMatch }) },
  ]);
  return deletedReply(result!);
};

/** http.html#cdelete; refused where the condition finds several. */
export const removeWhere: Interaction = async (call, { type }) => {
  const [result] = await call.services.store.transact(call.access, [
    { op: 'delete-where', type, where: conditionOf(call, type, call.query) },
  ]);
  return deletedReply(result!);
};

const deletedReply = ({ version }: WriteResult): Reply => ({
  status: 204,
  ...(version && { headers: { etag: `W/"${version.versionId}"` } }),
});
