import type { Node } from '../visit.ts';

/** A contained resource and whether anything refers to it. */
export interface ContainedResource {
  readonly type: string;
  used: boolean;
}

/**
 * What references mean, and what was seen, at the place that the compiled check has reached. There is one, since the check is synchronous and
 * a parameter more in every call would cost more than all else that is said here.
 */
export const run: {
  /** Type of each entry's resource by its fullUrl, where the whole is a Bundle. */
  bundled: ReadonlyMap<string, string> | undefined;
  /** Type of the resource that holds the contained ones. */
  container: string;
  contained: ReadonlyMap<string, ContainedResource> | undefined;
  /** Id of the contained resource that is being checked. */
  inside: string | undefined;
  /** Whether an extension was seen, of this resource or in it, whose url is not absolute. */
  relative: boolean;
} = { bundled: undefined, container: '', contained: undefined, inside: undefined, relative: false };

/** Notes a fragment as `noteFragment` does. */
export function noteUse(fragment: string): true {
  if (run.contained === undefined) return true;
  const id = fragment === '#' && run.inside !== undefined ? run.inside : fragment.slice(1);
  const resource = run.contained.get(id);
  if (resource) resource.used = true;
  return true;
}

/** The contained resources by id; undefined where there are none, null where two have one id. */
export function containedOf(container: Node): ReadonlyMap<string, ContainedResource> | undefined | null {
  const list = container['contained'];
  if (!Array.isArray(list)) return undefined;
  const contained = new Map<string, ContainedResource>();
  for (const resource of list as readonly (Node | null | undefined)[]) {
    const id = resource?.['id'];
    const type = resource?.['resourceType'];
    if (typeof id !== 'string' || typeof type !== 'string' || contained.has(id)) return null;
    contained.set(id, { type, used: false });
  }
  return contained;
}

export function allUsed(contained: ReadonlyMap<string, ContainedResource> | undefined): boolean {
  if (contained) for (const { used } of contained.values()) if (!used) return false;
  return true;
}
