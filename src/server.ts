import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config, EhrChoice } from './config.ts';
import type { Engine } from './engine.ts';
import { fhirRecords } from './facade/ehr/fhir-records.ts';
import type { EhrSettings } from './facade/ehr/record-source.ts';
import { fhirHandler } from './facade/handler.ts';
import { remoteTerminology } from './facade/operations/terminology/remote-terminology.ts';
import type { Log } from './facade/services.ts';
import { site, siteListener } from './facade/site.ts';
import { openAccess } from './facade/smart/access-of.ts';
import { Failure } from './kernel/failure.ts';
import { PRODUCT } from './product.ts';
import { LEXICON } from './terminology/concept.ts';

export type { Log };

const FHIR_PATH = '/fhir';

export interface RunningServer {
  /** The FHIR base, without a slash at its end. */
  readonly baseUrl: string;
  /** Takes no new connection, lets running requests end for a while, then ends them. The engine stays open. */
  stop(): Promise<void>;
}

/**
 * Listens, answering from `engine`.
 *
 * @param keyIn text of the file that holds the private key, where there is to be one
 * @throws Failure `busy` where the address is taken, `unsupported` for an access mode that this build does not have
 */
export async function startServer(
  config: Config,
  engine: Engine,
  log: Log,
  keyIn: (file: string) => string,
): Promise<RunningServer> {
  if (config.auth === 'smart') {
    throw new Failure('unsupported', 'This build has no SMART access: set none', { expression: 'TRIALBRIDGE_AUTH' });
  }
  // Tables are read before the first request, which would hold up others.
  engine.codes.find(LEXICON);
  const server = createServer({
    headersTimeout: config.timeouts.headersMs,
    requestTimeout: config.timeouts.requestMs,
    requireHostHeader: true,
  });
  const port = await listening(server, config);
  const baseUrl =
    config.baseUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}${FHIR_PATH}`;
  const fhir = fhirHandler({
    services: {
      store: engine.store,
      matcher: engine.matcher,
      candidates: engine.candidates,
      jobs: engine.jobs,
      codes: engine.codes,
      ...(config.terminology && { remote: remoteTerminology(config.terminology) }),
      ...(config.ehr && { ehr: fhirRecords(withKey(config.ehr, keyIn)) }),
      limits: config.limits,
      software: PRODUCT,
    },
    accessOf: openAccess,
    baseUrl,
    log,
  });
  const isReady = async (): Promise<boolean> => {
    try {
      await engine.store.changeNumber();
      return true;
    } catch (error) {
      log({ level: 'error', requestId: 'readyz', message: 'The store does not answer', cause: error });
      return false;
    }
  };
  server.on('request', siteListener(FHIR_PATH, fhir, site({ fhirPath: FHIR_PATH, isReady })));
  engine.onJobFault((cause) => log({ level: 'error', requestId: 'jobs', message: 'A job failed', cause }));
  engine.onIndexFault((message, cause) => log({ level: 'error', requestId: 'index', message, cause }));
  await engine.prepare();
  // Not waited for: requests are answered meanwhile.
  void engine.warmUp();
  engine.jobs.resume();
  return { baseUrl, stop: () => stopped(server, config.timeouts.shutdownMs) };
}

function withKey({ access, ...settings }: EhrChoice, keyIn: (file: string) => string): EhrSettings {
  if (typeof access === 'string') return { ...settings, access };
  const { privateKeyFile, ...service } = access;
  return { ...settings, access: { ...service, privateKey: keyIn(privateKeyFile) } };
}

function listening(server: Server, config: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(
        taken
          ? new Failure('busy', `${config.host}:${config.port} cannot be listened on (${error.code})`, {
              expression: 'TRIALBRIDGE_PORT',
              cause: error,
            })
          : error,
      );
    });
    server.listen(config.port, config.host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function stopped(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(timer);
}
