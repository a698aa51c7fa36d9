import type { SearchQuery } from '../fhir/search/tree.ts';
import { type Access, FULL_ACCESS } from '../store/access.ts';
import type { Store, Version } from '../store/store.ts';

const PAGE = 500;

/** Every current resource of a type that the caller may see. What changes meanwhile may be given as it was or as it is. */
export async function* everyOne(store: Store, type: string, access: Access = FULL_ACCESS): AsyncGenerator<Version> {
  let cursor: string | undefined;
  do {
    const query: SearchQuery = {
      type,
      where: { k: 'all' },
      sort: [],
      count: PAGE,
      total: false,
      includes: [],
      ...(cursor !== undefined && { cursor }),
    };
    const page = await store.search(access, query);
    yield* page.matches;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The newest version of each resource of a type that was written after the store had a change number, deletions included. */
export async function* changedAfter(store: Store, type: string, changeNumber: number): AsyncGenerator<Version> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await store.history(FULL_ACCESS, {
      type,
      after: changeNumber,
      count: PAGE,
      ...(cursor !== undefined && { cursor }),
    });
    for (const version of page.versions) {
      if (seen.has(version.id)) continue;
      seen.add(version.id);
      yield version;
    }
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The newest version, without its body; undefined where there is none yet. */
export async function newestVersion(store: Store): Promise<Omit<Version, 'body'> | undefined> {
  const [newest] = (await store.history(FULL_ACCESS, { count: 1 })).versions;
  if (!newest) return undefined;
  const { body: _body, ...version } = newest;
  return version;
}
