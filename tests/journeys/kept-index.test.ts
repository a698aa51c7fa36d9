/** The index of the trials over restarts of the whole engine, with a store and an index that are files. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexFileFor } from '../../src/config.ts';
import { type Engine, openEngine } from '../../src/engine.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { PATIENT, put, studyResources } from '../match/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'trialbridge-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Opened {
  readonly engine: Engine;
  readonly told: readonly string[];
}

/** @param named as the setting names it */
async function opened(name: string, named?: string): Promise<Opened> {
  const store = { kind: 'sqlite', path: join(folder, name) } as const;
  const told: string[] = [];
  const engine = await openEngine(store, { indexFile: indexFileFor(store, named) });
  engine.onIndexFault((message, cause) => told.push(`${message}: ${String(cause)}`));
  return { engine, told };
}

const load = (engine: Engine, ids: readonly string[]): Promise<unknown> =>
  engine.store.transact(FULL_ACCESS, ids.flatMap((id) => studyResources({ id, age: [18, 90] })).map(put));

/** The studies of the answer, or of any answer where something fails. */
async function matched(engine: Engine): Promise<readonly (string | undefined)[]> {
  const answer = await engine.request('POST', 'ResearchStudy/$match?asOf=2026-01-15&count=100', PATIENT);
  const { entry = [] } = answer as { readonly entry?: { resource?: { resourceType: string; id?: string } }[] };
  return entry.flatMap(({ resource }) => (resource?.resourceType === 'ResearchStudy' ? [resource.id] : []));
}

test('an index lies beside the store, is read again, sees what changed meanwhile, and is refused whole where it is broken', async () => {
  const first = await opened('a.db');
  const ids = Array.from({ length: 60 }, (_, at) => `s${String(at).padStart(2, '0')}`);
  await load(first.engine, ids);
  expect(await matched(first.engine)).toEqual(ids);
  await first.engine.close();
  const path = join(folder, 'a.match-index');
  expect(readdirSync(folder).filter((name) => name.includes('index'))).toEqual(['a.match-index']);

  const second = await opened('a.db');
  await second.engine.prepare();
  expect(await matched(second.engine)).toEqual(ids);
  await load(second.engine, ['t1']);
  await second.engine.store.transact(FULL_ACCESS, [{ op: 'delete', type: 'ResearchStudy', id: 's07' }]);
  // As after a power cut: what was read is not written.
  const old = readFileSync(path);
  await second.engine.close();
  writeFileSync(path, old);

  const now = [...ids.filter((id) => id !== 's07'), 't1'];
  const third = await opened('a.db');
  expect(await matched(third.engine)).toEqual(now);
  await third.engine.close();
  expect([...first.told, ...second.told, ...third.told]).toEqual([]);

  const broken = readFileSync(path);
  broken[broken.length >> 1]! ^= 4;
  writeFileSync(path, broken);
  const fourth = await opened('a.db');
  expect(await matched(fourth.engine)).toEqual(now);
  expect(fourth.told).toEqual([expect.stringMatching(/not used.*broken/)]);
  await fourth.engine.close();
  const fifth = await opened('a.db');
  expect(await matched(fifth.engine)).toEqual(now);
  expect(fifth.told).toEqual([]);
  await fifth.engine.close();
});

test('the index of another store is not used', async () => {
  const one = await opened('b.db');
  await load(one.engine, ['x', 'y']);
  expect(await matched(one.engine)).toEqual(['x', 'y']);
  await one.engine.close();
  const other = await opened('c.db', join(folder, 'b.match-index'));
  await load(other.engine, ['z']);
  expect(await matched(other.engine)).toEqual(['z']);
  expect(other.told).toEqual([expect.stringContaining('it is of another store')]);
  await other.engine.close();
});

test('none is kept where none is wanted, or the store is no file', async () => {
  const memory = { kind: 'sqlite', path: ':memory:' } as const;
  expect(indexFileFor(memory, undefined)).toBeUndefined();
  expect(indexFileFor(memory, '/a/b')).toBe('/a/b');
  expect(indexFileFor({ kind: 'sqlite', path: '/x/y.sqlite' }, undefined)).toBe('/x/y.match-index');
  const { engine } = await opened('d.db', 'none');
  await load(engine, ['x']);
  expect(await matched(engine)).toEqual(['x']);
  await engine.close();
  expect(existsSync(join(folder, 'd.match-index'))).toBe(false);
});
