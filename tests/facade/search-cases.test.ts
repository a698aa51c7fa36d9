/** The rows of search.html as cases, over HTTP and on each store: tests/cases/search says what each query finds. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import type { Write } from '../../src/store/store.ts';
import { SERVER, WHY_SKIPPED } from '../store/postgres-server.ts';
import { type Served, serveFhir } from './serving.ts';
import { STORES } from './stores.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../cases/search/${name}.json`, import.meta.url), 'utf8')) as T;

/** By what it is about: query, ids. */
type Cases = Readonly<Record<string, readonly (readonly [query: string, found: string])[]>>;

interface Found {
  readonly total?: number;
  readonly entry?: readonly {
    readonly resource: { readonly resourceType: string; readonly id: string };
    readonly search: { readonly mode: string };
  }[];
  readonly link: readonly { readonly relation: string; readonly url: string }[];
}

const WORLD = read<readonly (AnyResource & { readonly id: string })[]>('world');

test.skipIf(SERVER !== undefined)(`the searches on PostgreSQL: ${WHY_SKIPPED}`, () => undefined);

describe.each(STORES)('searches on %s', (_, open, clean) => {
  let served: Served;
  const strict = { prefer: 'handling=strict' };
  const url = (query: string): string =>
    served.base + (query.startsWith('?') ? query : `/${query}`).replace('BASE', served.base);

  beforeAll(async () => {
    served = await serveFhir({ store: await open() });
    const writes = WORLD.map(
      (resource): Write => ({ op: 'update', type: resource.resourceType, id: resource.id, resource }),
    );
    await served.store.transact(FULL_ACCESS, writes);
  });
  afterAll(async () => {
    await served.close();
    await clean();
  });

  async function found(query: string, init: RequestInit = { headers: strict }): Promise<Found> {
    const response = await fetch(url(query), init);
    const body = (await response.json()) as Found;
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body;
  }
  const matches = ({ entry = [] }: Found): string[] =>
    entry.filter(({ search }) => search.mode === 'match').map(({ resource }) => resource.id);

  describe.each(Object.entries(read<Cases>('found')))('%s', (_about, cases) => {
    test.each(cases)('%s finds %j, by GET, by POST and counted', async (query, ids) => {
      const bundle = await found(query);
      expect(matches(bundle).join(' ')).toBe(ids);
      expect(bundle.total).toBe(ids === '' ? 0 : ids.split(' ').length);
      const [path = '', form = ''] = query.split(/\?(.*)/s);
      const posted = await found(path === '' ? '_search' : `${path}/_search`, {
        method: 'POST',
        headers: { ...strict, 'content-type': 'application/x-www-form-urlencoded' },
        body: form.replace('BASE', served.base),
      });
      expect(matches(posted)).toEqual(matches(bundle));
      const counted = await found(`${query}&_summary=count`);
      expect([counted.total, counted.entry]).toEqual([bundle.total, undefined]);
    });
  });

  describe.each(Object.entries(read<Cases>('ordered')))('%s', (_about, cases) => {
    test.each(cases)('%s gives %j, on one page and one by one', async (query, ids) => {
      expect(matches(await found(query)).join(' ')).toBe(ids);
      const walked: string[] = [];
      let next: string | undefined = url(`${query}&_count=1`);
      while (next !== undefined) {
        const bundle = (await (await fetch(next, { headers: strict })).json()) as Found;
        walked.push(...matches(bundle));
        next = bundle.link.find(({ relation }) => relation === 'next')?.url;
      }
      expect(walked.join(' ')).toBe(ids);
    });
  });

  test.each(read<Cases>('included')['included']!)('%s includes %j', async (query, names) => {
    const included = ((await found(query)).entry ?? []).filter(({ search }) => search.mode === 'include');
    expect(included.map(({ resource }) => `${resource.resourceType}/${resource.id}`).join(' ')).toBe(names);
  });

  test.each(read<readonly (readonly [string, string])[]>('refused'))(
    '%s is refused, and the answer names %j',
    async (query, named) => {
      const response = await fetch(url(query), { headers: strict });
      const outcome = (await response.json()) as { readonly issue: readonly { readonly diagnostics: string }[] };
      expect(response.status, JSON.stringify(outcome)).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(outcome.issue[0]?.diagnostics).toContain(named);
      expect(served.logged.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  test.each([
    ['name', 'id meta name resourceType'],
    ['name.family,gender', 'gender id meta name resourceType'],
    ['Patient.gender,Observation.code', 'gender id meta resourceType'],
  ])('_elements=%s shows %s', async (elements, shown) => {
    const [entry] = (await found(`Patient?_id=oda&_elements=${elements}`)).entry ?? [];
    expect(Object.keys(entry!.resource).sort().join(' ')).toBe(shown);
  });

  test('a search as long as may be has its links in the Bundle, and no more of them in the header than clients take', async () => {
    const query = `Patient?_count=1&_id=oda,pim&gender=${Array.from({ length: 290 }, (_one, at) => `c${at}-${'x'.repeat(16)}`).join(',')},female,male`;
    const response = await fetch(url(query), { headers: strict });
    const bundle = (await response.json()) as Found;
    expect(matches(bundle)).toEqual(['oda']);
    const next = bundle.link.find(({ relation }) => relation === 'next')!.url;
    expect(next.length).toBeGreaterThan(4096);
    expect((response.headers.get('link') ?? '').length).toBeLessThanOrEqual(4096);
    expect(matches((await (await fetch(next)).json()) as Found)).toEqual(['pim']);
  });

  test('what is not known is left out, and said in the self link and in an entry', async () => {
    const bundle = await found('Patient?gender=male&banana=1', {});
    expect(matches(bundle)).toEqual(['pim']);
    expect(bundle.link.find(({ relation }) => relation === 'self')?.url).toBe(`${served.base}/Patient?gender=male`);
    const outcome = bundle.entry?.find(({ search }) => search.mode === 'outcome')?.resource as unknown;
    expect(JSON.stringify(outcome)).toContain('banana');
  });
});
