import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type FhirService, localService } from '../../src/commands/fhir-service.ts';
import { type Engine, openEngine } from '../../src/engine.ts';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { Failure } from '../../src/kernel/failure.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { describeCorpus } from '../corpus.ts';
import { corpusRecords, trialOf } from '../mapping/trials.ts';
import {
  changedSince,
  contentOf,
  fullRecord,
  lexicon,
  loaded,
  loadedBy,
  memoryEngine,
  versionCount,
} from './loading.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'trialbridge-loads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bundlesOf = (record: StudyRecord, maxEntries: number) =>
  trialBundles(trialOf(record), lexicon, { ids: 'literal', maxEntries });

/** Another trial with the same people, places and organizations. */
const sibling = (record: StudyRecord): StudyRecord =>
  JSON.parse(JSON.stringify(record).replaceAll('NCT90000500', 'NCT90000600')) as StudyRecord;

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item, at) => [(at * 7919) % 1009, item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/** A service that is gone after some transactions. */
function failingAfter(service: FhirService, transactions: number): FhirService {
  let left = transactions;
  return {
    ...service,
    post: (path, resource, headers) => {
      if (resource['type'] === 'transaction' && left-- === 0) throw new Failure('busy', 'The server went away');
      return service.post(path, resource, headers);
    },
  };
}

const afterLoading = async (...documents: readonly object[]) => {
  const engine = memoryEngine();
  await loaded(engine, ...documents);
  return contentOf(engine.store);
};

/** The laws of loading, over any records. */
function laws(records: () => readonly StudyRecord[], open: () => Promise<Engine>): void {
  test('a second load makes no version, and a third with one changed field makes one', async () => {
    const engine = await open();
    const first = await loaded(engine, ...records());
    expect(first).toMatchObject({ trials: records().length, updated: 0, retired: 0, problems: 0 });
    const versions = await versionCount(engine.store);
    const before = await contentOf(engine.store);
    expect(await loaded(engine, ...records())).toMatchObject({ created: 0, updated: 0, retired: 0 });
    expect(await versionCount(engine.store)).toBe(versions);
    const changed = structuredClone(records()) as StudyRecord[];
    const { protocolSection } = changed[changed.length >> 1]! as { protocolSection: { descriptionModule?: object } };
    protocolSection.descriptionModule = { ...protocolSection.descriptionModule, briefSummary: 'Said anew.' };
    expect(await loaded(engine, ...changed)).toMatchObject({ created: 0, updated: 1, retired: 0 });
    expect(await versionCount(engine.store)).toBe(versions + 1);
    expect(await changedSince(engine.store, before)).toEqual([expect.stringMatching(/^ResearchStudy\//)]);
    await engine.close();
  });

  test('a load that breaks off says so, and run again comes to the same', async () => {
    const engine = await open();
    const documents = records().flatMap((record) => [...bundlesOf(record, 5)]);
    const half = documents.length >> 1;
    const broken = await loadedBy(failingAfter(localService(engine), half), documents);
    expect(broken.summary).toMatchObject({ interrupted: true, bundles: half, problems: 0 });
    expect(broken.failure?.message).toBe('The server went away');
    const again = await loaded(engine, ...documents);
    expect(again).toMatchObject({ updated: 0, retired: 0, problems: 0 });
    expect(again).not.toHaveProperty('interrupted');
    expect(again.unchanged).toBeGreaterThanOrEqual(broken.summary.created);
    expect(await contentOf(engine.store)).toEqual(await afterLoading(...records()));
    await engine.close();
  });
}

const oneInMemory = () => Promise.resolve(memoryEngine());

describe('loading made-up trials', () => {
  const records = () => [fullRecord(), sibling(fullRecord())];

  describe('into memory', () => laws(records, oneInMemory));
  describe('into a file', () => {
    let count = 0;
    laws(records, () => openEngine({ kind: 'sqlite', path: join(folder, `small-${count++}.db`) }));
  });

  test.each([1, 2, 3, 7, 1000])('in Bundles of %s comes to the same as whole, in any order of trials', async (size) => {
    const whole = await afterLoading(...records());
    const [a, b] = records().map((record) => bundlesOf(record, size));
    expect(await afterLoading(...a!, ...b!)).toEqual(whole);
    expect(await afterLoading(...b!, ...a!)).toEqual(whole);
  });

  test('in Bundles twice makes no version the second time', async () => {
    const engine = memoryEngine();
    const documents = records().flatMap((record) => [...bundlesOf(record, 4)]);
    await loaded(engine, ...documents);
    const versions = await versionCount(engine.store);
    expect(await loaded(engine, ...documents)).toMatchObject({ created: 0, updated: 0, retired: 0 });
    expect(await loaded(engine, ...records())).toMatchObject({ created: 0, updated: 0, retired: 0 });
    expect(await versionCount(engine.store)).toBe(versions);
  });

  test('killed at any moment and run again comes to the same', async () => {
    const path = join(folder, 'killed.db');
    const file = join(folder, 'killed.ndjson');
    const documents = records().flatMap((record) => [...bundlesOf(record, 3)]);
    writeFileSync(file, documents.map((one) => JSON.stringify(one)).join('\n'));
    for (const transactions of [2, 9]) {
      const child = fork(join(import.meta.dirname, 'killed-load.ts'), [path, file], { execArgv: [], silent: true });
      await new Promise<void>((resolve) => {
        child.on('message', (done) => void (done === transactions && child.kill('SIGKILL')));
        child.once('exit', () => resolve());
      });
      expect(child.signalCode).toBe('SIGKILL');
    }
    const engine = await openEngine({ kind: 'sqlite', path });
    const { summary } = await loadedBy(localService(engine), documents);
    expect(summary).toMatchObject({ updated: 0, retired: 0, problems: 0 });
    expect(summary.created).toBeGreaterThan(0);
    expect(summary.unchanged).toBeGreaterThan(0);
    expect(await contentOf(engine.store)).toEqual(await afterLoading(...records()));
    expect(await versionCount(engine.store)).toBe((await contentOf(engine.store)).size);
    await engine.close();
  });

  test('shares organizations, named sites and people, and keeps posts and unnamed sites to their trial', async () => {
    const all = [...(await afterLoading(...records())).values()];
    const count = (type: string, test: (text: string) => boolean) =>
      all.filter((one) => one.resourceType === type && test(JSON.stringify(one))).length;
    expect(count('Organization', (text) => text.includes('Spoon Works'))).toBe(2);
    expect(count('Location', (text) => text.includes('Example Hospital'))).toBe(2);
    expect(count('Location', (text) => text.includes('Paris'))).toBe(2);
    expect(count('Practitioner', (text) => text.includes('Ada Ladle'))).toBe(1);
    expect(count('Practitioner', (text) => text.includes('Medical Director'))).toBe(2);
    expect(count('Practitioner', (text) => text.includes('Bo Pot'))).toBe(2);
  });
});

describeCorpus('loading records of the corpus', () => {
  const records = () => corpusRecords(90);

  describe('into memory', () => laws(records, oneInMemory));
  describe('into a file', () => {
    let count = 0;
    laws(
      () => corpusRecords(240),
      () => openEngine({ kind: 'sqlite', path: join(folder, `corpus-${count++}.db`) }),
    );
  });

  test('in any order, and in Bundles of any size, comes to the same', async () => {
    const whole = await afterLoading(...records());
    expect(await afterLoading(...records().reverse())).toEqual(whole);
    expect(await afterLoading(...shuffled(records()))).toEqual(whole);
    expect(await afterLoading(...shuffled(records()).flatMap((record) => [...bundlesOf(record, 10)]))).toEqual(whole);
  });
});

describeCorpus('what the trials of the corpus share', () => {
  interface Shared {
    readonly resourceType: string;
    readonly id?: string;
    readonly name?: unknown;
    readonly meta?: { readonly source?: string };
    readonly [key: string]: unknown;
  }
  let made: Shared[] | undefined;
  const resources = (): readonly Shared[] => {
    made ??= [
      ...new Map(
        corpusRecords().flatMap((record) =>
          trialBundles(
            trialOf({ ...record, protocolSection: { ...record.protocolSection, eligibilityModule: {} } }),
            lexicon,
            {
              ids: 'literal',
            },
          ).flatMap((bundle) =>
            bundle.entry!.map(({ request, resource }) => [request!.url!, resource as unknown as Shared] as const),
          ),
        ),
      ).values(),
    ];
    return made;
  };
  const ofType = (type: string) => resources().filter(({ resourceType }) => resourceType === type);
  const contentWithout = ({ id: _, identifier: __, meta, ...rest }: Shared) => JSON.stringify([rest, meta?.source]);
  const repeats = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

  test('is held once: no organization and no place has its content under two ids', () => {
    expect(repeats(ofType('Organization').map(contentWithout))).toEqual([]);
    const places = ofType('Location').map(contentWithout);
    expect(places.length).toBeGreaterThan(4000);
    expect(new Set(places).size).toBe(places.length);
  });

  test('is no site without a name, and no facility of which the positions differ', () => {
    const unnamed = ofType('Location').filter(({ name }) => name === undefined);
    expect(unnamed.length).toBeGreaterThan(600);
    expect(unnamed.every(({ meta }) => meta?.source !== undefined)).toBe(true);
    const addresses = new Map<string, Set<string>>();
    for (const { name, address, position } of ofType('Location').filter((one) => one.name !== undefined)) {
      const key = JSON.stringify([name, address]);
      addresses.set(key, (addresses.get(key) ?? new Set()).add(JSON.stringify(position)));
    }
    const several = [...addresses.values()].filter((positions) => positions.size > 1);
    console.info(`${several.length} facilities with different positions, ${unnamed.length} places without a name`);
    expect(several.length).toBeGreaterThan(10);
  });

  test('are no people by their name alone', () => {
    const names = ofType('Practitioner').map(({ name }) => JSON.stringify(name));
    const several = new Set(repeats(names));
    console.info(`${several.size} names of people or posts under several ids`);
    expect(several.size).toBeGreaterThan(0);
    const affiliations = new Map<string, Set<string>>();
    for (const { practitioner, organization } of ofType('PractitionerRole')) {
      const person = (practitioner as { reference?: string } | undefined)?.reference;
      if (person === undefined) continue;
      affiliations.set(person, (affiliations.get(person) ?? new Set()).add(JSON.stringify(organization)));
    }
    expect([...affiliations.values()].filter((organizations) => organizations.size > 1)).toEqual([]);
  });
});
