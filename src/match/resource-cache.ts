import { FULL_ACCESS } from '../store/access.ts';
import type { Store, Version } from '../store/store.ts';

export const resourceIn = <T>(version: Version): T => JSON.parse(version.body.toString('utf8')) as T;

/** Undefined where the reference is none to a resource of the type, or the store does not hold it. */
export async function currentResource<R>(store: Store, type: string, reference: string): Promise<R | undefined> {
  const [ofType, id] = reference.split('/');
  if (ofType !== type || id === undefined) return undefined;
  const version = await store.read(FULL_ACCESS, type, id);
  return version === undefined || version.deleted ? undefined : resourceIn<R>(version);
}

/** What is made of stored resources, each made once until the resource changes. */
export interface ResourceCache<T> {
  /** Undefined where the reference is none to a resource of the type, or the store does not hold it. */
  get(reference: string): Promise<T | undefined>;
  /** To be told of every version that comes after. */
  forget(id: string): void;
  clear(): void;
}

export function resourceCache<R, T>(store: Store, type: string, make: (resource: R) => T): ResourceCache<T> {
  const made = new Map<string, Promise<T | undefined>>();

  async function fresh(id: string): Promise<T | undefined> {
    const resource = await currentResource<R>(store, type, `${type}/${id}`);
    return resource === undefined ? undefined : make(resource);
  }

  return {
    async get(reference) {
      const [ofType, id] = reference.split('/');
      if (ofType !== type || id === undefined) return undefined;
      const known = made.get(id);
      if (known) return known;
      const making = fresh(id);
      made.set(id, making);
      // Only what could be read is kept; a change in between has already put another in its place.
      making.catch(() => made.get(id) === making && made.delete(id));
      return making;
    },
    forget: (id) => made.delete(id),
    clear: () => made.clear(),
  };
}
