import { type Engine, LOCAL_BASE } from '../engine.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure, type FailureKind, type Issue } from '../kernel/failure.ts';
import { parseJson, stringifyJson } from '../kernel/json.ts';

/** A FHIR service that commands send to: the local store, or a server. */
export interface FhirService {
  /**
   * @param path relative to the base; '' is the base itself
   * @throws Failure where the service refuses; `busy` where it cannot be reached or asks to come back later
   */
  post(path: string, resource: AnyResource, headers?: Readonly<Record<string, string>>): Promise<AnyResource>;
  /**
   * @param address relative to the base, or a link that the service gave
   * @throws Failure as `post`; `forbidden` for a link that leads elsewhere
   */
  get(address: string): Promise<AnyResource>;
}

export const localService = (engine: Engine): FhirService => ({
  post: (path, resource, headers) => engine.request('POST', path, resource, headers),
  get: (address) => engine.request('GET', underBase(LOCAL_BASE, address)),
});

/** An address relative to a base. What a server's links say is not to be trusted with our requests. */
function underBase(base: string, address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname } = new URL(base);
  const link = new URL(address);
  const root = pathname.replace(/\/+$/, '');
  if (link.origin === origin && (link.pathname === root || link.pathname.startsWith(`${root}/`)))
    return `${link.pathname.slice(root.length).replace(/^\//, '')}${link.search}`;
  throw new Failure('forbidden', `${base} links to ${address}, which is not under it`);
}

const FHIR_JSON = 'application/fhir+json';
/** Longest that a server may take to answer, in milliseconds. */
const PATIENCE_MS = 300_000;
const SAID_CHARACTERS = 2000;
const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'busy',
  409: 'conflict',
  412: 'precondition',
  413: 'too-large',
  422: 'unprocessable',
  429: 'busy',
};

/** @param baseUrl of a FHIR R4 server */
export function remoteService(baseUrl: string): FhirService {
  const base = baseUrl.replace(/\/+$/, '');
  const send = async (path: string, init: RequestInit): Promise<AnyResource> => {
    const response = await reached(base, () =>
      fetch(path === '' || path.startsWith('?') ? `${base}${path}` : `${base}/${path}`, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    );
    const text = await reached(base, () => response.text());
    if (!response.ok) throw refusal(response.status, text);
    return parseJson(text) as AnyResource;
  };
  return {
    post: (path, resource, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': FHIR_JSON, accept: FHIR_JSON, ...headers },
        body: stringifyJson(resource),
      }),
    get: async (address) => send(underBase(base, address), { method: 'GET', headers: { accept: FHIR_JSON } }),
  };
}

async function reached<T>(base: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const { cause } = error as { cause?: { code?: unknown } };
    throw new Failure('busy', `${base} cannot be reached: ${String(cause?.code ?? (error as Error).message)}`, {
      cause: error,
    });
  }
}

function refusal(status: number, text: string): Failure {
  const kind = KIND_OF_STATUS[status] ?? (status >= 500 ? 'busy' : 'invalid');
  return new Failure(kind, `The server answered ${status}: ${text.slice(0, SAID_CHARACTERS)}`, {
    issues: issuesOf(text),
  });
}

function issuesOf(text: string): Issue[] {
  try {
    const { issue } = parseJson(text) as {
      issue?: { diagnostics?: string; details?: { text?: string }; expression?: string[] }[];
    };
    return (issue ?? []).map(({ diagnostics, details, expression }) => ({
      severity: 'error',
      message: diagnostics ?? details?.text ?? 'refused without a word',
      ...(expression?.[0] !== undefined && { expression: expression[0] }),
    }));
  } catch {
    return [];
  }
}
