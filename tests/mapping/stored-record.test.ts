import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localService } from '../../src/commands/fhir-service.ts';
import { engineOver } from '../../src/engine.ts';
import { storedTrial } from '../../src/ingest/stored-trial.ts';
import { parseJson } from '../../src/kernel/json.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { loadedBy } from '../ingest/loading.ts';
import { recordTexts } from './record-arbitrary.ts';
import { canonicalText } from './sameness.ts';

const TIMEOUT_MS = 120_000;

test.each([
  ['memory', () => openMemoryStore()],
  ['SQLite', () => openSqliteStore(':memory:')],
])(
  'a store (%s) gives each record back to the letter, whatever record of the trial it held before',
  async (_, open) => {
    const store = await open();
    const service = localService(engineOver(store));
    await fc.assert(
      fc.asyncProperty(recordTexts, async (text) => {
        const { said, failure } = await loadedBy(service, Buffer.from(text));
        expect(failure).toBeUndefined();
        expect(said.filter((line) => line['severity'] !== 'warning')).toEqual([]);
        const trial = await storedTrial(store, FULL_ACCESS, 'NCT00000001');
        expect(canonicalText(trial?.record)).toBe(canonicalText(parseJson(text)));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  },
  TIMEOUT_MS,
);
