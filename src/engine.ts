/** Puts the parts together: the only file that picks a store. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { jobsPath, type StoreChoice, vocabularyPath } from './config.ts';
import { addressOf } from './facade/address.ts';
import { dispatch } from './facade/router.ts';
import { DEFAULT_LIMITS, type Matcher, type Services } from './facade/services.ts';
import type { AnyResource } from './fhir/resource.ts';
import { Failure } from './kernel/failure.ts';
import { parseJson } from './kernel/json.ts';
import { type BulkJobs, createBulkJobs } from './match/bulk/bulk-jobs.ts';
import { createCandidates, type FindCandidates } from './match/candidates/candidates.ts';
import { createScreen } from './match/candidates/screening.ts';
import { keepCatalogue } from './match/catalogue/catalogue-keeper.ts';
import { createMatcher } from './match/match.ts';
import { takeTurnsBehind } from './match/turns.ts';
import { warmUp } from './match/warm-up.ts';
import { buildMark, PRODUCT } from './product.ts';
import { FULL_ACCESS } from './store/access.ts';
import { sectionFile } from './store/files/section-file.ts';
import type { JobStore } from './store/jobs.ts';
import { memoryJobs } from './store/memory/memory-jobs.ts';
import { openMemoryStore } from './store/memory/memory-store.ts';
import { postgresJobs } from './store/postgres/postgres-jobs.ts';
import { openPostgresStore } from './store/postgres/postgres-store.ts';
import type { SectionFile } from './store/section-file.ts';
import { sqliteJobs } from './store/sqlite/sqlite-jobs.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { openVocabularyFile } from './store/vocabularies.ts';
import { type KnownSystems, knownSystems } from './terminology/codes/known-systems.ts';
import { withImports } from './terminology/imported-terminology.ts';
import { createLexicon } from './terminology/lexicon.ts';
import type { Terminology } from './terminology/terminology.ts';

/** Names resources in answers that never leave the process. */
export const LOCAL_BASE = 'http://localhost/fhir';

export interface Engine {
  readonly store: Store;
  readonly terminology: Terminology;
  readonly codes: KnownSystems;
  readonly matcher: Matcher;
  readonly candidates: FindCandidates;
  /** Unfinished ones are gone on with when asked to `resume`. */
  readonly jobs: BulkJobs;
  /** To be told of faults of our own in jobs. */
  onJobFault(tell: (fault: unknown) => void): void;
  /** To be told why the index of the trials was made anew, or not kept. */
  onIndexFault(tell: (message: string, cause: unknown) => void): void;
  /** Reads the index that was kept, where there is one: the first match need not wait for it then. */
  prepare(): Promise<void>;
  /**
   * Has what the first matches would have to learn of many studies learned behind what else there is to do. Ends early when
   * the engine is closed; a fault is told as one of the index.
   */
  warmUp(): Promise<void>;
  /**
   * Answers a FHIR request as the service would, without a socket. `path` is relative to the base: `ResearchStudy/$match`.
   *
   * @throws Failure where the service would answer with an error
   */
  request(
    method: string,
    path: string,
    resource?: AnyResource,
    headers?: Readonly<Record<string, string>>,
  ): Promise<AnyResource>;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Where the index of the trials is kept. Default: it goes with the process. */
  readonly indexFile?: string | undefined;
}

/**
 * @throws Failure `unsupported` for a store that this build does not have; `busy` or `fault` from the store where it cannot be opened
 */
export async function openEngine(choice: StoreChoice, { indexFile }: EngineOptions = {}): Promise<Engine> {
  const vocabularies = openVocabularies(choice);
  try {
    return engineOver(await openStore(choice), vocabularies, openJobs(choice), indexFile);
  } catch (error) {
    vocabularies?.close();
    throw error;
  }
}

/** The lexicon, and what has been imported behind it. */
interface Vocabularies {
  readonly terminology: Terminology;
  readonly codes: KnownSystems;
  close(): void;
}

/** What belongs to a store, as it is at this moment; undefined where nothing was ever imported. */
function openVocabularies(choice: StoreChoice): Vocabularies | undefined {
  const path = vocabularyPath(choice);
  if (path === undefined || !existsSync(path)) return undefined;
  const file = openVocabularyFile(path);
  const terminology = withImports(createLexicon(), file);
  return { terminology, codes: knownSystems(terminology, file), close: () => file.close() };
}

/** An engine over a store that is already open; closing the engine closes it, the vocabularies and the jobs. */
export function engineOver(
  store: Store,
  vocabularies?: Vocabularies,
  kept: JobStore = memoryJobs(),
  indexFile?: string,
): Engine {
  const terminology = vocabularies?.terminology ?? createLexicon();
  const codes = vocabularies?.codes ?? knownSystems(terminology);
  const indexFaults = new Set<(message: string, cause: unknown) => void>();
  const keeper = keepCatalogue(store, terminology, {
    ...(indexFile !== undefined && { file: indexFileOf(indexFile, store, terminology) }),
    tell: (message, cause) => {
      for (const tell of indexFaults) tell(message, cause);
    },
  });
  const matcher = createMatcher({ store, terminology, product: `${PRODUCT.name} ${PRODUCT.version}`, keeper });
  const candidates = createCandidates(store, matcher.match, createScreen(store, terminology, matcher.asked));
  const faults = new Set<(fault: unknown) => void>();
  const jobs = createBulkJobs(
    { store, jobs: kept, match: matcher.match, studies: matcher.studies, candidates },
    (fault) => {
      for (const tell of faults) tell(fault);
    },
  );
  const closing = new AbortController();
  let warming: Promise<void> | undefined;
  async function warm(): Promise<void> {
    try {
      await warmUp(matcher, takeTurnsBehind(closing.signal));
    } catch (cause) {
      if (closing.signal.aborted) return;
      for (const tell of indexFaults) tell('The studies could not be judged before the first match', cause);
    }
  }
  const services: Services = { store, matcher, candidates, jobs, codes, limits: DEFAULT_LIMITS, software: PRODUCT };
  return {
    store,
    terminology,
    codes,
    matcher,
    candidates,
    jobs,
    onJobFault: (tell) => void faults.add(tell),
    onIndexFault: (tell) => void indexFaults.add(tell),
    prepare: async () => {
      if (indexFile !== undefined) await keeper.current();
    },
    warmUp: () => {
      warming ??= warm();
      return warming;
    },
    request: async (method, path, resource, headers = {}) => {
      const reply = await dispatch({
        method,
        ...addressOf(path),
        headers,
        body: resource === undefined ? { kind: 'none' } : { kind: 'parsed', value: resource },
        access: FULL_ACCESS,
        base: LOCAL_BASE,
        requestId: 'local',
        services,
      });
      return parseJson(String(reply.body ?? 'null')) as AnyResource;
    },
    close: async () => {
      closing.abort();
      await jobs.close();
      await keeper.close();
      await store.close();
      vocabularies?.close();
    },
  };
}

/** A file that is good for what its index was made by and of: this build, this lexicon with its imports, this store. */
function indexFileOf(path: string, store: Store, terminology: Terminology): SectionFile {
  // Of the code as it was when the index was begun: it may be exchanged on the disk while this process runs.
  let build: string | undefined;
  return sectionFile(path, async () => {
    build ??= buildMark();
    return { build, terminology: terminology.version, store: await store.identity() };
  });
}

async function openStore(choice: StoreChoice): Promise<Store> {
  switch (choice.kind) {
    case 'memory':
      return openMemoryStore();
    case 'sqlite':
      if (choice.path !== ':memory:') makeFolder(dirname(choice.path));
      return openSqliteStore(choice.path);
    case 'postgres':
      return openPostgresStore(choice.url);
  }
}

function openJobs(choice: StoreChoice): JobStore {
  if (choice.kind === 'postgres') return postgresJobs(choice.url);
  const path = jobsPath(choice);
  return path === undefined ? memoryJobs() : sqliteJobs(path);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { message } = error as Error;
    throw new Failure('invalid', `The folder of the store cannot be made: ${message}`, {
      expression: 'TRIALBRIDGE_STORE',
      cause: error,
    });
  }
}
