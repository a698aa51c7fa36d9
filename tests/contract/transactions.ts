import { describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import type { Write } from '../../src/store/store.ts';
import { byIdentifier, type OpenStore, withStore } from './store.ts';
import { bodyOf, ids, put } from './trial-world.ts';

const org = (identifier: string, more: object = {}): AnyResource => ({
  resourceType: 'Organization',
  identifier: [{ system: 'http://x.test', value: identifier }],
  ...more,
});
const createOnce = (identifier: string, more: object = {}): Write => ({
  op: 'create',
  resource: org(identifier, more),
  ifNoneExist: byIdentifier(identifier),
});

export function transactionContract(open: OpenStore): void {
  describe('transactions', () => {
    test(
      'of 64 conditional creates at once exactly one creates, and all name the same resource',
      withStore(open, async (store) => {
        const results = (
          await Promise.all(Array.from({ length: 64 }, () => store.transact(FULL_ACCESS, [createOnce('same')])))
        ).flat();
        expect(results.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
        expect(results.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(63);
        expect(new Set(results.map(({ version }) => version?.id)).size).toBe(1);
      }),
    );

    test(
      'of 64 updates that expect the same version one succeeds, and the others fail as precondition',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put({ ...org('a'), id: 'a' })]);
        const settled = await Promise.allSettled(
          Array.from({ length: 64 }, (_, i) =>
            store.transact(FULL_ACCESS, [
              { ...put({ ...org('a', { name: `n${i}` }), id: 'a' }), ifMatch: '1' } as Write,
            ]),
          ),
        );
        expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const reasons = settled.flatMap((one) =>
          one.status === 'rejected' ? [(one.reason as { kind: string }).kind] : [],
        );
        expect(new Set(reasons)).toEqual(new Set(['precondition']));
        expect((await store.history(FULL_ACCESS, { type: 'Organization', id: 'a', count: 10 })).total).toBe(2);
      }),
    );

    test(
      'a transaction that fails leaves nothing: no resource, version or change number',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put({ ...org('old'), id: 'old' })]);
        const before = [await store.changeNumber(), await store.history(FULL_ACCESS, { count: 100 })];
        const failing: Write[] = [
          put({ ...org('new'), id: 'new' }),
          { op: 'delete', type: 'Organization', id: 'old' },
          { op: 'create', resource: org('third') },
          { ...put({ ...org('x'), id: 'absent' }), ifMatch: '3' } as Write,
        ];
        await expect(store.transact(FULL_ACCESS, failing)).rejects.toMatchObject({ kind: 'precondition' });
        expect([await store.changeNumber(), await store.history(FULL_ACCESS, { count: 100 })]).toEqual(before);
        expect(await ids(store, 'Organization', '')).toEqual(['old']);
        await store.transact(FULL_ACCESS, [put({ ...org('new'), id: 'new' })]);
        expect(await ids(store, 'Organization', 'identifier=new')).toEqual(['new']);
      }),
    );

    test(
      'entries refer to each other by fullUrl, forwards, backwards, in a circle and by relative URL',
      withStore(open, async (store) => {
        const results = await store.transact(FULL_ACCESS, [
          { op: 'create', fullUrl: 'urn:uuid:1', resource: { ...org('a'), partOf: { reference: 'urn:uuid:2' } } },
          { op: 'create', fullUrl: 'urn:uuid:2', resource: { ...org('b'), partOf: { reference: 'urn:uuid:1' } } },
          {
            op: 'create',
            fullUrl: 'http://old.test/fhir/Location/7',
            resource: { resourceType: 'Location', managingOrganization: { reference: 'urn:uuid:1' } },
          },
          {
            op: 'create',
            fullUrl: 'http://old.test/fhir/Location/8',
            resource: { resourceType: 'Location', partOf: { reference: 'Location/7' } },
          },
        ]);
        const [a, b, seven, eight] = results.map(({ version }) => version!);
        expect(bodyOf(a!)['partOf']).toEqual({ reference: `Organization/${b!.id}` });
        expect(bodyOf(b!)['partOf']).toEqual({ reference: `Organization/${a!.id}` });
        expect(bodyOf(seven!)['managingOrganization']).toEqual({ reference: `Organization/${a!.id}` });
        expect(bodyOf(eight!)['partOf']).toEqual({ reference: `Location/${seven!.id}` });
        expect(await ids(store, 'Location', 'organization.identifier=a')).toEqual([seven!.id]);
      }),
    );

    test(
      'a reference to no entry is invalid, at its place',
      withStore(open, async (store) => {
        await expect(
          store.transact(FULL_ACCESS, [
            put({ ...org('a'), id: 'a' }),
            {
              op: 'create',
              resource: { resourceType: 'Location', managingOrganization: { reference: 'urn:uuid:nobody' } },
            },
          ]),
        ).rejects.toMatchObject({
          kind: 'invalid',
          expression: 'Bundle.entry[1].resource.managingOrganization.reference',
        });
      }),
    );

    test(
      'conditional references find what is there and what the same transaction brings, or fail at their place',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [
          put({ ...org('a'), id: 'a' }),
          put({ ...org('twice'), id: 't1' }),
          put({ ...org('twice'), id: 't2' }),
        ]);
        const managedBy = (reference: string): Write => ({
          op: 'create',
          resource: { resourceType: 'Location', managingOrganization: { reference } },
        });
        const [first, second] = await store.transact(FULL_ACCESS, [
          managedBy('Organization?identifier=http://x.test|a'),
          managedBy('Organization?identifier=http://x.test|new'),
          put({ ...org('new'), id: 'n' }),
        ]);
        expect(bodyOf(first!.version!)['managingOrganization']).toEqual({ reference: 'Organization/a' });
        expect(bodyOf(second!.version!)['managingOrganization']).toEqual({ reference: 'Organization/n' });
        const expression = 'Bundle.entry[0].resource.managingOrganization.reference';
        for (const [query, kind] of [
          ['none', 'invalid'],
          ['twice', 'multiple-matches'],
        ]) {
          await expect(
            store.transact(FULL_ACCESS, [managedBy(`Organization?identifier=${query}`)]),
          ).rejects.toMatchObject({ kind, expression });
        }
      }),
    );

    test(
      'two entries about one resource are a conflict, however they name it',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put({ ...org('a'), id: 'a' })]);
        const update = put({ ...org('a', { name: 'x' }), id: 'a' });
        const where: Write = { op: 'update-where', type: 'Organization', where: byIdentifier('a'), resource: org('a') };
        const remove: Write = { op: 'delete', type: 'Organization', id: 'a' };
        const removeWhere: Write = { op: 'delete-where', type: 'Organization', where: byIdentifier('a') };
        for (const writes of [
          [update, update],
          [update, where],
          [update, remove],
          [where, where],
          [removeWhere, remove],
        ]) {
          await expect(store.transact(FULL_ACCESS, writes)).rejects.toMatchObject({ kind: 'conflict' });
        }
        const unknown: Write = {
          op: 'update-where',
          type: 'Organization',
          where: byIdentifier('z'),
          resource: org('z'),
        };
        await expect(store.transact(FULL_ACCESS, [unknown, unknown])).rejects.toMatchObject({ kind: 'conflict' });
      }),
    );

    test(
      'two conditional creates of one thing are one where they say the same, and a conflict where not',
      withStore(open, async (store) => {
        const results = await store.transact(FULL_ACCESS, [createOnce('a'), createOnce('a')]);
        expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
        expect(results[1]!.version).toEqual(results[0]!.version);
        await expect(
          store.transact(FULL_ACCESS, [createOnce('b'), createOnce('b', { name: 'other' })]),
        ).rejects.toMatchObject({ kind: 'conflict' });
      }),
    );

    test(
      'update-where creates, updates its one match, and refuses several or a wrong id',
      withStore(open, async (store) => {
        const where = (resource: AnyResource): Write => ({
          op: 'update-where',
          type: 'Organization',
          where: byIdentifier('a'),
          resource,
        });
        const [made] = await store.transact(FULL_ACCESS, [where({ ...org('a'), id: 'mine' })]);
        expect(made).toMatchObject({ outcome: 'created', version: { id: 'mine' } });
        expect((await store.transact(FULL_ACCESS, [where(org('a', { name: 'n' }))]))[0]).toMatchObject({
          outcome: 'updated',
          version: { id: 'mine', versionId: '2' },
        });
        await expect(store.transact(FULL_ACCESS, [where({ ...org('a'), id: 'other' })])).rejects.toMatchObject({
          kind: 'invalid',
        });
        await store.transact(FULL_ACCESS, [put({ ...org('a'), id: 'second' })]);
        await expect(store.transact(FULL_ACCESS, [where(org('a'))])).rejects.toMatchObject({
          kind: 'multiple-matches',
        });
        const remove: Write = { op: 'delete-where', type: 'Organization', where: byIdentifier('a') };
        await expect(store.transact(FULL_ACCESS, [remove])).rejects.toMatchObject({ kind: 'multiple-matches' });
        await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Organization', id: 'second' }]);
        expect((await store.transact(FULL_ACCESS, [remove]))[0]).toMatchObject({
          outcome: 'deleted',
          version: { id: 'mine' },
        });
        expect(await store.transact(FULL_ACCESS, [remove])).toEqual([{ outcome: 'absent' }]);
      }),
    );

    test(
      'deletions come before creations: what is deleted is no match for a condition',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put({ ...org('a'), id: 'a' })]);
        const results = await store.transact(FULL_ACCESS, [
          createOnce('a'),
          { op: 'delete', type: 'Organization', id: 'a' },
        ]);
        expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'deleted']);
      }),
    );

    test(
      'ifNoneMatch * and ifMatch hold against what is there',
      withStore(open, async (store) => {
        const write = put({ ...org('a'), id: 'a' });
        const only = { ...write, ifNoneMatch: '*' } as Write;
        expect((await store.transact(FULL_ACCESS, [only]))[0]?.outcome).toBe('created');
        for (const refused of [
          only,
          { ...write, ifMatch: '2' },
          { op: 'delete', type: 'Organization', id: 'a', ifMatch: '7' },
        ] as Write[]) {
          await expect(store.transact(FULL_ACCESS, [refused])).rejects.toMatchObject({ kind: 'precondition' });
        }
        expect(
          (await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Organization', id: 'a', ifMatch: '1' }]))[0]
            ?.outcome,
        ).toBe('deleted');
      }),
    );

    test(
      'ifMatch may name several versions or any, and holds for conditional updates and deletes too',
      withStore(open, async (store) => {
        const write = put({ ...org('a'), id: 'a' });
        const where = { type: 'Organization', where: byIdentifier('a') } as const;
        await expect(store.transact(FULL_ACCESS, [{ ...write, ifMatch: '*' } as Write])).rejects.toMatchObject({
          kind: 'precondition',
        });
        await store.transact(FULL_ACCESS, [write]);
        for (const refused of [
          { ...write, ifMatch: ['2', '3'] },
          { op: 'update-where', ...where, resource: org('a'), ifMatch: ['2'] },
          { op: 'update-where', ...where, resource: org('a'), ifNoneMatch: '*' },
          { op: 'delete-where', ...where, ifMatch: '2' },
        ] as Write[]) {
          await expect(store.transact(FULL_ACCESS, [refused])).rejects.toMatchObject({ kind: 'precondition' });
        }
        const [updated] = await store.transact(FULL_ACCESS, [
          { op: 'update-where', ...where, resource: org('a', { name: 'b' }), ifMatch: ['7', '1'] },
        ]);
        expect(updated?.version?.versionId).toBe('2');
        const [deleted] = await store.transact(FULL_ACCESS, [{ op: 'delete-where', ...where, ifMatch: '*' }]);
        expect(deleted?.outcome).toBe('deleted');
      }),
    );

    test(
      'a patch changes what is current when it is done, so that of many at once none is lost',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put({ ...org('a', { alias: ['first'] }), id: 'a' })]);
        const add = (value: string): Write => ({
          op: 'patch',
          type: 'Organization',
          id: 'a',
          patch: { format: 'json-patch', text: JSON.stringify([{ op: 'add', path: '/alias/-', value }]) },
        });
        await Promise.all(Array.from({ length: 16 }, (_, i) => store.transact(FULL_ACCESS, [add(`n${i}`)])));
        const version = await store.read(FULL_ACCESS, 'Organization', 'a');
        expect(new Set(bodyOf(version!)['alias'] as string[]).size).toBe(17);
        expect(version!.versionId).toBe('17');
      }),
    );

    test(
      'a patch needs something to change that the caller may change, and one result that is valid',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [put({ ...org('a'), id: 'a' }), put({ ...org('gone'), id: 'gone' })]);
        await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Organization', id: 'gone' }]);
        const patch = (path: string, value: unknown) => ({
          format: 'json-patch' as const,
          text: JSON.stringify([{ op: 'add', path, value }]),
        });
        const named = patch('/name', 'n');
        const on = (id: string, more: object = {}): Write =>
          ({ op: 'patch', type: 'Organization', id, patch: named, ...more }) as Write;
        const reader: Access = {
          principal: 'reader',
          rules: [{ types: ['Organization'], actions: ['read'] }],
        };
        const stranger: Access = {
          principal: 'stranger',
          rules: [{ types: ['Patient'], actions: ['read', 'update'] }],
        };
        for (const [access, write, kind] of [
          [FULL_ACCESS, on('never'), 'not-found'],
          [FULL_ACCESS, on('gone'), 'gone'],
          [FULL_ACCESS, on('a', { ifMatch: '2' }), 'precondition'],
          [FULL_ACCESS, on('a', { patch: patch('/name', 7) }), 'unprocessable'],
          [FULL_ACCESS, on('a', { patch: patch('/nowhere/0', 7) }), 'invalid'],
          [reader, on('a'), 'forbidden'],
          [stranger, on('a'), 'not-found'],
        ] as const) {
          await expect(store.transact(access, [write])).rejects.toMatchObject({ kind });
        }
        await expect(store.transact(FULL_ACCESS, [on('a'), put({ ...org('a'), id: 'a' })])).rejects.toMatchObject({
          kind: 'conflict',
        });
        const [patched] = await store.transact(FULL_ACCESS, [
          { op: 'patch-where', type: 'Organization', where: byIdentifier('a'), patch: named },
        ]);
        expect(bodyOf(patched!.version!)).toMatchObject({ id: 'a', name: 'n' });
      }),
    );

    test(
      'two entries that bring one identity are a conflict, also where their conditions differ; places are those of the Bundle',
      withStore(open, async (store) => {
        await expect(
          store.transact(FULL_ACCESS, [
            { ...createOnce('a'), entry: 3 },
            { op: 'create', resource: org('a', { name: 'other' }), entry: 8 },
          ]),
        ).rejects.toMatchObject({
          kind: 'conflict',
          issues: [{ expression: 'Bundle.entry[3]' }, { expression: 'Bundle.entry[8]' }],
        });
        expect(await ids(store, 'Organization', '')).toEqual([]);
      }),
    );

    test(
      'loading the same again changes nothing, in any order',
      withStore(open, async (store) => {
        const load = Array.from({ length: 30 }, (_, i) =>
          put({ ...org(`o${i}`, { partOf: { reference: `Organization/o${(i + 1) % 30}` } }), id: `o${i}` }),
        );
        await store.transact(FULL_ACCESS, load);
        const before = await store.changeNumber();
        const again = await store.transact(FULL_ACCESS, load.toReversed());
        expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
        expect(await store.changeNumber()).toBe(before);
      }),
    );

    test(
      'what is no id, no type or another resource than its address is refused',
      withStore(open, async (store) => {
        const refused: Write[] = [
          put({ resourceType: 'Organization', id: 'a"b' }),
          put({ resourceType: 'Banana', id: 'a' }),
          { op: 'update', type: 'Location', id: 'a', resource: org('a') },
          { op: 'update', type: 'Organization', id: 'a', resource: { ...org('a'), id: 'b' } },
        ];
        for (const write of refused)
          await expect(store.transact(FULL_ACCESS, [write])).rejects.toMatchObject({ kind: 'invalid' });
      }),
    );
  });
}
