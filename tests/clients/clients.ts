/** Clients that others wrote, each behind the same few steps of a journey, in the way that its own documentation shows. */
import { createRequire } from 'node:module';
import { MedplumClient } from '@medplum/core';
import type { Bundle, CapabilityStatement, Parameters, Patient } from '@medplum/fhirtypes';
import { Client as FhirKitClient } from 'fhir-kit-client';

/** A CommonJS module, whose default export loaders see in different ways. */
const { default: FhirClient } = createRequire(import.meta.url)(
  'fhirclient/lib/FhirClient.js',
) as typeof import('fhirclient/lib/FhirClient.js');

export interface JsonPatchStep {
  readonly op: 'replace' | 'add';
  readonly path: string;
  readonly value: unknown;
}

export interface Journey {
  discover(): Promise<CapabilityStatement>;
  /** Every page of a search, by its next links. */
  pages(type: string, query: Readonly<Record<string, string>>): Promise<readonly Bundle[]>;
  read(type: string, id: string): Promise<Patient>;
  patch(type: string, id: string, steps: readonly JsonPatchStep[]): Promise<Patient>;
  transaction(bundle: Bundle): Promise<Bundle>;
  /** `[type]/$match`. */
  match(type: string, body: Parameters): Promise<Bundle>;
}

/** The cast is the client's: its type of a resource is its own. */
const as = <T>(value: unknown): T => value as T;

function fhirKitClient(baseUrl: string): Journey {
  const client = new FhirKitClient({ baseUrl });
  return {
    discover: async () => as(await client.capabilityStatement()),
    async pages(resourceType, searchParams) {
      const pages: Bundle[] = [];
      let page: unknown = await client.search({ resourceType, searchParams });
      while (page !== undefined) {
        pages.push(as(page));
        page = await client.nextPage({ bundle: as(page) });
      }
      return pages;
    },
    read: async (resourceType, id) => as(await client.read({ resourceType, id })),
    patch: async (resourceType, id, steps) => as(await client.patch({ resourceType, id, jsonPatch: as([...steps]) })),
    transaction: async (bundle) => as(await client.transaction({ body: as(bundle) })),
    match: async (resourceType, body) =>
      as(await client.operation({ resourceType, name: '$match', method: 'POST', input: as(body) })),
  };
}

/** It has no calls of its own for transactions and operations: they go through its general request. */
function fhirclient(baseUrl: string): Journey {
  const client = new FhirClient(baseUrl);
  const post = (url: string, body: object) =>
    client.fhirRequest<Bundle>(url, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify(body),
    });
  return {
    discover: () => client.fhirRequest('metadata'),
    async pages(type, query) {
      const pages: Bundle[] = [];
      for await (const page of client.pages(`${type}?${new URLSearchParams(query)}`)) pages.push(as(page));
      return pages;
    },
    read: (type, id) => client.fhirRequest(`${type}/${id}`),
    patch: (type, id, steps) => client.patch(`${type}/${id}`, as([...steps])),
    transaction: (bundle) => post('', bundle),
    match: (type, body) => post(`${type}/$match`, body),
  };
}

/** It follows no next links by itself except as a generator of resources, so each link is fetched with its general call. */
function medplum(baseUrl: string): Journey {
  const client = new MedplumClient({
    baseUrl: new URL('/', baseUrl).href,
    fhirUrlPath: new URL(baseUrl).pathname.slice(1),
    cacheTime: 0,
  });
  return {
    discover: () => client.get(client.fhirUrl('metadata')),
    async pages(type, query) {
      const pages: Bundle[] = [];
      let page: Bundle | undefined = as(await client.search(as<'Patient'>(type), query));
      while (page !== undefined) {
        pages.push(page);
        const next: string | undefined = page.link?.find(({ relation }) => relation === 'next')?.url;
        page = next === undefined ? undefined : await client.get<Bundle>(next);
      }
      return pages;
    },
    read: (type, id) => client.readResource(as<'Patient'>(type), id),
    patch: (type, id, steps) => client.patchResource(as<'Patient'>(type), id, as([...steps])),
    transaction: (bundle) => client.executeBatch(bundle),
    match: (type, body) => client.post(client.fhirUrl(type, '$match'), body),
  };
}

export const CLIENTS: Readonly<Record<string, (baseUrl: string) => Journey>> = {
  'fhir-kit-client': fhirKitClient,
  fhirclient,
  MedplumClient: medplum,
};
