import { afterAll, describe } from 'vitest';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { placesContract } from '../contract/places.ts';
import { freshAddress, removeStores, SERVER, WHY_SKIPPED } from './postgres-server.ts';

placesContract('memory store', async () => openMemoryStore());
placesContract('SQLite store', () => openSqliteStore(':memory:'));

describe.skipIf(SERVER === undefined)(SERVER === undefined ? WHY_SKIPPED : 'on a server', () => {
  afterAll(removeStores);
  placesContract('PostgreSQL store', () => openPostgresStore(freshAddress()));
});
