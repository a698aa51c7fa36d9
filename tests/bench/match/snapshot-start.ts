/** A process that opens a store and the file of its index, answers and reports what each step took. Run by snapshot.ts. */
import { openEngine } from '../../../src/engine.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { megabytes } from './measuring.ts';
import { matchedBy, recordsOfTwo } from './snapshot-patients.ts';

export interface Step {
  readonly name: string;
  readonly wallMs: number;
  /** Of all threads. */
  readonly cpuMs: number;
  /** After it, in megabytes. */
  readonly rss: number;
  readonly held: number;
}

export interface Started {
  readonly steps: readonly Step[];
  readonly refusals: readonly string[];
}

const [path = '', indexFile = ''] = process.argv.slice(2);
const steps: Step[] = [];
const refusals: string[] = [];

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const cpu = process.cpuUsage();
  const made = await work();
  const wallMs = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  const held = megabytes();
  steps.push({ name, wallMs, cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() / 1e6, held });
  return made;
}

await step('the modules loaded', async () => undefined);
const kept = await step('the store opened', () => openEngine({ kind: 'sqlite', path }, { indexFile }));
const [record, other] = recordsOfTwo();
await step('a record collected, the lexicon with it', async () => collectFacts(record!, kept.terminology));
kept.onIndexFault((message, cause) => refusals.push(`${message}: ${String(cause)}`));
await step('the file read, the index ready', () => kept.prepare());
await step('the first answer', () => matchedBy(kept, record!));
await step('the same answer again', () => matchedBy(kept, record!));
await step('the first answer to a record of the other class', () => matchedBy(kept, other!));
await step('the same answer again', () => matchedBy(kept, other!));
process.send?.({ steps, refusals } satisfies Started);
await kept.close();
