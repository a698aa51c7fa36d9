import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { catalogueSections } from '../../../src/match/catalogue/catalogue.ts';
import { keepCatalogue } from '../../../src/match/catalogue/catalogue-keeper.ts';
import { createMatcher } from '../../../src/match/match.ts';
import { FULL_ACCESS } from '../../../src/store/access.ts';
import { openMemoryStore } from '../../../src/store/memory/memory-store.ts';
import type { SectionFile, Sections } from '../../../src/store/section-file.ts';
import type { Store } from '../../../src/store/store.ts';
import {
  BASE,
  condition,
  DIABETES,
  LEXICON,
  PATIENT,
  put,
  recordOf,
  type SmallStudy,
  studyResources,
} from '../world.ts';

/** What is done beside requests is waited for on a machine that has other work too. */
const PATIENCE = { timeout: 60_000 };

const codeOf = (at: number): string => String(90_000_000 + at);

/** Has what every third of them excludes. */
const RECORD = recordOf(PATIENT, ...Array.from({ length: 25 }, (_, at) => condition(codeOf(3 * at))));

/** More than so few that nothing is learned of them. */
const many = (count: number): SmallStudy[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    age: [18 + (at % 40), 90] as const,
    excluded: [DIABETES, codeOf(at)],
  }));

const load = async (store: Store, ...studies: readonly SmallStudy[]): Promise<void> => {
  await store.transact(FULL_ACCESS, studies.flatMap(studyResources).map(put));
};

/** A file in memory, which keeps copies of what it was given. */
function memoryFile(): SectionFile & { kept: Sections | undefined; writes: number; fault: Error | undefined } {
  return {
    kept: undefined,
    writes: 0,
    fault: undefined,
    async read() {
      if (this.fault) throw this.fault;
      return this.kept && structuredClone(this.kept);
    },
    async write(sections) {
      // As a disk that is slow: what follows in the program must not change what is written.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.fault) throw this.fault;
      this.kept = structuredClone(sections);
      this.writes++;
    },
  };
}

interface Reads {
  groups: number;
  studies: number;
}

/** The store, with what is read of it counted. */
function counted(store: Store, reads: Reads): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        if (name === 'read' && given[1] === 'Group') reads.groups++;
        if (name === 'search') reads.studies++;
        return Reflect.apply(member, target, given);
      };
    },
  });
}

function process(store: Store, file: SectionFile, pauseMs?: number) {
  const told: string[] = [];
  const reads: Reads = { groups: 0, studies: 0 };
  const keeper = keepCatalogue(counted(store, reads), LEXICON, {
    file,
    tell: (message, cause) => told.push(`${message}: ${String(cause)}`),
    ...(pauseMs !== undefined && { pauseMs }),
  });
  const matcher = createMatcher({ store, terminology: LEXICON, product: 'Test 1', keeper });
  const match = async (): Promise<string> =>
    JSON.stringify(
      await matcher.match(
        FULL_ACCESS,
        {
          patient: { resource: RECORD },
          asOf: '2026-01-15',
          policy: 'clinical',
          willing: false,
          count: 200,
          detail: 'criteria',
        },
        BASE,
      ),
    );
  return { keeper, match, told, reads };
}

/** What a process without a file answers. */
const afresh = async (store: Store): Promise<string> => process(store, memoryFile()).match();

describe('the catalogue over a restart', () => {
  test('is as it was: nothing is read or learned again, and the answer is the same', async () => {
    const store = openMemoryStore();
    await load(store, ...many(80));
    const file = memoryFile();
    const first = process(store, file);
    const answer = await first.match();
    await first.keeper.close();
    const second = process(store, file);
    expect(await second.match()).toBe(answer);
    expect(second.reads).toEqual({ groups: 0, studies: 0 });
    await second.keeper.close();
    expect(file.writes).toBe(1);
    expect([...first.told, ...second.told]).toEqual([]);
  });

  test.each<[string, (store: Store) => Promise<unknown>]>([
    ['a study was added', (store) => load(store, { id: 'new', age: [18, 90] })],
    ['a study was closed', (store) => load(store, { id: 'm3', status: 'completed', age: [18, 90] })],
    ['the criteria of a study changed', (store) => load(store, { id: 'm3', included: [DIABETES] })],
    [
      'a study was deleted',
      (store) => store.transact(FULL_ACCESS, [{ op: 'delete', type: 'ResearchStudy', id: 'm3' }]),
    ],
    ['a Group was deleted', (store) => store.transact(FULL_ACCESS, [{ op: 'delete', type: 'Group', id: 'm3-g' }])],
  ])('%s meanwhile: the answer is that of an index made anew', async (_, change) => {
    const store = openMemoryStore();
    await load(store, ...many(60));
    const file = memoryFile();
    const first = process(store, file);
    const before = await first.match();
    await first.keeper.close();
    await change(store);
    const second = process(store, file);
    const answer = await second.match();
    expect(answer).toBe(await afresh(store));
    expect(answer).not.toBe(before);
    expect(second.told).toEqual([]);
    expect(second.reads.groups).toBeLessThan(5);
  });

  test('of a store that was put back and went another way is refused and told, whatever its number of changes', async () => {
    for (const more of [0, 1, 30]) {
      const file = memoryFile();
      const store = openMemoryStore();
      await load(store, ...many(60));
      const first = process(store, file);
      await first.match();
      await load(store, { id: 'm1', included: [DIABETES] });
      await first.match();
      await first.keeper.close();
      const other = openMemoryStore();
      await load(other, ...many(60));
      for (let at = 0; at < more; at++) await load(other, { id: 'm2', age: [20 + at, 90] });
      const second = process(other, file);
      expect(await second.match()).toBe(await afresh(other));
      expect(second.told).toEqual([expect.stringContaining('has not gone on from where it was written')]);
    }
  });

  test('a file that cannot be read or written is told, and every request is answered', async () => {
    const store = openMemoryStore();
    await load(store, ...many(60));
    const file = memoryFile();
    file.fault = new Error('the disk is gone');
    const one = process(store, file, 1);
    expect(await one.match()).toBe(await afresh(store));
    await vi.waitFor(() => expect(one.told.length).toBeGreaterThan(1), PATIENCE);
    expect(one.told[0]).toContain('the disk is gone');
    file.fault = undefined;
    await one.keeper.close();
    expect(file.writes).toBe(1);
  });
});

describe('the file is written', () => {
  test('some time after a change, once for all that follow within it, and not while nothing changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const store = openMemoryStore();
      await load(store, ...many(60));
      const file = memoryFile();
      const one = process(store, file, 1000);
      const written = async (times: number): Promise<void> => {
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
        expect(file.writes).toBe(times);
      };
      await one.match();
      await written(0);
      await load(store, { id: 'new', age: [18, 90] });
      await one.match();
      vi.advanceTimersByTime(999);
      await written(0);
      vi.advanceTimersByTime(1);
      await written(1);
      await one.match();
      await store.transact(FULL_ACCESS, [put(PATIENT)]);
      await one.match();
      vi.advanceTimersByTime(100_000);
      await written(1);
      await one.keeper.close();
      await written(1);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('what is worn is compacted beside requests, and one under way goes on with what it began with', async () => {
  const store = openMemoryStore();
  await load(store, ...many(60));
  const file = memoryFile();
  const one = process(store, file);
  const began = await one.keeper.current();
  const codes = Array.from({ length: 400 }, (_, at) => String(at));
  const change = async (at: number): Promise<void> => {
    await load(store, { id: 'm1', age: [at % 40, 90], excluded: codes });
    await one.match();
  };
  for (let at = 0; !began.index.isWorn; at++) await change(at);
  const inUse = one.match();
  await vi.waitFor(async () => expect(await one.keeper.current()).not.toBe(began), PATIENCE);
  const compacted = await one.keeper.current();
  expect(compacted.index.isWorn).toBe(false);
  expect(await inUse).toBe(await afresh(store));
  expect(await one.match()).toBe(await afresh(store));
  await change(1000);
  expect(await one.match()).toBe(await afresh(store));
  expect(await one.keeper.current()).toBe(compacted);
  await one.keeper.close();
  const other = process(store, file);
  expect(await other.match()).toBe(await afresh(store));
  expect([...one.told, ...other.told]).toEqual([]);
});

test('a file written at any moment, between the turns of requests that learn, gives the answers of an index made anew', async () => {
  // Whoever looks at the clock has worked long enough: every turn is given.
  let clock = Date.now();
  const looks = vi.spyOn(Date, 'now').mockImplementation(() => (clock += 10));
  const after = async (turns: number): Promise<void> => {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const at = fc.nat(400);
  const change = fc.record({
    id: fc.nat(69).map((number) => `m${number}`),
    age: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 41, max: 90 })),
  });
  let taken = 0;
  let unfinished = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(at, change), { maxLength: 4 }),
        fc.array(at, { minLength: 3, maxLength: 3 }),
        fc.array(at, { minLength: 1, maxLength: 2 }),
        async (changes, moments, requests) => {
          const store = openMemoryStore();
          await load(store, ...many(70));
          const file = memoryFile();
          const one = process(store, file);
          const catalogue = await one.keeper.current();
          const kept: Sections[] = [];
          await Promise.all([
            ...changes.map(async ([turns, study]) => after(turns).then(() => load(store, study))),
            ...requests.map(async (turns) => after(turns).then(() => one.match())),
            ...moments.map(async (turns) => {
              await after(turns);
              const sections = catalogueSections(catalogue);
              if (!sections) return;
              const { revision } = catalogue.silences;
              // Copied later only: what is learned meanwhile must not show in it.
              await after(30);
              if (revision !== catalogue.silences.revision) unfinished++;
              kept.push(structuredClone(sections));
            }),
          ]);
          const expected = await afresh(store);
          for (const sections of kept) {
            taken++;
            file.kept = sections;
            const other = process(store, file);
            expect(await other.match()).toBe(expected);
            expect(other.told).toEqual([]);
          }
        },
      ),
      { numRuns: 25 },
    );
  } finally {
    looks.mockRestore();
  }
  expect(taken).toBeGreaterThan(0);
  expect(unfinished).toBeGreaterThan(0);
});
