/** The stores that a suite of the facade is run over. */
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { freshAddress, removeStores, SERVER } from '../store/postgres-server.ts';

/** Each by its name; PostgreSQL where a server is named. `clean` removes what stays behind. */
export const STORES: readonly (readonly [name: string, open: () => Promise<Store>, clean: () => Promise<void>])[] = [
  ['memory', async () => openMemoryStore(), async () => undefined],
  ['SQLite', () => openSqliteStore(':memory:'), async () => undefined],
  ...(SERVER === undefined ? [] : [['PostgreSQL', () => openPostgresStore(freshAddress()), removeStores] as const]),
];
