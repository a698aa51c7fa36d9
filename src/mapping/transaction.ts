import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { Failure } from '../kernel/failure.ts';
import { Draft, type DraftEntry } from './draft.ts';
import { addProvenance } from './provenance.ts';
import { referToStudy } from './research-study.ts';
import type { MapOptions, ToBundles } from './trial-bundle.ts';

/** What is referred to comes before what refers to it. */
const RANK: ReadonlyMap<string, number> = new Map(
  [
    'Organization',
    'Practitioner',
    'PractitionerRole',
    'Location',
    'ActivityDefinition',
    'PlanDefinition',
    'Group',
    'ResearchStudy',
    'DocumentReference',
    'Provenance',
  ].map((type, at) => [type, at]),
);

/** A trial as transaction Bundles, one unless `maxEntries` splits it; the same bytes on every run. Throws `invalid` for room for no entry. */
export const toBundles: ToBundles = (trial, criteria, options) => {
  const { maxEntries } = options;
  if (maxEntries !== undefined && (!Number.isInteger(maxEntries) || maxEntries < 1)) {
    throw new Failure('invalid', `A Bundle needs room for at least one entry, not ${maxEntries}`);
  }
  const draft = new Draft(trial.nctId);
  addProvenance(draft, trial, referToStudy(draft, trial.record, criteria));
  const entries = draft.entries().toSorted((a, b) => rank(a.resource) - rank(b.resource));
  const size = maxEntries ?? entries.length;
  const parts: DraftEntry[][] = [];
  for (let at = 0; at < entries.length; at += size) parts.push(entries.slice(at, at + size));
  return parts.map((part) =>
    toTransaction(part, parts.length > 1 ? outsideNames(entries, part, options) : undefined, options),
  );
};

const rank = (resource: Resource): number => RANK.get(resource.resourceType) ?? -1;

function toTransaction(
  entries: readonly DraftEntry[],
  outside: ReadonlyMap<string, string> | undefined,
  options: MapOptions,
): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: entries.map(
      (entry): BundleEntry => ({
        fullUrl: entry.urn,
        resource: outside ? renamed(bodyOf(entry, options), outside) : bodyOf(entry, options),
        request: requestOf(entry, options),
      }),
    ),
  };
}

/** A server that chooses ids refuses a body that brings one. */
function bodyOf({ resource }: DraftEntry, { ids }: MapOptions): Resource {
  if (ids === 'literal') return resource;
  const { id: _, ...body } = resource;
  return body as Resource;
}

function requestOf(entry: DraftEntry, { ids }: MapOptions): NonNullable<BundleEntry['request']> {
  if (ids === 'literal') return { method: 'PUT', url: entry.key };
  const { resourceType } = entry.resource;
  return entry.ownership === 'owned'
    ? { method: 'PUT', url: `${resourceType}?${conditionOf(entry)}` }
    : { method: 'POST', url: resourceType, ifNoneExist: conditionOf(entry) };
}

/** The search that finds a resource by its own identifier; a Provenance, which has none, by its tag. */
function conditionOf({ resource }: DraftEntry): string {
  if (resource.resourceType === 'Provenance') {
    const tag = resource.meta?.tag?.[0];
    return `_tag=${token(tag?.system, tag?.code)}`;
  }
  const { identifier } = resource as {
    readonly identifier?: readonly { readonly system?: string; readonly value?: string }[];
  };
  return `identifier=${token(identifier?.[0]?.system, identifier?.[0]?.value)}`;
}

const token = (system: string | undefined, code: string | undefined): string =>
  `${encodeURIComponent(system ?? '')}|${encodeURIComponent(code ?? '')}`.replaceAll('%3A', ':').replaceAll('%2F', '/');

/** How a part calls the resources of other parts: by id, or by the search that finds them. */
function outsideNames(
  all: readonly DraftEntry[],
  part: readonly DraftEntry[],
  { ids }: MapOptions,
): ReadonlyMap<string, string> {
  return new Map(
    all
      .filter((entry) => !part.includes(entry))
      .map((entry) => [
        entry.urn,
        ids === 'literal' ? entry.key : `${entry.resource.resourceType}?${conditionOf(entry)}`,
      ]),
  );
}

function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'reference' && typeof item === 'string' ? (names.get(item) ?? item) : renamed(item, names),
    ]),
  ) as T;
}
