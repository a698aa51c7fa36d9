/** A process that says nothing of a job for so long has left it to others. */
export const LEASE_MS = 60_000;

/** A piece of work that goes on after its request was answered. Texts are JSON of whoever gives the work. */
export interface JobRow {
  readonly id: string;
  /** Who may see it, as one text. */
  readonly owner: string;
  readonly task: string;
  readonly state: 'accepted' | 'planned' | 'done' | 'failed';
  /** FHIR instant. */
  readonly startedAt: string;
  /** Milliseconds since 1970 at which it is forgotten, once it has ended. */
  readonly expiresAt?: number;
  /** Of a job that has ended. */
  readonly outcome?: string;
}

/** One part of a job: what it is about, in the order of the work. */
export interface JobPart {
  readonly seq: number;
  readonly keys: readonly string[];
}

/** What a part came to: lines of text, and problems. */
export interface PartResult {
  readonly items: readonly string[];
  readonly issues: readonly string[];
}

export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Where jobs live, beside the resources and seen by no search. Every change is durable when it is answered. Two processes
 * may work on one job: of each part the first result counts, and who comes second is told.
 */
export interface JobStore {
  /** False, and nothing kept, where `most` jobs or more have not ended yet. */
  add(job: Pick<JobRow, 'id' | 'owner' | 'task' | 'startedAt'>, most: number): Promise<boolean>;
  get(id: string): Promise<JobRow | undefined>;
  /** Ids of the jobs that have not ended, oldest first. */
  unfinished(): Promise<readonly string[]>;
  /**
   * The oldest job that has not ended, is none of `left` and is worked on by no other process. Where processes share the
   * jobs it is this one's for LEASE_MS, and for as long again whenever it is kept.
   */
  claim(left: readonly string[]): Promise<string | undefined>;
  keep(id: string): Promise<void>;
  /** Divides an accepted job into parts, and replaces its task by what is now known of it; false where it is no longer that. */
  plan(id: string, task: string, parts: readonly (readonly string[])[]): Promise<boolean>;
  /** The first part without a result; undefined where there is none. */
  nextPart(id: string): Promise<JobPart | undefined>;
  /** False where the job is gone, or the part has a result. */
  finishPart(id: string, seq: number, result: PartResult): Promise<boolean>;
  /** Keys with a result, and all. */
  progress(id: string): Promise<JobProgress>;
  /** Undefined where there is no result. */
  part(id: string, seq: number): Promise<PartResult | undefined>;
  /** False where the job is gone, or has ended. */
  finish(id: string, state: 'done' | 'failed', outcome: string, expiresAt: number): Promise<boolean>;
  /** With all its parts; one that is not there is no error. */
  remove(id: string): Promise<void>;
  /** Removes what was to be forgotten by then, in milliseconds since 1970. */
  removeExpired(now: number): Promise<void>;
  close(): Promise<void>;
}
