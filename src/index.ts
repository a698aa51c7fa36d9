/** The public face: an Express plugin, and the pure functions under it. */

import { indexFileFor, parseStore } from './config.ts';
import { openEngine } from './engine.ts';
import { fhirRecords } from './facade/ehr/fhir-records.ts';
import type { EhrSettings } from './facade/ehr/record-source.ts';
import { fhirHandler, type Handler } from './facade/handler.ts';
import { type RemoteSettings, remoteTerminology } from './facade/operations/terminology/remote-terminology.ts';
import { DEFAULT_LIMITS, type Limits, type Log } from './facade/services.ts';
import { type AccessOf, openAccess } from './facade/smart/access-of.ts';
import { PRODUCT } from './product.ts';

export type { Criterion } from './eligibility/criterion.ts';
export type { CriterionInput, CriterionReader } from './eligibility/reading/criterion-reader.ts';
export type { Judgement } from './eligibility/verdict.ts';
export {
  collectFacts,
  type JudgeOptions,
  judge,
  mapTrial,
  readCriteria,
  type TrialOptions,
  unmapTrial,
} from './functions.ts';
export { Failure } from './kernel/failure.ts';
export type { ResearchStudyR5 } from './mapping/r5/research-study-r5.ts';
export { toResearchStudyR5 } from './mapping/r5/to-r5.ts';
export type { PatientFacts } from './patient/facts.ts';

export interface TrialBridgeOptions {
  /** As `TRIALBRIDGE_STORE`. Default: `sqlite::memory:`. */
  readonly store?: string;
  /** As `TRIALBRIDGE_INDEX_FILE`, with its default. */
  readonly indexFile?: string;
  /** The FHIR base as clients see it. Default: where the router is mounted, on the address that a request came in on. */
  readonly baseUrl?: string;
  /**
   * What the sender of a request may see and change. Default: everything, for everybody who reaches the router, so that
   * an application that others can reach must give one, or stand in front with its own.
   */
  readonly accessOf?: AccessOf;
  /** Another FHIR terminology server, asked by the terminology operations for what the tables here do not know. Default: none. */
  readonly terminology?: RemoteSettings;
  /** Hospital systems from which a patient's record may be fetched. Default: none is ever asked. */
  readonly ehr?: EhrSettings;
  readonly limits?: Partial<Limits>;
  /** Told of faults and of requests. Default: nobody. */
  readonly log?: Log;
}

export interface TrialBridge {
  /** For `app.use('/fhir', router)` of Express 4 and 5, and as a listener of `node:http`. Requests wait for the store to open. */
  readonly router: Handler;
  /** Settled when the store is open, or could not be opened. */
  readonly ready: Promise<void>;
  /** Ends what runs and closes the store. */
  close(): Promise<void>;
}

/**
 * A FHIR facade with a store of its own. Several may live in one process: nothing is shared, no signal is handled and
 * nothing is printed.
 */
export function trialbridge(options: TrialBridgeOptions = {}): TrialBridge {
  const ehr = options.ehr && fhirRecords(options.ehr);
  const store = parseStore(options.store ?? 'sqlite::memory:');
  const engine = openEngine(store, { indexFile: indexFileFor(store, options.indexFile) });
  const log: Log = options.log ?? (() => undefined);
  const handler = engine.then(({ store, matcher, candidates, jobs, codes }) =>
    fhirHandler({
      services: {
        store,
        matcher,
        candidates,
        jobs,
        codes,
        ...(options.terminology && { remote: remoteTerminology(options.terminology) }),
        ...(ehr && { ehr }),
        limits: { ...DEFAULT_LIMITS, ...options.limits },
        software: PRODUCT,
      },
      accessOf: options.accessOf ?? openAccess,
      ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl.replace(/\/+$/, '') }),
      log,
    }),
  );
  const ready = engine.then(({ jobs, onJobFault, onIndexFault }) => {
    onJobFault((cause) => log({ level: 'error', requestId: 'jobs', message: 'A job failed', cause }));
    onIndexFault((message, cause) => log({ level: 'error', requestId: 'index', message, cause }));
    jobs.resume();
  });
  // A store that cannot be opened is told to whoever waits for `ready`, and to each request; it must not end the process.
  ready.catch(() => undefined);
  handler.catch(() => undefined);
  return {
    router: (request, response, next) => {
      handler.then(
        (handle) => handle(request, response, next),
        (error: unknown) => (next ? next(error) : response.writeHead(503).end()),
      );
    },
    ready,
    close: () =>
      engine.then(
        (opened) => opened.close(),
        () => undefined,
      ),
  };
}
