/** The only door to the environment: one object, checked whole before anything opens. */
import { z } from 'zod';
import type { BackendService, EhrSettings } from './facade/ehr/record-source.ts';
import type { RemoteSettings } from './facade/operations/terminology/remote-terminology.ts';
import type { Limits } from './facade/services.ts';
import { Failure, type Issue } from './kernel/failure.ts';

const PREFIX = 'TRIALBRIDGE_';
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

const count = (low: number, high: number) => z.coerce.number().int().min(low).max(high);
const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Every setting: its form, its default and what it is for. The documentation's table is printed from this one. */
export const SETTINGS = {
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
  PORT: count(0, 65_535).default(8080).describe('Port to listen on; 0 takes any free one.'),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address of the FHIR base as clients see it, without a slash at its end; every link in an answer is built on it. Default: `http://HOST:PORT/fhir`.',
    ),
  STORE: z
    .string()
    .min(1)
    .default('sqlite:data/trialbridge.db')
    .describe(
      '`sqlite:` and a file, `sqlite::memory:` for a store that goes with the process, or a `postgres://` address (docs/scaling.md); there `schema=NAME` as a parameter names the schema of the tables, `trialbridge` by default.',
    ),
  INDEX_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File that keeps the index of the trials over a restart; `none` for none. It can be deleted at any time. Default: beside the store’s own file, with `.match-index` at its end; none where the store is no file.',
    ),
  AUTH: z
    .enum(['none', 'smart'])
    .default('none')
    .describe(
      '`none`: everybody who reaches the address may do everything, so it is refused on any address but loopback. `smart`: bearer tokens with SMART scopes.',
    ),
  AUTH_ISSUER: z.url().optional().describe('With `smart`: the exact `iss` of accepted tokens.'),
  AUTH_AUDIENCE: z
    .string()
    .min(1)
    .optional()
    .describe('With `smart`: the `aud` that tokens must carry. Default: the base URL.'),
  AUTH_JWKS_URL: z
    .url()
    .optional()
    .describe(
      'With `smart`: where the issuer publishes its keys; http only on loopback. Default: from the issuer’s discovery document.',
    ),
  AUTH_MAX_LIFETIME_S: count(1, 86_400)
    .default(3600)
    .describe('With `smart`: longest accepted lifetime of a token, in seconds.'),
  INSECURE: flag.default(false).describe('`1`: allow `none` on an address that others can reach.'),
  MAX_BODY_BYTES: count(1024, 1_073_741_824)
    .default(16_777_216)
    .describe('Largest single resource or operation body, in bytes after unpacking.'),
  MAX_TRANSACTION_BYTES: count(1024, 1_073_741_824)
    .default(268_435_456)
    .describe('Largest transaction or batch, in bytes after unpacking.'),
  MAX_TRANSACTION_ENTRIES: count(1, 1_000_000).default(50_000).describe('Most entries in one transaction or batch.'),
  MAX_PAGE_COUNT: count(1, 100_000)
    .default(1000)
    .describe('Most matches on one page; a larger `_count` is brought down to it.'),
  PAGE_COUNT: count(1, 100_000).default(20).describe('Matches on a page where the client gives no `_count`.'),
  HEADERS_TIMEOUT_MS: count(100, 600_000)
    .default(10_000)
    .describe('How long a client may take to send its headers, in milliseconds.'),
  REQUEST_TIMEOUT_MS: count(100, 3_600_000)
    .default(300_000)
    .describe('How long a client may take to send a whole request, in milliseconds.'),
  SHUTDOWN_TIMEOUT_MS: count(0, 600_000)
    .default(10_000)
    .describe('How long running requests may take to end after SIGTERM, in milliseconds.'),
  TERMINOLOGY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Base of another FHIR R4 terminology server, asked by the terminology operations for what the tables here do not know; nothing else asks it. http only on loopback; without user, query or fragment. Default: none, and nothing leaves this server.',
    ),
  TERMINOLOGY_TIMEOUT_MS: count(10, 120_000)
    .default(5000)
    .describe('How long that server may take for one answer, in milliseconds.'),
  TERMINOLOGY_MAX_BYTES: count(1024, 134_217_728)
    .default(4_194_304)
    .describe('Largest answer of that server that is read, in bytes after unpacking.'),
  TERMINOLOGY_MEMORY_CHARACTERS: count(0, 1_073_741_824)
    .default(16_777_216)
    .describe('How much of its answers is remembered, for an hour, in characters; 0 remembers nothing.'),
  EHR_URLS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'FHIR R4 bases of hospital systems, separated by blanks, without a slash at their ends: only from these is a patient’s record fetched, where `subject` is an address below one of them. https, or http on loopback; without user, query or fragment. Default: none, and no record is ever fetched.',
    ),
  EHR_ACCESS: z
    .enum(['open', 'caller', 'backend'])
    .default('open')
    .describe(
      'How those systems are told who asks. `open`: not at all. `caller`: with the bearer token that the caller sent here, which must be meant for all of them. `backend`: with a token of a SMART backend service.',
    ),
  EHR_TOKEN_URL: z.url().optional().describe('With `backend`: the token endpoint; http only on loopback.'),
  EHR_CLIENT_ID: z.string().min(1).optional().describe('With `backend`: the id under which this server is registered.'),
  EHR_PRIVATE_KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('With `backend`: file of the private key (PEM), RSA for RS384 or on the curve P-384 for ES384.'),
  EHR_KEY_ID: z.string().min(1).optional().describe('With `backend`: the `kid` by which the public key is found.'),
  EHR_SCOPE: z.string().min(1).default('system/*.rs').describe('With `backend`: the scopes that are asked for.'),
  EHR_TIMEOUT_MS: count(10, 600_000)
    .default(10_000)
    .describe('How long a hospital system may take for one answer, in milliseconds.'),
  EHR_RECORD_TIMEOUT_MS: count(10, 3_600_000)
    .default(60_000)
    .describe('How long fetching a whole record may take, in milliseconds.'),
  EHR_MAX_BYTES: count(1024, 1_073_741_824)
    .default(67_108_864)
    .describe('Largest record that is fetched, in bytes after unpacking.'),
  JOBS: count(1, 10_000)
    .default(8)
    .describe('Most jobs (`Prefer: respond-async`) that wait or run at a time; one more is answered 503.'),
  JOB_RETENTION_S: count(1, 31_536_000)
    .default(86_400)
    .describe('How long the results of a job are kept after its end, in seconds.'),
  LOG: z
    .enum(['off', 'errors', 'requests'])
    .default('errors')
    .describe(
      'What is written to standard error, as JSON lines: nothing, faults of the server, or every request as well (method, type and status; never a query or a body).',
    ),
  CORPUS: z.string().optional().describe('Folder of the tests’ data; nothing else reads it.'),
  TEST_POSTGRES: z
    .string()
    .optional()
    .describe('`postgres://` address of a database in which the tests may make stores; nothing else reads it.'),
} as const;

const schema = z.object(SETTINGS);
type Settings = z.infer<typeof schema>;

export type StoreChoice =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Hospital systems, with the place of the key instead of the key. */
export type EhrChoice = Omit<EhrSettings, 'access'> & {
  readonly access: 'open' | 'caller' | (Omit<BackendService, 'privateKey'> & { readonly privateKeyFile: string });
};

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Without a slash at its end; absent where it follows from the address that is listened on. */
  readonly baseUrl?: string;
  readonly store: StoreChoice;
  /** Absent: the index of the trials is not kept over a restart. */
  readonly indexFile?: string;
  readonly auth: 'none' | 'smart';
  readonly issuer?: string;
  readonly audience?: string;
  readonly jwksUrl?: string;
  /** Absent: no other terminology server is asked. */
  readonly terminology?: RemoteSettings;
  /** Absent: no record is fetched from anywhere. */
  readonly ehr?: EhrChoice;
  readonly maxTokenLifetimeS: number;
  readonly insecure: boolean;
  readonly limits: Limits;
  readonly timeouts: { readonly headersMs: number; readonly requestMs: number; readonly shutdownMs: number };
  readonly log: 'off' | 'errors' | 'requests';
}

export const isLoopback = (host: string): boolean => LOOPBACK.test(host.toLowerCase());

/**
 * The configuration that an environment spells out.
 *
 * @throws Failure `invalid` with one issue for each setting that is unknown, malformed or contradicts another; `expression` is the setting's name
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment)
      .filter(([name, value]) => name.startsWith(PREFIX) && value !== undefined)
      .map(([name, value]) => [name.slice(PREFIX.length), value]),
  );
  const issues: Issue[] = Object.keys(given)
    .filter((name) => !(name in SETTINGS))
    .map((name) => problem(name, 'there is no such setting'));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    issues.push(...parsed.error.issues.map((issue) => problem(String(issue.path[0]), issue.message)));
  } else {
    issues.push(...contradictions(parsed.data));
  }
  if (issues.length > 0 || !parsed.success) {
    throw new Failure(
      'invalid',
      `The configuration has ${issues.length === 1 ? 'a problem' : `${issues.length} problems`}`,
      { issues },
    );
  }
  return toConfig(parsed.data);
}

/** The configuration of this process. */
export const processConfig = (): Config => readConfig(process.env);

const problem = (name: string, message: string): Issue => ({
  severity: 'error',
  message,
  expression: `${PREFIX}${name}`,
});

function contradictions(settings: Settings): Issue[] {
  const issues: Issue[] = [];
  if (settings.AUTH === 'none' && !settings.INSECURE && !isLoopback(settings.HOST)) {
    issues.push(
      problem(
        'AUTH',
        `\`none\` on ${settings.HOST} would open the store to everybody who reaches it: set \`smart\`, or ${PREFIX}INSECURE=1`,
      ),
    );
  }
  if (settings.AUTH === 'smart' && settings.AUTH_ISSUER === undefined) {
    issues.push(problem('AUTH_ISSUER', 'needed with `smart`'));
  }
  if (settings.AUTH_JWKS_URL !== undefined && !isSafeUrl(settings.AUTH_JWKS_URL)) {
    issues.push(problem('AUTH_JWKS_URL', 'http is accepted on loopback only'));
  }
  if (settings.TERMINOLOGY_URL !== undefined && !isBareUrl(settings.TERMINOLOGY_URL)) {
    issues.push(problem('TERMINOLOGY_URL', 'https, or http on loopback, is accepted, without user, query or fragment'));
  }
  issues.push(...ehrContradictions(settings));
  if (settings.PAGE_COUNT > settings.MAX_PAGE_COUNT) {
    issues.push(problem('PAGE_COUNT', `is above ${PREFIX}MAX_PAGE_COUNT (${settings.MAX_PAGE_COUNT})`));
  }
  if (storeChoice(settings.STORE) === undefined) {
    issues.push(problem('STORE', 'begins with none of `sqlite:`, `postgres://`, `postgresql://`'));
  }
  return issues;
}

function ehrContradictions(settings: Settings): Issue[] {
  const bases = basesIn(settings.EHR_URLS);
  if (!bases.every((base) => URL.canParse(base) && isBareUrl(base) && !base.endsWith('/')))
    return [
      problem(
        'EHR_URLS',
        'https, or http on loopback, is accepted, without user, query, fragment or a slash at the end',
      ),
    ];
  if (settings.EHR_ACCESS !== 'backend') return [];
  const needed = (['EHR_TOKEN_URL', 'EHR_CLIENT_ID', 'EHR_PRIVATE_KEY_FILE'] as const)
    .filter((name) => settings[name] === undefined)
    .map((name) => problem(name, 'needed with `backend`'));
  const unsafe = settings.EHR_TOKEN_URL !== undefined && !isSafeUrl(settings.EHR_TOKEN_URL);
  return unsafe ? [...needed, problem('EHR_TOKEN_URL', 'http is accepted on loopback only')] : needed;
}

const basesIn = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.split(/\s+/).filter((base) => base !== '');

function ehrChoice(settings: Settings): EhrChoice | undefined {
  const bases = basesIn(settings.EHR_URLS);
  if (bases.length === 0) return undefined;
  return {
    bases,
    timeoutMs: settings.EHR_TIMEOUT_MS,
    recordTimeoutMs: settings.EHR_RECORD_TIMEOUT_MS,
    maxBytes: settings.EHR_MAX_BYTES,
    access:
      settings.EHR_ACCESS !== 'backend'
        ? settings.EHR_ACCESS
        : {
            tokenUrl: settings.EHR_TOKEN_URL!,
            clientId: settings.EHR_CLIENT_ID!,
            privateKeyFile: settings.EHR_PRIVATE_KEY_FILE!,
            ...(settings.EHR_KEY_ID !== undefined && { keyId: settings.EHR_KEY_ID }),
            scope: settings.EHR_SCOPE,
          },
  };
}

function isSafeUrl(text: string): boolean {
  const url = new URL(text);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function isBareUrl(text: string): boolean {
  const { username, password, search, hash } = new URL(text);
  return isSafeUrl(text) && [username, password, search, hash].every((part) => part === '');
}

/**
 * The store that a text names: `sqlite:` and a file, `sqlite::memory:`, a `postgres://` address, or `memory` (for tests).
 *
 * @throws Failure `invalid`
 */
export function parseStore(text: string): StoreChoice {
  const choice = storeChoice(text);
  if (!choice) throw new Failure('invalid', `No such store: ${text.slice(0, 80)}`, { expression: 'store' });
  return choice;
}

function storeChoice(text: string): StoreChoice | undefined {
  if (text === 'memory') return { kind: 'memory' };
  if (/^postgres(ql)?:\/\//.test(text)) return { kind: 'postgres', url: text };
  if (text.startsWith('sqlite:') && text.length > 'sqlite:'.length)
    return { kind: 'sqlite', path: text.slice('sqlite:'.length) };
  return undefined;
}

/** The file of imported vocabularies that belongs to a store. */
export const vocabularyPath = (choice: StoreChoice): string | undefined => beside(choice, '.terminology.db');

/** The file of jobs that belongs to a store. */
export const jobsPath = (choice: StoreChoice): string | undefined => beside(choice, '.jobs.db');

/** The file of the index of a store's trials. @param named `none` for none; where nothing is named, the one beside the store */
export const indexFileFor = (choice: StoreChoice, named: string | undefined): string | undefined =>
  named === 'none' ? undefined : (named ?? beside(choice, '.match-index'));

/** A file beside the store's own. None where the store is no file. */
function beside(choice: StoreChoice, end: string): string | undefined {
  if (choice.kind !== 'sqlite' || choice.path === ':memory:') return undefined;
  return choice.path.replace(/\.(?:db|sqlite3?)$/, '') + end;
}

function toConfig(settings: Settings): Config {
  const ehr = ehrChoice(settings);
  const store = storeChoice(settings.STORE)!;
  const indexFile = indexFileFor(store, settings.INDEX_FILE);
  return {
    ...(ehr && { ehr }),
    host: settings.HOST,
    port: settings.PORT,
    ...(settings.BASE_URL !== undefined && { baseUrl: settings.BASE_URL.replace(/\/+$/, '') }),
    store,
    ...(indexFile !== undefined && { indexFile }),
    auth: settings.AUTH,
    ...(settings.AUTH_ISSUER !== undefined && { issuer: settings.AUTH_ISSUER }),
    ...(settings.AUTH_AUDIENCE !== undefined && { audience: settings.AUTH_AUDIENCE }),
    ...(settings.AUTH_JWKS_URL !== undefined && { jwksUrl: settings.AUTH_JWKS_URL }),
    ...(settings.TERMINOLOGY_URL !== undefined && {
      terminology: {
        url: settings.TERMINOLOGY_URL.replace(/\/+$/, ''),
        timeoutMs: settings.TERMINOLOGY_TIMEOUT_MS,
        maxBytes: settings.TERMINOLOGY_MAX_BYTES,
        memoryCharacters: settings.TERMINOLOGY_MEMORY_CHARACTERS,
      },
    }),
    maxTokenLifetimeS: settings.AUTH_MAX_LIFETIME_S,
    insecure: settings.INSECURE,
    limits: {
      bodyBytes: settings.MAX_BODY_BYTES,
      transactionBytes: settings.MAX_TRANSACTION_BYTES,
      transactionEntries: settings.MAX_TRANSACTION_ENTRIES,
      maxPageCount: settings.MAX_PAGE_COUNT,
      pageCount: settings.PAGE_COUNT,
      jobs: settings.JOBS,
      jobRetentionMs: settings.JOB_RETENTION_S * 1000,
    },
    timeouts: {
      headersMs: settings.HEADERS_TIMEOUT_MS,
      requestMs: settings.REQUEST_TIMEOUT_MS,
      shutdownMs: settings.SHUTDOWN_TIMEOUT_MS,
    },
    log: settings.LOG,
  };
}

/** Whether output may be coloured where people watch (no-color.org): not where NO_COLOR is set to anything. */
export const processWantsColour = (): boolean => (process.env['NO_COLOR'] ?? '') === '';
