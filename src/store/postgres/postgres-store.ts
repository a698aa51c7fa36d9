import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SearchQuery } from '../../fhir/search/tree.ts';
import { type Access, reach } from '../access.ts';
import { identityOf } from '../cursor.ts';
import { type DraftWrite, toDraftWrite } from '../draft.ts';
import type { HistoryPage, HistoryQuery, SearchPage, Store, Version, Write, WriteResult } from '../store.ts';
import { transactCollected } from '../transact-collected.ts';
import { runRemoteTransaction } from '../transaction.ts';
import { parseAddress } from './address.ts';
import { Database, type PostgresOptions, type Queries } from './database.ts';
import { historyPage } from './history.ts';
import { searchPage } from './search.ts';
import { seenVersions } from './sight.ts';
import { openTables } from './tables.ts';
import { type Counters, PostgresView } from './transaction-view.ts';
import { currentVersion, newestChange, numberedVersion } from './versions.ts';

/** Characters that are drafted before others have their turn: what the event loop is held for. */
const PART = 1_000_000;

/**
 * Opens a store in a database of PostgreSQL's protocol; its tables are made where there are none. Any number of processes
 * may share it: they hold nothing of it.
 *
 * @throws Failure `invalid` for an address that is none, `busy` where the database cannot be reached, `fault` where it
 * does not admit us or holds tables of another version
 */
export async function openPostgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const address = parseAddress(url);
  const database = new Database(address, options);
  try {
    const { cursorKey } = await openTables(database, address.schema);
    return new PostgresStore(database, cursorKey);
  } catch (error) {
    await database.close();
    throw error;
  }
}

class PostgresStore implements Store {
  readonly #database: Database;
  readonly #key: Uint8Array;
  /** Writes of this process come one after the other, so that they do not take all connections to wait for each other. */
  #written: Promise<unknown> = Promise.resolve();

  constructor(database: Database, key: Uint8Array) {
    this.#database = database;
    this.#key = key;
  }

  read(access: Access, type: string, id: string): Promise<Version | undefined> {
    return this.#seen(access, type, (queries) => currentVersion(queries, type, id));
  }

  readVersion(access: Access, type: string, id: string, versionId: string): Promise<Version | undefined> {
    return this.#seen(access, type, (queries) => numberedVersion(queries, type, id, versionId));
  }

  history(access: Access, query: HistoryQuery): Promise<HistoryPage> {
    return this.#database.snapshot((queries) => historyPage(queries, access, query, this.#key));
  }

  search(access: Access, query: SearchQuery): Promise<SearchPage> {
    return this.#database.snapshot((queries) => searchPage(queries, access, query, this.#key));
  }

  async transact(access: Access, writes: readonly Write[]): Promise<readonly WriteResult[]> {
    const drafts = await draftsOf(writes);
    const done = this.#written.then(() => this.#database.change((queries) => written(queries, access, drafts)));
    this.#written = done.catch(() => undefined);
    return done;
  }

  transactParts(access: Access, parts: AsyncIterable<readonly Write[]>): Promise<Iterable<WriteResult>> {
    return transactCollected(this, access, parts);
  }

  changeNumber(): Promise<number> {
    return newestChange(this.#database);
  }

  async identity(): Promise<string> {
    return identityOf(this.#key);
  }

  async close(): Promise<void> {
    await this.#written;
    await this.#database.close();
  }

  async #seen(
    access: Access,
    type: string,
    find: (queries: Queries) => Promise<Version | undefined>,
  ): Promise<Version | undefined> {
    const { k } = reach(access, 'read', type);
    if (k === 'none') return undefined;
    if (k === 'all') return find(this.#database);
    return this.#database.snapshot(async (queries) => {
      const version = await find(queries);
      return version && (await seenVersions(queries, access, [version]))[0];
    });
  }
}

/** With pauses, so that a large transaction does not hold the event loop. */
async function draftsOf(writes: readonly Write[]): Promise<readonly DraftWrite[]> {
  const drafts: DraftWrite[] = [];
  let size = 0;
  for (const write of writes) {
    const draft = toDraftWrite(write);
    drafts.push(draft);
    size += 'draft' in draft ? draft.draft.content.length : 100;
    if (size < PART) continue;
    size = 0;
    await nextTurn();
  }
  return drafts;
}

/**
 * One transaction. The row that it locks first makes the writers of all processes follow one another: so conditions hold
 * until the commit, and the change number, which stands in that row, comes to be seen together with what it counts.
 */
async function written(
  queries: Queries,
  access: Access,
  drafts: readonly DraftWrite[],
): Promise<readonly WriteResult[]> {
  const [counters] = await queries.rows<Counters>({
    name: 'lock-writer',
    text: 'SELECT seq, updated FROM writer WHERE id = 1 FOR UPDATE',
  });
  const view = new PostgresView(queries, counters!, drafts);
  const results = await runRemoteTransaction(view, access, drafts);
  const now = await view.done();
  if (now) {
    await queries.rows({
      name: 'count',
      text: 'UPDATE writer SET seq = $1, updated = $2 WHERE id = 1',
      values: [now.seq, now.updated],
    });
  }
  return results;
}
