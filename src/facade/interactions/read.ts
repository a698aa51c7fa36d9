import { Failure } from '../../kernel/failure.ts';
import type { Version } from '../../store/store.ts';
import { contentReply } from '../binary-content.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply } from '../call.ts';
import { isFresh, versionHeaders } from '../entity-tag.ts';
import { shaped, shapeOf } from '../shape.ts';

/** http.html#read */
export const read: Interaction = async (call, { type, id }) => {
  const version = await call.services.store.read(call.access, type, id);
  return versionReply(call, found(version, `${type}/${id}`));
};

/** http.html#vread */
export const vread: Interaction = async (call, { type, id, versionId }) => {
  const version = await call.services.store.readVersion(call.access, type, id, versionId);
  return versionReply(call, found(version, `${type}/${id}/_history/${versionId}`));
};

/**
 * The version, if there is one to show.
 *
 * @throws Failure `not-found`, or `gone` for a deletion
 */
export function found(version: Version | undefined, name: string): Version {
  if (!version) throw new Failure('not-found', `There is no ${name}`);
  if (version.deleted) throw new Failure('gone', `${name} was deleted`);
  return version;
}

function versionReply(call: Call, version: Version): Reply {
  const headers = versionHeaders(version);
  if (isFresh(call.headers, version)) return { status: 304, headers };
  const shape = shapeOf(call.query);
  const content = version.type === 'Binary' && shape === undefined ? contentReply(call, version) : undefined;
  if (content) return content;
  return {
    status: 200,
    headers: { 'content-type': FHIR_JSON, ...headers },
    body: shape === undefined ? version.body : shaped(version, shape),
  };
}
