import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import type { SearchNode } from '../../src/fhir/search/tree.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import type { Store, Write } from '../../src/store/store.ts';
import { accessContract } from './access.ts';
import { pagingContract } from './paging.ts';
import { SEARCH_CASES, SORT_CASES } from './search-cases.ts';
import { transactionContract } from './transactions.ts';
import { bodyOf, ids, put, search, WORLD } from './trial-world.ts';

export type OpenStore = () => Promise<Store>;

/** What every store must do. */
export function storeContract(name: string, open: OpenStore): void {
  describe(name, () => {
    versionContract(open);
    transactionContract(open);
    searchContract(open);
    pagingContract(open);
    accessContract(open);
  });
}

const study = (id: string, more: object = {}): AnyResource & { readonly id: string } => ({
  resourceType: 'ResearchStudy',
  id,
  status: 'active',
  ...more,
});

/** Runs a body with a store of its own. */
export const withStore = (open: OpenStore, body: (store: Store) => Promise<void>) => async (): Promise<void> => {
  const store = await open();
  try {
    await body(store);
  } finally {
    await store.close();
  }
};

function versionContract(open: OpenStore): void {
  describe('versions', () => {
    test(
      'an update makes a new version and the old one can still be read',
      withStore(open, async (store) => {
        const [first] = await store.transact(FULL_ACCESS, [put(study('a', { title: 'one' }))]);
        const [second] = await store.transact(FULL_ACCESS, [put(study('a', { title: 'two' }))]);
        expect([first?.outcome, second?.outcome]).toEqual(['created', 'updated']);
        expect((await store.read(FULL_ACCESS, 'ResearchStudy', 'a'))?.versionId).toBe('2');
        const old = await store.readVersion(FULL_ACCESS, 'ResearchStudy', 'a', '1');
        expect(bodyOf(old!)).toMatchObject({ title: 'one', meta: { versionId: '1' } });
        expect(await store.readVersion(FULL_ACCESS, 'ResearchStudy', 'a', '3')).toBeUndefined();
        expect(await store.readVersion(FULL_ACCESS, 'ResearchStudy', 'a', '1e0')).toBeUndefined();
        expect(second!.version!.lastUpdated >= first!.version!.lastUpdated).toBe(true);
      }),
    );

    test(
      'the server sets id, version and time, and keeps the rest of meta and the text of decimals',
      withStore(open, async (store) => {
        const { parseJson } = await import('../../src/kernel/json.ts');
        const resource = parseJson(
          '{"resourceType":"Location","id":"x","meta":{"versionId":"77","lastUpdated":"1999-01-01T00:00:00Z","tag":[{"code":"t"}]},"position":{"latitude":1.50,"longitude":2.00}}',
        ) as AnyResource;
        const [result] = await store.transact(FULL_ACCESS, [{ op: 'create', resource }]);
        const { id, lastUpdated, body } = result!.version!;
        expect(id).not.toBe('x');
        expect(body.toString()).toBe(
          `{"resourceType":"Location","id":"${id}","meta":{"versionId":"1","lastUpdated":"${lastUpdated}","tag":[{"code":"t"}]},"position":{"latitude":1.50,"longitude":2.00}}`,
        );
      }),
    );

    test(
      'history of a time has the versions that were current then, and a deletion only when it happened',
      withStore(open, async (store) => {
        const times: number[] = [];
        const write = async (change: Write): Promise<void> => {
          const [result] = await store.transact(FULL_ACCESS, [change]);
          times.push(Date.parse(result!.version!.lastUpdated));
          await new Promise((resolve) => setTimeout(resolve, 5));
        };
        await write(put(study('a', { title: 'one' })));
        await write(put(study('a', { title: 'two' })));
        await write(put(study('b')));
        await write({ op: 'delete', type: 'ResearchStudy', id: 'a' });
        const [one, two, other, gone] = times as [number, number, number, number];
        const current = async (low: number, high: number): Promise<string[]> =>
          (await store.history(FULL_ACCESS, { type: 'ResearchStudy', count: 10, at: { low, high } })).versions.map(
            ({ id, versionId }) => `${id}${versionId}`,
          );
        expect(await current(one - 1, one - 1)).toEqual([]);
        expect(await current(one, one)).toEqual(['a1']);
        expect(await current(two - 1, two)).toEqual(['a2', 'a1']);
        expect(await current(other, other)).toEqual(['b1', 'a2']);
        expect(await current(gone, gone)).toEqual(['a3', 'b1']);
        expect(await current(gone + 1, gone + 1)).toEqual(['b1']);
        const whole = { type: 'ResearchStudy', id: 'a', count: 2, at: { low: one, high: gone } } as const;
        const first = await store.history(FULL_ACCESS, whole);
        expect(first.total).toBe(3);
        expect((await store.history(FULL_ACCESS, { ...whole, cursor: first.next! })).versions).toHaveLength(1);
      }),
    );

    test(
      'an update with the same content makes no version, whatever its meta and order of members',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put(study('a', { title: 't' }))]);
        const before = await store.changeNumber();
        const same: AnyResource & { id: string } = {
          title: 't',
          status: 'active',
          id: 'a',
          resourceType: 'ResearchStudy',
        };
        const [result] = await store.transact(FULL_ACCESS, [
          put({ ...same, meta: { versionId: '9', lastUpdated: '2000-01-01T00:00:00Z' } }),
        ]);
        expect(result).toMatchObject({ outcome: 'unchanged', version: { versionId: '1' } });
        expect(await store.changeNumber()).toBe(before);
        const [tagged] = await store.transact(FULL_ACCESS, [put({ ...same, meta: { tag: [{ code: 'new' }] } })]);
        expect(tagged?.outcome).toBe('updated');
        expect(await store.changeNumber()).toBeGreaterThan(before);
      }),
    );

    test(
      'a deletion is a version without content, is found no more, and an update brings the resource back',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put(study('a', { title: 'gone' }))]);
        const [deleted] = await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'ResearchStudy', id: 'a' }]);
        expect(deleted).toMatchObject({ outcome: 'deleted', version: { versionId: '2', deleted: true } });
        expect(await store.read(FULL_ACCESS, 'ResearchStudy', 'a')).toMatchObject({ deleted: true, versionId: '2' });
        expect((await store.read(FULL_ACCESS, 'ResearchStudy', 'a'))?.body.length).toBe(0);
        expect(await ids(store, 'ResearchStudy', 'title=gone')).toEqual([]);
        expect(await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'ResearchStudy', id: 'a' }])).toEqual([
          { outcome: 'absent' },
        ]);
        expect(await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'ResearchStudy', id: 'never' }])).toEqual([
          { outcome: 'absent' },
        ]);
        const [back] = await store.transact(FULL_ACCESS, [put(study('a'))]);
        expect(back).toMatchObject({ outcome: 'created', version: { versionId: '3' } });
        expect(await store.read(FULL_ACCESS, 'ResearchStudy', 'never')).toBeUndefined();
      }),
    );

    test(
      'history is newest first, of a resource, a type or everything, pages without repeats and counts',
      withStore(open, async (store) => {
        for (let i = 0; i < 5; i++) {
          await store.transact(FULL_ACCESS, [
            put(study('a', { title: `t${i}` })),
            put({ resourceType: 'Group', id: 'g', type: 'person', actual: i % 2 === 0 }),
          ]);
        }
        await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'ResearchStudy', id: 'a' }]);
        const one = await store.history(FULL_ACCESS, { type: 'ResearchStudy', id: 'a', count: 100 });
        expect(one.versions.map(({ versionId }) => versionId)).toEqual(['6', '5', '4', '3', '2', '1']);
        expect(one.total).toBe(6);
        expect((await store.history(FULL_ACCESS, { type: 'Group', count: 100 })).total).toBe(5);
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await store.history(FULL_ACCESS, { count: 4, ...(cursor === undefined ? {} : { cursor }) });
          seen.push(...page.versions.map(({ type, versionId }) => `${type}/${versionId}`));
          expect(page.total).toBe(11);
          cursor = page.next;
        } while (cursor !== undefined);
        expect(new Set(seen).size).toBe(11);
        const since = one.versions[0]!.lastUpdated;
        const recent = await store.history(FULL_ACCESS, { type: 'ResearchStudy', count: 100, since });
        expect(recent.versions.map(({ lastUpdated }) => lastUpdated).every((at) => at >= since)).toBe(true);
        expect(recent.versions[0]?.versionId).toBe('6');
        const number = await store.changeNumber();
        expect((await store.history(FULL_ACCESS, { after: number, count: 100 })).total).toBe(0);
        await store.transact(FULL_ACCESS, [put(study('b')), put(study('c'))]);
        const after = await store.history(FULL_ACCESS, { type: 'ResearchStudy', after: number, count: 1 });
        expect([after.total, after.versions[0]?.id]).toEqual([2, 'c']);
        const rest = await store.history(FULL_ACCESS, {
          type: 'ResearchStudy',
          after: number,
          count: 1,
          cursor: after.next!,
        });
        expect(rest.versions.map(({ id }) => id)).toEqual(['b']);
        expect(rest.next).toBeUndefined();
      }),
    );

    test(
      'a store has a name of its own',
      withStore(open, async (store) => {
        const name = await store.identity();
        await store.transact(FULL_ACCESS, [put(study('a'))]);
        expect(await store.identity()).toBe(name);
        const other = await open();
        expect(await other.identity()).not.toBe(name);
        await other.close();
      }),
    );
  });
}

function searchContract(open: OpenStore): void {
  describe('search', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.transact(FULL_ACCESS, WORLD);
    });
    afterAll(() => store.close());

    test.each(SEARCH_CASES)('%s?%s finds "%s"', async (type, query, found) => {
      const page = await search(store, type, query);
      expect(page.matches.map(({ id }) => id)).toEqual(found.split(' ').filter((id) => id !== ''));
      expect(page.total).toBe(page.matches.length);
    });

    test.each(SORT_CASES)('%s?%s is in the order "%s", on one page and on pages of one', async (type, query, order) => {
      expect(await ids(store, type, query)).toEqual(order.split(' '));
      expect(await pages(store, type, `${query}&_count=1`)).toEqual(order.split(' '));
    });

    test('a count of nothing gives the total alone', async () => {
      expect(await search(store, 'ResearchStudy', 'status=active&_count=0')).toEqual({
        matches: [],
        included: [],
        total: 2,
      });
      expect((await search(store, 'ResearchStudy', '_total=none')).total).toBeUndefined();
    });

    test.each([
      ['_id=alpha&_include=ResearchStudy:site', 'Location/basel Location/fiji'],
      [
        '_id=alpha&_include=ResearchStudy:site:Location&_include=ResearchStudy:sponsor',
        'Location/basel Location/fiji Organization/acme',
      ],
      ['_id=alpha&_include=ResearchStudy:site:Organization', ''],
      ['_id=alpha&_include=*', 'Group/adults Location/basel Location/fiji Organization/acme'],
      ['_id=alpha&_include=ResearchStudy:*', 'Group/adults Location/basel Location/fiji Organization/acme'],
      ['_id=beta&_include=ResearchStudy:partof', 'ResearchStudy/alpha'],
      ['_id=alpha,beta&_include=ResearchStudy:partof', ''],
      [
        '_id=beta&_include=ResearchStudy:partof&_include:iterate=ResearchStudy:site',
        'Location/zurich ResearchStudy/alpha Location/basel Location/fiji',
      ],
      ['_id=alpha&_revinclude=ResearchSubject:study', 'ResearchSubject/ann-alpha'],
      [
        '_id=alpha&_revinclude=ResearchSubject:study&_include:iterate=ResearchSubject:individual',
        'ResearchSubject/ann-alpha Patient/ann',
      ],
      ['_id=alpha&_revinclude=*', 'ResearchStudy/beta ResearchSubject/ann-alpha'],
      ['_id=alpha&_revinclude:iterate=*', 'ResearchStudy/beta ResearchSubject/ann-alpha ResearchSubject/bob-beta'],
      ['_id=gamma&_include=*&_revinclude=*', ''],
    ])('ResearchStudy?%s includes "%s"', async (query, included) => {
      const page = await search(store, 'ResearchStudy', query);
      expect(page.included.map(({ type, id }) => `${type}/${id}`)).toEqual(
        included.split(' ').filter((one) => one !== ''),
      );
    });

    test.each([
      ['a thousand ids', `_id=alpha,${Array.from({ length: 1000 }, (_, i) => `x${i}`).join(',')}`, ['alpha']],
      ['two hundred codes', `status=active,${Array.from({ length: 200 }, (_, i) => i).join(',')}`, ['alpha', 'gamma']],
      ['two hundred conditions', 'status=active&'.repeat(200), ['alpha', 'gamma']],
      ['two hundred chains', 'sponsor.name=a&'.repeat(200), ['alpha']],
      [
        '250 names at the end of a chain',
        `site.name=univ,${Array.from({ length: 250 }, (_, i) => `a${i}`).join(',')}`,
        ['alpha'],
      ],
    ])('%s are searched for at once', async (_, query, found) => {
      expect(await ids(store, 'ResearchStudy', query.replace(/&$/, ''))).toEqual(found);
    });

    test('a changed cursor, one of another sort, and rubbish are invalid', async () => {
      const { next } = await search(store, 'ResearchStudy', '_count=1');
      expect(next).toMatch(/^[A-Za-z0-9_-]+$/);
      const changed = next!.slice(0, 30) + (next![30] === 'A' ? 'B' : 'A') + next!.slice(31);
      for (const [query, cursor] of [
        ['', changed],
        ['_sort=title', next!],
        ['', 'rubbish'],
        ['', `${next}AA`],
        ['', ''],
      ]) {
        await expect(search(store, 'ResearchStudy', `${query}&_cursor=${cursor}`)).rejects.toMatchObject({
          kind: 'invalid',
        });
      }
    });
  });

  describe('search while things change', () => {
    test(
      'pages neither repeat nor miss what does not change, while other resources come, go and change',
      withStore(open, async (store) => {
        await store.transact(
          FULL_ACCESS,
          Array.from({ length: 60 }, (_, i) => put(study(`fixed-${i}`, { title: `title ${i % 7}` }))),
        );
        const seen: string[] = [];
        let cursor: string | undefined;
        let round = 0;
        do {
          const page = await search(
            store,
            'ResearchStudy',
            `_sort=title&_count=7${cursor === undefined ? '' : `&_cursor=${cursor}`}`,
          );
          seen.push(...page.matches.map(({ id }) => id).filter((id) => id.startsWith('fixed')));
          cursor = page.next;
          round++;
          const changes: Write[] = [
            put(study(`new-${round}`, { title: `title ${round % 7}` })),
            put(study('moving', { title: `title ${(round * 3) % 7} ${round}` })),
          ];
          if (round > 1) changes.push({ op: 'delete', type: 'ResearchStudy', id: `new-${round - 1}` });
          await store.transact(FULL_ACCESS, changes);
        } while (cursor !== undefined);
        expect(seen.toSorted()).toEqual(Array.from({ length: 60 }, (_, i) => `fixed-${i}`).toSorted());
      }),
    );

    test(
      'index rows follow every change',
      withStore(open, async (store) => {
        const site: AnyResource & { id: string } = {
          resourceType: 'Location',
          id: 'l',
          name: 'Old',
          position: { latitude: 1, longitude: 1 },
        };
        await store.transact(FULL_ACCESS, [put(site)]);
        await store.transact(FULL_ACCESS, [put({ ...site, name: 'New', position: { latitude: 50, longitude: 50 } })]);
        expect(await ids(store, 'Location', 'name=old')).toEqual([]);
        expect(await ids(store, 'Location', 'name=new')).toEqual(['l']);
        expect(await ids(store, 'Location', 'near=1|1|10')).toEqual([]);
        expect(await ids(store, 'Location', 'near=50|50|10')).toEqual(['l']);
      }),
    );

    test(
      'nobody ever sees half of a transaction',
      withStore(open, async (store) => {
        const pair = (n: number): Write[] => ['left', 'right'].map((id) => put(study(id, { title: `round ${n}` })));
        await store.transact(FULL_ACCESS, pair(0));
        let writing = true;
        const torn: unknown[] = [];
        const look = async (): Promise<void> => {
          while (writing) {
            const { matches } = await search(store, 'ResearchStudy', '');
            const titles = new Set(matches.map((version) => bodyOf(version)['title']));
            if (titles.size !== 1 || matches.length !== 2) torn.push([...titles]);
          }
        };
        const looking = [look(), look()];
        for (let n = 1; n <= 40; n++) await store.transact(FULL_ACCESS, pair(n));
        writing = false;
        await Promise.all(looking);
        expect(torn).toEqual([]);
      }),
    );
  });
}

export async function pages(
  store: Store,
  type: string,
  query: string,
  access: Access = FULL_ACCESS,
): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await search(store, type, cursor === undefined ? query : `${query}&_cursor=${cursor}`, access);
    found.push(...page.matches.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

/** `identifier=…` as a condition. */
export const byIdentifier = (value: string): SearchNode => ({
  k: 'token',
  param: 'identifier',
  system: 'http://x.test',
  code: value,
});
