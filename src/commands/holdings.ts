import { parseReference } from '../fhir/references.ts';
import type { AnyResource } from '../fhir/resource.ts';
import type { Held, Holdings } from '../ingest/retirement.ts';
import { Failure } from '../kernel/failure.ts';
import type { FhirService } from './fhir-service.ts';

const PAGE = 500;
/** No trial comes near it; a server that pages without end is not followed for ever. */
const MOST_PAGES = 200;

interface SearchSet {
  readonly link?: readonly { readonly relation?: string; readonly url?: string }[];
  readonly entry?: readonly {
    readonly resource?: AnyResource;
    readonly response?: { readonly status?: string };
    readonly search?: { readonly mode?: string };
  }[];
}

/** What a FHIR service holds, found by the search parameter `_source`: one batch for all types, then the further pages. */
export const holdingsOf = (service: FhirService): Holdings => ({
  async heldFrom(page, types) {
    try {
      return await askedFor(service, page, types);
    } catch (error) {
      if (!(error instanceof Failure) || error.kind === 'busy' || error.kind === 'fault') throw error;
      return { unanswered: error.message };
    }
  },
});

async function askedFor(service: FhirService, page: string, types: readonly string[]): Promise<Held> {
  const answer = (await service.post('', {
    resourceType: 'Bundle',
    type: 'batch',
    entry: types.map((type) => ({
      request: { method: 'GET', url: `${type}?_source=${encodeURIComponent(page)}&_count=${PAGE}` },
    })),
  })) as SearchSet;
  const resources: AnyResource[] = [];
  for (const [at, type] of types.entries()) {
    const { resource, response } = answer.entry?.[at] ?? {};
    if (resource?.resourceType !== 'Bundle' || response?.status?.startsWith('2') === false)
      return { unanswered: `it answers ${response?.status ?? 'nothing'} to a search for ${type} by _source` };
    let set: SearchSet | undefined = resource as SearchSet;
    for (let pages = 1; set; pages++) {
      if (ignoresSource(set)) return { unanswered: `it does not know the search parameter _source of ${type}` };
      if (pages > MOST_PAGES) return { unanswered: `it has more than ${MOST_PAGES} pages of ${type}` };
      resources.push(...matchesOf(set).filter((one) => one.resourceType === type && isFrom(one, page)));
      const next: string | undefined = urlOf(set, 'next');
      set = next === undefined ? undefined : ((await service.get(next)) as SearchSet);
    }
  }
  return { resources };
}

const urlOf = ({ link }: SearchSet, relation: string): string | undefined =>
  link?.find((one) => one.relation === relation)?.url;

/** A server leaves what it did not use out of the `self` link (search.html#conformance); pages may have links of their own kind. */
function ignoresSource(set: SearchSet): boolean {
  const self = urlOf(set, 'self');
  return self !== undefined && !self.includes('_source') && parsedAsSearch(self);
}

/** Whether a link is written as a search by type: `…/Location?…`, and no opaque page. */
function parsedAsSearch(url: string): boolean {
  const type = url.split('?')[0]!.split('/').at(-1)!;
  return parseReference(`${type}?a`).kind === 'conditional';
}

const matchesOf = ({ entry }: SearchSet): AnyResource[] =>
  (entry ?? []).flatMap(({ resource, search }) =>
    resource !== undefined && (search?.mode ?? 'match') === 'match' ? [resource] : [],
  );

/** Some servers add the id of the request to the source that they were given, as a fragment. */
const isFrom = ({ meta }: AnyResource, page: string): boolean => String(meta?.['source'] ?? '').split('#')[0] === page;
