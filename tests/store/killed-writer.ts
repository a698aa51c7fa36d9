/** Writes pairs until it is killed, and tells its parent of each that is written. */
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Write } from '../../src/store/store.ts';

const [path = '', round = ''] = process.argv.slice(2);
const store = await openSqliteStore(path);
const group = (id: string): Write => ({
  op: 'update',
  type: 'Group',
  id,
  resource: { resourceType: 'Group', id, type: 'person', actual: false, name: 'x'.repeat(3000) },
});
for (let i = 0; ; i++) {
  const pair = `r${round}-${i}`;
  await store.transact(FULL_ACCESS, [group(`${pair}-left`), group(`${pair}-right`)]);
  process.send?.(pair);
}
