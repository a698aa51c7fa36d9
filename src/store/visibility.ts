import type { AnyResource } from '../fhir/resource.ts';
import { indexValues } from '../fhir/search/index-values.ts';
import { matches, type World } from '../fhir/search/matches.ts';
import type { SearchNode } from '../fhir/search/tree.ts';
import { type Access, reach } from './access.ts';
import type { Version } from './store.ts';

/**
 * Whether a caller may see old versions: a version's content must lie within the caller's reach, and so must that of the
 * resource as it is now, or was when it was deleted. A deletion is seen by who may see what was deleted.
 */
export class VersionSight {
  readonly #access: Access;
  readonly #world: World;
  /** The newest version of a resource, not later than `until` where given, that has content. */
  readonly #lastLive: (type: string, id: string, until?: string) => Version | undefined;

  constructor(
    access: Access,
    world: World,
    lastLive: (type: string, id: string, until?: string) => Version | undefined,
  ) {
    this.#access = access;
    this.#world = world;
    this.#lastLive = lastLive;
  }

  /** A version that is given by how to read it is read only where its content decides. */
  sees(version: Version): boolean;
  sees(version: () => Version, type: string): boolean;
  sees(version: Version | (() => Version), type?: string): boolean {
    const node = reach(this.#access, 'read', type ?? (version as Version).type);
    if (node.k === 'all' || node.k === 'none') return node.k === 'all';
    return this.#within(node, typeof version === 'function' ? version() : version);
  }

  #within(node: SearchNode, version: Version): boolean {
    const content = version.deleted ? this.#lastLive(version.type, version.id, version.versionId) : version;
    const now = this.#lastLive(version.type, version.id);
    const within = (one: Version | undefined): boolean =>
      one !== undefined &&
      matches(
        node,
        { type: one.type, id: one.id, values: indexValues(JSON.parse(one.body.toString('utf8')) as AnyResource) },
        this.#world,
      );
    return within(content) && (now?.versionId === content?.versionId || within(now));
  }
}
