import type { SearchQuery } from '../../fhir/search/tree.ts';
import { type Access, reach } from '../access.ts';
import { identityOf } from '../cursor.ts';
import type { HistoryPage, HistoryQuery, SearchPage, Version } from '../store.ts';
import { VersionSight } from '../visibility.ts';
import { Connection } from './connection.ts';
import { History } from './history.ts';
import { Names } from './names.ts';
import { Search } from './search.ts';
import { Versions } from './versions.ts';
import { SqliteWorld } from './world.ts';

/** What reads ask, over a connection that cannot write; each call sees one moment of the store. */
export class Reader {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #versions: Versions;
  readonly #world: SqliteWorld;
  readonly #search: Search;
  readonly #history: History;
  readonly identity: string;

  constructor(path: string) {
    this.#connection = new Connection(path, 'read');
    this.#names = new Names(this.#connection);
    this.#versions = new Versions(this.#connection, this.#names);
    this.#world = new SqliteWorld(this.#connection, this.#names);
    const key = Buffer.from(
      this.#connection.row<{ readonly value: string }>("SELECT value FROM setting WHERE name = 'cursor-key'")!.value,
      'hex',
    );
    this.identity = identityOf(key);
    this.#search = new Search(this.#connection, this.#names, this.#versions, key);
    this.#history = new History(this.#connection, this.#names, this.#versions, key);
  }

  read(access: Access, type: string, id: string): Version | undefined {
    return this.#seen(access, type, () => this.#versions.current(type, id));
  }

  readVersion(access: Access, type: string, id: string, versionId: string): Version | undefined {
    return this.#seen(access, type, () => this.#versions.numbered(type, id, versionId));
  }

  search(access: Access, query: SearchQuery): SearchPage {
    return this.#connection.snapshot(() => this.#search.page(access, query, this.#sight(access)));
  }

  history(access: Access, query: HistoryQuery): HistoryPage {
    return this.#connection.snapshot(() => this.#history.page(access, query, this.#sight(access)));
  }

  changeNumber(): number {
    return this.#versions.newest();
  }

  close(): void {
    this.#connection.close();
  }

  #seen(access: Access, type: string, find: () => Version | undefined): Version | undefined {
    const { k } = reach(access, 'read', type);
    if (k === 'none') return undefined;
    if (k === 'all') return find();
    return this.#connection.snapshot(() => {
      const version = find();
      return version && this.#sight(access).sees(version) ? version : undefined;
    });
  }

  #sight(access: Access): VersionSight {
    return new VersionSight(access, this.#world, (type, id, until) => this.#versions.lastLive(type, id, until));
  }
}
