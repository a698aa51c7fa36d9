import type { Reference, Resource } from '@medplum/fhirtypes';
import { urnFor } from '../kernel/ids.ts';

/** `owned` by the trial, or `shared`: content-addressed, so that trials that hold the same content hold the same resource. */
export type Ownership = 'owned' | 'shared';

export interface DraftEntry {
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

  /** Holds a resource and gives the reference to it by its Bundle address. */
  add<R extends Resource>(resource: R & { readonly id: string }, ownership: Ownership): Reference<R> {
    const key = `${resource.resourceType}/${resource.id}`;
    if (!this.#entries.has(key)) this.#entries.set(key, { resource, ownership });
    return { reference: urnFor(key) } as Reference<R>;
  }

  entries(): readonly DraftEntry[] {
    return [...this.#entries.values()];
  }
}
