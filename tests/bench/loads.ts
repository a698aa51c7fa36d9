/**
 * Shows on a file of records that loading comes to the same however it is done: twice, with one value changed, from behind
 * in Bundles of 25, and killed twice on the way. Ends with exit code 1 where it does not.
 *
 *   node tests/bench/loads.ts FILE        of records, one a line, may be gzip
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { localService } from '../../src/commands/fhir-service.ts';
import { type Engine, openEngine } from '../../src/engine.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { parseJson, stringifyJson } from '../../src/kernel/json.ts';
import { trialFromCtgov } from '../../src/registry/ctgov/trial.ts';
import { contentOf, lexicon, loadedBy, versionCount } from '../ingest/loading.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node tests/bench/loads.ts FILE');
const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
const folder = mkdtempSync(join(tmpdir(), 'trialbridge-loads-'));
const faults: string[] = [];
const must = (what: string, holds: boolean): void => void (holds || faults.push(what));
const opened = (name: string): Promise<Engine> => openEngine({ kind: 'sqlite', path: join(folder, name) });

type Content = ReadonlyMap<string, AnyResource>;
const differing = (a: Content, b: Content): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => JSON.stringify(a.get(key)) !== JSON.stringify(b.get(key)));

async function load(engine: Engine, what: string, documents: readonly string[]): Promise<Content> {
  const before = await versionCount(engine.store);
  const start = performance.now();
  const { summary } = await loadedBy(localService(engine), Buffer.from(documents.join('\n')));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const versions = (await versionCount(engine.store)) - before;
  console.log(`${what}: ${versions} new versions, ${seconds} s; ${JSON.stringify(summary)}`);
  return contentOf(engine.store);
}

const whole = await opened('whole.db');
const content = await load(whole, 'first', lines);
const types = Map.groupBy(content.values(), ({ resourceType }) => resourceType);
console.log(`${content.size} resources: ${[...types].map(([type, all]) => `${type} ${all.length}`).join(', ')}`);

must('a second load changes nothing', differing(content, await load(whole, 'second', lines)).length === 0);
must('and makes no version', (await versionCount(whole.store)) === content.size);

const bodies = [...content.values()]
  .filter(({ resourceType }) => resourceType === 'Organization' || resourceType === 'Location')
  .map(({ id: _, identifier: __, meta, ...rest }) => JSON.stringify([rest, meta?.['source']]));
console.log(`organizations and places with one content under several ids: ${bodies.length - new Set(bodies).size}`);
must('nothing shared is there twice', bodies.length === new Set(bodies).size);

const middle = lines.length >> 1;
const changed = lines.with(middle, lines[middle]!.replace('"briefSummary":"', '"briefSummary":"Anew: '));
const moved = differing(content, await load(whole, 'third, one value changed', changed));
console.log(`changed: ${moved.join(', ')}`);
must('one changed value is one version', moved.length === 1 && (await versionCount(whole.store)) === content.size + 1);
await whole.close();

const parts = lines.toReversed().flatMap((line) => {
  const trial = trialFromCtgov(parseJson(line), line);
  return trialBundles(trial, lexicon, { ids: 'literal', maxEntries: 25 }).map((bundle) => stringifyJson(bundle));
});
const split = await opened('split.db');
must(
  'order and size of Bundles do not matter',
  differing(content, await load(split, `${parts.length} Bundles`, parts)).length === 0,
);
await split.close();

const input = join(folder, 'killed.ndjson');
writeFileSync(input, lines.join('\n'));
for (const at of [middle >> 1, middle]) {
  const child = fork(join(import.meta.dirname, '../ingest/killed-load.ts'), [join(folder, 'killed.db'), input]);
  child.on('message', (sent) => void (sent === at && child.kill('SIGKILL')));
  await new Promise((resolve) => child.once('exit', resolve));
  console.log(`killed at transaction ${at}`);
}
const killed = await opened('killed.db');
must(
  'a load that was killed is finished by the next',
  differing(content, await load(killed, 'again', lines)).length === 0,
);
await killed.close();

rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.error(`does not hold: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
