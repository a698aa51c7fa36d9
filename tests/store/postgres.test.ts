import { afterAll, describe } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { storeContract } from '../contract/store.ts';
import { freshAddress, removeStores, SERVER, WHY_SKIPPED } from './postgres-server.ts';

describe.skipIf(SERVER === undefined)(SERVER === undefined ? WHY_SKIPPED : 'on a server', () => {
  afterAll(removeStores);
  storeContract('PostgreSQL store', () => openPostgresStore(freshAddress()));
});
