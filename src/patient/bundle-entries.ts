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
  const own = textOf(resource.id) === undefined ? place : `${resource.resourceType}/${resource.id}`;
  return { resource, place, reference: fullUrl ?? own, ...(fullUrl === undefined ? {} : { fullUrl }) };
}

/** Finds what a reference of the record points at, within the record. */
export type Resolver = (reference: string, from: AnyResource) => AnyResource | undefined;

/** Resolves `#contained`, fullUrls, and `Type/id` with or without a version; nothing outside the input is ever fetched. */
export function resolverOf(entries: readonly Entry[]): Resolver {
  const known = new Map<string, AnyResource>();
  for (const { resource, fullUrl } of entries) {
    if (fullUrl !== undefined && !known.has(fullUrl)) known.set(fullUrl, resource);
    const relative = `${resource.resourceType}/${resource.id}`;
    if (resource.id !== undefined && !known.has(relative)) known.set(relative, resource);
  }
  return (reference, from) => {
    if (!reference.startsWith('#')) return known.get(withoutVersion(reference));
    return elementsOf(from['contained'])
      .filter(isResource)
      .find((item) => item.id === reference.slice(1));
  };
}

/** A reference without `/_history/…`. */
export const withoutVersion = (reference: string): string => reference.split('/_history/')[0] ?? reference;
