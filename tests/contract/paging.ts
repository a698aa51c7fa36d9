import { describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import type { HistoryPage, HistoryQuery, SearchPage, Store, Version, Write } from '../../src/store/store.ts';
import { type OpenStore, withStore } from './store.ts';
import { put, search } from './trial-world.ts';

const study = (id: string, more: object = {}): AnyResource & { readonly id: string } => ({
  resourceType: 'ResearchStudy',
  id,
  status: 'active',
  ...more,
});
const site = (id: string, name: string): Write => put({ resourceType: 'Location', id, name });
const at = (...ids: readonly string[]): object => ({ site: ids.map((id) => ({ reference: `Location/${id}` })) });
const remove = (type: string, id: string): Write => ({ op: 'delete', type, id });

const seenOf = ({ matches, included, total }: SearchPage): unknown => ({
  matches: matches.map(content),
  included: included.map(content),
  total,
});
const content = ({ type, id, versionId, body }: Version): string =>
  `${type}/${id}/${versionId} ${body.toString('utf8')}`;

type Turn = (cursor: string | undefined) => Promise<SearchPage>;

const turnOf =
  (store: Store, type: string, query: string, access: Access = FULL_ACCESS): Turn =>
  (cursor) =>
    search(store, type, cursor === undefined ? query : `${query}&_cursor=${cursor}`, access);

/** All pages from the first on; `between` runs before each page but the first. */
async function walk(
  turn: Turn,
  between: (page: number) => Promise<unknown> = async () => undefined,
): Promise<SearchPage[]> {
  const all = [await turn(undefined)];
  for (let next = all[0]!.next; next !== undefined; next = all.at(-1)!.next) {
    await between(all.length);
    all.push(await turn(next));
  }
  return all;
}

/** A walk shows the store as it was at its first page, whatever is written meanwhile. */
export function pagingContract(open: OpenStore): void {
  describe('paging', () => {
    const WORLD: readonly Write[] = [
      ...Array.from({ length: 4 }, (_, i) => site(`l${i}`, `Place ${i}`)),
      ...Array.from({ length: 23 }, (_, i) =>
        put(
          study(`s${i}`, {
            title: `title ${i % 5}`,
            ...at(`l${i % 4}`),
            ...(i % 3 === 0 && { period: { start: `20${10 + i}` } }),
          }),
        ),
      ),
    ];
    /** Everything that can happen to a resource in the middle of a walk, another thing before each page. */
    const disturb = async (store: Store, round: number): Promise<void> => {
      const n = (round * 7) % 23;
      await store.transact(FULL_ACCESS, [
        put(study(`new${round}`, { title: 'title 0', ...at('l0') })),
        put(study(`s${n}`, { title: `other ${round}`, status: 'completed', ...at('l9') })),
        remove('ResearchStudy', `s${(n + 3) % 23}`),
        round % 2 === 0 ? remove('Location', `l${round % 4}`) : site(`l${round % 4}`, `Moved ${round}`),
        site('l9', 'Place 9'),
      ]);
      await store.transact(FULL_ACCESS, [
        put(study(`s${(n + 3) % 23}`, { title: 'back again' })),
        remove('ResearchStudy', `new${round - 1}`),
      ]);
    };

    test.each([
      ['ResearchStudy', '_count=4'],
      ['ResearchStudy', '_count=4&_sort=title'],
      ['ResearchStudy', '_count=4&_sort=-title,date'],
      ['ResearchStudy', '_count=3&_sort=-date'],
      ['ResearchStudy', '_count=3&_sort=date&status=active'],
      ['ResearchStudy', '_count=3&_sort=site,-_lastUpdated'],
      ['ResearchStudy', '_count=3&title=title'],
      ['ResearchStudy', '_count=3&title:missing=false&_total=none'],
      ['ResearchStudy', '_count=2&site.name=place'],
      ['ResearchStudy', '_count=2&site.name=place&_sort=-title&_include=ResearchStudy:site'],
      ['ResearchStudy', '_count=4&_include=*'],
      ['Location', '_count=1&_has:ResearchStudy:site:title=title'],
      ['Location', '_count=1&_has:ResearchStudy:site:status=active&_sort=-name'],
      ['Location', '_count=1&_revinclude=ResearchStudy:site'],
      ['Location', '_count=1&_revinclude=*'],
    ])('%s?%s answers every page as of the first, while things come, go and change', async (type, query) => {
      await withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, WORLD);
        const still = (await walk(turnOf(store, type, query))).map(seenOf);
        expect(still.length).toBeGreaterThan(2);
        const moving = await walk(turnOf(store, type, query), (round) => disturb(store, round));
        expect(moving.map(seenOf)).toEqual(still);
      })();
    });

    test(
      'previous leads back through the same pages, and last to the last of them',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, WORLD);
        for (const query of [
          '_count=5',
          '_count=5&_sort=-date',
          '_count=5&_sort=title,-date',
          '_count=23',
          '_count=22',
        ]) {
          const turn = turnOf(store, 'ResearchStudy', query);
          const forth = await walk(turn);
          expect([forth[0]!.previous, forth.at(-1)!.next]).toEqual([undefined, undefined]);
          await disturb(store, 1);
          const back = [forth.at(-1)!];
          for (let { previous } = back[0]!; previous !== undefined; previous = back.at(-1)!.previous) {
            await disturb(store, back.length + 1);
            back.push(await turn(previous));
          }
          expect(back.reverse().map(seenOf)).toEqual(forth.map(seenOf));
          expect(back[0]!.next).toBe(forth[0]!.next);
          const { last } = forth[0]!;
          expect(last === undefined).toBe(forth.length === 1);
          if (last === undefined) continue;
          const end = await turn(last);
          expect(seenOf(end)).toEqual(seenOf(forth.at(-1)!));
          expect([end.next, end.previous]).toEqual([undefined, forth.at(-1)!.previous]);
        }
      }),
    );

    test(
      'a walk may go on with another count and other includes, but not with another question',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, WORLD);
        const { next } = await search(store, 'ResearchStudy', '_sort=title&title=title&_count=4');
        const ask = (query: string) => search(store, 'ResearchStudy', `${query}&_cursor=${next}`);
        const rest = await ask('_sort=title&title=title&_count=50&_include=ResearchStudy:site&_total=none');
        expect([rest.matches.length, rest.included.length, rest.total, rest.next]).toEqual([
          19,
          4,
          undefined,
          undefined,
        ]);
        for (const query of [
          '_sort=title',
          '_sort=-title&title=title',
          '_sort=title&title=other',
          '_sort=title&title=title&status=active',
        ]) {
          await expect(ask(query)).rejects.toMatchObject({ kind: 'invalid', expression: '_cursor' });
        }
        await expect(search(store, 'Location', `_cursor=${next}`)).rejects.toMatchObject({ kind: 'invalid' });
        await expect(
          withStore(open, async (other) => {
            await search(other, 'ResearchStudy', `_sort=title&title=title&_cursor=${next}`);
          })(),
        ).rejects.toMatchObject({ kind: 'invalid' });
      }),
    );

    test(
      'a cursor with any of its characters changed is refused, is short, and shows nothing of a resource',
      withStore(open, async (store) => {
        const name = 'Zebedee'.repeat(40);
        await store.transact(
          FULL_ACCESS,
          ['p1', 'p2', `p${'3'.repeat(63)}`, 'p4'].map((id) =>
            put({ resourceType: 'Patient', id, name: [{ family: `${name} ${id}` }] }),
          ),
        );
        const query = '_sort=family&_count=1';
        let page = await search(store, 'Patient', query);
        for (let next = page.next; next !== undefined; next = page.next) {
          expect(next).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
          expect(Buffer.from(next, 'base64url').toString('latin1')).not.toMatch(/p[1-4]|zebedee|Patient/i);
          page = await search(store, 'Patient', `${query}&_cursor=${next}`);
        }
        const { next } = await search(store, 'Patient', query);
        for (let i = 0; i < next!.length; i++) {
          const other = `${next!.slice(0, i)}${next![i] === 'A' ? 'B' : 'A'}${next!.slice(i + 1)}`;
          await expect(search(store, 'Patient', `${query}&_cursor=${other}`)).rejects.toMatchObject({
            kind: 'invalid',
          });
        }
        for (const other of ['', 'A', `${next}A`, next!.slice(0, -1), `${next}=`, '!'.repeat(60), 'A'.repeat(5000)]) {
          await expect(search(store, 'Patient', `${query}&_cursor=${encodeURIComponent(other)}`)).rejects.toMatchObject(
            { kind: 'invalid' },
          );
        }
      }),
    );

    test(
      'a page shows only what its reader may see, as it was and as it is, whoever was given the link',
      withStore(open, async (store) => {
        const active: Access = {
          principal: 'reader',
          rules: [
            { types: ['ResearchStudy'], actions: ['read'], where: { k: 'token', param: 'status', code: 'active' } },
          ],
        };
        const nobody: Access = { principal: 'nobody', rules: [] };
        await store.transact(
          FULL_ACCESS,
          Array.from({ length: 6 }, (_, i) => put(study(`s${i}`, i === 4 ? { status: 'withdrawn' } : {}))),
        );
        const first = await search(store, 'ResearchStudy', '_count=1');
        await store.transact(FULL_ACCESS, [
          put(study('s2', { status: 'withdrawn' })),
          put(study('s4', { status: 'active' })),
          remove('ResearchStudy', 's5'),
          put(study('s3', { title: 'new' })),
        ]);
        const rest = (access: Access) => search(store, 'ResearchStudy', `_count=10&_cursor=${first.next}`, access);
        expect((await rest(FULL_ACCESS)).matches.map(({ id, versionId }) => `${id} ${versionId}`)).toEqual([
          's1 1',
          's2 1',
          's3 1',
          's4 1',
          's5 1',
        ]);
        const seen = await rest(active);
        expect([seen.matches.map(({ id }) => id), seen.total]).toEqual([['s1', 's3', 's5'], 4]);
        expect(await rest(nobody)).toMatchObject({ matches: [], total: 0 });
      }),
    );

    test(
      'a history shows what was written up to its first page, forth and back',
      withStore(open, async (store) => {
        for (let i = 0; i < 11; i++) await store.transact(FULL_ACCESS, [put(study(`s${i % 3}`, { title: `t${i}` }))]);
        const ask = (query: Omit<HistoryQuery, 'count'>) => store.history(FULL_ACCESS, { count: 4, ...query });
        for (const of of [
          {},
          { type: 'ResearchStudy' },
          { type: 'ResearchStudy', id: 's1' },
          { since: '2000-01-01T00:00:00Z' },
        ]) {
          const all = (await store.history(FULL_ACCESS, { count: 1000, ...of })).versions.map(content);
          const pages: HistoryPage[] = [await ask(of)];
          for (let { next } = pages[0]!; next !== undefined; next = pages.at(-1)!.next) {
            await store.transact(FULL_ACCESS, [
              put(study('s1', { title: `later ${pages.length} ${JSON.stringify(of)}` })),
            ]);
            pages.push(await ask({ ...of, cursor: next }));
          }
          expect(pages.flatMap(({ versions }) => versions.map(content))).toEqual(all);
          expect(pages.map(({ total }) => total)).toEqual(pages.map(() => all.length));
          expect(pages[0]!.previous).toBeUndefined();
          const back = [pages.at(-1)!];
          for (let { previous } = back[0]!; previous !== undefined; previous = back.at(-1)!.previous)
            back.push(await ask({ ...of, cursor: previous }));
          expect(back.reverse().map(({ versions }) => versions)).toEqual(pages.map(({ versions }) => versions));
          if (pages[0]!.last !== undefined)
            expect((await ask({ ...of, cursor: pages[0]!.last })).versions).toEqual(pages.at(-1)!.versions);
        }
        const { next } = await ask({ type: 'ResearchStudy' });
        for (const other of [{}, { type: 'Group' }, { type: 'ResearchStudy', id: 's1' }])
          await expect(ask({ ...other, cursor: next! })).rejects.toMatchObject({ kind: 'invalid' });
      }),
    );

    test(
      'under a steady stream of writes a walk returns each resource of its first moment exactly once',
      withStore(open, async (store) => {
        const count = 120;
        await store.transact(
          FULL_ACCESS,
          Array.from({ length: count }, (_, i) => put(study(`s${i}`, { title: `title ${i % 11}` }))),
        );
        let walking = true;
        let written = 0;
        const writer = (async () => {
          for (; walking; written++) {
            const id = `s${(written * 37) % count}`;
            await store.transact(FULL_ACCESS, [
              put(study(`new${written}`, { title: `title ${written % 11}` })),
              written % 5 === 0
                ? remove('ResearchStudy', id)
                : put(study(id, { title: `title ${written % 13}`, status: 'completed' })),
            ]);
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
        })();
        try {
          for (const query of [
            '_count=10&status=active',
            '_count=10&_sort=title',
            '_count=7&_sort=-title,_lastUpdated',
          ]) {
            const before = written;
            const all = await walk(turnOf(store, 'ResearchStudy', query), async () => {
              for (const since = written; written === since; ) await new Promise((resolve) => setTimeout(resolve, 1));
            });
            const ids = all.flatMap(({ matches }) => matches.map(({ id }) => id));
            expect(new Set(ids).size).toBe(ids.length);
            expect(all.map(({ total }) => total)).toEqual(all.map(() => ids.length));
            expect(written).toBeGreaterThan(before);
          }
        } finally {
          walking = false;
          await writer;
        }
      }),
    );
  });
}
