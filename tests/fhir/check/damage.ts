/** Resources made wrong at one place. */
import fc from 'fast-check';
import type { AnyResource } from '../../../src/fhir/resource.ts';

const ODD: readonly unknown[] = [
  ...[null, [], {}, [[]], [null], [{}], '', '#', 'x', 'http://x.test/a b', 0, -1.5, true, { a: 1 }],
  ...[{ resourceType: 'Patient' }, { id: 'x' }, [{ url: 'http://x.test', valueString: 'y' }], 'Patient/1', '2020-13'],
  [{ url: 'https://trialbridge.dev/fhir/StructureDefinition/no-such', valueString: 'y' }],
  { extension: [{ url: 'https://trialbridge.dev/fhir/StructureDefinition/has-results', valueBoolean: true }] },
];

/** Paths to every value below the resource itself. */
export function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

type Change = (holder: Record<string, unknown>, key: string) => void;

function changed(value: unknown, path: readonly string[], change: Change): unknown {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  change(holder as Record<string, unknown>, path.at(-1)!);
  return copy;
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...ODD).map((odd): Change => {
    return (holder, key) => {
      holder[key] = odd;
    };
  }),
  fc.constant<Change>((holder, key) => {
    delete holder[key];
  }),
  fc.constant<Change>((holder, key) => {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else holder[`${key}x`] = holder[key];
  }),
  fc.constant<Change>((holder, key) => {
    if (!Array.isArray(holder)) holder[`_${key}`] = { extension: [{ url: 'http://x.test', valueCode: 'y' }] };
  }),
);

/** One of the resources with one value replaced, taken out, doubled, or given a companion. */
export function damaged(resources: readonly AnyResource[]): fc.Arbitrary<AnyResource> {
  const paths = new Map<AnyResource, (readonly string[])[]>();
  return fc.tuple(fc.constantFrom(...resources), fc.nat(), changes).map(([resource, at, change]) => {
    const places = paths.get(resource) ?? pathsOf(resource).filter((path) => path.length > 0);
    paths.set(resource, places);
    return changed(resource, places[at % places.length]!, change) as AnyResource;
  });
}
