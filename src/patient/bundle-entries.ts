import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { elementOf, elementsOf, isElement, textOf } from './element.ts';

/** A resource of the input, where it stands and how to cite it. */
export interface Entry {
  readonly resource: AnyResource;
  /** `Bundle.entry[3].resource`, or `Patient` for a bare one. */
  readonly place: string;
  readonly fullUrl?: string;
  /** fullUrl, else `Type/id`, else the place. */
  readonly reference: string;
}

const isResource = (value: unknown): value is AnyResource =>
  isElement(value) && typeof value['resourceType'] === 'string';

/**
 * The resources of a Bundle of any type, in its order, or the one bare resource.
 *
 * @throws Failure `unprocessable` where the input is no resource
 */
export function readEntries(input: unknown): readonly Entry[] {
  if (!isResource(input)) {
    throw new Failure('unprocessable', 'Neither a Bundle nor a Patient', { expression: '$this' });
  }
  if (input.resourceType !== 'Bundle') return [entryOf(input, input.resourceType, undefined)];
  const entries = input['entry'];
  if (entries !== undefined && !Array.isArray(entries)) {
    throw new Failure('unprocessable', 'Bundle.entry is not an array', { expression: 'Bundle.entry' });
  }
  return (entries ?? []).flatMap((item: unknown, index: number): readonly Entry[] => {
    const entry = elementOf(item);
    const resource = entry?.['resource'];
    const place = `Bundle.entry[${index}].resource`;
    if (resource === undefined || elementOf(entry?.['request'])?.['method'] === 'DELETE') return [];
    if (!isResource(resource)) {
      throw new Failure('unprocessable', 'An entry whose resource has no resourceType', { expression: place });
    }
    return [entryOf(resource, place, textOf(entry?.['fullUrl']))];
  });
}

function entryOf(resource: AnyResource, place: string, fullUrl: string | undefined): Entry {
  if (fullUrl !== undefined) return { resource, place, reference: fullUrl, fullUrl };
  const own = textOf(resource.id) === undefined ? place : `${resource.resourceType}/${resource.id}`;
  return { resource, place, reference: own };
}

/** Finds what a reference of the record points at, within the record. */
export type Resolver = (reference: string, from: AnyResource) => AnyResource | undefined;

/** Resolves `#contained`, fullUrls, and `Type/id` with or without a version; nothing outside the input is ever fetched. */
export function resolverOf(entries: readonly Entry[]): Resolver {
  let byUrl: ReadonlyMap<string, number> | undefined;
  let byTypeAndId: ReadonlyMap<string, number> | undefined;
  return (reference, from) => {
    if (reference.startsWith('#'))
      return elementsOf(from['contained'])
        .filter(isResource)
        .find((item) => item.id === reference.slice(1));
    const target = withoutVersion(reference);
    byUrl ??= places(entries, ({ fullUrl }) => fullUrl);
    const url = byUrl.get(target);
    if (ABSOLUTE.test(target)) return url === undefined ? undefined : entries[url]?.resource;
    byTypeAndId ??= places(entries, ({ resource: { resourceType, id } }) =>
      id === undefined ? undefined : `${resourceType}/${id}`,
    );
    const place = Math.min(url ?? Number.POSITIVE_INFINITY, byTypeAndId.get(target) ?? Number.POSITIVE_INFINITY);
    return entries[place]?.resource;
  };
}

/** No type is called so: what begins like this is no `Type/id`. */
const ABSOLUTE = /^(?:urn:|https?:)/;

/** Where the first entry of each name stands. */
function places(entries: readonly Entry[], nameOf: (entry: Entry) => string | undefined): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  // From the end, so that the first of a name is the last to be put down.
  for (let place = entries.length - 1; place >= 0; place--) {
    const name = nameOf(entries[place]!);
    if (name !== undefined) known.set(name, place);
  }
  return known;
}

/** A reference without `/_history/…`. */
export function withoutVersion(reference: string): string {
  const version = reference.indexOf('/_history/');
  return version < 0 ? reference : reference.slice(0, version);
}
