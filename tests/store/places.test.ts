import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { placesContract } from '../contract/places.ts';

placesContract('memory store', async () => openMemoryStore());
placesContract('SQLite store', () => openSqliteStore(':memory:'));
