import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import type { Store, Write } from '../../src/store/store.ts';
import type { OpenStore } from './store.ts';
import { ids, put, search } from './trial-world.ts';

const STATUS = 'https://trialbridge.dev/fhir/StructureDefinition/site-recruitment-status';
const OVERALL = 'https://trialbridge.dev/fhir/StructureDefinition/ctgov-overall-status';

const at = (id: string, latitude: number, longitude: number): Write =>
  put({ resourceType: 'Location', id, position: { latitude, longitude } });

interface SiteOf {
  readonly at: string;
  readonly status?: string;
}

const study = (id: string, sites: readonly SiteOf[], overall?: string, status = 'active'): Write =>
  put({
    resourceType: 'ResearchStudy',
    id,
    status,
    ...(overall === undefined ? {} : { _status: { extension: [{ url: OVERALL, valueCode: overall }] } }),
    site: sites.map((site) => ({
      reference: `Location/${site.at}`,
      ...(site.status === undefined ? {} : { extension: [{ url: STATUS, valueCode: site.status }] }),
    })),
  } as AnyResource & { readonly id: string });

/** Degrees of longitude on the equator, a little over 111 km each; two places share a position. */
const WORLD: readonly Write[] = [
  at('zero', 0, 0),
  at('one-b', 0, 1),
  at('one-a', 0, 1),
  at('two', 0, 2),
  at('east', 0, 180),
  at('west', 0, -179.5),
  at('north', 90, 17),
  at('south', -90, -120),
  put({ resourceType: 'Location', id: 'nowhere' }),
  put({ resourceType: 'Location', id: 'half', position: { longitude: 1 } } as unknown as AnyResource & { id: string }),
  study('near-closed', [
    { at: 'zero', status: 'COMPLETED' },
    { at: 'two', status: 'RECRUITING' },
  ]),
  study('near-open', [
    { at: 'one-a', status: 'RECRUITING' },
    { at: 'east', status: 'COMPLETED' },
  ]),
  study('by-study', [{ at: 'zero' }], 'ENROLLING_BY_INVITATION'),
  study('study-closed', [{ at: 'zero', status: 'RECRUITING' }], 'SUSPENDED'),
  study('ended', [{ at: 'zero' }], undefined, 'completed'),
  study('unplaced', [{ at: 'nowhere', status: 'RECRUITING' }]),
  put({
    resourceType: 'ResearchSubject',
    id: 'subject',
    status: 'candidate',
    study: { reference: 'ResearchStudy/near-open' },
    individual: { reference: 'Patient/nobody' },
  }),
];

const FOUND: readonly (readonly [type: string, query: string, found: string])[] = [
  ['Location', 'near=0|0|1|m', 'zero'],
  ['Location', 'near=0|0|0|km', 'zero'],
  ['Location', 'near=0|0', 'zero'],
  ['Location', 'near=0|0||km', 'zero'],
  ['Location', 'near=0|0|112', 'one-a one-b zero'],
  ['Location', 'near=%2B0.0|0e0|1.12e2|km', 'one-a one-b zero'],
  ['Location', 'near=0|0|60|[nmi_i]', 'zero'],
  ['Location', 'near=0|0|61|[nmi_i]', 'one-a one-b zero'],
  ['Location', 'near=0|0|1|m,0|2|1|m', 'two zero'],
  ['Location', 'near=0|0|112|km&near=0|2|112|km', 'one-a one-b'],
  ['Location', 'near=0|180|1|m', 'east'],
  ['Location', 'near=0|-180|1|m', 'east'],
  ['Location', 'near=0|-180|56|km', 'east west'],
  ['Location', 'near=0|179.9|67|km', 'east west'],
  ['Location', 'near=90|-120|1|m', 'north'],
  ['Location', 'near=-90|0|1|m', 'south'],
  ['Location', 'near=89.99|-163|2|km', 'north'],
  ['Location', 'near=0|90|10007.6|km', 'east north one-a one-b south two zero'],
  ['Location', 'near=0|90|20016|km', 'east north one-a one-b south two west zero'],
  ['Location', 'near:missing=true', 'half nowhere'],
  ['ResearchStudy', 'site.near=0|0|1|km', 'by-study ended near-closed study-closed'],
  ['ResearchStudy', 'site:Location.near=0|180|1|km', 'near-open'],
  ['ResearchStudy', 'recruiting-near=0|0|1|km', 'by-study'],
  ['ResearchStudy', 'recruiting-near=0|2|1|km', 'near-closed'],
  ['ResearchStudy', 'recruiting-near=0|1|1|km', 'near-open'],
  ['ResearchStudy', 'recruiting-near=0|180|1|km', ''],
  ['ResearchStudy', 'recruiting-near=0|0|1|km,0|2|1|km', 'by-study near-closed'],
  ['ResearchSubject', 'study.site.near=0|180|1|km', 'subject'],
  ['ResearchSubject', 'study.recruiting-near=0|1|1|km', 'subject'],
  ['Location', '_has:ResearchStudy:site:recruiting-near=0|0|1|km', 'zero'],
  ['Location', '_has:ResearchStudy:site:site.near=0|180|1|km', 'east one-a'],
];

const SORTED: readonly (readonly [type: string, query: string, order: string])[] = [
  ['Location', 'near=0|0|300|km&_sort=near', 'zero one-a one-b two'],
  ['Location', '_sort=-near&near=0|0|300|km', 'two one-a one-b zero'],
  ['Location', 'near=0|0|1|km,0|2|300|km&_sort=near', 'two zero one-a one-b'],
  ['Location', 'near=0|1|300|km&_sort=-near,-_id', 'zero two one-b one-a'],
  ['ResearchStudy', 'site.near=0|1|300|km&_sort=site.near', 'near-open by-study ended near-closed study-closed'],
  ['ResearchStudy', 'site.near=0|2|300|km&_sort=-site.near', 'by-study ended study-closed near-open near-closed'],
  ['ResearchStudy', 'recruiting-near=0|0|300|km&_sort=recruiting-near', 'by-study near-open near-closed'],
  ['ResearchStudy', 'recruiting-near=0|2.1|300|km&_sort=recruiting-near', 'near-closed near-open by-study'],
  ['ResearchStudy', 'recruiting-near=0|0|300|km&site.near=0|2|1|km&_sort=-recruiting-near', 'near-closed'],
];

/** Query, and what the refusal says. */
const REFUSED: readonly (readonly [type: string, query: string, says: RegExp])[] = [
  ['Location', 'near=', /empty/],
  ['Location', 'near=1', /longitude is missing/],
  ['Location', 'near=|1', /latitude is missing/],
  ['Location', 'near=1|', /longitude is missing/],
  ['Location', 'near=1||5|km', /longitude is missing/],
  ['Location', 'near=x|1', /latitude "x" is no number/],
  ['Location', 'near=1|0x10', /longitude "0x10" is no number/],
  ['Location', 'near=91|1', /latitude 91 is not between -90 and 90/],
  ['Location', 'near=1|-180.5', /longitude -180.5 is not between -180 and 180/],
  ['Location', 'near=1e999|1', /latitude 1e999 is not between/],
  ['Location', 'near=1|1|far', /distance "far" is no number/],
  ['Location', 'near=1|1|1e999', /distance "1e999" is no number/],
  ['Location', 'near=1|1|-1', /distance -1 is less than nothing/],
  ['Location', 'near=1|1|1|kg', /"kg" is no UCUM unit of length/],
  ['Location', 'near=1|1|1|KM', /"KM" is no UCUM unit of length/],
  ['Location', 'near=1|1|1|km|x', /more parts/],
  ['Location', 'near=0|0,1', /longitude is missing/],
  ['Location', '_sort=near', /_sort: an order by near needs near=/],
  ['ResearchStudy', 'site.near=1', /site\.near: the longitude is missing/],
  ['ResearchStudy', 'recruiting-near=1', /recruiting-near: the longitude is missing/],
  ['ResearchStudy', '_sort=recruiting-near&site.near=0|0', /needs recruiting-near=/],
  ['ResearchStudy', '_sort=site.near', /no search parameter site\.near/],
  ['ResearchStudy', '_sort=eligible-age', /has no order/],
];

const readers = (...withheld: readonly string[]): Access => ({
  principal: 'reader',
  rules: [
    { types: ['ResearchStudy'], actions: ['read'] },
    { types: ['Location'], actions: ['read'], where: { k: 'not', of: { k: 'ids', ids: withheld } } },
  ],
});

/** What a store must do with places. */
export function placesContract(name: string, open: OpenStore): void {
  describe(`${name}: places`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.transact(FULL_ACCESS, WORLD);
    });
    afterAll(() => store.close());

    test.each(FOUND)('%s?%s finds %s', async (type, query, found) => {
      expect((await ids(store, type, query)).join(' ')).toBe(found);
    });

    test.each(SORTED)('%s?%s comes in the order %s, page by page too', async (type, query, order) => {
      expect((await ids(store, type, query)).join(' ')).toBe(order);
      for (const count of [1, 2]) expect((await walk(store, type, query, count)).join(' ')).toBe(order);
    });

    test.each(REFUSED)('%s?%s is refused and says why', async (type, query, says) => {
      await expect((async () => ids(store, type, query))()).rejects.toMatchObject({ kind: 'invalid', message: says });
    });

    test('a page link of a search by distance is good for its own place only', async () => {
      const page = await search(store, 'Location', 'near=0|0|300|km&_sort=near&_count=1');
      const query = `near=0|1|300|km&_sort=near&_count=1&_cursor=${page.next}`;
      await expect(search(store, 'Location', query)).rejects.toMatchObject({ kind: 'invalid' });
    });

    test('distances are told for the matches, along their chains, and for the places that come along', async () => {
      const far = (degrees: number): unknown => expect.closeTo((degrees * Math.PI * 6_371_008.8) / 180, 3);
      const { distances } = await search(store, 'ResearchStudy', 'site.near=0|0.5|60|km&_include=ResearchStudy:site');
      expect(distances).toEqual({
        'ResearchStudy/by-study': far(0.5),
        'ResearchStudy/ended': far(0.5),
        'ResearchStudy/near-closed': far(0.5),
        'ResearchStudy/near-open': far(0.5),
        'ResearchStudy/study-closed': far(0.5),
        'Location/zero': far(0.5),
        'Location/one-a': far(0.5),
        'Location/two': far(1.5),
        'Location/east': far(179.5),
      });
      const recruiting = await search(store, 'ResearchStudy', 'recruiting-near=0|0|300|km&site.near=0|0|1|km');
      expect(recruiting.distances).toEqual({ 'ResearchStudy/by-study': 0, 'ResearchStudy/near-closed': far(2) });
      const reverse = await search(store, 'Location', 'near=0|0|120|km&_revinclude=ResearchStudy:site&_count=2');
      expect(reverse.distances).toEqual({ 'Location/one-a': far(1), 'Location/one-b': far(1) });
      expect(reverse.included.map(({ id }) => id)).toEqual(['near-open']);
      expect((await search(store, 'Location', '_id=zero')).distances).toBeUndefined();
    });

    test('a place that the caller may not read is not near, not an order and not a distance', async () => {
      const query = 'recruiting-near=0|0|300|km&_sort=recruiting-near';
      expect(await ids(store, 'ResearchStudy', query, readers('zero'))).toEqual(['near-open', 'near-closed']);
      expect(await ids(store, 'ResearchStudy', 'site.near=0|0|1|km', readers('zero'))).toEqual([]);
      const { matches, distances } = await search(store, 'ResearchStudy', 'site.near=0|2|300|km', readers('two'));
      expect(matches.map(({ id }) => id)).toContain('near-closed');
      expect(distances!['ResearchStudy/near-closed']).toBeGreaterThan(222_000);
    });

    test('what a study or a place becomes counts from then on', async () => {
      const other = await open();
      try {
        const near = (): Promise<readonly string[]> => ids(other, 'ResearchStudy', 'recruiting-near=10|10|1|km');
        await other.transact(FULL_ACCESS, [study('s', [{ at: 'p', status: 'RECRUITING' }])]);
        expect(await near()).toEqual([]);
        await other.transact(FULL_ACCESS, [at('p', 10, 10)]);
        expect(await near()).toEqual(['s']);
        await other.transact(FULL_ACCESS, [at('p', 20, 20)]);
        expect(await near()).toEqual([]);
        await other.transact(FULL_ACCESS, [at('p', 10, 10), study('s', [{ at: 'p', status: 'WITHDRAWN' }])]);
        expect(await near()).toEqual([]);
        await other.transact(FULL_ACCESS, [study('s', [{ at: 'p' }], 'RECRUITING')]);
        expect(await near()).toEqual(['s']);
        await other.transact(FULL_ACCESS, [{ op: 'delete', type: 'Location', id: 'p' }]);
        expect(await near()).toEqual([]);
      } finally {
        await other.close();
      }
    });

    test('a walk in the order of distance shows the places where they were at its first page', async () => {
      const other = await open();
      try {
        const names = ['a', 'b', 'c', 'd'];
        await other.transact(FULL_ACCESS, [
          ...names.map((id, i) => at(id, 0, i)),
          ...names.map((id) => study(id, [{ at: id, status: 'RECRUITING' }])),
        ]);
        for (const [type, near] of [
          ['Location', 'near'],
          ['ResearchStudy', 'recruiting-near'],
        ] as const) {
          await other.transact(
            FULL_ACCESS,
            names.map((id, i) => at(id, 0, i)),
          );
          const query = `${near}=0|0|1000|km&_sort=${near}&_count=1`;
          const seen: string[] = [];
          let page = await search(other, type, query);
          for (let i = 0; ; i++) {
            const [{ id } = { id: '' }] = page.matches;
            seen.push(`${id} ${Math.round(page.distances![`${type}/${id}`]! / 111_195)}`);
            if (page.next === undefined) break;
            await other.transact(FULL_ACCESS, [at(names[i]!, 0, 50 + i), at(names[3 - i]!, 0, 0.1)]);
            page = await search(other, type, `${query}&_cursor=${page.next}`);
          }
          expect(seen).toEqual(['a 0', 'b 1', 'c 2', 'd 3']);
        }
      } finally {
        await other.close();
      }
    });

    test('what is near is what a plain filter by the angle between two directions finds, in its order', async () => {
      const other = await open();
      try {
        await fc.assert(
          fc.asyncProperty(PLACES, ASKED, (places, asked) => sameAsFilter(other, places, asked)),
          {
            numRuns: 60,
          },
        );
      } finally {
        await other.close();
      }
    }, 60_000);
  });
}

async function walk(store: Store, type: string, query: string, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  let next: string | undefined;
  do {
    const link: string = next === undefined ? '' : `&_cursor=${next}`;
    const page = await search(store, type, `${query}&_count=${count}${link}`);
    found.push(...page.matches.map(({ id }) => id));
    next = page.next;
  } while (next !== undefined);
  return found;
}

interface At {
  readonly latitude: number;
  readonly longitude: number;
}

const degrees = (most: number, ...edges: readonly number[]): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, most, -most, ...edges),
    fc.integer({ min: -most * 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000),
  );
const POSITION: fc.Arbitrary<At> = fc.record({
  latitude: degrees(90, 89.999, -89.999),
  longitude: degrees(180, 179.999, -179.999),
});
const PLACES = fc.array(POSITION, { minLength: 1, maxLength: 12 });
const ASKED = fc.array(
  fc.record({ from: POSITION, metres: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_100_000 })) }),
  { minLength: 1, maxLength: 3 },
);

/** By the arc between two directions from the centre of the earth: another formula than the haversine. */
function arcMetres(a: At, b: At): number {
  const direction = ({ latitude, longitude }: At): readonly [number, number, number] => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [[x, y, z], [u, v, w]] = [direction(a), direction(b)];
  const cross = Math.hypot(y * w - z * v, z * u - x * w, x * v - y * u);
  return 6_371_008.8 * Math.atan2(cross, x * u + y * v + z * w);
}

/** Two formulas differ by rounding: nearer to a limit than this, metres, either answer is right. */
const ROUNDING = 0.5;

async function sameAsFilter(
  store: Store,
  places: readonly At[],
  asked: readonly { readonly from: At; readonly metres: number }[],
): Promise<void> {
  const old = await ids(store, 'Location', '_count=1000');
  await store.transact(
    FULL_ACCESS,
    old.map((id): Write => ({ op: 'delete', type: 'Location', id })),
  );
  await store.transact(
    FULL_ACCESS,
    places.map(({ latitude, longitude }, i) => at(`p${i}`, latitude, longitude)),
  );
  const near = asked.map(({ from, metres }) => `${from.latitude}|${from.longitude}|${metres}|m`).join(',');
  const found = await search(store, 'Location', `near=${near}&_sort=near&_count=1000`);
  const names = found.matches.map(({ id }) => id);
  places.forEach((place, i) => {
    const spare = Math.max(...asked.map(({ from, metres }) => metres - arcMetres(from, place)));
    if (Math.abs(spare) > ROUNDING) expect(names.includes(`p${i}`), `p${i} of ${near}`).toBe(spare > 0);
  });
  const far = names.map((id) => {
    const metres = Math.min(...asked.map(({ from }) => arcMetres(from, places[Number(id.slice(1))]!)));
    expect(Math.abs(found.distances![`Location/${id}`]! - metres)).toBeLessThan(ROUNDING);
    return metres;
  });
  far.forEach((metres, i) => {
    if (i > 0) expect(metres).toBeGreaterThan(far[i - 1]! - ROUNDING);
  });
  expect(await walk(store, 'Location', `near=${near}&_sort=near`, 2)).toEqual(names);
}
