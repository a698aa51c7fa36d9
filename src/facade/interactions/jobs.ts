import { isExport } from '../../match/bulk/bulk-jobs.ts';
import type { Call, Interaction, Reply } from '../call.ts';
import { JOBS } from '../operations/respond-async.ts';

/** Of the manifest; files are named one by one in it. */
const JSON_TYPE = 'application/json';
const NDJSON = 'application/fhir+ndjson';
const COME_BACK_S = '1';

/** How a job stands: 202 while it goes on, then 200 with the list of its files. */
export const jobStatus: Interaction = async (call, { id }) => {
  const status = await call.services.jobs.status(call.access, id);
  if (status.state === 'running') {
    const { done, total } = status;
    const said = total === 0 ? 'waiting' : `${done} of ${total} ${isExport(id) ? 'exported' : 'judged'}`;
    return { status: 202, headers: { 'x-progress': said, 'retry-after': COME_BACK_S } };
  }
  const url = (name: string): string => `${call.base}/${JOBS}/${id}/${name}`;
  const listed = (errors: boolean) =>
    status.files
      .filter(({ type }) => (type === 'OperationOutcome') === errors)
      .map(({ type, name, count }) => ({ type, url: url(name), count }));
  return {
    status: 200,
    headers: { 'content-type': JSON_TYPE, expires: new Date(status.expiresAt).toUTCString() },
    body: JSON.stringify({
      transactionTime: status.startedAt,
      request: status.request,
      requiresAccessToken: needsToken(call),
      output: listed(false),
      error: listed(true),
    }),
  };
};

/** One file of a job that has ended. */
export const jobFile: Interaction = async (call, { id, versionId }): Promise<Reply> => ({
  status: 200,
  headers: { 'content-type': NDJSON },
  body: (await call.services.jobs.file(call.access, id, versionId)).map((line) => `${line}\n`).join(''),
});

/** Ends a job, and forgets it and its files. */
export const cancelJob: Interaction = async (call, { id }) => {
  await call.services.jobs.cancel(call.access, id);
  return { status: 202 };
};

const needsToken = ({ headers }: Call): boolean => headers['authorization'] !== undefined;
