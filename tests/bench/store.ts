/**
 * What the SQLite store costs, as ratios to a bare prepared insert of the same bodies in the same run: machines and
 * moments differ, ratios less so. Run with `node tests/bench/store.ts [trials]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { parseSearch } from '../../src/fhir/search/query.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store, Write } from '../../src/store/store.ts';

const TRIALS = Number(process.argv[2] ?? 5000);
const PER_TRANSACTION = 100;
const folder = mkdtempSync(join(tmpdir(), 'trialbridge-bench-'));

const nct = (i: number): string => `NCT${String(i).padStart(8, '0')}`;
const concept = (system: string, code: number, text: string) => ({
  coding: [{ system, code: String(code), display: `${text} ${code}` }],
  text,
});

/** About 6 kB, as registry records are. */
function trial(i: number): AnyResource {
  return {
    resourceType: 'ResearchStudy',
    id: nct(i),
    identifier: [
      { system: 'http://clinicaltrials.gov', value: nct(i) },
      { system: 'http://x.test/org-study', value: `S-${i}` },
    ],
    status: ['active', 'completed', 'withdrawn', 'in-review'][i % 4],
    title: `A study of treatment ${i % 997} in people with condition ${i % 311}`,
    phase: concept('http://terminology.hl7.org/CodeSystem/research-study-phase', i % 5, 'phase'),
    condition: [
      concept('https://www.nlm.nih.gov/mesh', i % 311, 'condition'),
      concept('https://www.nlm.nih.gov/mesh', i % 53, 'condition'),
    ],
    keyword: [{ text: `keyword ${i % 401}` }, { text: `word ${i % 97}` }],
    period: { start: `20${10 + (i % 15)}-0${1 + (i % 9)}-15`, end: `20${25 + (i % 5)}-12` },
    sponsor: { reference: `Organization/o${i % 500}` },
    enrollment: [{ reference: `Group/${nct(i)}-eligibility` }],
    protocol: [{ reference: `PlanDefinition/${nct(i)}` }],
    site: [0, 1, 2].map((n) => ({ reference: `Location/l${(i * 7 + n * 13) % 2000}` })),
    description: 'Participants are assigned at random and seen every four weeks. '.repeat(70),
  };
}
const site = (i: number): AnyResource => ({
  resourceType: 'Location',
  id: `l${i}`,
  name: `Hospital ${i}`,
  position: { latitude: ((i * 37) % 130) - 60, longitude: ((i * 101) % 350) - 175 },
});
const put = (resource: AnyResource): Write => ({
  op: 'update',
  type: resource.resourceType,
  id: resource.id!,
  resource,
});

interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function measure(work: () => Promise<void> | void): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: Number(process.hrtime.bigint() - start) / 1e6, cpuMs: (user + system) / 1000 };
}

function baseline(bodies: readonly string[]): void {
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE r (id TEXT PRIMARY KEY, body BLOB)');
  const insert = db.prepare('INSERT INTO r VALUES (?, ?)');
  for (let i = 0; i < bodies.length; i += PER_TRANSACTION) {
    db.exec('BEGIN');
    for (let j = i; j < Math.min(i + PER_TRANSACTION, bodies.length); j++) insert.run(nct(j), Buffer.from(bodies[j]!));
    db.exec('COMMIT');
  }
  db.close();
}

async function load(store: Store, resources: readonly AnyResource[]): Promise<void> {
  for (let i = 0; i < resources.length; i += PER_TRANSACTION) {
    await store.transact(FULL_ACCESS, resources.slice(i, i + PER_TRANSACTION).map(put));
  }
}

async function repeated(times: number, work: (i: number) => Promise<unknown>): Promise<string> {
  const each: number[] = [];
  for (let i = 0; i < times; i++) each.push((await measure(async () => void (await work(i)))).wallMs);
  each.sort((a, b) => a - b);
  return `p50 ${each[times >> 1]!.toFixed(3)} ms, p99 ${each[Math.floor(times * 0.99)]!.toFixed(3)} ms`;
}

const rate = (n: number, { wallMs, cpuMs }: Cost): string =>
  `${Math.round((n / wallMs) * 1000)}/s wall, ${Math.round((n / cpuMs) * 1000)}/s of CPU`;

const QUERIES = [
  'status=active&condition=https://www.nlm.nih.gov/mesh|17&_sort=-date&_count=20&_total=none',
  'status=active&_count=20&_total=none',
  'status=active&_count=20',
  'status=active&_sort=-_lastUpdated&_count=20&_total=none',
  'title=a study of treatment 17&_count=20&_total=none',
  'site.near=10|20|500|km&status=active&_count=20&_total=none',
  'site=Location/l7&_count=20&_total=none',
  'condition=17&_include=ResearchStudy:site&_count=20&_total=none',
  'date=ge2024&_sort=date&_count=20&_total=none',
];

async function main(): Promise<void> {
  const trials = Array.from({ length: TRIALS }, (_, i) => trial(i));
  const bodies = trials.map((one) => JSON.stringify(one));
  console.log(
    `${TRIALS} trials of ${Math.round(bodies[0]!.length / 100) / 10} kB, ${PER_TRANSACTION} to a transaction`,
  );
  const bare = await measure(() => baseline(bodies));
  console.log(`bare insert: ${rate(TRIALS, bare)}`);
  const store = await openSqliteStore(join(folder, 'store.db'));
  await load(
    store,
    Array.from({ length: 2000 }, (_, i) => site(i)),
  );
  const loaded = await measure(() => load(store, trials));
  console.log(
    `load: ${rate(TRIALS, loaded)}; ${(loaded.cpuMs / bare.cpuMs).toFixed(2)} times the CPU of the bare insert`,
  );
  const again = await measure(() => load(store, trials));
  console.log(`load again, nothing changed: ${rate(TRIALS, again)}`);
  const changed = await measure(() =>
    load(
      store,
      trials.slice(0, 1000).map((one) => ({ ...one, title: 'changed' })),
    ),
  );
  console.log(`update: ${rate(1000, changed)}`);
  await load(store, trials.slice(0, 1000));
  const single = await measure(async () => {
    for (let i = 0; i < 200; i++) await store.transact(FULL_ACCESS, [put({ ...site(i), name: `n${i}` })]);
  });
  console.log(`one resource to a transaction: ${rate(200, single)}`);
  const reads = await measure(async () => {
    for (let i = 0; i < 20_000; i++) await store.read(FULL_ACCESS, 'ResearchStudy', nct((i * 7919) % TRIALS));
  });
  console.log(`read by id: ${rate(20_000, reads)}`);
  for (const text of QUERIES) {
    const { query } = parseSearch('ResearchStudy', new URLSearchParams(text), {
      handling: 'strict',
      baseUrl: '',
      defaultCount: 20,
      maxCount: 1000,
      now: 0,
    });
    await store.search(FULL_ACCESS, query);
    const { matches } = await store.search(FULL_ACCESS, query);
    console.log(`${text} (${matches.length}): ${await repeated(100, () => store.search(FULL_ACCESS, query))}`);
  }
  await store.close();
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
