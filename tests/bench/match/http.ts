/**
 * What `$match` of a patient against many trials costs over HTTP: a real Express server on 127.0.0.1 over a SQLite store,
 * asked by a client in a thread of its own over one kept connection, the record in the request. Then, in the server's own
 * thread, what the parts of such an answer cost. Run with `npm run bench:match-http [-- TRIALS [STORE]]`, with the data
 * folder of the tests; STORE is a file that is filled where it is not there, and else used as it is.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
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
import { ms, quantile, say } from './measuring.ts';
import { fillStore } from './served-store.ts';

const TRIALS = Number(process.argv[2] ?? 3000);
const COUNT = 50;
const ROUNDS = 3;
const AS_OF = '2021-03-15';

const scratch = mkdtempSync(join(tmpdir(), 'trialbridge-http-'));
const file = process.argv[3] ?? join(scratch, 'store.db');
const filled = existsSync(file);
const engine = await openEngine({ kind: 'sqlite', path: file });

if (!filled) await fillStore(engine.store, TRIALS, engine.terminology);

const { store, matcher, candidates, jobs, codes, terminology } = engine;
const app = express();
const services = { store, matcher, candidates, jobs, codes, limits: DEFAULT_LIMITS, software: PRODUCT };
app.use('/fhir', fhirHandler({ services, accessOf: openAccess, log: () => undefined }));
const server = createServer(app);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;

const folder = corpusPath('matching-synthea/patients');
const records = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnyResource);
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

function asked(bodies: readonly string[]): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const workerData: Asked = { url: `${base}/ResearchStudy/$match`, bodies };
    new Worker(new URL('./http-client.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject);
  });
}

const sizes = records.map((record) => JSON.stringify(record).length);
say(
  'records, median and largest',
  `${records.length}, ${(quantile(sizes, 0.5) / 1e6).toFixed(2)} and ${(Math.max(...sizes) / 1e6).toFixed(2)} MB`,
);
const started = performance.now();
await asked(records.slice(0, 1).map((record) => bodyOf(record, 'none')));
say('the first answer, the index made for it', `${((performance.now() - started) / 1000).toFixed(1)} s`);
say('memory of the process', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
for (const detail of ['none', 'criteria', 'evidence'] as const) {
  const bodies = records.map((record) => bodyOf(record, detail));
  const first = await asked(bodies);
  say(`detail=${detail}, first round`, ms(first.times));
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) times.push(...(await asked(bodies)).times);
  const { user, system } = process.cpuUsage(before);
  say(`detail=${detail}, ${ROUNDS} rounds after it`, ms(times));
  say('  CPU of an answer, the client with it', `${((user + system) / 1000 / times.length).toFixed(1)} ms`);
  say('  bytes of an answer, median', `${Math.round(quantile(first.sizes, 0.5)).toLocaleString('en')}`);
}

/** Milliseconds that each part took for each record, in the order of the parts. */
const parts = new Map<string, number[]>();
async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const made = await work();
  const times = parts.get(name) ?? [];
  parts.set(name, times);
  times.push(performance.now() - from);
  return made;
}
for (let round = 0; round < ROUNDS; round++)
  for (const record of records) {
    const body = bodyOf(record, 'evidence');
    await timed('the body parsed', () => parseJson(body));
    await timed('the record checked against R4', () => checkResource(record));
    await timed('facts collected', () => collectFacts(record, terminology));
    const request = { patient: { resource: record }, asOf: AS_OF, policy: 'clinical' as const, willing: false };
    await timed('matched, the best one told in brief', () =>
      matcher.match(FULL_ACCESS, { ...request, count: 1, detail: 'none' }, base),
    );
    for (const detail of ['none', 'criteria', 'evidence'] as const) {
      const answer = await timed(`matched, the best ${COUNT} told with detail=${detail}`, () =>
        matcher.match(FULL_ACCESS, { ...request, count: COUNT, detail }, base),
      );
      await timed('  as JSON', () => JSON.stringify(answer));
    }
  }
for (const [name, times] of parts) say(name, ms(times));

server.closeAllConnections();
await new Promise((resolve) => server.close(resolve));
await engine.close();
rmSync(scratch, { recursive: true });
