import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { JobStore } from '../../src/store/jobs.ts';
import { memoryJobs } from '../../src/store/memory/memory-jobs.ts';
import { postgresJobs } from '../../src/store/postgres/postgres-jobs.ts';
import { sqliteJobs } from '../../src/store/sqlite/sqlite-jobs.ts';
import { asked, freshAddress, removeStores, SERVER, WHY_SKIPPED } from './postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trialbridge-jobs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = (): string => join(folder, `${++files}.db`);

const job = (id: string) => ({ id, owner: 'o', task: '{}', startedAt: '2026-01-15T00:00:00.000Z' });
const RESULT = { items: ['{"a":1}', '{"b":"\u2028é"}'], issues: ['{}'] };

afterAll(removeStores);

describe.each<[string, () => JobStore]>([
  ['memory', memoryJobs],
  ['sqlite', () => sqliteJobs(fresh())],
  ...(SERVER === undefined ? [] : [['PostgreSQL', () => postgresJobs(freshAddress())] as [string, () => JobStore]]),
])('jobs in %s', (_, open) => {
  test('go from part to part to their end, in the order in which they came', async () => {
    const jobs = open();
    expect(await jobs.add(job('b'), 9)).toBe(true);
    expect(await jobs.add(job('a'), 9)).toBe(true);
    expect(await jobs.unfinished()).toEqual(['b', 'a']);
    expect(await jobs.plan('b', '{"known":true}', [['x', 'y'], ['z']])).toBe(true);
    expect(await jobs.plan('b', '{}', [['other']])).toBe(false);
    expect(await jobs.get('b')).toEqual({ ...job('b'), task: '{"known":true}', state: 'planned' });
    expect(await jobs.progress('b')).toEqual({ done: 0, total: 3 });
    expect(await jobs.nextPart('b')).toEqual({ seq: 0, keys: ['x', 'y'] });
    expect(await jobs.part('b', 0)).toBeUndefined();
    expect(await jobs.finishPart('b', 0, RESULT)).toBe(true);
    expect(await jobs.finishPart('b', 0, { items: [], issues: [] })).toBe(false);
    expect(await jobs.part('b', 0)).toEqual(RESULT);
    expect(await jobs.progress('b')).toEqual({ done: 2, total: 3 });
    expect(await jobs.nextPart('b')).toEqual({ seq: 1, keys: ['z'] });
    await jobs.finishPart('b', 1, { items: [], issues: [] });
    expect(await jobs.nextPart('b')).toBeUndefined();
    expect(await jobs.finish('b', 'done', '{"files":[]}', 1000)).toBe(true);
    expect(await jobs.finish('b', 'failed', '{}', 2000)).toBe(false);
    expect(await jobs.get('b')).toMatchObject({ state: 'done', outcome: '{"files":[]}', expiresAt: 1000 });
    expect(await jobs.unfinished()).toEqual(['a']);
    await jobs.close();
  });

  test('are claimed oldest first, but for those that are left', async () => {
    const jobs = open();
    expect(await jobs.claim([])).toBeUndefined();
    for (const id of ['b', 'a']) await jobs.add(job(id), 9);
    expect(await jobs.claim([])).toBe('b');
    await jobs.keep('b');
    expect(await jobs.claim(['b'])).toBe('a');
    expect(await jobs.claim(['a', 'b'])).toBeUndefined();
    await jobs.finish('b', 'done', '{}', 5);
    expect(await jobs.claim([])).toBe('a');
    await jobs.close();
  });

  test('are no more at a time than may be; those that ended do not count', async () => {
    const jobs = open();
    expect(await jobs.add(job('a'), 1)).toBe(true);
    expect(await jobs.add(job('b'), 1)).toBe(false);
    expect(await jobs.get('b')).toBeUndefined();
    await jobs.finish('a', 'failed', '{}', 5);
    expect(await jobs.add(job('b'), 1)).toBe(true);
    await jobs.close();
  });

  test('are forgotten with their parts when they are removed or have expired, and not before', async () => {
    const jobs = open();
    for (const id of ['a', 'b', 'c']) {
      await jobs.add(job(id), 9);
      await jobs.plan(id, '{}', [['x']]);
      await jobs.finishPart(id, 0, RESULT);
    }
    await jobs.finish('a', 'done', '{}', 100);
    await jobs.finish('b', 'done', '{}', 101);
    await jobs.removeExpired(100);
    expect(await jobs.get('a')).toBeUndefined();
    expect(await jobs.part('a', 0)).toBeUndefined();
    expect(await jobs.part('b', 0)).toEqual(RESULT);
    await jobs.remove('c');
    await jobs.remove('nobody');
    expect(await jobs.finishPart('c', 0, RESULT)).toBe(false);
    expect(await jobs.finish('c', 'done', '{}', 1)).toBe(false);
    await jobs.close();
  });

  test('that are not there are no error', async () => {
    const jobs = open();
    expect(await jobs.get('a')).toBeUndefined();
    expect(await jobs.unfinished()).toEqual([]);
    expect(await jobs.plan('a', '{}', [])).toBe(false);
    expect(await jobs.nextPart('a')).toBeUndefined();
    expect(await jobs.finishPart('a', 0, RESULT)).toBe(false);
    expect(await jobs.progress('a')).toEqual({ done: 0, total: 0 });
    await jobs.removeExpired(1);
    await jobs.close();
  });
});

describe.skipIf(SERVER === undefined)(
  `jobs of two processes in PostgreSQL${SERVER === undefined ? ` (${WHY_SKIPPED})` : ''}`,
  () => {
    test('are each one process’s, until it closes or says nothing for too long', async () => {
      const address = freshAddress();
      const [one, other] = [postgresJobs(address), postgresJobs(address)];
      for (const id of ['a', 'b', 'c']) await one.add(job(id), 9);
      expect([await one.claim([]), await other.claim([])]).toEqual(['a', 'b']);
      expect(await other.claim(['b', 'c'])).toBeUndefined();
      expect(await Promise.all([one.claim(['a']), other.claim(['b'])])).toEqual(
        expect.arrayContaining(['c', undefined]),
      );
      const { searchParams } = new URL(address);
      await asked(
        `UPDATE ${searchParams.get('schema')}.job SET leased_until = now() - interval '1 second' WHERE id = 'a'`,
      );
      expect(await other.claim(['b', 'c'])).toBe('a');
      await one.keep('a');
      expect(await one.claim(['b', 'c'])).toBeUndefined();
      await other.close();
      expect(await one.claim(['c'])).toBe('a');
      await one.close();
    });

    test('are no more than may be, whoever adds them', async () => {
      const address = freshAddress();
      const [one, other] = [postgresJobs(address), postgresJobs(address)];
      const added = await Promise.all(Array.from({ length: 12 }, (_, i) => (i % 2 ? one : other).add(job(`j${i}`), 5)));
      expect(added.filter((ok) => ok)).toHaveLength(5);
      await Promise.all([one.close(), other.close()]);
    });
  },
);

describe('the file of jobs', () => {
  test('is made by the first job, and read by the next process', async () => {
    const path = fresh();
    const first = sqliteJobs(path);
    expect(await first.unfinished()).toEqual([]);
    expect(existsSync(path)).toBe(false);
    await first.add(job('a'), 9);
    await first.plan('a', '{}', [['x']]);
    await first.close();
    const second = sqliteJobs(path);
    expect(await second.nextPart('a')).toEqual({ seq: 0, keys: ['x'] });
    await second.close();
  });

  test('is ours, or is refused', async () => {
    const path = fresh();
    const { openSqliteStore } = await import('../../src/store/sqlite/sqlite-store.ts');
    await (await openSqliteStore(path)).close();
    await expect(sqliteJobs(path).unfinished()).rejects.toMatchObject({ kind: 'fault' });
  });
});
