import type { Bundle } from '@medplum/fhirtypes';
import type { Answer } from '../match/answer.ts';
import type { BulkJobs } from '../match/bulk/bulk-jobs.ts';
import type { FindCandidates } from '../match/candidates/candidates.ts';
import type { MatchRequest } from '../match/request.ts';
import type { SimilarStudies } from '../match/similarity/similar-studies.ts';
import type { Access } from '../store/access.ts';
import type { Store } from '../store/store.ts';
import type { KnownSystems } from '../terminology/codes/known-systems.ts';
import type { RecordSource } from './ehr/record-source.ts';
import type { RemoteTerminology } from './operations/terminology/remote-terminology.ts';

/** What one request may cost. Sizes in bytes, after unpacking. */
export interface Limits {
  readonly bodyBytes: number;
  readonly transactionBytes: number;
  readonly transactionEntries: number;
  /** Most matches on one page. */
  readonly maxPageCount: number;
  /** Matches on a page where the client does not say. */
  readonly pageCount: number;
  /** Most jobs that wait or run at a time. */
  readonly jobs: number;
  /** How long the results of a job are kept, in milliseconds. */
  readonly jobRetentionMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 16_777_216,
  transactionBytes: 268_435_456,
  transactionEntries: 50_000,
  maxPageCount: 1000,
  pageCount: 20,
  jobs: 8,
  jobRetentionMs: 86_400_000,
};

/** Answers `$match` and `$similar` with searchset Bundles whose studies are named by `baseUrl`. */
export interface Matcher {
  match(access: Access, request: MatchRequest, baseUrl: string): Promise<Bundle>;
  answer(access: Access, request: MatchRequest, baseUrl: string): Promise<Answer>;
  studies(access: Access, request: MatchRequest): Promise<readonly string[]>;
  readonly similar: SimilarStudies;
}

/** Something that the operator should know. Never holds a query, a body or a fact about a patient. */
export interface LogEntry {
  readonly level: 'error' | 'info';
  readonly requestId: string;
  readonly message: string;
  readonly method?: string;
  readonly status?: number;
  readonly durationMs?: number;
  /** Of our own fault: for the operator, never for the client. */
  readonly cause?: unknown;
}
export type Log = (entry: LogEntry) => void;

/** What the interactions and operations work with. */
export interface Services {
  readonly store: Store;
  readonly matcher: Matcher;
  /** Answers `$candidates`. */
  readonly candidates: FindCandidates;
  /** Works off what was asked with `Prefer: respond-async`. */
  readonly jobs: BulkJobs;
  /** Hospital systems from which a patient's record may be fetched. Absent: none is ever asked. */
  readonly ehr?: RecordSource;
  /** What terminology operations are answered from. */
  readonly codes: KnownSystems;
  /** Asked for what these do not know. Absent: nothing leaves this server. */
  readonly remote?: RemoteTerminology;
  readonly limits: Limits;
  /** Name and version of the software, for the CapabilityStatement. */
  readonly software: { readonly name: string; readonly version: string };
}
