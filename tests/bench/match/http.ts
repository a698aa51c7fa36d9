/**
 * What `$match` of a patient against many trials costs over HTTP: a real Express server on 127.0.0.1 over a SQLite store,
 * asked by a client in a thread of its own, the record in the request, every trial recruiting. First the index is made,
 * or that of an earlier run read, and learned from as a server does when it is ready, in which it must go on answering
 * others; then come both counts (the default, and 50) at each level of detail by one connection, and the default by two,
 * with a patient that was not asked about before in every request; then, in the server's own thread, what the parts of an
 * answer cost. Wall times are worth something on an idle machine only: the load is told, and CPU times beside them.
 *
 * Run with `npm run bench:match-http [-- TRIALS [STORE]]`, with the data folder of the tests. The store is made once and
 * kept in the system's temporary folder (65,000 trials: about 6 GB); STORE is a file to be used instead, as it is. The
 * index is kept beside it for the next run of the same build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import express from 'express';
import { openEngine } from '../../../src/engine.ts';
import { fhirHandler } from '../../../src/facade/handler.ts';
import { DEFAULT_LIMITS } from '../../../src/facade/services.ts';
import { openAccess } from '../../../src/facade/smart/access-of.ts';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { parseJson } from '../../../src/kernel/json.ts';
import type { Detail } from '../../../src/match/request.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { PRODUCT } from '../../../src/product.ts';
import { FULL_ACCESS } from '../../../src/store/access.ts';
import { corpusPath } from '../../corpus.ts';
import type { Answered, Asked } from './http-client.ts';
import { cpuMs, ms, quantile, say } from './measuring.ts';
import { storedTrials } from './stored-trials.ts';
import { variedRecord } from './varied-records.ts';

const TRIALS = Number(process.argv[2] ?? 3000);
/** Enough for the slowest twentieth to be more than two or three answers. */
const ROUNDS = 10;
const AS_OF = '2021-03-15';
/** The defaults first. */
const COUNTS = [20, 50];
const LEVELS: readonly Detail[] = ['criteria', 'none', 'evidence'];

const file = process.argv[3] ?? (await storedTrials(TRIALS));
const engine = await openEngine({ kind: 'sqlite', path: file }, { indexFile: `${file}.match-index` });
engine.onIndexFault((message, cause) => say(message, String(cause)));
const opened = performance.now();
await engine.prepare();
say('the index of an earlier run read, where there is one', `${(performance.now() - opened).toFixed(0)} ms`);
const { store, matcher, candidates, jobs, codes, terminology } = engine;
const app = express();
const services = { store, matcher, candidates, jobs, codes, limits: DEFAULT_LIMITS, software: PRODUCT };
app.use('/fhir', fhirHandler({ services, accessOf: openAccess, log: () => undefined }));
const server = createServer(app);
/** CPU milliseconds of this thread from the head of each request to the end of its answer, where there is one at a time. */
let costs: number[] = [];
server.prependListener('request', (_request, response) => {
  const from = cpuMs();
  response.once('finish', () => costs.push(cpuMs() - from));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;

const folder = corpusPath('matching-synthea/patients');
const records = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnyResource);
let asked = 0;
/** So many rounds of records, each varied in its own way. */
const patients = (rounds: number): readonly AnyResource[] =>
  Array.from({ length: rounds }, () => records).flatMap((list) => list.map((record) => variedRecord(record, asked++)));
const bodyOf = (record: AnyResource, detail: Detail, count: number): string =>
  JSON.stringify({
    resourceType: 'Parameters',
    parameter: [
      { name: 'asOf', valueDate: AS_OF },
      { name: 'count', valueInteger: count },
      { name: 'detail', valueCode: detail },
      { name: 'resource', resource: record },
    ],
  });

/** @param until the end of what is asked for beside, where there are no bodies */
function answersTo(
  bodies: readonly string[],
  connections = 1,
  beside?: string,
  until?: Promise<unknown>,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const url = `${base}/ResearchStudy/$match`;
    const workerData: Asked = { url, bodies, connections, ...(beside !== undefined && { beside }) };
    const client = new Worker(new URL('./http-client.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject);
    void until?.then(() => client.postMessage('end'));
  });
}

const told = (times: readonly number[]): string => `${ms(times)}, most ${Math.max(...times).toFixed(1)} ms`;

const sizes = patients(1).map((record) => JSON.stringify(record).length);
say(
  'records, median and largest',
  `${(quantile(sizes, 0.5) / 1e6).toFixed(2)}, ${(Math.max(...sizes) / 1e6).toFixed(2)} MB`,
);
// It is put together when it is first asked for.
const metadata = `${base}/metadata`;
await (await fetch(metadata)).text();
const warming = performance.now();
const cpuBefore = cpuMs();
const warm = engine.warmUp().then(() => [performance.now() - warming, cpuMs() - cpuBefore].map((each) => each / 1000));
const meanwhile = await answersTo([], 1, metadata, warm);
const [wall, cpu] = await warm;
say('the index made or completed beside requests', `${wall!.toFixed(1)} s, CPU ${cpu!.toFixed(1)} s`);
say('  GET metadata meanwhile', told(meanwhile.besides));
const first = await answersTo(
  records.map((record) => bodyOf(record, 'criteria', COUNTS[0]!)),
  1,
  metadata,
);
say('the first answer to each record', told(first.times));
say('  GET metadata meanwhile', told(first.besides));
say('memory of the process', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
// What is compiled and kept while requests are new is no part of what an answer costs.
for (const detail of LEVELS) await answersTo(patients(1).map((record) => bodyOf(record, detail, 50)));

async function measured(count: number, detail: Detail, connections: number): Promise<void> {
  const bodies = patients(ROUNDS).map((record) => bodyOf(record, detail, count));
  const before = cpuMs();
  costs = [];
  const { times, sizes: bytes } = await answersTo(bodies, connections);
  say(`count=${count}, detail=${detail}, connections: ${connections}`, told(times));
  const mean = `mean ${((cpuMs() - before) / times.length).toFixed(1)} ms`;
  say('  CPU of the server’s thread, an answer', connections === 1 ? `${mean}, ${ms(costs)}` : mean);
  say('  bytes of an answer, median', Math.round(quantile(bytes, 0.5)).toLocaleString('en'));
}
for (const count of COUNTS) for (const detail of LEVELS) await measured(count, detail, 1);
await measured(COUNTS[0]!, LEVELS[0]!, 2);
say(
  'load of the machine, over 1, 5 and 15 minutes',
  loadavg()
    .map((each) => each.toFixed(1))
    .join(', '),
);

/** CPU milliseconds of this thread that each part took for each record, in the order of the parts. */
const parts = new Map<string, number[]>();
async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const from = cpuMs();
  const made = await work();
  const times = parts.get(name) ?? [];
  parts.set(name, times);
  times.push(cpuMs() - from);
  return made;
}
for (const record of patients(ROUNDS)) {
  const body = bodyOf(record, 'criteria', COUNTS[0]!);
  await timed('CPU: the body parsed', () => parseJson(body));
  await timed('CPU: the record checked against R4', () => checkResource(record));
  await timed('CPU: facts collected', () => collectFacts(record, terminology));
  const request = { patient: { resource: record }, asOf: AS_OF, policy: 'clinical' as const, willing: false };
  await timed('CPU: matched, the best one told in brief', () =>
    matcher.answer(FULL_ACCESS, { ...request, count: 1, detail: 'none' }, base),
  );
  for (const count of COUNTS)
    for (const detail of LEVELS)
      await timed(`CPU: matched, the best ${count} told with detail=${detail}`, () =>
        matcher.answer(FULL_ACCESS, { ...request, count, detail }, base),
      );
}
for (const [name, times] of parts) say(name, ms(times));

server.closeAllConnections();
await new Promise((resolve) => server.close(resolve));
await engine.close();
