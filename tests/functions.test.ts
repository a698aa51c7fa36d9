import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectFacts, Failure, judge, mapTrial, readCriteria, trialbridge, unmapTrial } from '../src/index.ts';

const root = join(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the functions of the package', () => {
  test('map a record, its JSON or a page, and give the record back', () => {
    const json = text('.ci/generate/trials/NCT90000001.json');
    const record = JSON.parse(json) as object;
    expect(mapTrial(record)).toHaveLength(1);
    expect(mapTrial(json)[0]?.entry?.length).toBe(mapTrial(record)[0]?.entry?.length);
    expect(unmapTrial(mapTrial(record))).toEqual(record);
    expect(unmapTrial(mapTrial(record, { maxEntries: 3 }))).toEqual(record);
    const page = text('tests/cases/pages/labelled.txt');
    expect(unmapTrial(mapTrial(page)).protocolSection.identificationModule.nctId).toBe('NCT00000456');
    expect(() => mapTrial(page.slice(0, page.length / 2))).toThrow(Failure);
  });

  test('read a line and judge a patient by it', () => {
    const input = { id: 'a', section: 'inclusion', text: 'Age 18 years or older' } as const;
    const facts = collectFacts({ resourceType: 'Patient', id: 'p', birthDate: '1970-05-05' });
    expect(judge(readCriteria(input), input, facts, { asOf: '2026-01-15' })).toMatchObject({
      id: 'a',
      verdict: 'met',
      basis: 'evidence',
      evidence: [{ reference: 'Patient/p' }],
    });
    expect(() => collectFacts({ resourceType: 'Bundle', type: 'collection' })).toThrow(Failure);
  });
});

test('a store that cannot be reached fails in `ready` without a word of its address, and closing is no second failure', async () => {
  const bridge = trialbridge({ store: 'postgres://someone:hush@127.0.0.1:1/none' });
  await expect(bridge.ready).rejects.toMatchObject({
    kind: 'busy',
    message: expect.not.stringMatching(/someone|hush|127\.0\.0\.1|none/),
  });
  await expect(bridge.close()).resolves.toBeUndefined();
});
