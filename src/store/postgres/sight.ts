import type { World } from '../../fhir/search/matches.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import type { Access } from '../access.ts';
import type { Version } from '../store.ts';
import { VersionSight } from '../visibility.ts';
import type { Queries } from './database.ts';
import { findIds } from './search.ts';
import { lastLiveVersion, newestChange } from './versions.ts';

/**
 * Which of some versions a caller may see. Judging asks for answers at once, and the database's take time: what is not
 * known yet is taken for absent and noted down, then fetched, and all is judged again, until nothing new is asked. The
 * caller holds a snapshot.
 */
export async function seenVersions(
  queries: Queries,
  access: Access,
  versions: readonly Version[],
): Promise<readonly Version[]> {
  const known = new Answers(queries, await newestChange(queries));
  const world: World = {
    resourceMatches: (type, id, node) => known.matches(type, { k: 'and', of: [{ k: 'ids', ids: [id] }, node] }),
    referrerMatches: (type, param, target, node) =>
      known.matches(type, {
        k: 'and',
        of: [{ k: 'reference', param, type: target.type, id: target.id }, node],
      }),
  };
  const sight = new VersionSight(access, world, (type, id, until) => known.lastLive(type, id, until));
  for (;;) {
    const seen = versions.filter((version) => sight.sees(version));
    if (!(await known.fetchMissing())) return seen;
  }
}

class Answers {
  readonly #queries: Queries;
  readonly #newest: number;
  readonly #answers = new Map<string, unknown>();
  readonly #missing = new Map<string, () => Promise<unknown>>();

  constructor(queries: Queries, newest: number) {
    this.#queries = queries;
    this.#newest = newest;
  }

  matches(type: string, where: SearchNode): boolean {
    const fetch = async (): Promise<boolean> => (await findIds(this.#queries, type, where, 1, this.#newest)).length > 0;
    return this.#answer(`?${type} ${JSON.stringify(where)}`, fetch) ?? false;
  }

  lastLive(type: string, id: string, until?: string): Version | undefined {
    const fetch = (): Promise<Version | undefined> => lastLiveVersion(this.#queries, type, id, until);
    return this.#answer(`${type}/${id}/${until ?? ''}`, fetch);
  }

  /** Whether there was something. */
  async fetchMissing(): Promise<boolean> {
    const missing = [...this.#missing];
    this.#missing.clear();
    for (const [key, fetch] of missing) this.#answers.set(key, await fetch());
    return missing.length > 0;
  }

  #answer<T>(key: string, fetch: () => Promise<T>): T | undefined {
    if (!this.#answers.has(key)) this.#missing.set(key, fetch);
    return this.#answers.get(key) as T | undefined;
  }
}
