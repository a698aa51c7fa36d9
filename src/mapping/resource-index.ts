import type { Bundle, Reference, Resource } from '@medplum/fhirtypes';
import { urnFor } from '../kernel/ids.ts';

/** Resources by every name under which a reference may call them: fullUrl, `Type/id`, `Type?identifier=system|value`. */
export class ResourceIndex {
  readonly resources: readonly Resource[];
  readonly #byName = new Map<string, Resource>();
  #urns: ReadonlyMap<string, Resource> | undefined;

  constructor(source: readonly (Bundle | Resource)[]) {
    const found: Resource[] = [];
    for (const item of source) {
      if (item.resourceType !== 'Bundle') {
        this.#name(item);
        found.push(item);
        continue;
      }
      for (const entry of item.entry ?? []) {
        if (!entry.resource) continue;
        if (entry.fullUrl) this.#byName.set(entry.fullUrl, entry.resource);
        this.#name(entry.resource);
        found.push(entry.resource);
      }
    }
    this.resources = found;
  }

  #name(resource: Resource): void {
    if (resource.id) this.#byName.set(`${resource.resourceType}/${resource.id}`, resource);
    const { identifier } = resource as { identifier?: unknown };
    for (const one of Array.isArray(identifier) ? identifier : []) {
      this.#byName.set(`${resource.resourceType}?identifier=${one.system ?? ''}|${one.value ?? ''}`, resource);
    }
  }

  /** What a reference points at, where it is here and of that type; absolute addresses are tried by their last two parts. */
  resolve<T extends Resource['resourceType']>(
    reference: Reference | undefined,
    type: T,
  ): Extract<Resource, { resourceType: T }> | undefined {
    const name = reference?.reference;
    if (name === undefined) return undefined;
    const found =
      this.#byName.get(name) ??
      this.#byUrn(name) ??
      this.#byName.get(name.split('/_history/')[0]!.split('/').slice(-2).join('/'));
    return found?.resourceType === type ? (found as Extract<Resource, { resourceType: T }>) : undefined;
  }

  /** By the Bundle address that the mapping gives a resource: it follows from type and id, so the Bundle need not be here. */
  #byUrn(name: string): Resource | undefined {
    if (!name.startsWith('urn:uuid:')) return undefined;
    this.#urns ??= new Map(
      this.resources.map((resource) => [urnFor(`${resource.resourceType}/${resource.id}`), resource]),
    );
    return this.#urns.get(name);
  }

  ofType<T extends Resource['resourceType']>(type: T): Extract<Resource, { resourceType: T }>[] {
    return this.resources.filter(
      (resource): resource is Extract<Resource, { resourceType: T }> => resource.resourceType === type,
    );
  }
}
