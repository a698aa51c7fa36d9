import { STATUS_CODES } from 'node:http';
import type { Version, WriteResult } from '../store/store.ts';
import { type Call, FHIR_JSON, type Reply } from './call.ts';
import { versionHeaders } from './entity-tag.ts';
import { preferencesOf } from './preferences.ts';

const STATUS: Readonly<Record<WriteResult['outcome'], number>> = {
  created: 201,
  updated: 200,
  unchanged: 200,
  deleted: 204,
  absent: 204,
};
const SAID: Readonly<Record<WriteResult['outcome'], string>> = {
  created: 'Created',
  updated: 'Updated',
  unchanged: 'Nothing changed',
  deleted: 'Deleted',
  absent: 'Nothing was there to delete',
};

/** HTTP status of what a write came to. */
export const writeStatus = (result: WriteResult): number => STATUS[result.outcome];

/** `[base]/Type/id/_history/version` (http.html#create). */
export const versionUrl = (base: string, version: Version): string =>
  `${base}/${version.type}/${version.id}/_history/${version.versionId}`;

/** The reply to a create, update or patch, as `Prefer: return` asks (http.html#ops); the whole resource where it asks for nothing. */
export function writeReply(call: Call, result: WriteResult): Reply {
  const version = result.version!;
  const headers = {
    ...versionHeaders(version),
    ...(result.outcome === 'created' && { location: versionUrl(call.base, version) }),
  };
  const status = writeStatus(result);
  switch (preferencesOf(call.headers).return) {
    case 'minimal':
      return { status, headers };
    case 'OperationOutcome':
      return { status, headers: { 'content-type': FHIR_JSON, ...headers }, body: JSON.stringify(saying(result)) };
    default:
      return { status, headers: { 'content-type': FHIR_JSON, ...headers }, body: version.body };
  }
}

/** Code system of what a write came to: `created`, `updated`, `unchanged`, `deleted`, `absent`. */
const WRITE_OUTCOME = 'https://trialbridge.dev/fhir/CodeSystem/write-outcome';

/** What was done, for people and, as a code, for software. */
export function saying(result: WriteResult) {
  const { version, outcome } = result;
  const name = version ? `: ${version.type}/${version.id}, version ${version.versionId}` : '';
  return {
    resourceType: 'OperationOutcome' as const,
    issue: [
      {
        severity: 'information',
        code: 'informational',
        details: { coding: [{ system: WRITE_OUTCOME, code: outcome }] },
        diagnostics: `${SAID[outcome]}${name}`,
      },
    ],
  };
}

/** `201 Created`, as `Bundle.entry.response.status` has it. */
export const statusLine = (status: number): string => `${status} ${STATUS_CODES[status] ?? ''}`.trim();
