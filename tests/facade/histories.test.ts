/** Histories over HTTP (http.html#history): what they can be asked, and how they are refused. */
import request from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFhir } from './serving.ts';

let served: Served;
/** Times of the three versions of `Basic/a`; the third is its deletion. */
let times: string[] = [];
beforeAll(async () => {
  served = await serveFhir();
  for (const text of ['one', 'two']) {
    await request(served.base)
      .put('/Basic/a')
      .set('content-type', 'application/fhir+json')
      .send(JSON.stringify({ resourceType: 'Basic', id: 'a', code: { text } }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await request(served.base).delete('/Basic/a');
  const { body } = await get('/Basic/a/_history');
  times = (body as History).entry!.map(({ response }) => response.lastModified).reverse();
});
afterAll(() => served.close());

interface History {
  readonly total: number;
  readonly link: readonly { readonly relation: string; readonly url: string }[];
  readonly entry?: readonly {
    readonly request: { readonly method: string; readonly url: string };
    readonly response: { readonly etag: string; readonly lastModified: string; readonly status: string };
  }[];
}
const get = (path: string, headers: Record<string, string> = {}) => request(served.base).get(path).set(headers);
const versions = async (path: string): Promise<string[]> =>
  ((await get(path)).body as History).entry?.map(({ response }) => response.etag) ?? [];

test.each(['/Basic/a/_history', '/Basic/_history', '/_history'])(
  '%s tells every version and counts them',
  async (path) => {
    expect(await versions(path)).toEqual(['W/"3"', 'W/"2"', 'W/"1"']);
    const none = (await get(`${path}?_count=0`)).body as History;
    expect([none.total, none.entry]).toEqual([3, undefined]);
  },
);

test('it can begin at a time, and be that of a time', async () => {
  const history = (query: string) => versions(`/Basic/a/_history?${query}`);
  expect(await history(`_since=${times[1]}`)).toEqual(['W/"3"', 'W/"2"']);
  expect(await history(`_at=${times[0]}`)).toEqual(['W/"1"']);
  expect(await history(`_at=lt${times[1]}`)).toEqual(['W/"1"']);
  expect(await history(`_at=gt${times[2]}`)).toEqual([]);
  expect(await history(`_at=ge${times[1]}&_at=lt${times[2]}`)).toEqual(['W/"2"']);
  expect(await history('_at=1999')).toEqual([]);
});

test.each([
  ['_since=yesterday', '_since'],
  ['_since=2026-02-30', '_since'],
  ['_at=ne2026', '_at'],
  ['_at=2026-13', '_at'],
  ['_count=-1', '_count'],
  ['_count=many', '_count'],
])('?%s is refused at its parameter', async (query, expression) => {
  const { status, body } = await get(`/Basic/_history?${query}`);
  expect([status, body.issue[0].expression]).toEqual([400, [expression]]);
});

test('a parameter that a history does not have is left out of its links, and refused where handling is strict', async () => {
  const { body } = await get('/Basic/_history?code=x&_count=5');
  expect((body as History).link.find(({ relation }) => relation === 'self')!.url).toBe(
    `${served.base}/Basic/_history?_count=5`,
  );
  const strict = await get('/Basic/_history?code=x', { prefer: 'handling=strict' });
  expect([strict.status, strict.body.issue[0].expression]).toEqual([400, ['code']]);
});

test('a page link that was changed is refused', async () => {
  const { body } = await get('/Basic/_history?_count=1');
  const { url } = (body as History).link.find(({ relation }) => relation === 'next')!;
  const changed = `${url.slice(served.base.length, -3)}${url.endsWith('A') ? 'BBB' : 'AAA'}`;
  expect((await get(changed)).status).toBe(400);
});
