/** What many studies ask is learned before the first match, behind what else there is to do. */
import { expect, test } from 'vitest';
import { classOf } from '../../src/eligibility/judging/record-keys.ts';
import { engineOver } from '../../src/engine.ts';
import type { MatchRequest } from '../../src/match/request.ts';
import { takeTurnsBehind } from '../../src/match/turns.ts';
import { warmUp } from '../../src/match/warm-up.ts';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { LEXICON, put, studyResources } from './world.ts';

/** What is asked of a matcher that knows so many open studies. */
async function askedOf(count: number): Promise<readonly MatchRequest[]> {
  const asked: MatchRequest[] = [];
  await warmUp(
    {
      studies: async () => Array.from({ length: count }, (_, at) => `s${at}`),
      answer: async (_access, request) => {
        asked.push(request);
        return { total: count, entries: [] };
      },
    },
    async () => undefined,
  );
  return asked;
}

test('many studies are judged for a woman and a man with a chart kept over time, by the default policy', async () => {
  const asked = await askedOf(5000);
  const classes = asked.map(({ patient }) =>
    'resource' in patient ? classOf(collectFacts(patient.resource, LEXICON)) : undefined,
  );
  expect(classes).toEqual(['female', 'male'].map((sex) => ({ sex, spansTime: true, unread: [], named: true })));
  expect(asked.map(({ policy, willing }) => ({ policy, willing }))).toEqual(
    Array(2).fill({ policy: 'clinical', willing: false }),
  );
});

test('few studies are left to the first match', async () => {
  expect(await askedOf(100)).toEqual([]);
});

const engineOf = async (count: number) => {
  const store = await openMemoryStore();
  const ids = Array.from({ length: count }, (_, at) => `s${at}`);
  await store.transact(FULL_ACCESS, ids.flatMap((id, at) => studyResources({ id, age: [at % 50, 90] })).map(put));
  const engine = engineOver(store);
  const told: string[] = [];
  engine.onIndexFault((message, cause) => told.push(`${message}: ${String(cause)}`));
  return { engine, told };
};

test('an engine does it once, and answers meanwhile', async () => {
  const { engine, told } = await engineOf(1000);
  const done = engine.warmUp();
  expect(engine.warmUp()).toBe(done);
  const answer = await engine.request('GET', 'ResearchStudy/s7');
  expect(answer['id']).toBe('s7');
  await done;
  expect(told).toEqual([]);
  await engine.close();
});

test('closing the engine ends it, and that is no fault', async () => {
  const { engine, told } = await engineOf(1000);
  const done = engine.warmUp();
  await engine.close();
  await done;
  expect(told).toEqual([]);
});

test('half of the time is left to others, and an end is an end', async () => {
  const end = new AbortController();
  const turn = takeTurnsBehind(end.signal);
  await turn();
  end.abort(new Error('it ends'));
  await expect(turn()).rejects.toThrow('it ends');
});
