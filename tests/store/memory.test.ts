import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { storeContract } from '../contract/store.ts';

storeContract('memory store', async () => openMemoryStore());
