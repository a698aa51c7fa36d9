/**
 * What the facade costs: `npm run bench:facade [studies]`. Where the machine does other things too, ratios of one run still
 * say something, and times do not. With a PostgreSQL URL in TRIALBRIDGE_BENCH_POSTGRES also the lines for that engine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { parseSearch } from '../../../src/fhir/search/query.ts';
import { FULL_ACCESS } from '../../../src/store/access.ts';
import { openPostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { Reader } from '../../../src/store/sqlite/reader.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import type { Store, Write } from '../../../src/store/store.ts';
import { cpuMs, megabytes, ms, quantile, say } from '../match/measuring.ts';
import { storedTrials } from '../match/stored-trials.ts';
import { measureLargeTransaction } from './large-transaction.ts';
import { measureReads } from './reads.ts';

const STUDIES = Number(process.argv[2] ?? 20_000);
const ENTRIES = Number(process.argv[3] ?? 25_000);
const POSTGRES = process.env['TRIALBRIDGE_BENCH_POSTGRES'];
const PAGE = 'status=active&date=ge2015&_sort=-date&_total=none&_count=20';

const file = await storedTrials(STUDIES);
const ids = await someStudies();
await measureReads(file, ids);
measurePages();
await measureReady();
const sample = await sampleOf(100);
await measureLoad('SQLite', await scratch(), sample, 'line: 3,000 resources/s, 100 entries in 30 ms');
await measureWalk();
await measureLargeTransaction(
  // The smaller ones: 25,000 of them are some 200 MB, within the limit.
  sample
    .map((resource) => JSON.stringify(resource))
    .sort((a, b) => a.length - b.length)
    .slice(0, 10),
  ENTRIES,
);
if (POSTGRES === undefined) say('PostgreSQL', 'not measured: no TRIALBRIDGE_BENCH_POSTGRES');
else await measureLoad('PostgreSQL', await openPostgresStore(POSTGRES), sample, 'line: 800 resources/s');

function query(text: string, cursor?: string) {
  const asked = new URLSearchParams(text);
  if (cursor !== undefined) asked.set('_cursor', cursor);
  return parseSearch('ResearchStudy', asked, {
    handling: 'strict',
    baseUrl: 'http://localhost/fhir',
    defaultCount: 20,
    maxCount: 1000,
    now: 0,
  }).query;
}

async function someStudies(): Promise<readonly string[]> {
  const store = await openSqliteStore(file);
  const { matches } = await store.search(FULL_ACCESS, query('_count=50&_total=none'));
  await store.close();
  const bytes = matches.map(({ body }) => body.length);
  say('bytes of a study that is read', `median ${quantile(bytes, 0.5)}, most ${Math.max(...bytes)}`);
  return matches.map(({ id }) => id);
}

/** In the store itself, without a thread between. */
function measurePages(): void {
  const reader = new Reader(file);
  const times: number[] = [];
  for (let i = 0; i < 500; i++) {
    const year = 2005 + (i % 18);
    const asked = query(PAGE.replace('2015', String(year)));
    const from = performance.now();
    reader.search(FULL_ACCESS, asked);
    if (i >= 100) times.push(performance.now() - from);
  }
  say(
    'page by token and date, sorted by date, in the store (line: 0.3)',
    `median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`,
  );
  reader.close();
}

async function measureReady(): Promise<void> {
  const from = performance.now();
  const store = await openSqliteStore(file);
  say(
    'opened (line: 1 s of 500,000 resources)',
    `${(performance.now() - from).toFixed(0)} ms, ${await store.changeNumber()} versions`,
  );
  await store.close();
}

async function sampleOf(count: number): Promise<readonly AnyResource[]> {
  const store = await openSqliteStore(file);
  const { matches } = await store.search(FULL_ACCESS, query(`_count=${count}&_total=none`));
  await store.close();
  return matches.map(({ body }) => JSON.parse(body.toString('utf8')) as AnyResource);
}

async function scratch(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'trialbridge-bench-'));
  const store = await openSqliteStore(join(folder, 'store.db'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return store;
}

async function measureLoad(name: string, store: Store, sample: readonly AnyResource[], line: string): Promise<void> {
  const times: number[] = [];
  let written = 0;
  const cpu = cpuMs();
  const start = performance.now();
  for (let round = 0; performance.now() - start < 20_000 && round < 200; round++) {
    const writes = sample.map((resource, i): Write => {
      const id = `r${round}-${i}`;
      return { op: 'update', type: resource.resourceType, id, resource: { ...resource, id } };
    });
    const from = performance.now();
    written += (await store.transact(FULL_ACCESS, writes)).length;
    times.push(performance.now() - from);
  }
  const seconds = (performance.now() - start) / 1000;
  say(`${name}: transactions of ${sample.length} studies (${line})`, ms(times));
  say(
    '  sustained',
    `${(written / seconds).toFixed(0)} resources/s, ${((written * 1000) / (cpuMs() - cpu)).toFixed(0)} per second of CPU`,
  );
  await store.close();
}

async function measureWalk(): Promise<void> {
  const store = await openSqliteStore(file);
  const memory: number[] = [];
  const seen = new Set<string>();
  const from = performance.now();
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await store.search(FULL_ACCESS, query('_count=500&_total=none', cursor));
    for (const { id } of page.matches) seen.add(id);
    cursor = page.next;
    if (pages++ % 10 === 0) memory.push(megabytes());
  } while (cursor !== undefined);
  say(`a walk over ${seen.size} studies, ${pages} pages`, `${((performance.now() - from) / 1000).toFixed(1)} s`);
  say(
    '  memory in use',
    `${memory[0]!.toFixed(0)} MB on the first page, ${Math.max(...memory).toFixed(0)} MB at most, ${memory.at(-1)!.toFixed(0)} MB at the end`,
  );
  say('  resident memory of this process', `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
  await store.close();
}
