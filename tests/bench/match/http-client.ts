/** A client in a thread of its own: sends each body in turn over one connection that is kept, and tells how long each answer took to arrive whole. */
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** What the client is asked to send. */
export interface Asked {
  readonly url: string;
  readonly bodies: readonly string[];
}

export interface Answered {
  /** Of each body, milliseconds from the sending to the last byte. */
  readonly times: readonly number[];
  /** Bytes of each answer. */
  readonly sizes: readonly number[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const sent = (url: string, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asking = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/fhir+json', 'content-length': Buffer.byteLength(body) },
      },
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

const { url, bodies } = workerData as Asked;
const times: number[] = [];
const sizes: number[] = [];
for (const body of bodies) {
  const from = performance.now();
  sizes.push(await sent(url, body));
  times.push(performance.now() - from);
}
agent.destroy();
parentPort?.postMessage({ times, sizes } satisfies Answered);
