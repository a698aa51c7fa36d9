import { Failure } from '../../kernel/failure.ts';
import type { HistoryQuery, Version } from '../../store/store.ts';
import { bundleBody, type EntryParts, fullUrl } from '../bundle-body.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply } from '../call.ts';
import { entityTag } from '../entity-tag.ts';
import { CURSOR, linkHeader, pageLinks } from '../page-links.ts';
import { wholeNumber } from '../query-value.ts';

/** http.html#history, of one resource. */
export const historyInstance: Interaction = async (call, { type, id }) => {
  const current = await call.services.store.read(call.access, type, id);
  if (!current) throw new Failure('not-found', `There is no ${type}/${id}`);
  return history(call, { type, id });
};

/** Of all resources of a type. */
export const historyType: Interaction = (call, { type }) => history(call, { type });

/** Of everything. */
export const historySystem: Interaction = (call) => history(call, {});

async function history(call: Call, scope: { readonly type?: string; readonly id?: string }): Promise<Reply> {
  const page = await call.services.store.history(call.access, historyQuery(call, scope));
  const path = [call.base, scope.type, scope.id, '_history'].filter((part) => part !== undefined).join('/');
  const query = new URLSearchParams(call.query);
  query.delete(CURSOR);
  const link = pageLinks(path, query.toString(), call.query.get(CURSOR) || undefined, page);
  const body = bundleBody(
    { type: 'history', total: page.total, link },
    page.versions.map((version) => historyEntry(call.base, version)),
  );
  return { status: 200, headers: { 'content-type': FHIR_JSON, link: linkHeader(link) }, body };
}

function historyQuery(call: Call, scope: { readonly type?: string; readonly id?: string }): HistoryQuery {
  const { limits } = call.services;
  const since = call.query.get('_since') || undefined;
  if (since !== undefined && Number.isNaN(Date.parse(since))) {
    throw new Failure('invalid', `_since is an instant such as 2026-01-31T00:00:00Z, not ${since.slice(0, 40)}`);
  }
  const cursor = call.query.get(CURSOR) || undefined;
  return {
    ...scope,
    count: Math.min(wholeNumber(call.query, '_count') ?? limits.pageCount, limits.maxPageCount),
    ...(since !== undefined && { since: new Date(since).toISOString() }),
    ...(cursor !== undefined && { cursor }),
  };
}

function historyEntry(base: string, version: Version): EntryParts {
  const first = version.versionId === '1';
  const method = version.deleted ? 'DELETE' : first ? 'POST' : 'PUT';
  return {
    fullUrl: fullUrl(base, version),
    ...(!version.deleted && { resource: version.body }),
    rest: {
      request: { method, url: method === 'POST' ? version.type : `${version.type}/${version.id}` },
      response: {
        status: version.deleted ? '204' : first ? '201' : '200',
        etag: entityTag(version),
        lastModified: version.lastUpdated,
      },
    },
  };
}
