import type { AnyResource } from '../../fhir/resource.ts';
import { nowMs } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import { RECORD_TYPES } from '../../match/patient-record.ts';
import { backendTokens } from './backend-token.ts';
import { boundedFetch, unusable } from './bounded-fetch.ts';
import { isNoSuchType, leftOut, neededOf, saysNotSupported } from './offered-types.ts';
import type { EhrSettings, RecordSource } from './record-source.ts';

const ID = /^[A-Za-z0-9\-.]{1,64}$/;
const FHIR_JSON = 'application/fhir+json';
const JSON_TYPES = new Set([FHIR_JSON, 'application/json', 'application/json+fhir', 'text/json']);
const PAGE = 500;
/** Most pages of one search. */
const MAX_PAGES = 1000;
/** How a server says that it does not have an operation, or not for this caller. */
const NO_OPERATION: ReadonlySet<number> = new Set([400, 403, 404, 405, 422, 501]);
const MATCHING = ['MedicationAdministration', 'MedicationDispense', 'MedicationRequest', 'MedicationStatement'];

interface Page {
  readonly link?: readonly { readonly relation?: unknown; readonly url?: unknown }[];
  readonly entry?: readonly { readonly fullUrl?: unknown; readonly resource?: AnyResource }[];
}

interface Reply {
  readonly status: number;
  /** Undefined: the server refuses. */
  readonly resource: AnyResource | undefined;
  /** Whether it refuses because it does not support what was asked. */
  readonly unsupported?: boolean;
}

/** What one record may still cost, and how its server is asked. */
interface Visit {
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly until: number;
  bytes: number;
}

/** @throws Failure `invalid` for a private key that cannot sign */
export function fhirRecords(settings: EhrSettings): RecordSource {
  const { access } = settings;
  const tokens = typeof access === 'object' ? backendTokens(access, settings) : undefined;

  async function authorization(caller: string | undefined): Promise<Readonly<Record<string, string>>> {
    if (tokens) return { authorization: `Bearer ${await tokens()}` };
    if (access !== 'caller') return {};
    if (caller === undefined || !/^Bearer /i.test(caller))
      throw new Failure(
        'unauthenticated',
        'The record is fetched with the bearer token of the caller, and there is none',
      );
    return { authorization: caller };
  }

  async function asked(visit: Visit, url: string): Promise<Reply> {
    const left = visit.until - nowMs();
    if (left <= 0)
      throw new Failure('too-costly', `The record could not be fetched within ${settings.recordTimeoutMs} ms`);
    const bounds = { timeoutMs: Math.min(settings.timeoutMs, left), maxBytes: settings.maxBytes };
    const { status, mediaType, text, bytes } = await boundedFetch(
      `The record server ${visit.base}`,
      url,
      { headers: { ...visit.headers, accept: FHIR_JSON } },
      bounds,
    );
    visit.bytes += bytes;
    if (visit.bytes > settings.maxBytes)
      throw new Failure('too-costly', `The record is larger than ${settings.maxBytes} bytes`);
    if (status !== 200) return { status, resource: undefined, unsupported: saysUnsupported(mediaType, text) };
    return { status, resource: resourceOf(visit, mediaType, text) };
  }

  /** False where the first page is refused in a way that means that there is nothing of the kind to ask for. */
  async function pages(
    visit: Visit,
    first: string,
    found: Map<string, AnyResource>,
    isAbsent: (refusal: Reply) => boolean,
  ): Promise<boolean> {
    let url: string | undefined = first;
    const seen = new Set<string>();
    while (url !== undefined) {
      if (seen.has(url) || seen.size >= MAX_PAGES) throw failed(visit, 'its pages do not end');
      seen.add(url);
      const reply = await asked(visit, url);
      const { status, resource } = reply;
      if (resource === undefined) {
        if (seen.size === 1 && isAbsent(reply)) return false;
        throw failed(visit, `it answers ${status}`);
      }
      if (resource.resourceType !== 'Bundle')
        throw failed(visit, `it answers a ${resource.resourceType.slice(0, 64)} where a Bundle is due`);
      const page = resource as Page;
      for (const entry of page.entry ?? []) keep(visit, entry, found);
      url = nextOf(visit, page);
    }
    return true;
  }

  return {
    holds: (reference) => patientAt(settings.bases, reference) !== undefined,
    async record(reference, caller) {
      const place = patientAt(settings.bases, reference);
      if (!place) throw new Error(`${reference} is not of a record server that is configured`);
      const { base, id } = place;
      const visit: Visit = {
        base,
        headers: await authorization(caller),
        until: nowMs() + settings.recordTimeoutMs,
        bytes: 0,
      };
      const { status, resource: patient } = await asked(visit, `${base}/Patient/${id}`);
      if (status === 404 || status === 410)
        throw new Failure('not-found', `The record server ${base} has no Patient/${id}`);
      if (patient === undefined) throw failed(visit, `it answers ${status}`);
      if (patient.resourceType !== 'Patient' || patient.id !== id)
        throw failed(visit, 'it answers another resource than the one that was asked for');
      const found = new Map<string, AnyResource>();
      const everything = `${base}/Patient/${id}/$everything?_count=${PAGE}`;
      const whole = await pages(visit, everything, found, ({ status }) => NO_OPERATION.has(status));
      const missing: string[] = [];
      for (const type of whole ? [] : RECORD_TYPES) {
        const query = new URLSearchParams({ patient: id, _count: String(PAGE) });
        if (MATCHING.includes(type)) query.set('_include', `${type}:medication`);
        if (!(await pages(visit, `${base}/${type}?${query}`, found, isNoSuchType))) missing.push(type);
      }
      const needed = neededOf(missing);
      if (needed !== undefined) throw failed(visit, `it does not offer ${needed}`);
      found.delete(`${base}/Patient/${id}`);
      const rest = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
      const entry = [[`${base}/Patient/${id}`, patient] as const, ...rest].map(([fullUrl, resource]) => ({
        fullUrl,
        resource,
      }));
      const left = missing.length === 0 ? [] : [{ resource: leftOut(base, missing) }];
      return { resourceType: 'Bundle', type: 'collection', entry: [...entry, ...left] };
    },
  };
}

const failed = ({ base }: Visit, why: string, cause?: unknown): Failure =>
  unusable(`The record server ${base}`, why, cause);

/** The base and the id of a reference to a Patient below one of the bases, written exactly so. */
function patientAt(
  bases: readonly string[],
  reference: string,
): { readonly base: string; readonly id: string } | undefined {
  for (const base of bases) {
    const prefix = `${base}/Patient/`;
    const id = reference.startsWith(prefix) ? reference.slice(prefix.length) : '';
    if (ID.test(id) && id !== '.' && id !== '..') return { base, id };
  }
  return undefined;
}

function resourceOf(visit: Visit, mediaType: string, text: string): AnyResource {
  if (!JSON_TYPES.has(mediaType))
    throw failed(visit, `its answer is ${mediaType.slice(0, 80) || 'of no stated type'}, not ${FHIR_JSON}`);
  try {
    const value = parseJson(text) as Partial<AnyResource> | null;
    if (typeof value?.resourceType === 'string') return value as AnyResource;
  } catch (error) {
    throw failed(visit, 'its answer is no JSON', error);
  }
  throw failed(visit, 'its answer is no FHIR resource');
}

function saysUnsupported(mediaType: string, text: string): boolean {
  if (!JSON_TYPES.has(mediaType)) return false;
  try {
    return saysNotSupported(parseJson(text));
  } catch {
    // A refusal that cannot be read is one of unknown reason.
    return false;
  }
}

/** What the server says about its answer is no part of the record. */
function keep(visit: Visit, { resource }: { readonly resource?: AnyResource }, found: Map<string, AnyResource>): void {
  if (resource === undefined || resource.resourceType === 'OperationOutcome') return;
  if (typeof resource.resourceType !== 'string' || typeof resource.id !== 'string' || !ID.test(resource.id))
    throw failed(visit, 'an entry of its answer has no id');
  found.set(`${visit.base}/${resource.resourceType}/${resource.id}`, resource);
}

/** Pages lie below the base that was named, and nowhere else. */
function nextOf(visit: Visit, { link }: Page): string | undefined {
  const next = link?.find(({ relation }) => relation === 'next')?.url;
  if (next === undefined) return undefined;
  if (typeof next !== 'string' || !URL.canParse(next, `${visit.base}/`))
    throw failed(visit, 'its link to the next page is no address');
  const url = new URL(next, `${visit.base}/`);
  const base = new URL(visit.base);
  const below = url.pathname === base.pathname || url.pathname.startsWith(`${base.pathname.replace(/\/$/, '')}/`);
  if (url.origin !== base.origin || !below || url.username !== '' || url.password !== '')
    throw failed(visit, 'its link to the next page leads elsewhere');
  return url.href;
}
