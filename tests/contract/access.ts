import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchNode } from '../../src/fhir/search/tree.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import type { Store, Write } from '../../src/store/store.ts';
import { byIdentifier, type OpenStore, pages, withStore } from './store.ts';
import { ids, put, search, WORLD } from './trial-world.ts';

const ALL = ['read', 'create', 'update', 'delete'] as const;
const ofAnn = (param: string): SearchNode => ({ k: 'reference', param, type: 'Patient', id: 'ann' });

/** Ann's own record, and the public part of trials. */
const ANN: Access = {
  principal: 'ann',
  rules: [
    { types: ['Patient'], actions: ALL, where: { k: 'ids', ids: ['ann'] } },
    { types: ['Observation', 'RiskAssessment'], actions: ALL, where: ofAnn('subject') },
    { types: ['ResearchSubject'], actions: ['read'], where: ofAnn('individual') },
    { types: ['ResearchStudy', 'Location', 'Group'], actions: ['read'] },
  ],
};

/** Nothing that concerns Bob may be told apart from nothing at all. */
export function accessContract(open: OpenStore): void {
  describe('access', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.transact(FULL_ACCESS, WORLD);
    });
    afterAll(() => store.close());

    test.each([
      ['Patient', '', 'ann'],
      ['Patient', '_id=bob', ''],
      ['Patient', '_id:not=ann', ''],
      ['Patient', 'name:missing=false', 'ann'],
      ['Patient', 'deceased=true', ''],
      ['Observation', '', 'a1c'],
      ['Observation', 'patient.name=brown', ''],
      ['ResearchStudy', '_has:ResearchSubject:study:individual=Patient/bob', ''],
      ['ResearchStudy', '_has:ResearchSubject:study:individual.name=brown', ''],
      ['ResearchStudy', '_has:ResearchSubject:study:status=candidate', 'alpha'],
      ['ResearchStudy', 'sponsor.name=acme', ''],
      ['ResearchStudy', 'partof.sponsor.name=acme', ''],
      ['Organization', '', ''],
      ['Organization', '_has:ResearchStudy:sponsor:_id=alpha', ''],
      ['Location', '_has:ResearchStudy:site:_has:ResearchSubject:study:individual.name=brown', ''],
      ['ResearchSubject', 'study.title=beta', ''],
    ])('%s?%s tells her "%s"', async (type, query, found) => {
      const page = await search(store, type, query, ANN);
      expect(page.matches.map(({ id }) => id).join(' ')).toBe(found);
      expect(page.total).toBe(page.matches.length);
      expect((await search(store, type, `${query}&_count=0`, ANN)).total).toBe(page.matches.length);
    });

    test.each([
      ['ResearchStudy', '_revinclude=ResearchSubject:study', 'ResearchSubject/ann-alpha'],
      ['ResearchStudy', '_revinclude=*', 'ResearchSubject/ann-alpha'],
      [
        'ResearchStudy',
        '_revinclude=ResearchSubject:study&_include:iterate=*',
        'Group/adults Location/basel Location/fiji Location/zurich ResearchSubject/ann-alpha Patient/ann',
      ],
      ['ResearchStudy', '_include=ResearchStudy:sponsor', ''],
      ['ResearchStudy', '_include=*', 'Group/adults Location/basel Location/fiji Location/zurich'],
    ])('%s?%s includes for her "%s"', async (type, query, included) => {
      const page = await search(store, type, query, ANN);
      expect(page.included.map((one) => `${one.type}/${one.id}`).join(' ')).toBe(included);
    });

    test('reads, versions and histories of what she may not see are those of what never was', async () => {
      expect(await store.read(ANN, 'Patient', 'bob')).toBeUndefined();
      expect(await store.readVersion(ANN, 'Patient', 'bob', '1')).toBeUndefined();
      expect(await store.read(ANN, 'Organization', 'acme')).toBeUndefined();
      expect(await store.read(ANN, 'Patient', 'ann')).toMatchObject({ id: 'ann' });
      const empty = { versions: [], total: 0 };
      expect(await store.history(ANN, { type: 'Patient', id: 'bob', count: 10 })).toEqual(empty);
      expect(await store.history(ANN, { type: 'Organization', count: 10 })).toEqual(empty);
      expect((await store.history(ANN, { type: 'Patient', count: 10 })).total).toBe(1);
      const all = await store.history(ANN, { count: 100 });
      expect(all.total).toBe(all.versions.length);
      expect(all.versions.map(({ type, id }) => `${type}/${id}`)).not.toContain('Patient/bob');
      expect(all.versions.map(({ type, id }) => `${type}/${id}`)).toContain('ResearchSubject/ann-alpha');
    });

    test('pages of one hold the same as one page', async () => {
      expect(await pages(store, 'Observation', '_count=1&_sort=-date', ANN)).toEqual(['a1c']);
      expect((await search(store, 'Patient', '_count=1', ANN)).next).toBeUndefined();
    });
  });

  describe('writing within reach', () => {
    test(
      'what is out of reach cannot be changed, deleted or told apart, and a failure leaves nothing',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, WORLD);
        const before = await store.changeNumber();
        const about = (id: string, who: string): Write =>
          put({
            resourceType: 'Observation',
            id,
            status: 'final',
            code: { text: 'x' },
            subject: { reference: `Patient/${who}` },
          });
        const forbidden: Write[] = [
          about('below', 'bob'),
          about('below', 'ann'),
          about('new', 'bob'),
          about('a1c', 'bob'),
          { op: 'delete', type: 'ResearchStudy', id: 'alpha' },
          { op: 'create', resource: { resourceType: 'Organization', name: 'x' } },
          put({ resourceType: 'ResearchStudy', id: 'alpha', status: 'completed' }),
        ];
        for (const write of forbidden) {
          await expect(store.transact(ANN, [about('fine', 'ann'), write])).rejects.toMatchObject({ kind: 'forbidden' });
        }
        expect(await store.transact(ANN, [{ op: 'delete', type: 'Observation', id: 'below' }])).toEqual([
          { outcome: 'absent' },
        ]);
        expect(
          await store.transact(ANN, [
            { op: 'delete-where', type: 'Observation', where: { k: 'token', param: 'code', code: '2160-0' } },
          ]),
        ).toEqual([{ outcome: 'absent' }]);
        await expect(store.transact(ANN, [{ ...about('below', 'ann'), ifMatch: '1' } as Write])).rejects.toMatchObject({
          kind: 'precondition',
        });
        expect(await store.changeNumber()).toBe(before);
        expect(
          (await store.transact(ANN, [about('fine', 'ann'), about('a1c', 'ann')])).map(({ outcome }) => outcome),
        ).toEqual(['created', 'updated']);
      }),
    );

    test(
      'a condition does not see what is out of reach',
      withStore(open, async (store) => {
        await store.transact(FULL_ACCESS, [
          put({
            resourceType: 'Observation',
            id: 'hidden',
            identifier: [{ system: 'http://x.test', value: 'i' }],
            subject: { reference: 'Patient/bob' },
          }),
        ]);
        const [made] = await store.transact(ANN, [
          {
            op: 'create',
            ifNoneExist: byIdentifier('i'),
            resource: { resourceType: 'Observation', subject: { reference: 'Patient/ann' } },
          },
        ]);
        expect(made?.outcome).toBe('created');
        await expect(
          store.transact(ANN, [
            {
              op: 'create',
              resource: {
                resourceType: 'Observation',
                subject: { reference: 'Patient/ann' },
                hasMember: [{ reference: 'Observation?identifier=http://x.test|i' }],
              },
            },
          ]),
        ).rejects.toMatchObject({ kind: 'invalid' });
      }),
    );

    test(
      'a version of another time is seen only where both it and the present one are within reach; a deletion by who saw the deleted',
      withStore(open, async (store) => {
        const of = (who: string): Write =>
          put({ resourceType: 'Observation', id: 'o', status: 'final', subject: { reference: `Patient/${who}` } });
        const seen = async (): Promise<readonly string[]> =>
          (await store.history(ANN, { type: 'Observation', id: 'o', count: 10 })).versions.map(
            ({ versionId }) => versionId,
          );
        await store.transact(FULL_ACCESS, [of('ann')]);
        expect(await seen()).toEqual(['1']);
        await store.transact(FULL_ACCESS, [of('bob')]);
        expect(await seen()).toEqual([]);
        expect(await store.readVersion(ANN, 'Observation', 'o', '1')).toBeUndefined();
        await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Observation', id: 'o' }]);
        expect(await store.read(ANN, 'Observation', 'o')).toBeUndefined();
        await store.transact(FULL_ACCESS, [of('ann')]);
        expect(await seen()).toEqual(['4', '1']);
        await store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Observation', id: 'o' }]);
        expect(await store.read(ANN, 'Observation', 'o')).toMatchObject({ deleted: true });
        expect(await ids(store, 'Observation', '', ANN)).toEqual([]);
      }),
    );
  });
}
