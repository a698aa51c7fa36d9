import type { PlannedEntry } from '../fhir/bundle.ts';
import type { Call, Headers } from './call.ts';

/** An entry of a batch or transaction as a call of its own. Of the Bundle's headers it keeps how answers should look. */
export const entryCall = (call: Call, entry: PlannedEntry): Call => ({
  ...call,
  method: entry.method,
  path: pathOf(entry),
  query: new URLSearchParams(entry.query),
  headers: headersOf(call, entry),
  body: entry.resource === undefined ? { kind: 'none' } : { kind: 'parsed', value: entry.resource },
});

function pathOf({ type, id, versionId, history, within, operation, metadata }: PlannedEntry): readonly string[] {
  const parts = [
    metadata ? 'metadata' : type,
    id,
    history || versionId !== undefined ? '_history' : within,
    versionId,
    operation === undefined ? undefined : `$${operation}`,
  ];
  return parts.filter((part) => part !== undefined);
}

/** The answer to an entry stands in the answer to its Bundle: it cannot come later. */
const withoutAsync = (prefer: string | undefined): string | undefined => prefer?.replaceAll(/\brespond-async\b/gi, '');

function headersOf(call: Call, entry: PlannedEntry): Headers {
  const { ifNoneExist, ifMatch, ifNoneMatch, ifModifiedSince } = entry;
  return {
    prefer: withoutAsync(call.headers['prefer']),
    'content-type': 'application/fhir+json',
    // The Bundle around it is written in what the client asked for.
    accept: 'application/fhir+json',
    ...(ifNoneExist !== undefined && { 'if-none-exist': ifNoneExist }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch === '*' ? '*' : `W/"${ifNoneMatch}"` }),
    ...(ifModifiedSince !== undefined && { 'if-modified-since': ifModifiedSince }),
  };
}
