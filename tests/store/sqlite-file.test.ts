import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { SearchNode } from '../../src/fhir/search/tree.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Write } from '../../src/store/store.ts';
import { ids, put, search } from '../contract/trial-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'trialbridge-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${++files}.db`);

const group = (id: string, more: object = {}): Write =>
  put({ resourceType: 'Group', id, type: 'person', actual: false, ...more });

describe('the file of a SQLite store', () => {
  test('opened again, it holds everything, and its page links still work', async () => {
    const path = newFile();
    const first = await openSqliteStore(path);
    await first.transact(FULL_ACCESS, [group('a'), group('b'), group('c')]);
    const { next } = await search(first, 'Group', '_count=1');
    const number = await first.changeNumber();
    const name = await first.identity();
    await first.close();
    const second = await openSqliteStore(path);
    expect(await ids(second, 'Group', `_cursor=${next}`)).toEqual(['b', 'c']);
    expect(await second.changeNumber()).toBe(number);
    expect(await second.identity()).toBe(name);
    await second.transact(FULL_ACCESS, [group('a', { quantity: 1 })]);
    expect((await second.read(FULL_ACCESS, 'Group', 'a'))?.versionId).toBe('2');
    await second.close();
  });

  test('a temporary store leaves nothing behind, and a closed one says so', async () => {
    const place = join(folder, 'temporary');
    mkdirSync(place);
    vi.stubEnv('TMPDIR', place);
    const store = await openSqliteStore(':memory:');
    await store.transact(FULL_ACCESS, [group('a')]);
    expect(readdirSync(place)).toHaveLength(1);
    await store.close();
    await store.close();
    expect(readdirSync(place)).toEqual([]);
    vi.unstubAllEnvs();
    await expect(store.read(FULL_ACCESS, 'Group', 'a')).rejects.toMatchObject({ kind: 'fault' });
    await expect(
      store.search(FULL_ACCESS, { type: 'Group', where: { k: 'all' }, sort: [], count: 1, total: false, includes: [] }),
    ).rejects.toMatchObject({ kind: 'fault' });
    await expect(store.transact(FULL_ACCESS, [group('b')])).rejects.toMatchObject({ kind: 'fault' });
  });

  test('what is no database, another one, of a newer version, or in no possible place is refused and left as it is', async () => {
    const rubbish = newFile();
    writeFileSync(rubbish, 'not a database, '.repeat(100));
    await expect(openSqliteStore(rubbish)).rejects.toMatchObject({
      kind: 'fault',
      message: expect.stringContaining('not a database'),
    });
    const other = newFile();
    const db = new DatabaseSync(other);
    db.exec('CREATE TABLE t (x)');
    db.close();
    await expect(openSqliteStore(other)).rejects.toMatchObject({
      kind: 'fault',
      message: expect.stringContaining('something else'),
    });
    const newer = newFile();
    await (await openSqliteStore(newer)).close();
    const changed = new DatabaseSync(newer);
    changed.exec('PRAGMA user_version = 99');
    changed.close();
    await expect(openSqliteStore(newer)).rejects.toMatchObject({
      kind: 'fault',
      message: expect.stringContaining('newer'),
    });
    await expect(openSqliteStore(join(rubbish, 'below', 'a.db'))).rejects.toMatchObject({ kind: 'fault' });
  });

  test('while another process holds the write lock, writing fails as busy, reading works, and later writing works again', async () => {
    const path = newFile();
    const store = await openSqliteStore(path);
    await store.transact(FULL_ACCESS, [group('a')]);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const refused = expect(store.transact(FULL_ACCESS, [group('b')])).rejects.toMatchObject({ kind: 'busy' });
    expect(await ids(store, 'Group', '')).toEqual(['a']);
    await refused;
    other.exec('ROLLBACK');
    other.close();
    await store.transact(FULL_ACCESS, [group('b')]);
    expect(await ids(store, 'Group', '')).toEqual(['a', 'b']);
    await store.close();
  }, 20_000);

  test('a search that takes too long is ended, and the next one is answered', async () => {
    const store = await openSqliteStore(':memory:', { searchTimeoutMs: 1500 });
    await store.transact(
      FULL_ACCESS,
      Array.from({ length: 3000 }, (_, i) => group(`g${i}`, { code: { text: `text ${i}` } })),
    );
    const slow: SearchNode = {
      k: 'or',
      of: Array.from({ length: 6000 }, (_, i) => ({
        k: 'string',
        param: 'code:text',
        mode: 'contains',
        value: `x${i}`,
      })),
    };
    await expect(
      store.search(FULL_ACCESS, { type: 'Group', where: slow, sort: [], count: 10, total: true, includes: [] }),
    ).rejects.toMatchObject({ kind: 'too-costly' });
    expect((await search(store, 'Group', 'code:text=text 77&_count=1000')).total).toBe(11);
    await store.close();
  });

  test('it is indexed anew where parameters have changed since', async () => {
    const path = newFile();
    const first = await openSqliteStore(path);
    await first.transact(FULL_ACCESS, [group('a'), group('gone')]);
    await first.transact(FULL_ACCESS, [{ op: 'delete', type: 'Group', id: 'gone' }]);
    await first.close();
    const db = new DatabaseSync(path);
    db.exec("DELETE FROM token; UPDATE setting SET value = 'of another time' WHERE name = 'index'");
    db.close();
    const second = await openSqliteStore(path);
    expect(await ids(second, 'Group', 'type=person')).toEqual(['a']);
    await second.close();
  });

  test('the event loop goes on while a large transaction is written', async () => {
    const store = await openSqliteStore(':memory:');
    const writes = Array.from({ length: 4000 }, (_, i) => group(`g${i}`, { name: 'x'.repeat(2000) }));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await store.transact(FULL_ACCESS, writes);
    clearInterval(timer);
    expect((await search(store, 'Group', '_count=0')).total).toBe(4000);
    expect(turns).toBeGreaterThan(5);
    await store.close();
  });
});

describe('a process that is killed while it writes', () => {
  test('has lost nothing that it was told is written, and left no half of a transaction', async () => {
    const path = newFile();
    let acknowledged = 0;
    for (let kill = 0; kill < 4; kill++) {
      const child = fork(join(import.meta.dirname, 'killed-writer.ts'), [path, String(kill)], {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      const done: string[] = [];
      child.on('message', (id) => done.push(String(id)));
      while (done.length < 3 + kill) await pause(5);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      const store = await openSqliteStore(path);
      for (const id of done) {
        for (const half of ['left', 'right']) {
          expect(await store.read(FULL_ACCESS, 'Group', `${id}-${half}`), `${id}-${half}`).toMatchObject({
            deleted: false,
          });
        }
      }
      const all = await ids(store, 'Group', 'type=person&_count=1000');
      expect(all.filter((id) => id.endsWith('-left')).length).toBe(all.filter((id) => id.endsWith('-right')).length);
      acknowledged += done.length;
      await store.close();
    }
    const db = new DatabaseSync(path);
    expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    db.close();
    expect(acknowledged).toBeGreaterThanOrEqual(18);
  }, 60_000);
});
