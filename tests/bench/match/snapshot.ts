/**
 * What starting again costs with the index of the trials kept in a file: its size, and in a new process the time until it
 * can answer, the memory, and the first answers. Run with `npm run bench:snapshot [-- TRIALS [FOLDER]]`, with the data
 * folder of the tests; FOLDER is filled where it is empty, and else used as it is. The trials are those of
 * `npm run bench:match-http`; the index has been asked by records of two classes (a woman's and a man's).
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../../src/engine.ts';
import { say } from './measuring.ts';
import { fillStore } from './served-store.ts';
import { matchedBy, recordsOfTwo } from './snapshot-patients.ts';
import type { Started } from './snapshot-start.ts';

const TRIALS = Number(process.argv[2] ?? 65_000);
const ROUNDS = 3;

const scratch = process.argv[3] === undefined ? mkdtempSync(join(tmpdir(), 'trialbridge-snapshot-')) : undefined;
const folder = scratch ?? process.argv[3]!;
mkdirSync(folder, { recursive: true });
const path = join(folder, 'store.db');
const indexFile = join(folder, 'store.match-index');
const tell = (message: string, cause: unknown): void => say(message, String(cause));

if (!existsSync(path)) {
  const engine = await openEngine({ kind: 'sqlite', path });
  await fillStore(engine.store, TRIALS, engine.terminology);
  await engine.close();
}

const engine = await openEngine({ kind: 'sqlite', path }, { indexFile });
engine.onIndexFault(tell);
const from = performance.now();
for (const record of recordsOfTwo()) await matchedBy(engine, record);
say('first answers to records of two classes', `${((performance.now() - from) / 1000).toFixed(1)} s`);
const closing = performance.now();
await engine.close();
say('the index written, if it had changed, and the store closed', `${(performance.now() - closing).toFixed(0)} ms`);
say('size of the file', `${(statSync(indexFile).size / 1e6).toFixed(1)} MB`);

const started = (): Promise<Started> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('./snapshot-start.ts', import.meta.url), [path, indexFile], {
      execArgv: [...process.execArgv, '--expose-gc'],
    });
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The process ended with ${code}`)));
  });

for (let round = 1; round <= ROUNDS; round++) {
  const { steps, refusals } = await started();
  for (const refusal of refusals) say('not used', refusal);
  say(`new process ${round}`, 'wall, CPU, resident memory, heap and buffers after it');
  for (const { name, wallMs, cpuMs, rss, held } of steps)
    say(`  ${name}`, `${wallMs.toFixed(0)} ms, ${cpuMs.toFixed(0)} ms, ${rss.toFixed(0)} MB, ${held.toFixed(0)} MB`);
}
if (scratch !== undefined) rmSync(scratch, { recursive: true });
