import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
/** Shares of the input after which the memory is looked at. */
const LOOKS = [0.1, 0.5, 1] as const;

export interface StreamFigures {
  /** Bundles that came out. */
  readonly records: number;
  readonly seconds: number;
  /** Of the process that maps, all threads. */
  readonly cpuSeconds: number;
  /** The most resident memory so far, after so many Bundles. */
  readonly peaks: readonly { readonly done: number; readonly megabytes: number }[];
}

/** Sends `count` records through `trialbridge map` in a process of its own, no faster than it takes them. Needs Linux. */
export async function streamThroughMap(count: number, record: (index: number) => unknown): Promise<StreamFigures> {
  const child = spawn(process.execPath, [CLI, 'map', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const started = process.hrtime.bigint();
  let complaint: string | undefined;
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    // What is doubtful about a generated criterion is a remark, and no complaint.
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    const problem = lines.find((line) => line.includes('"message"') && !line.includes('"severity":"warning"'));
    if (problem === undefined) return;
    complaint ??= problem.slice(0, 2000);
    child.stdin.end();
  });
  const fed = feed();
  const looks = LOOKS.map((share) => Math.ceil(count * share));
  const peaks: { done: number; megabytes: number }[] = [];
  let records = 0;
  let cpuSeconds = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) records++;
    while (looks.length > 0 && records >= looks[0]!) {
      looks.shift();
      peaks.push({ done: records, megabytes: highestMemory(child.pid!) });
      cpuSeconds = cpuOf(child.pid!);
    }
    // Only now: a process that has ended says nothing of its memory.
    if (records === count) child.stdin.end();
  }
  await fed;
  const [code] = await ended;
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (code !== 0 || complaint !== undefined) throw new Error(`map ended with ${code}: ${complaint}`);
  return { records, seconds, cpuSeconds, peaks };

  async function feed(): Promise<void> {
    for (let index = 0; index < count && child.stdin.writable; index++) {
      if (!child.stdin.write(`${JSON.stringify(record(index))}\n`)) await once(child.stdin, 'drain');
    }
  }
}

function highestMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
}

/** Clock ticks are hundredths of a second on every Linux that runs Node. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
