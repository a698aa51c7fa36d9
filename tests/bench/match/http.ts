/**
 * What `$match` of a patient against many trials costs over HTTP: a real Express server on 127.0.0.1 over a SQLite store,
 * asked by a client in a thread of its own, the record in the request, the best 50 in the answer. First come the requests
 * that make the index and learn what criteria answer to silence, in which the server must go on answering others; then
 * each level of detail by one connection and by two, with a patient that was not asked about before in every request;
 * then, in the server's own thread, what the parts of an answer cost.
 *
 * Run with `npm run bench:match-http [-- TRIALS [STORE]]`, with the data folder of the tests. The store is made once and
 * kept in the system's temporary folder (65,000 trials: about 6 GB); STORE is a file to be used instead, as it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
const COUNT = 50;
const ROUNDS = 3;
const AS_OF = '2021-03-15';
/** The default first. */
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
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;

const folder = corpusPath('matching-synthea/patients');
const records = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnyResource);
let asked = 0;
/** So many rounds of records, each varied in its own way. */
const patients = (rounds: number): readonly AnyResource[] =>
  Array.from({ length: rounds }, () => records).flatMap((list) => list.map((record) => variedRecord(record, asked++)));
const bodyOf = (record: AnyResource, detail: Detail): string =>
  JSON.stringify({
    resourceType: 'Parameters',
    parameter: [
      { name: 'asOf', valueDate: AS_OF },
      { name: 'count', valueInteger: COUNT },
      { name: 'detail', valueCode: detail },
      { name: 'resource', resource: record },
    ],
  });

function answersTo(bodies: readonly string[], connections = 1, beside?: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const url = `${base}/ResearchStudy/$match`;
    const workerData: Asked = { url, bodies, connections, ...(beside !== undefined && { beside }) };
    new Worker(new URL('./http-client.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject);
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
const first = await answersTo([bodyOf(records[0]!, 'criteria')], 1, metadata);
say('the first answer, the index made for it', `${(first.times[0]! / 1000).toFixed(1)} s`);
say('  GET metadata meanwhile', told(first.besides));
const learning = await answersTo(
  records.map((record) => bodyOf(record, 'criteria')),
  1,
  metadata,
);
say('the first answer to each record, silence learned', told(learning.times));
say('  GET metadata meanwhile', told(learning.besides));
say('memory of the process', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

for (const detail of LEVELS)
  for (const connections of [1, 2]) {
    const bodies = patients(ROUNDS).map((record) => bodyOf(record, detail));
    const before = cpuMs();
    const { times, sizes: bytes } = await answersTo(bodies, connections);
    say(`detail=${detail}, connections: ${connections}`, told(times));
    say('  CPU of the server’s thread, an answer', `${((cpuMs() - before) / times.length).toFixed(1)} ms`);
    say('  bytes of an answer, median', Math.round(quantile(bytes, 0.5)).toLocaleString('en'));
  }

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
  const body = bodyOf(record, 'criteria');
  await timed('CPU: the body parsed', () => parseJson(body));
  await timed('CPU: the record checked against R4', () => checkResource(record));
  await timed('CPU: facts collected', () => collectFacts(record, terminology));
  const request = { patient: { resource: record }, asOf: AS_OF, policy: 'clinical' as const, willing: false };
  await timed('CPU: matched, the best one told in brief', () =>
    matcher.answer(FULL_ACCESS, { ...request, count: 1, detail: 'none' }, base),
  );
  for (const detail of LEVELS)
    await timed(`CPU: matched, the best ${COUNT} told with detail=${detail}`, () =>
      matcher.answer(FULL_ACCESS, { ...request, count: COUNT, detail }, base),
    );
}
for (const [name, times] of parts) say(name, ms(times));

server.closeAllConnections();
await new Promise((resolve) => server.close(resolve));
await engine.close();
