import type { Patch } from '../../fhir/patch/patch.ts';
import type { Write } from '../../store/store.ts';
import type { Call, Interaction, Reply } from '../call.ts';
import { conditionOf } from '../condition.ts';
import { ifMatchOf } from '../entity-tag.ts';
import { patchBody } from '../patch-body.ts';
import { writeOne } from '../single-write.ts';
import { writeReply } from '../write-reply.ts';

/** http.html#patch, with a JSON Patch or a FHIRPath Patch; the store applies it to what is current then. */
export const patch: Interaction = (call, { type, id }) =>
  patched(call, (body) => ({ op: 'patch', type, id, patch: body, ...ifMatchOf(call.headers) }));

/** A conditional patch: the one resource that the condition finds. */
export const patchWhere: Interaction = (call, { type }) =>
  patched(call, (body) => ({
    op: 'patch-where',
    type,
    where: conditionOf(call, type, call.query),
    patch: body,
    ...ifMatchOf(call.headers),
  }));

async function patched(call: Call, write: (patch: Patch) => Write): Promise<Reply> {
  const body = patchBody(call);
  return writeReply(call, await writeOne(call, write(body), body.format === 'json-patch' ? '' : 'Parameters'));
}
