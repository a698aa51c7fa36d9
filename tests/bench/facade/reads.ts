import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { quantile, say } from '../match/measuring.ts';
import type { ReadServer } from './read-server.ts';

const KINDS: readonly ReadServer[] = ['bare node', 'ours', 'bare express', 'ours in express'];
const ROUNDS = 7;
const READS = 3000;

interface Running {
  readonly process: ChildProcess;
  readonly port: number;
}

/** CPU of a read by id, each kind of server in turn in every round: what else the machine does weighs on all of them. */
export async function measureReads(file: string, ids: readonly string[]): Promise<void> {
  const servers = new Map<ReadServer, Running>();
  for (const kind of KINDS) {
    const process = fork(join(import.meta.dirname, 'read-server.ts'), [kind, file, ids.join(',')]);
    const [port] = (await once(process, 'message')) as [number];
    servers.set(kind, { process, port });
  }
  const costs = new Map<ReadServer, number[]>(KINDS.map((kind) => [kind, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [kind, server] of servers) {
      const before = await cpuOf(server);
      await readAll(server.port, ids);
      // The first round warms up.
      if (round > 0) costs.get(kind)!.push(((await cpuOf(server)) - before) / READS);
    }
  }
  for (const { process } of servers.values()) process.kill();
  const median = (kind: ReadServer): number => quantile(costs.get(kind)!, 0.5);
  for (const kind of KINDS)
    say(`read by id, CPU: ${kind}`, `median ${(median(kind) * 1000).toFixed(0)} µs (rounds ${ROUNDS})`);
  const ratio = (a: ReadServer, b: ReadServer): string => {
    const each = costs.get(a)!.map((cost, i) => cost / costs.get(b)![i]!);
    return `median ${quantile(each, 0.5).toFixed(2)}, from ${Math.min(...each).toFixed(2)} to ${Math.max(...each).toFixed(2)}`;
  };
  say('  against a bare Node handler (line: 1.5)', ratio('ours', 'bare node'));
  say('  in Express, against a bare Express handler (line: 1.1)', ratio('ours in express', 'bare express'));
}

async function cpuOf({ process }: Running): Promise<number> {
  process.send('cpu');
  const [used] = (await once(process, 'message')) as [number];
  return used;
}

async function readAll(port: number, ids: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < READS) await read(agent, port, ids[next++ % ids.length]!);
  };
  await Promise.all(Array.from({ length: 4 }, one));
  agent.destroy();
}

const read = (agent: Agent, port: number, id: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: `/fhir/ResearchStudy/${id}`, agent }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${id} was answered with ${answer.statusCode}`));
      });
    }).once('error', reject);
  });
