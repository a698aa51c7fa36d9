import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { put } from '../contract/trial-world.ts';
import { type Served, serveFhir } from './serving.ts';

const BASE = 'https://fhir.test/r4';

interface Page {
  readonly status: number;
  readonly links: Readonly<Record<string, string>>;
  readonly header: string | null;
  readonly ids: readonly string[];
  readonly issue?: readonly { readonly code: string; readonly expression?: readonly string[] }[];
}

const fill = (store: Store): Promise<unknown> =>
  store.transact(
    FULL_ACCESS,
    Array.from({ length: 7 }, (_, i) =>
      put({
        resourceType: 'ResearchStudy',
        id: `s${i}`,
        status: 'active',
        title: `Title ${i}`,
        period: { start: `201${i}`, end: `201${i}` },
      }),
    ),
  );

/** Follows an absolute link on whatever port the server has. */
async function ask(served: Served, url: string, init?: RequestInit): Promise<Page> {
  const reply = await fetch(url.replace(BASE, served.base), init);
  const body = (await reply.json()) as {
    link?: { relation: string; url: string }[];
    entry?: { resource: { id: string } }[];
    issue?: Page['issue'];
  };
  return {
    status: reply.status,
    links: Object.fromEntries((body.link ?? []).map(({ relation, url: to }) => [relation, to])),
    header: reply.headers.get('link'),
    ids: (body.entry ?? []).map(({ resource }) => resource.id),
    ...(body.issue && { issue: body.issue }),
  };
}

describe('links of pages', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFhir({ store: openMemoryStore(), baseUrl: BASE });
    await fill(served.store);
  });
  afterAll(() => served.close());

  test('lead forth, back, to the beginning and to the end; the header says the same as the Bundle', async () => {
    const first = await ask(served, `${BASE}/ResearchStudy?_sort=-date&_count=3`);
    expect([first.ids, Object.keys(first.links)]).toEqual([
      ['s6', 's5', 's4'],
      ['self', 'next', 'last'],
    ]);
    const second = await ask(served, first.links['next']!);
    expect([second.ids, Object.keys(second.links)]).toEqual([
      ['s3', 's2', 's1'],
      ['self', 'first', 'previous', 'next', 'last'],
    ]);
    const last = await ask(served, second.links['last']!);
    expect([last.ids, Object.keys(last.links)]).toEqual([['s0'], ['self', 'first', 'previous', 'last']]);
    expect((await ask(served, last.links['previous']!)).ids).toEqual(second.ids);
    expect((await ask(served, second.links['previous']!)).ids).toEqual(first.ids);
    expect((await ask(served, second.links['self']!)).ids).toEqual(second.ids);
    expect((await ask(served, second.links['first']!)).ids).toEqual(first.ids);
    for (const page of [first, second, last]) {
      const said = page.header!.split(', <').map((link) => /^<?(.*)>; rel="([a-z]+)( prev)?"$/.exec(link)!.slice(1, 3));
      expect(Object.fromEntries(said.map(([url, relation]) => [relation, url]))).toEqual(page.links);
    }
    expect(second.header).toContain('rel="previous prev"');
  });

  test('a search that was posted goes on by GET', async () => {
    const first = await ask(served, `${BASE}/ResearchStudy/_search?_count=2`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'status=active&_sort=title',
    });
    expect(first.ids).toEqual(['s0', 's1']);
    expect(first.links['next']).toMatch(/^https:\/\/fhir\.test\/r4\/ResearchStudy\?/);
    expect((await ask(served, first.links['next']!)).ids).toEqual(['s2', 's3']);
  });

  test('a history has them too', async () => {
    const first = await ask(served, `${BASE}/ResearchStudy/_history?_count=3`);
    expect(first.ids).toEqual(['s6', 's5', 's4']);
    const second = await ask(served, first.links['next']!);
    expect(second.ids).toEqual(['s3', 's2', 's1']);
    expect((await ask(served, second.links['previous']!)).ids).toEqual(first.ids);
    expect((await ask(served, second.links['last']!)).ids).toEqual(['s0']);
    expect(second.header).toContain('rel="next"');
  });

  test('a link that was changed, or put to another question, is refused at its parameter', async () => {
    const { next } = (await ask(served, `${BASE}/ResearchStudy?status=active&_count=2`)).links;
    const { next: later } = (await ask(served, `${BASE}/ResearchStudy/_history?_count=2`)).links;
    for (const url of [
      `${next}A`,
      next!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      next!.replace('status=active', 'status=completed'),
      next!.replace('status=active&', ''),
      next!.replace('ResearchStudy?', 'ResearchStudy?title=x&'),
      next!.replace('ResearchStudy?status=active', 'Location?status=active'),
      `${BASE}/ResearchStudy/_history?_cursor=${new URL(next!).searchParams.get('_cursor')}`,
      `${BASE}/ResearchStudy?status=active&_cursor=${new URL(later!).searchParams.get('_cursor')}`,
      `${BASE}/ResearchStudy?_cursor=`,
    ]) {
      const page = await ask(served, url);
      expect([page.status, page.issue?.[0]?.expression], url).toEqual([400, ['_cursor']]);
    }
  });
});

test('a link is good after the server was started again, and in another process of the same store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trialbridge-'));
  const file = join(folder, 'store.db');
  try {
    const before = await serveFhir({ store: await openSqliteStore(file), baseUrl: BASE });
    await fill(before.store);
    const first = await ask(before, `${BASE}/ResearchStudy?_sort=title&_count=3`);
    await before.close();
    const after = await serveFhir({ store: await openSqliteStore(file), baseUrl: BASE });
    const beside = await serveFhir({ store: await openSqliteStore(file), baseUrl: BASE });
    await after.store.transact(FULL_ACCESS, [
      put({ resourceType: 'ResearchStudy', id: 's4', status: 'active', title: 'A first title' }),
      { op: 'delete', type: 'ResearchStudy', id: 's5' },
    ]);
    for (const served of [after, beside])
      expect((await ask(served, first.links['next']!)).ids).toEqual(['s3', 's4', 's5']);
    await beside.close();
    await after.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
