import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, ParametersParameter } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineOver } from '../../src/engine.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { stringifyJson } from '../../src/kernel/json.ts';
import type { MatchRequest } from '../../src/match/request.ts';
import { readRecords } from '../../src/registry/records.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { corpusPath, corpusText, describeCorpus } from '../corpus.ts';
import { criteriaOf, entriesOf, guidancesOf, idsOf, named, summaryOf } from '../match/world.ts';

const PAGES = ['NCT04711200', 'NCT07110662'];
/** One record in so many is loaded beside the pages. */
const STEP = 8;
const STATUSES = ['active', 'completed', 'closed-to-accrual', 'withdrawn', 'approved', 'temporarily-closed-to-accrual'];

const patientNames = (): readonly string[] => readdirSync(corpusPath('matching/patients')).sort();
const patient = (name: string): AnyResource =>
  JSON.parse(readFileSync(join(corpusPath('matching/patients'), name), 'utf8')) as AnyResource;

async function load(engine: Engine, text: string, input: string): Promise<void> {
  for await (const result of readRecords(text, { from: 'auto', input })) {
    if (!('trial' in result)) throw new Error(result.problem.message);
    for (const bundle of trialBundles(result.trial, engine.terminology, { ids: 'literal' }))
      await engine.request('POST', '', bundle as unknown as AnyResource);
  }
}

const code = (parts: readonly ParametersParameter[], name: string): string | undefined =>
  named(parts, name)[0]?.valueCode;

describeCorpus('a patient’s record against real trials', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = engineOver(openMemoryStore());
    for (const page of PAGES) await load(engine, corpusText(`pages/${page}.txt`), page);
    const records = corpusText('ctgov/dev.ndjson.gz')
      .split('\n')
      .filter((line, at) => at % STEP === 0 && line.trim() !== '');
    await load(engine, records.join('\n'), 'records');
  }, 180_000);

  const match = async (record: AnyResource, more: Partial<MatchRequest> = {}): Promise<Bundle> => {
    const request: MatchRequest = {
      patient: { resource: record },
      asOf: '2026-01-15',
      policy: 'clinical',
      willing: false,
      count: 1000,
      detail: 'evidence',
      ...more,
    };
    return (await engine.matcher.match(FULL_ACCESS, request, 'http://fhir.test')) as Bundle;
  };

  /** Every criterion has one of three verdicts and its reason. */
  function expectReasons(answer: Bundle): number {
    const criteria = guidancesOf(answer).flatMap(criteriaOf);
    for (const parts of criteria) {
      const [verdict, basis] = [code(parts, 'verdict'), code(parts, 'basis')];
      const told = JSON.stringify(parts);
      expect(['met', 'not-met', 'unknown'], told).toContain(verdict);
      const concerns = named(parts, 'applicable')[0]?.valueBoolean !== false;
      if (verdict === 'unknown') expect(named(parts, 'needs').length, told).toBeGreaterThan(0);
      else expect(named(parts, 'needs'), told).toEqual([]);
      if (basis === 'evidence' && concerns) expect(named(parts, 'evidence').length, told).toBeGreaterThan(0);
      expect(verdict === 'unknown', told).toBe(basis === 'none');
    }
    return criteria.length;
  }

  describe('the two pages', () => {
    test('every criterion of every patient has a verdict and a reason', async () => {
      for (const name of patientNames()) {
        const answer = await match(patient(name), { studies: PAGES });
        expect([...idsOf(answer)].sort(), name).toEqual(PAGES);
        expect(expectReasons(answer), name).toBeGreaterThanOrEqual(33);
      }
    });

    test('each page’s criteria are all in the answer, and add up', async () => {
      const answer = await match(patient(patientNames()[0]!), { studies: PAGES });
      for (const [at, id] of idsOf(answer).entries()) {
        const summary = summaryOf(answer, id) as Record<string, number>;
        const counted = ['met', 'not-met', 'unknown', 'not-applicable'].map((name) => summary[name] ?? 0);
        expect(counted.reduce((a, b) => a + b)).toBe(criteriaOf(guidancesOf(answer)[at]!).length);
      }
    });
  });

  describe('the registry’s records', () => {
    test('every criterion has a verdict and a reason, under each policy', async () => {
      const [first] = patientNames();
      for (const policy of ['strict', 'clinical', 'permissive'] as const) {
        const answer = await match(patient(first!), { status: STATUSES, policy });
        expect(entriesOf(answer, 'match').length).toBeGreaterThan(100);
        expect(expectReasons(answer)).toBeGreaterThan(1000);
      }
    });

    test('only those that are open are offered unasked, and the answer is valid R4', async () => {
      const answer = await match(patient(patientNames()[1]!));
      expect(entriesOf(answer, 'match').length).toBeGreaterThan(10);
      for (const { resource } of entriesOf(answer, 'match')) expect(resource).toMatchObject({ status: 'active' });
      expect(checkResource(answer)).toEqual([]);
    });

    test('the answer is the same, byte for byte', async () => {
      const record = patient(patientNames()[2]!);
      expect(stringifyJson(await match(record))).toBe(stringifyJson(await match(record)));
    });
  });
});
