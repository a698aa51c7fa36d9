import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import type { Comparison, SearchNode, SearchQuery } from '../../src/fhir/search/tree.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store, Write } from '../../src/store/store.ts';
import { freshAddress, removeStores, SERVER, WHY_SKIPPED } from './postgres-server.ts';

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 3 });

const id = oneOf('a', 'b', 'c', 'd', 'e');
const system = oneOf('http://s.test/1', 'http://s.test/2', '');
const code = oneOf('x', 'X', 'y', 'é', '');
const word = oneOf('alpha', 'Älpha', 'alp ha', '\u{1F600}z', '\uFB01n', 'ÿ', '', '%_');
const date = oneOf('2020', '2020-02', '2020-02-29', '2021-01-01T00:00:00Z', '2020-12-31T23:30:00-01:00', '2019-06-15');
const number = oneOf(0, 1, 1.5, 100, -3);
const degrees = (limit: number): fc.Arbitrary<number> => oneOf(-limit, -limit / 2, -0.5, 0, 0.25, limit / 2, limit);
const named = (type: string): fc.Arbitrary<string> => id.map((one) => `${type}/${one}`);

const coding = fc.record({ system, code, display: maybe(word) }).map((one) => drop(one));
const concept = fc.record({ coding: fc.array(coding, { maxLength: 2 }), text: maybe(word) }).map(drop);
const reference = (type: string) =>
  fc
    .record({
      reference: maybe(fc.oneof(named(type), oneOf('http://far.test/Location/a'))),
      identifier: maybe(fc.record({ system, value: oneOf('v', 'w') })),
    })
    .map(drop);

function drop(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined && item !== ''));
}

const study = fc
  .record({
    resourceType: fc.constant('ResearchStudy'),
    id,
    status: maybe(oneOf('active', 'completed')),
    title: maybe(word),
    text: maybe(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => ({
        status: 'generated',
        div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${list.join('</p><p>')}</p></div>`,
      })),
    ),
    condition: maybe(fc.array(concept, { maxLength: 2 })),
    period: maybe(fc.record({ start: maybe(date), end: maybe(date) }).map(drop)),
    site: maybe(fc.array(reference('Location'), { maxLength: 3 })),
    partOf: maybe(fc.array(reference('ResearchStudy'), { maxLength: 2 })),
    enrollment: maybe(fc.array(reference('Group'), { maxLength: 2 })),
    meta: maybe(
      fc.record({
        profile: fc.array(oneOf('http://p.test/a/b', 'http://p.test/a|1', 'http://p.test/'), { maxLength: 2 }),
        tag: fc.array(coding, { maxLength: 2 }),
      }),
    ),
  })
  .map(drop);
const group = fc
  .record({
    resourceType: fc.constant('Group'),
    id,
    type: fc.constant('person'),
    actual: fc.boolean(),
    characteristic: maybe(
      fc.array(
        fc
          .record({
            code: concept,
            exclude: fc.boolean(),
            valueBoolean: maybe(fc.boolean()),
            valueCodeableConcept: maybe(concept),
          })
          .map(drop),
        { maxLength: 3 },
      ),
    ),
  })
  .map(drop);
const place = fc
  .record({
    resourceType: fc.constant('Location'),
    id,
    name: maybe(word),
    partOf: maybe(reference('Location')),
    position: maybe(fc.record({ latitude: degrees(90), longitude: degrees(180) })),
  })
  .map(drop);
const observation = fc
  .record({
    resourceType: fc.constant('Observation'),
    id,
    code: concept,
    valueQuantity: maybe(
      fc
        .record({
          value: number,
          comparator: maybe(oneOf('<', '>=')),
          unit: maybe(oneOf('mg', 'g')),
          system: maybe(system),
          code: maybe(oneOf('mg', 'g')),
        })
        .map(drop),
    ),
    effectiveDateTime: maybe(date),
  })
  .map(drop);

const write: fc.Arbitrary<Write> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.oneof(study, group, place, observation).map(
      (resource): Write => ({
        op: 'update',
        type: String(resource['resourceType']),
        id: String(resource['id']),
        resource: resource as unknown as AnyResource,
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('delete' as const),
      type: oneOf('ResearchStudy', 'Group', 'Location', 'Observation'),
      id,
    }),
  },
);

const op: fc.Arbitrary<Comparison> = oneOf('eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap');
const tokenOf = (param: string): fc.Arbitrary<SearchNode> =>
  fc.oneof(
    fc
      .record({ system: maybe(system), code: maybe(oneOf('x', 'Y', 'é', 'active', 'true', 'v')) })
      .map((one) => ({ k: 'token', param, ...dropUndefined(one) }) as SearchNode),
    word.map((text): SearchNode => ({ k: 'token', param, text })),
  );
function dropUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
const range = oneOf(Date.UTC(2020, 0, 1), Date.UTC(2020, 1, 29), Date.UTC(2021, 0, 1)).chain((low) =>
  oneOf(0, 86_399_999, 31_622_399_999).map((span) => ({ low, high: low + span })),
);
const amount = number.chain((at) => oneOf(0, 0.5, 2).map((half) => ({ low: at - half, high: at + half })));
const refersTo = (param: string, type: string): fc.Arbitrary<SearchNode> =>
  fc.oneof(
    id.map((one): SearchNode => ({ k: 'reference', param, type, id: one })),
    id.map((one): SearchNode => ({ k: 'reference', param, id: one })),
    fc.constant<SearchNode>({ k: 'reference', param, type }),
    fc.constant<SearchNode>({ k: 'reference', param, url: 'http://far.test/Location/a' }),
    tokenOf(`${param}:identifier`),
  );
const missing = (...params: readonly string[]): fc.Arbitrary<SearchNode> =>
  fc.record({ k: fc.constant('missing' as const), param: oneOf(...params), missing: fc.boolean() });
const text = (param: string): fc.Arbitrary<SearchNode> =>
  fc.record({
    k: fc.constant('string' as const),
    param: fc.constant(param),
    mode: oneOf('starts' as const, 'contains' as const, 'exact' as const, 'ends' as const, 'equals' as const),
    value: fc.oneof(word, oneOf('a', 'al', '\u{1F600}', 'LP')),
  });

const codesOf = (param: string): fc.Arbitrary<SearchNode> =>
  fc
    .array(fc.record({ system, code: oneOf('x', 'Y', 'é', 'active', 'v') }), { maxLength: 4 })
    .map((codes): SearchNode => ({ k: 'codes', param, codes }));
const words: fc.Arbitrary<SearchNode> = fc.record({
  k: fc.constant('text' as const),
  param: oneOf('_text' as const, '_content' as const),
  words: fc.array(oneOf('alpha', 'alp', 'ha', 'fin', 'y', 'x', 'e'), { minLength: 1, maxLength: 2 }),
  prefix: fc.boolean(),
});

type Type = 'ResearchStudy' | 'Group' | 'Location' | 'Observation';
const anywhere: readonly fc.Arbitrary<SearchNode>[] = [
  words,
  codesOf('_tag'),
  oneOf<SearchNode>({ k: 'all' }, { k: 'none' }),
  fc.array(id, { minLength: 1, maxLength: 3 }).map((ids): SearchNode => ({ k: 'ids', ids })),
];
const leaves: Readonly<Record<Type, readonly fc.Arbitrary<SearchNode>[]>> = {
  ResearchStudy: [
    tokenOf('status'),
    tokenOf('condition'),
    codesOf('condition'),
    codesOf('status'),
    words,
    tokenOf('_tag'),
    text('title'),
    refersTo('site', 'Location'),
    refersTo('partof', 'ResearchStudy'),
    fc.tuple(op, range).map(([o, r]): SearchNode => ({ k: 'date', param: 'date', op: o, ...r })),
    fc.record({
      k: fc.constant('uri' as const),
      param: fc.constant('_profile'),
      mode: oneOf('exact' as const, 'below' as const, 'above' as const),
      value: oneOf('http://p.test/a', 'http://p.test/a/b', 'http://p.test/', 'http://p.test'),
    }),
    missing('status', 'condition', 'title', 'date', 'site', 'partof', '_profile', '_tag', 'phase'),
  ],
  Group: [
    tokenOf('actual'),
    tokenOf('characteristic'),
    tokenOf('value'),
    missing('characteristic', 'value', 'characteristic-value'),
    fc
      .tuple(tokenOf('characteristic-value$0'), tokenOf('characteristic-value$1'))
      .map((components): SearchNode => ({ k: 'composite', param: 'characteristic-value', components })),
    fc
      .tuple(tokenOf('characteristic-value$0'), tokenOf('characteristic-value$0'), tokenOf('characteristic-value$1'))
      .map(
        ([a, b, c]): SearchNode => ({
          k: 'composite',
          param: 'characteristic-value',
          components: [{ k: 'or', of: [a, b] }, c],
        }),
      ),
  ],
  Location: [
    text('name'),
    refersTo('partof', 'Location'),
    missing('name', 'near', 'partof'),
    fc.record({
      k: fc.constant('near' as const),
      param: fc.constant('near'),
      latitude: degrees(90),
      longitude: degrees(180),
      metres: oneOf(0, 30_000, 100_000, 5e6, 2.1e7),
    }),
  ],
  Observation: [
    tokenOf('code'),
    missing('value-quantity', 'date', 'code-value-quantity'),
    fc.tuple(op, amount, maybe(system.filter((one) => one !== '')), maybe(oneOf('mg', 'g'))).map(
      ([o, r, s, c]) =>
        ({
          k: 'quantity',
          param: 'value-quantity',
          op: o,
          ...r,
          ...dropUndefined({ system: s, code: c }),
        }) as SearchNode,
    ),
    fc.tuple(tokenOf('code-value-quantity$0'), op, amount).map(
      ([a, o, r]): SearchNode => ({
        k: 'composite',
        param: 'code-value-quantity',
        components: [a, { k: 'quantity', param: 'code-value-quantity$1', op: o, ...r }],
      }),
    ),
  ],
};

function tree(type: Type, depth: number): fc.Arbitrary<SearchNode> {
  const leaf = fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...leaves[type]) },
    { weight: 1, arbitrary: fc.oneof(...anywhere) },
  );
  if (depth === 0) return leaf;
  const inner = fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.constant(undefined).chain(() => tree(type, depth - 1)) },
  );
  const links: Record<Type, readonly fc.Arbitrary<SearchNode>[]> = {
    ResearchStudy: [
      chain('site', ['Location'], 'Location', depth),
      chain('enrollment', ['Group'], 'Group', depth),
      chain('partof', ['ResearchStudy', 'Group'], 'ResearchStudy', depth),
      has('ResearchStudy', 'partof', 'ResearchStudy', depth),
    ],
    Group: [has('ResearchStudy', 'enrollment', 'ResearchStudy', depth)],
    Location: [
      has('ResearchStudy', 'site', 'ResearchStudy', depth),
      chain('partof', ['Location'], 'Location', depth),
      has('Location', 'partof', 'Location', depth),
    ],
    Observation: [],
  };
  const compound = fc.oneof(
    fc.record({ k: oneOf('and' as const, 'or' as const), of: fc.array(inner, { maxLength: 3 }) }),
    inner.map((of): SearchNode => ({ k: 'not', of })),
    ...links[type],
  );
  return fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 2, arbitrary: compound });
}
const chain = (param: string, types: readonly string[], target: Type, depth: number): fc.Arbitrary<SearchNode> =>
  fc
    .constant(undefined)
    .chain(() => tree(target, depth - 1))
    .map((node) => ({ k: 'chain', param, types, target: node }));
const has = (type: string, param: string, source: Type, depth: number): fc.Arbitrary<SearchNode> =>
  fc
    .constant(undefined)
    .chain(() => tree(source, depth - 1))
    .map((node) => ({ k: 'has', type, param, source: node }));

const SORTS: Readonly<Record<Type, readonly string[]>> = {
  ResearchStudy: ['title', 'date', 'status', 'condition', 'site', '_profile', '_id'],
  Group: ['actual', 'characteristic'],
  Location: ['name', 'partof'],
  Observation: ['value-quantity', 'date', 'code'],
};
const INCLUDES = [
  'ResearchStudy:site',
  'ResearchStudy:partof',
  'ResearchStudy:*',
  'ResearchStudy:enrollment',
  'Location:partof',
  '*:*',
] as const;
const include = fc
  .record({
    reverse: fc.boolean(),
    iterate: fc.boolean(),
    at: oneOf(...INCLUDES),
    target: maybe(oneOf('Location', 'ResearchStudy')),
  })
  .map(({ at, reverse, iterate, target }) => {
    const [type = '', param = ''] = at.split(':');
    return { reverse, iterate, type, param, ...(target === undefined ? {} : { target }) };
  });

const query = oneOf<Type>('ResearchStudy', 'ResearchStudy', 'Group', 'Location', 'Observation').chain((type) =>
  fc.record({
    type: fc.constant(type),
    where: tree(type, 2),
    sort: fc.array(fc.record({ param: oneOf(...SORTS[type]), descending: fc.boolean() }), { maxLength: 2 }),
    count: oneOf(1, 2, 100),
    total: fc.constant(true),
    includes: fc.array(include, { maxLength: 2 }),
  }),
);

/** Of several types: what every resource has. */
const widely: fc.Arbitrary<SearchQuery> = fc.record({
  type: fc.constant(''),
  types: fc.constantFrom(
    ['Group', 'ResearchStudy'],
    ['Group', 'Location', 'Observation', 'ResearchStudy'],
    ['Patient'],
  ),
  where: fc.oneof(...anywhere, tokenOf('_tag'), missing('_tag', '_profile')),
  sort: fc.array(fc.record({ param: oneOf('_id', '_tag', '_profile'), descending: fc.boolean() }), { maxLength: 2 }),
  count: oneOf(1, 3, 100),
  total: fc.constant(true),
  includes: fc.array(include, { maxLength: 2 }),
});

async function answers(store: Store, asked: SearchQuery): Promise<unknown> {
  const found: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.search(FULL_ACCESS, { ...asked, ...(cursor === undefined ? {} : { cursor }) });
    found.push([page.matches.map((one) => one.id), page.included.map((one) => `${one.type}/${one.id}`), page.total]);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

const law = async (open: () => Promise<Store>): Promise<void> => {
  const types = ['ResearchStudy', 'Group', 'Location', 'Observation'];
  const engine = await open();
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { minLength: 25, maxLength: 40, size: 'max' }),
        fc.array(fc.oneof({ weight: 6, arbitrary: query }, { weight: 1, arbitrary: widely }), {
          minLength: 60,
          maxLength: 80,
          size: 'max',
        }),
        async (writes, queries) => {
          const memory = openMemoryStore();
          const clear = types.flatMap((type) =>
            ['a', 'b', 'c', 'd', 'e'].map((one): Write => ({ op: 'delete', type, id: one })),
          );
          await engine.transact(FULL_ACCESS, clear);
          for (const one of writes) for (const store of [memory, engine]) await store.transact(FULL_ACCESS, [one]);
          for (const asked of queries) {
            expect(await answers(engine, asked), JSON.stringify(asked)).toEqual(await answers(memory, asked));
          }
        },
      ),
      { numRuns: 25 },
    );
  } finally {
    await engine.close();
  }
};

test(
  'for any resources and any search tree the SQLite store answers as the plain evaluator does, page by page',
  () => law(() => openSqliteStore(':memory:')),
  120_000,
);

describe.skipIf(SERVER === undefined)(SERVER === undefined ? WHY_SKIPPED : 'on a server', () => {
  afterAll(removeStores);
  test('so does the PostgreSQL store', () => law(() => openPostgresStore(freshAddress())), 240_000);
});
