import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTrialIndex } from '../../src/match/trial-index.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import type { Store } from '../../src/store/store.ts';
import {
  condition,
  DIABETES,
  idsOf,
  LEXICON,
  PATIENT,
  plain,
  recordOf,
  type SmallStudy,
  saidOf,
  studyResources,
  summaryOf,
  worldOf,
} from './world.ts';

const NEAR = { latitude: 42.36, longitude: -71.06, metres: 50_000 };

describe('a change is seen by the next match', () => {
  test('of a study: created, closed, opened again, deleted', async () => {
    const world = await worldOf({ id: 'a', age: [18, 90] });
    expect(idsOf(await world.match({}))).toEqual(['a']);
    await world.load(...studyResources({ id: 'b', age: [18, 90] }));
    expect(idsOf(await world.match({}))).toEqual(['a', 'b']);
    await world.load(...studyResources({ id: 'a', status: 'completed', age: [18, 90] }));
    expect(idsOf(await world.match({}))).toEqual(['b']);
    await world.load(...studyResources({ id: 'a', age: [18, 90] }));
    expect(idsOf(await world.match({}))).toEqual(['a', 'b']);
    await world.store.transact(FULL_ACCESS, [{ op: 'delete', type: 'ResearchStudy', id: 'a' }]);
    expect(idsOf(await world.match({}))).toEqual(['b']);
    await expect(world.match({ studies: ['a'] })).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('of a Group: updated, deleted, back again', async () => {
    const world = await worldOf({ id: 'a', age: [18, 90] });
    const grade = async (): Promise<unknown> => summaryOf(await world.match({}), 'a')['grade'];
    expect(await grade()).toBe('eligible');
    const [, group] = studyResources({ id: 'a', age: [0, 17] });
    await world.load(group!);
    expect(await grade()).toBe('ineligible');
    await world.store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Group', id: 'a-g' }]);
    const answer = await world.match({});
    expect(summaryOf(answer, 'a')['grade']).toBe('possible');
    expect(saidOf(answer)).toContain('Group/a-g is not in the store');
    await world.load(group!);
    expect(await grade()).toBe('ineligible');
  });

  test('of a Location: moved, deleted', async () => {
    const world = await worldOf({ id: 'a', sites: [{ id: 'l', at: [42.4, -71.1] }] });
    expect(idsOf(await world.match({ near: NEAR }))).toEqual(['a']);
    const location = { resourceType: 'Location', id: 'l', position: { latitude: 51.5, longitude: 0 } };
    await world.load(location);
    expect(idsOf(await world.match({ near: NEAR }))).toEqual([]);
    await world.load({ ...location, position: { latitude: 42.4, longitude: -71.1 } });
    expect(idsOf(await world.match({ near: NEAR }))).toEqual(['a']);
    await world.store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Location', id: 'l' }]);
    expect(saidOf(await world.match({ near: NEAR }))).toContain('position of a recruiting site is not known: a');
  });

  test('of a PlanDefinition', async () => {
    const world = await worldOf({ id: 'a' });
    await world.match({});
    const plan = studyResources({ id: 'a' }).find(({ resourceType }) => resourceType === 'PlanDefinition')!;
    await world.load({ ...plan, version: '4' });
    const guidance = (await world.match({})).entry?.[1]?.resource;
    expect(guidance).toMatchObject({ moduleCanonical: 'https://example.test/PlanDefinition/a|4' });
  });

  test('of a stored patient', async () => {
    const world = await worldOf({ id: 'a', included: [DIABETES] });
    await world.load(PATIENT);
    const asked = { patient: { reference: 'Patient/p' }, policy: 'strict' } as const;
    expect(summaryOf(await world.match(asked), 'a')['unknown']).toBe(1);
    await world.load(condition(DIABETES, { id: 'c' }));
    expect(summaryOf(await world.match(asked), 'a')).toMatchObject({ grade: 'eligible', unknown: 0 });
    const bundle = recordOf(PATIENT, condition(DIABETES));
    expect(summaryOf(await world.match({ ...asked, patient: { resource: bundle } }), 'a')['grade']).toBe('eligible');
  });
});

describe('calls at the same time', () => {
  test('each see at least what was written before them', async () => {
    const world = await worldOf();
    const ids = Array.from({ length: 30 }, (_, i) => `s${String(i).padStart(2, '0')}`);
    const asked: Promise<readonly string[]>[] = [];
    for (const id of ids) {
      await world.load(...studyResources({ id }));
      asked.push(world.match({ count: 100, detail: 'none' }).then((answer) => idsOf(answer)));
    }
    const answers = await Promise.all(asked);
    for (const [at, seen] of answers.entries()) expect(seen).toEqual(expect.arrayContaining(ids.slice(0, at + 1)));
    expect(answers.at(-1)).toEqual(ids);
  });

  test('a study that is written while the index is first read is in the next answer', async () => {
    const world = await worldOf(...Array.from({ length: 1200 }, (_, i) => ({ id: `s${i}`, group: false as const })));
    const index = createTrialIndex(world.store, LEXICON);
    const first = index.trials();
    await world.load(...studyResources({ id: 's1', status: 'completed' }), ...studyResources({ id: 'zz' }));
    await first;
    const trials = await index.trials();
    expect(trials.size).toBe(1201);
    expect(trials.get('s1')?.status).toBe('completed');
  });

  test('a failing store fails one call and not the next', async () => {
    const world = await worldOf({ id: 'a', age: [18, 90] });
    let failing = 1;
    const flaky: Store = new Proxy(world.store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          if (name === 'search' && failing-- > 0) throw new Error('the disk is gone');
          return Reflect.apply(member, target, given);
        };
      },
    });
    const index = createTrialIndex(flaky, LEXICON);
    await expect(index.trials()).rejects.toThrow('the disk is gone');
    expect([...(await index.trials()).keys()]).toEqual(['a']);
  });
});

test('a store that is behind what was read of it is another one, and read anew', async () => {
  const near = { latitude: 42.4, longitude: -71.1 };
  const one = await worldOf({ id: 'a', age: [18, 90], sites: [{ id: 'l', at: [42.4, -71.1] }] }, { id: 'b' });
  const other = await worldOf({ id: 'a', age: [0, 17], sites: [{ id: 'l' }] });
  let now = one.store;
  const replaced: Store = new Proxy(one.store, {
    get(_target, name) {
      const member: unknown = Reflect.get(now, name);
      return typeof member === 'function' ? member.bind(now) : member;
    },
  });
  const index = createTrialIndex(replaced, LEXICON);
  const [a] = (await index.trials()).values();
  const before = await index.eligibility(a!);
  expect(await index.position('Location/l')).toEqual(near);
  now = other.store;
  const trials = await index.trials();
  expect([...trials.keys()]).toEqual(['a']);
  const eligibility = await index.eligibility(trials.get('a')!);
  expect(eligibility).not.toEqual(before);
  const anew = createTrialIndex(other.store, LEXICON);
  expect(eligibility).toEqual(await anew.eligibility((await anew.trials()).get('a')!));
  expect(await index.position('Location/l')).toBeUndefined();
});

test('after any series of writes, and made of its own sections at any time, the index is as one made anew', async () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const write = fc.oneof(
    fc.record({
      id,
      age: fc.constantFrom([0, 17] as const, [18, 90] as const),
      group: fc.constantFrom(false, undefined),
    }),
    fc.record({ id, deleted: fc.constantFrom('ResearchStudy', 'Group', 'PlanDefinition') }),
    fc.constantFrom('read', 'kept'),
  );
  const asked = async (index: ReturnType<typeof createTrialIndex>): Promise<unknown> => {
    const trials = [...(await index.trials()).values()];
    return Promise.all(trials.map(async (trial) => [plain(trial), await index.eligibility(trial)]));
  };
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 8 }), async (writes) => {
      const world = await worldOf({ id: 'a' });
      let index = createTrialIndex(world.store, LEXICON);
      for (const one of writes) {
        if (one === 'read') await asked(index);
        // Its sections are kept as bytes and made into another.
        else if (one === 'kept') index = createTrialIndex(world.store, LEXICON, structuredClone(index.sections()));
        else if ('deleted' in one) {
          const deleted = one.deleted === 'ResearchStudy' ? one.id : `${one.id}-${one.deleted === 'Group' ? 'g' : 'p'}`;
          if (await world.store.read(FULL_ACCESS, one.deleted, deleted))
            await world.store.transact(FULL_ACCESS, [{ op: 'delete', type: one.deleted, id: deleted }]);
        } else await world.load(...studyResources(one as SmallStudy));
      }
      expect(await asked(index)).toEqual(await asked(createTrialIndex(world.store, LEXICON)));
    }),
    { numRuns: 60 },
  );
});
