import type { BulkTask } from '../../match/bulk/bulk-task.ts';
import type { Call, Reply } from '../call.ts';
import { preferencesOf } from '../preferences.ts';

/** Path, below the base, of the jobs. */
export const JOBS = '_jobs';

type Work =
  | Pick<BulkTask & { readonly kind: 'match' }, 'kind' | 'match' | 'place' | 'persist' | 'most'>
  | Pick<BulkTask & { readonly kind: 'candidates' }, 'kind' | 'candidates' | 'persist' | 'most'>
  | Pick<BulkTask & { readonly kind: 'export' }, 'kind' | 'export'>;

/**
 * Starts the work and says where to look for it, where the client prefers that (async.html); else undefined.
 *
 * @throws Failure `busy` where too much is under way
 */
export async function respondAsync(call: Call, work: () => Work): Promise<Reply | undefined> {
  return preferencesOf(call.headers).respondAsync === true ? answerLater(call, work()) : undefined;
}

/** Starts the work, whether or not the client said that it would wait. @throws Failure `busy` */
export async function answerLater(call: Call, work: Work): Promise<Reply> {
  const { jobs, limits } = call.services;
  const { access, base } = call;
  const id = await jobs.start(
    {
      ...work,
      access,
      baseUrl: base,
      request: `${base}/${call.path.join('/')}${call.query.size > 0 ? `?${call.query}` : ''}`,
      retentionMs: limits.jobRetentionMs,
    } as BulkTask,
    limits.jobs,
  );
  const preferred = preferencesOf(call.headers).respondAsync === true;
  return {
    status: 202,
    headers: {
      'content-location': `${base}/${JOBS}/${id}`,
      ...(preferred && { 'preference-applied': 'respond-async' }),
    },
  };
}
