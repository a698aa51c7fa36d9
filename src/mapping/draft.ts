import type { Reference, Resource } from '@medplum/fhirtypes';
import { urnFor } from '../kernel/ids.ts';
import { registryPage } from './canonical.ts';

/** `owned` by the trial, or `shared`: content-addressed, so that trials that hold the same content hold the same resource. */
export type Ownership = 'owned' | 'shared';

export interface DraftEntry {
  /** `Type/id`. */
  readonly key: string;
  /** The Bundle address. */
  readonly urn: string;
  readonly resource: Resource & { readonly id: string };
  readonly ownership: Ownership;
}

/** The resources of one trial while they are being made; each is held once, by type and id. */
export class Draft {
  readonly nctId: string;
  readonly #entries = new Map<string, DraftEntry>();

  constructor(nctId: string) {
    this.nctId = nctId;
  }

  /** Holds a resource and gives the reference to it by its Bundle address. What the trial owns has its registry page as source. */
  add<R extends Resource>(resource: R & { readonly id: string }, ownership: Ownership): Reference<R> {
    const key = `${resource.resourceType}/${resource.id}`;
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = this.#entry(key, resource, ownership);
      this.#entries.set(key, entry);
    }
    return { reference: entry.urn } as Reference<R>;
  }

  /** `meta.source` is how a service finds what a trial owns. */
  #entry(key: string, resource: DraftEntry['resource'], ownership: Ownership): DraftEntry {
    const told = ownership === 'shared' || resource.meta?.source !== undefined;
    const held = told ? resource : { ...resource, meta: { source: registryPage(this.nctId), ...resource.meta } };
    return { key, urn: urnFor(key), resource: held, ownership };
  }

  entries(): readonly DraftEntry[] {
    return [...this.#entries.values()];
  }
}
