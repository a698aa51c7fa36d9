import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { put } from '../contract/trial-world.ts';
import { type Served, serveFhir } from './serving.ts';

const STATUS = 'https://trialbridge.dev/fhir/StructureDefinition/site-recruitment-status';

interface Entry {
  readonly resource: { readonly resourceType: string; readonly id: string };
  readonly search: {
    readonly mode: string;
    readonly extension?: readonly { readonly url: string; readonly valueDistance: { readonly value: number } }[];
  };
}
interface Page {
  readonly entry?: readonly Entry[];
  readonly link: readonly { readonly relation: string; readonly url: string }[];
}

const told = ({ entry = [] }: Page): readonly string[] =>
  entry.map(({ resource, search }) => {
    const distance = search.extension?.[0]?.valueDistance.value;
    return `${search.mode} ${resource.id} ${distance === undefined ? '' : distance.toFixed(1)}`.trim();
  });

describe('Bundle.entry.search tells the distance', () => {
  let served: Served;
  const get = async (address: string): Promise<Page> =>
    (await request(served.base).get(address.replace(served.base, '')).expect(200)).body as Page;

  beforeAll(async () => {
    served = await serveFhir();
    await served.store.transact(FULL_ACCESS, [
      ...[0, 1, 2].map((longitude) =>
        put({ resourceType: 'Location', id: `at-${longitude}`, position: { latitude: 0, longitude } }),
      ),
      put({ resourceType: 'Location', id: 'unplaced' }),
      put({
        resourceType: 'ResearchStudy',
        id: 'study',
        status: 'active',
        site: [
          { reference: 'Location/at-0', extension: [{ url: STATUS, valueCode: 'COMPLETED' }] },
          { reference: 'Location/at-1', extension: [{ url: STATUS, valueCode: 'RECRUITING' }] },
          { reference: 'Location/unplaced' },
        ],
      }),
    ]);
  });
  afterAll(() => served.close());

  test('by the standard extension, in the unit that was asked in', async () => {
    const { entry } = await get('/Location?near=0|0.5|60|[mi_i]&_sort=near&_count=1');
    expect(entry?.[0]?.search).toEqual({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/location-distance',
          valueDistance: {
            value: expect.closeTo(34.5466, 3),
            unit: '[mi_i]',
            system: 'http://unitsofmeasure.org',
            code: '[mi_i]',
          },
        },
      ],
      mode: 'match',
    });
  });

  test('on every page that the links lead to, without repeating or missing a place', async () => {
    let page = await get('/Location?near=0|0|300|km&_sort=-near&_count=1');
    const pages = [told(page)];
    for (let next = nextOf(page); next !== undefined; next = nextOf(page)) {
      page = await get(next);
      pages.push(told(page));
    }
    expect(pages).toEqual([['match at-2 222.4'], ['match at-1 111.2'], ['match at-0 0.0']]);
  });

  test('along a chain, and of the places that come along; not of a place without a position', async () => {
    const page = await get('/ResearchStudy?site.near=0|0&_include=ResearchStudy:site');
    expect(told(page)).toEqual(['match study 0.0', 'include at-0 0.0', 'include at-1 111.2', 'include unplaced']);
  });

  test('of the nearest site that recruits', async () => {
    expect(told(await get('/ResearchStudy?recruiting-near=0|0|200|km'))).toEqual(['match study 111.2']);
    expect(told(await get('/ResearchStudy?recruiting-near=0|0|100|km'))).toEqual([]);
  });

  test('in an answer to POST as well, and beside studies that refer to the place', async () => {
    const { body } = await request(served.base)
      .post('/Location/_search')
      .type('form')
      .send({ near: '0|1|1|km', _revinclude: 'ResearchStudy:site' })
      .expect(200);
    expect(told(body as Page)).toEqual(['match at-1 0.0', 'include study']);
  });

  test('and a part that is missing or wrong is refused with 400, by name', async () => {
    for (const [query, says] of [
      ['Location?near=0', /longitude is missing/],
      ['Location?near=0|0|1|kg', /"kg" is no UCUM unit of length/],
      ['ResearchStudy?recruiting-near=99|0', /latitude 99 is not between/],
    ] as const) {
      const { body } = await request(served.base).get(`/${query}`).expect(400);
      const [issue] = body.issue;
      expect(issue.diagnostics).toMatch(says);
      expect(issue.expression).toEqual([query.slice(query.indexOf('?') + 1, query.indexOf('='))]);
    }
  });
});

const nextOf = ({ link }: Page): string | undefined => link.find(({ relation }) => relation === 'next')?.url;
