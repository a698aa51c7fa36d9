import { msRange, OPEN_HIGH, OPEN_LOW } from '../../fhir/search/date-range.ts';
import { Failure } from '../../kernel/failure.ts';
import type { HistoryQuery, Version } from '../../store/store.ts';
import { bundleBody, type EntryParts, fullUrl } from '../bundle-body.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply } from '../call.ts';
import { entityTag } from '../entity-tag.ts';
import { CURSOR, linkHeader, pageLinks } from '../page-links.ts';
import { preferencesOf } from '../preferences.ts';
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

const PARAMETERS: ReadonlySet<string> = new Set(['_count', '_since', '_at', '_format', '_pretty']);

/**
 * What the links of the answer say: the parameters that were used.
 *
 * @throws Failure `invalid` for another one, where the client asks for `handling=strict`
 */
function used(call: Call): URLSearchParams {
  const strict = preferencesOf(call.headers).handling === 'strict';
  const query = new URLSearchParams();
  for (const [name, value] of call.query) {
    if (PARAMETERS.has(name)) query.append(name, value);
    else if (strict && name !== CURSOR)
      throw new Failure('invalid', `A history has no parameter ${name.slice(0, 100)}`, { expression: name });
  }
  return query;
}

async function history(call: Call, scope: { readonly type?: string; readonly id?: string }): Promise<Reply> {
  const page = await call.services.store.history(call.access, historyQuery(call, scope));
  const path = [call.base, scope.type, scope.id, '_history'].filter((part) => part !== undefined).join('/');
  const query = used(call);
  const link = pageLinks(path, query.toString(), call.query.get(CURSOR) || undefined, page);
  const body = bundleBody(
    { type: 'history', total: page.total, link },
    page.versions.map((version) => historyEntry(call.base, version)),
  );
  return { status: 200, headers: { 'content-type': FHIR_JSON, ...linkHeader(link) }, body };
}

function historyQuery(call: Call, scope: { readonly type?: string; readonly id?: string }): HistoryQuery {
  const { limits } = call.services;
  const since = call.query.get('_since') || undefined;
  const from = since === undefined ? undefined : msRange(since)?.low;
  if (since !== undefined && from === undefined)
    throw new Failure('invalid', `_since is an instant such as 2026-01-31T00:00:00Z, not ${since.slice(0, 40)}`, {
      expression: '_since',
    });
  const at = periodOf(call.query.getAll('_at').filter((text) => text !== ''));
  const cursor = call.query.get(CURSOR) || undefined;
  return {
    ...scope,
    count: Math.min(wholeNumber(call.query, '_count') ?? limits.pageCount, limits.maxPageCount),
    ...(from !== undefined && { since: new Date(from).toISOString() }),
    ...(at && { at }),
    ...(cursor !== undefined && { cursor }),
  };
}

/** What all values of `_at` have in common: the time of a date, or what is before or after it (`ge2026-01-31`). */
function periodOf(texts: readonly string[]): HistoryQuery['at'] {
  const periods = texts.map(periodAt);
  if (periods.length === 0) return undefined;
  return {
    low: Math.max(...periods.map(({ low }) => low)),
    high: Math.min(...periods.map(({ high }) => high)),
  };
}

function periodAt(text: string): NonNullable<HistoryQuery['at']> {
  const [, prefix = 'eq', date = ''] = /^(eq|ge|gt|sa|le|lt|eb)?(.*)$/s.exec(text)!;
  const range = msRange(date);
  if (!range) throw new Failure('invalid', `_at is a date or time, not ${text.slice(0, 40)}`, { expression: '_at' });
  const { low, high } = range;
  switch (prefix) {
    case 'ge':
      return { low, high: OPEN_HIGH };
    case 'gt':
    case 'sa':
      return { low: high + 1, high: OPEN_HIGH };
    case 'le':
      return { low: OPEN_LOW, high };
    case 'lt':
    case 'eb':
      return { low: OPEN_LOW, high: low - 1 };
    default:
      return range;
  }
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
