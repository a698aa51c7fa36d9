import { afterAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract } from '../contract/store.ts';
import { ids, put } from '../contract/trial-world.ts';
import { asked, freshAddress, removeStores, SERVER, WHY_SKIPPED } from './postgres-server.ts';

/** Two stores over one database, each call to the other one: what a client of two replicas meets. */
async function openBoth(): Promise<Store> {
  const address = freshAddress();
  const stores = await Promise.all([openPostgresStore(address), openPostgresStore(address)]);
  let calls = 0;
  const next = (): Store => stores[calls++ % 2]!;
  return {
    read: (...args) => next().read(...args),
    readVersion: (...args) => next().readVersion(...args),
    history: (...args) => next().history(...args),
    search: (...args) => next().search(...args),
    transact: (...args) => next().transact(...args),
    transactParts: (...args) => next().transactParts(...args),
    changeNumber: () => next().changeNumber(),
    identity: () => next().identity(),
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
    },
  };
}

describe.skipIf(SERVER === undefined)(SERVER === undefined ? WHY_SKIPPED : 'on a server', () => {
  afterAll(removeStores);
  storeContract('PostgreSQL store', () => openPostgresStore(freshAddress()));
  storeContract('two PostgreSQL stores on one database, in turn', openBoth);

  const study = (id: string, more: object = {}): AnyResource & { readonly id: string } => ({
    resourceType: 'ResearchStudy',
    id,
    status: 'active',
    ...more,
  });

  test('opened again it is the same store', async () => {
    const address = freshAddress();
    const first = await openPostgresStore(address);
    await first.transact(FULL_ACCESS, [put(study('a', { title: 'kept' }))]);
    const [identity, number] = [await first.identity(), await first.changeNumber()];
    await first.close();
    const second = await openPostgresStore(address);
    expect([await second.identity(), await second.changeNumber()]).toEqual([identity, number]);
    expect(await ids(second, 'ResearchStudy', 'title=kept')).toEqual(['a']);
    await second.close();
  });

  test('parameters that have changed since make the index anew, and a walk that was begun before goes on', async () => {
    const address = freshAddress();
    const schema = new URL(address).searchParams.get('schema');
    const first = await openPostgresStore(address);
    await first.transact(FULL_ACCESS, [put(study('a', { title: 'one' })), put(study('b', { title: 'two' }))]);
    const number = await first.changeNumber();
    await first.close();
    await asked(`UPDATE ${schema}.setting SET value = 'another' WHERE name = 'index'`, `DELETE FROM ${schema}.string`);
    const second = await openPostgresStore(address);
    expect(await ids(second, 'ResearchStudy', 'title=two')).toEqual(['b']);
    expect(await second.changeNumber()).toBe(number);
    await second.close();
  });

  test('connections that go are made anew, for reads and for writes', async () => {
    const address = new URL(freshAddress());
    const name = address.searchParams.get('schema')!;
    address.searchParams.set('application_name', name);
    const store = await openPostgresStore(address.href);
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${name}'`;
    for (let round = 1; round <= 3; round++) {
      await store.transact(FULL_ACCESS, [put(study('a', { title: `round ${round}` }))]);
      expect((await asked(cut)).length).toBeGreaterThan(0);
      const reads = Array.from({ length: 5 }, () => store.read(FULL_ACCESS, 'ResearchStudy', 'a'));
      expect((await Promise.all(reads)).map((version) => version?.versionId)).toEqual(Array(5).fill(String(round)));
      await asked(cut);
    }
    await store.close();
  });

  test('texts longer than an index entry may be, and U+0000 in them, are found whole', async () => {
    const store = await openPostgresStore(freshAddress());
    const long = `${'länger '.repeat(2000)}end`;
    await store.transact(FULL_ACCESS, [
      put(study('long', { title: long, identifier: [{ system: `http://x.test/${'s'.repeat(5000)}`, value: long }] })),
      put(study('nul', { title: 'be\0fore' })),
    ]);
    const found = (title: string, mode: 'starts' | 'exact' | 'contains') =>
      store
        .search(FULL_ACCESS, {
          type: 'ResearchStudy',
          where: { k: 'string', param: 'title', mode, value: title },
          sort: [],
          count: 10,
          total: false,
          includes: [],
        })
        .then(({ matches }) => matches.map(({ id }) => id));
    expect(await found(long, 'exact')).toEqual(['long']);
    expect(await found(`${long}!`, 'exact')).toEqual([]);
    expect(await found(long.slice(0, 3000), 'starts')).toEqual(['long']);
    expect(await found(`${long.slice(0, 3000)}?`, 'starts')).toEqual([]);
    expect(await found('be\0f', 'contains')).toEqual(['nul']);
    expect((await store.read(FULL_ACCESS, 'ResearchStudy', 'nul'))?.body.toString()).toContain('be\\u0000fore');
    await store.close();
  });

  test.each([
    ['postgres://127.0.0.1:x/none', 'invalid'],
    ['postgres://a:hush@127.0.0.1/none?schema=UPPER;drop', 'invalid'],
  ])('%s is refused as %s, and not repeated', async (address, kind) => {
    await expect(openPostgresStore(address)).rejects.toMatchObject({
      kind,
      message: expect.not.stringMatching(/hush|127|drop/),
    });
  });

  test('a database that is not there is a fault that names nothing', async () => {
    const address = new URL(SERVER!);
    address.pathname = '/no_such_database';
    await expect(openPostgresStore(address.href)).rejects.toMatchObject({
      kind: 'fault',
      message: 'The database of the store does not exist',
    });
  });
});
