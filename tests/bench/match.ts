/**
 * What `$match` costs, in CPU time of the thread, as ratios to a bare loop that looks up each criterion's concepts among
 * the patient's in the same run: machines and moments differ, ratios less so.
 * Run with `node tests/bench/match.ts TRIALS PATIENT…`: trial records (.gz too), then patient Bundles.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { atomsOf, type Criterion } from '../../src/eligibility/criterion.ts';
import { engineOver } from '../../src/engine.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { stringifyJson } from '../../src/kernel/json.ts';
import type { MatchRequest } from '../../src/match/request.ts';
import { createTrialIndex } from '../../src/match/trial-index.ts';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { readRecords } from '../../src/registry/records.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';

const [trialFile, ...patientFiles] = process.argv.slice(2);
if (trialFile === undefined || patientFiles.length === 0) throw new Error('node tests/bench/match.ts TRIALS PATIENT…');

const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  /** Longest that the thread was kept from other work. */
  readonly hold: number;
}

async function measure(work: () => Promise<unknown>): Promise<Cost> {
  let hold = 0;
  let last = cpuMs();
  let running = true;
  const turn = (): void => {
    const now = cpuMs();
    hold = Math.max(hold, now - last);
    last = now;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  const cpu = cpuMs();
  const wall = performance.now();
  await work();
  const cost = { cpu: cpuMs() - cpu, wall: performance.now() - wall };
  running = false;
  turn();
  return { ...cost, hold };
}

const store = openMemoryStore();
const engine = engineOver(store);
const file = createReadStream(trialFile);
const text = trialFile.endsWith('.gz') ? file.pipe(createGunzip()) : file;
let loaded = 0;
const loading = await measure(async () => {
  for await (const result of readRecords(text.setEncoding('utf8'), { from: 'auto', input: trialFile })) {
    if (!('trial' in result)) continue;
    for (const bundle of trialBundles(result.trial, engine.terminology, { ids: 'literal' }))
      await engine.request('POST', '', bundle as unknown as AnyResource);
    loaded++;
  }
});
console.log(`${loaded} trials loaded, ${Math.round(loading.wall)} ms`);

const show = (name: string, { cpu, wall, hold }: Cost, bare: number): void =>
  console.log(
    `${name.padEnd(30)} cpu ${cpu.toFixed(1).padStart(8)} ms  wall ${wall.toFixed(0).padStart(6)} ms  longest hold ${hold.toFixed(1).padStart(6)} ms  ${(cpu / bare).toFixed(1).padStart(7)} x bare`,
  );

const index = createTrialIndex(store, engine.terminology);
const trials = await index.trials();
const criteria: Criterion[] = [];
for (const trial of trials.values()) criteria.push(...(await index.eligibility(trial)).criteria);
const codes = criteria.flatMap(({ ast }) => atomsOf(ast)).map((atom) => atom.concept?.codes[0]?.code);
const every: MatchRequest['status'] = ['active', 'completed', 'closed-to-accrual', 'withdrawn', 'approved'];

for (const patientFile of patientFiles) {
  const record = JSON.parse(readFileSync(patientFile, 'utf8')) as AnyResource;
  const facts = collectFacts(record, engine.terminology);
  const bareTimes: number[] = [];
  for (let round = 0; round < 20; round++) {
    const from = cpuMs();
    const known = new Set<string | undefined>(facts.facts.flatMap((fact) => fact.concepts));
    let found = 0;
    for (const code of codes) if (known.has(code)) found++;
    if (found > codes.length) throw new Error('impossible');
    bareTimes.push(cpuMs() - from);
  }
  const bare = Math.max(bareTimes.sort((a, b) => a - b)[10]!, 0.05);
  console.log(
    `${patientFile.split('/').at(-1)}: ${facts.facts.length} facts; ${trials.size} trials, ${criteria.length} criteria, ${codes.length} atoms; bare loop ${bare.toFixed(2)} ms`,
  );
  const { matcher } = engineOver(store);
  const ask = (more: Partial<MatchRequest>) => (): Promise<unknown> =>
    matcher.match(
      FULL_ACCESS,
      {
        patient: { resource: record },
        asOf: '2026-01-15',
        policy: 'clinical',
        willing: false,
        count: 20,
        detail: 'criteria',
        ...more,
      },
      'http://localhost/fhir',
    );
  show('facts alone', await measure(async () => collectFacts(record, engine.terminology)), bare);
  show('open studies, cold index', await measure(ask({})), bare);
  show('open studies', await measure(ask({})), bare);
  show('every study', await measure(ask({ status: every })), bare);
  show('every study again', await measure(ask({ status: every })), bare);
  show('every study, evidence, 1000', await measure(ask({ status: every, detail: 'evidence', count: 1000 })), bare);
  const answer = await ask({ status: every, detail: 'evidence', count: 1000 })();
  show('the last, written out', await measure(async () => stringifyJson(answer)), bare);
}
await engine.close();
