import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trialCriteria } from '../../src/ingest/trial-bundles.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { corpusText, describeCorpus } from '../corpus.ts';
import { type Journey, journeyOf } from './journey.ts';
import { outcomeOf } from './mutation-outcome.ts';
import { recordTexts } from './record-arbitrary.ts';

/** Of wall time, where the machine has other things to do. */
const TIMEOUT_MS = 180_000;

const WAYS = [
  { ids: 'literal' },
  { ids: 'conditional' },
  { ids: 'literal', maxEntries: 3 },
  { ids: 'conditional', maxEntries: 1 },
] as const;

function mustArrive({ issues, sent, back, remarks }: Journey): void {
  expect(issues).toEqual([]);
  expect(remarks.filter((remark) => remark.lost)).toEqual([]);
  if (sent !== back) expect(JSON.parse(back)).toEqual(JSON.parse(sent));
  expect(back).toBe(sent);
}

describe('a record with any values of the right types in any of the registry’s fields', () => {
  test(
    'is valid R4, and comes back from it to the letter',
    () => {
      fc.assert(
        fc.property(recordTexts, fc.constantFrom(...WAYS), (text, way) => mustArrive(journeyOf(text, way))),
        { numRuns: 600 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    'does so with its eligibility text read into criteria',
    () => {
      const lexicon = createLexicon();
      fc.assert(
        fc.property(recordTexts, fc.constantFrom(...WAYS), (text, way) =>
          mustArrive(journeyOf(text, way, (trial) => trialCriteria(trial, lexicon))),
        ),
        { numRuns: 150 },
      );
    },
    TIMEOUT_MS,
  );
});

/** Further seeds: node tests/bench/lossless.ts */
const SEEDS = 1200;

describeCorpus('records of the corpus with faults', () => {
  test(
    'come back as they were, are refused by the path that is wrong, or lack only what was said to be left out',
    () => {
      const records = corpusText('ctgov/dev.ndjson.gz').trimEnd().split('\n');
      const counts = { equal: 0, 'left out': 0, refused: 0, wrong: 0 };
      for (let seed = 0; seed < SEEDS; seed++) {
        const { kind, detail, mutations } = outcomeOf(records[seed % records.length]!, seed);
        counts[kind]++;
        expect(kind, `seed ${seed}: ${detail}; ${JSON.stringify(mutations)}`).not.toBe('wrong');
      }
      for (const kind of ['equal', 'left out', 'refused'] as const) expect(counts[kind]).toBeGreaterThan(SEEDS / 20);
    },
    TIMEOUT_MS,
  );
});
