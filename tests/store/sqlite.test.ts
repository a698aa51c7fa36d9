import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { storeContract } from '../contract/store.ts';

storeContract('SQLite store', () => openSqliteStore(':memory:'));
