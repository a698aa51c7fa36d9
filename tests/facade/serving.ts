/** Servers to test against: every store, both majors of Express, at the root and deep. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express5 from 'express';
import express4 from 'express4';
import type { RecordSource } from '../../src/facade/ehr/record-source.ts';
import { fhirHandler, type HandlerOptions } from '../../src/facade/handler.ts';
import type { RemoteTerminology } from '../../src/facade/operations/terminology/remote-terminology.ts';
import { DEFAULT_LIMITS, type Limits, type LogEntry, type Matcher } from '../../src/facade/services.ts';
import { type AccessOf, openAccess } from '../../src/facade/smart/access-of.ts';
import { createBulkJobs } from '../../src/match/bulk/bulk-jobs.ts';
import { createCandidates } from '../../src/match/candidates/candidates.ts';
import { memoryJobs } from '../../src/store/memory/memory-jobs.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type KnownSystems, knownSystems } from '../../src/terminology/codes/known-systems.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

export interface Served {
  readonly server: Server;
  /** Absolute, without a slash at its end. */
  readonly base: string;
  readonly store: Store;
  readonly logged: LogEntry[];
  close(): Promise<void>;
}

export interface ServeChoice {
  readonly framework?: 'node' | 'express4' | 'express5';
  readonly mount?: string;
  readonly store?: Store;
  readonly matcher?: Matcher;
  readonly codes?: KnownSystems;
  readonly remote?: RemoteTerminology;
  readonly ehr?: RecordSource;
  readonly accessOf?: AccessOf;
  readonly limits?: Partial<Limits>;
  readonly baseUrl?: string;
  /** A body parser of the host application in front of the router. */
  readonly json?: boolean;
}

const noMatcher: Matcher = {
  answer: () => Promise.reject(new TypeError('a secret inside')),
  match: () => Promise.reject(new TypeError('a secret inside')),
  similar: () => Promise.reject(new TypeError('a secret inside')),
  studies: () => Promise.reject(new TypeError('a secret inside')),
};

/** Made when it is first asked for: most tests never ask. */
const lexiconAlone: KnownSystems = {
  find: (url) => knownLexicon().find(url),
  translations: (coding) => knownLexicon().translations(coding),
  isImported: () => false,
};
let lexicon: KnownSystems | undefined;
function knownLexicon(): KnownSystems {
  lexicon ??= knownSystems(createLexicon());
  return lexicon;
}

export async function serveFhir(choice: ServeChoice = {}): Promise<Served> {
  const { framework = 'node', mount = '', store = openMemoryStore(), matcher = noMatcher } = choice;
  const logged: LogEntry[] = [];
  const candidates = createCandidates(store, matcher.match);
  const jobs = createBulkJobs(
    { store, jobs: memoryJobs(), match: matcher.match, studies: matcher.studies, candidates },
    (cause) => logged.push({ level: 'error', requestId: 'jobs', message: 'A job failed', cause }),
  );
  const options: HandlerOptions = {
    services: {
      store,
      matcher,
      candidates,
      jobs,
      ...(choice.ehr && { ehr: choice.ehr }),
      codes: choice.codes ?? lexiconAlone,
      ...(choice.remote && { remote: choice.remote }),
      limits: { ...DEFAULT_LIMITS, ...choice.limits },
      software: { name: 'Test', version: '0' },
    },
    accessOf: choice.accessOf ?? openAccess,
    ...(choice.baseUrl !== undefined && { baseUrl: choice.baseUrl }),
    log: (entry) => logged.push(entry),
  };
  const server = createServer(listenerOf(framework, mount, options, choice.json ?? false));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    base: `http://127.0.0.1:${port}${mount}`,
    store,
    logged,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await jobs.close();
      await store.close();
    },
  };
}

function listenerOf(
  framework: 'node' | 'express4' | 'express5',
  mount: string,
  options: HandlerOptions,
  json: boolean,
) {
  const handler = fhirHandler(options);
  if (framework === 'node') return handler;
  const make = framework === 'express4' ? express4 : express5;
  const app = make();
  if (json) app.use(make.json({ type: ['application/json', 'application/fhir+json'], limit: '50mb' }));
  app.use(mount === '' ? '/' : mount, handler);
  return app;
}
