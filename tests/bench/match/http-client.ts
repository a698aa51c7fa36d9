/**
 * A client in a thread of its own: sends bodies in turn over so many connections that are kept, and tells how long each
 * answer took to arrive whole; meanwhile it may ask for something else every now and then.
 */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** What the client is asked to send. */
export interface Asked {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** An address that is asked for by GET, again and again until all bodies are answered; where there are none, until a message comes. */
  readonly beside?: string;
}

export interface Answered {
  /** Of each answer, milliseconds from the sending to the last byte. */
  readonly times: readonly number[];
  /** Bytes of each answer. */
  readonly sizes: readonly number[];
  /** The same of what was asked for beside. */
  readonly besides: readonly number[];
}

const BETWEEN_MS = 20;
const JSON_TYPE = 'application/fhir+json';

const sent = (agent: Agent, url: string, body?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = body !== undefined && { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(body) };
    const asking = request(
      url,
      { method: body === undefined ? 'GET' : 'POST', agent, headers: { accept: JSON_TYPE, ...headers } },
      (answer) => {
        let bytes = 0;
        let refusal = '';
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (answer.statusCode !== 200) refusal += chunk.toString('utf8');
        });
        answer.on('error', reject);
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(bytes) : reject(new Error(refusal.slice(0, 1000))),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });

const { url, bodies, connections, beside } = workerData as Asked;
const agent = new Agent({ keepAlive: true, maxSockets: connections + 1 });
const times: number[] = [];
const sizes: number[] = [];
const besides: number[] = [];
const waiting = bodies.values();
let answered = 0;
let isEnded = false;
parentPort?.once('message', () => {
  isEnded = true;
});

/** Takes the next body as soon as its answer has come; several of them share the row. */
async function ask(): Promise<void> {
  for (const body of waiting) {
    const from = performance.now();
    sizes.push(await sent(agent, url, body));
    times.push(performance.now() - from);
    answered++;
  }
}

async function askBeside(address: string): Promise<void> {
  while (bodies.length === 0 ? !isEnded : answered < bodies.length) {
    const from = performance.now();
    await sent(agent, address);
    besides.push(performance.now() - from);
    await pause(BETWEEN_MS);
  }
}

await Promise.all([...Array.from({ length: connections }, ask), ...(beside === undefined ? [] : [askBeside(beside)])]);
agent.destroy();
parentPort?.unref();
parentPort?.postMessage({ times, sizes, besides } satisfies Answered);
