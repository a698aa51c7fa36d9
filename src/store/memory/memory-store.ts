import type { SearchQuery } from '../../fhir/search/tree.ts';
import { nowMs } from '../../kernel/clock.ts';
import { newId, sha256 } from '../../kernel/ids.ts';
import { type Access, reach } from '../access.ts';
import { identityOf } from '../cursor.ts';
import { toDraftWrite } from '../draft.ts';
import { MAX_PAGE } from '../limits.ts';
import { PageCursors } from '../page-cursors.ts';
import { historyScope } from '../sort-scope.ts';
import type { HistoryPage, HistoryQuery, SearchPage, Store, Version, Write, WriteResult } from '../store.ts';
import { transactCollected } from '../transact-collected.ts';
import { runTransaction } from '../transaction.ts';
import { VersionSight } from '../visibility.ts';
import { searchEntries } from './search.ts';
import { EMPTY, NextState, newest, type State, StateWorld, stateAt } from './state.ts';

/** A store that forgets everything when it ends: for tests, where it is what other stores are measured by. */
export function openMemoryStore(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  #state: State = EMPTY;
  #clock = 0;
  readonly #key = Buffer.from(sha256(newId() + newId()), 'hex');

  async read(access: Access, type: string, id: string): Promise<Version | undefined> {
    const { world, sight } = this.#look(access);
    const version = newest(world.entry(type, id));
    return version && sight.sees(version) ? version : undefined;
  }

  async readVersion(access: Access, type: string, id: string, versionId: string): Promise<Version | undefined> {
    const { world, sight } = this.#look(access);
    const version = world.entry(type, id)?.versions.find((one) => one.versionId === versionId);
    return version && sight.sees(version) ? version : undefined;
  }

  async history(access: Access, query: HistoryQuery): Promise<HistoryPage> {
    const { sight } = this.#look(access);
    const { cursor, after } = query;
    const count = Math.min(query.count, MAX_PAGE);
    const pages = new PageCursors(
      { scope: historyScope(query), cursor, count, now: 0 },
      this.#key,
      this.#state.log.length,
    );
    const all = this.#state.log
      .slice(0, pages.snapshot)
      .map((version, index) => ({ version, number: index + 1 }))
      .filter(({ number }) => after === undefined || number > after)
      .filter(({ version }) => query.type === undefined || version.type === query.type)
      .filter(({ version }) => query.id === undefined || version.id === query.id)
      .filter(({ version }) => query.since === undefined || Date.parse(version.lastUpdated) >= Date.parse(query.since))
      .filter(({ version }) => query.at === undefined || wasCurrent(version, query.at, this.#state.log))
      .filter(({ version }) => reach(access, 'read', version.type).k !== 'none' && sight.sees(version));
    const from = pages.cursor?.from === undefined ? undefined : Number(pages.cursor.from);
    const found = (pages.backward ? all : all.toReversed())
      .filter(({ number }) => from === undefined || (pages.backward ? number > from : number < from))
      .slice(0, pages.take + 1);
    const { entries, links } = pages.page(found, ({ number }) => String(number), all.length);
    return { versions: entries.map(({ version }) => version), total: all.length, ...links };
  }

  async search(access: Access, query: SearchQuery): Promise<SearchPage> {
    const state = this.#state;
    const { sight } = this.#look(access);
    const sceneAt = (changeNumber: number) => ({
      world: new StateWorld(stateAt(state, changeNumber).entries),
      sight,
    });
    return searchEntries(sceneAt, state.log.length, access, query, this.#key);
  }

  async transact(access: Access, writes: readonly Write[]): Promise<readonly WriteResult[]> {
    const next = new NextState(this.#state);
    this.#clock = Math.max(this.#clock, nowMs());
    const results = runTransaction(
      {
        instant: new Date(this.#clock).toISOString(),
        now: this.#clock,
        current: (type, id) => newest(next.world.entry(type, id)),
        find: (type, where) =>
          next.world
            .find(type, where)
            .slice(0, 2)
            .map(({ id }) => id),
        put: (version, resource) => next.put(version, resource),
      },
      access,
      writes.map(toDraftWrite),
    );
    this.#state = next.done();
    return results;
  }

  transactParts(access: Access, parts: AsyncIterable<readonly Write[]>): Promise<readonly WriteResult[]> {
    return transactCollected(this, access, parts);
  }

  async changeNumber(): Promise<number> {
    return this.#state.log.length;
  }

  async identity(): Promise<string> {
    return identityOf(this.#key);
  }

  async close(): Promise<void> {
    this.#state = EMPTY;
  }

  #look(access: Access): { world: StateWorld; sight: VersionSight } {
    const world = new StateWorld(this.#state.entries);
    return { world, sight: new VersionSight(access, world, (type, id, until) => world.lastLive(type, id, until)) };
  }
}

/** A deletion is something that happened; from then on there is no version that is current. */
function wasCurrent(
  { type, id, versionId, deleted, lastUpdated }: Version,
  { low, high }: NonNullable<HistoryQuery['at']>,
  log: readonly Version[],
): boolean {
  const updated = Date.parse(lastUpdated);
  const isLater = (other: Version): boolean =>
    other.type === type && other.id === id && Number(other.versionId) > Number(versionId);
  return (
    updated <= high &&
    (!deleted || updated >= low) &&
    !log.some((other) => isLater(other) && Date.parse(other.lastUpdated) <= low)
  );
}
