import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { trialbridge } from '../../../src/index.ts';
import { say } from '../match/measuring.ts';

const JSON_TYPE = 'application/fhir+json';

/** The text of one Bundle of so many entries, piece by piece. */
export function* bundleText(resources: readonly string[], count: number): Generator<string> {
  yield '{"resourceType":"Bundle","type":"transaction","entry":[';
  for (let i = 0; i < count; i++) {
    const resource = JSON.parse(resources[i % resources.length]!) as { resourceType: string; id: string };
    const id = `large-${i}`;
    const entry = { resource: { ...resource, id }, request: { method: 'PUT', url: `${resource.resourceType}/${id}` } };
    yield `${i === 0 ? '' : ','}${JSON.stringify(entry)}`;
  }
  yield ']}';
}

/** One Bundle of so many entries, sent from this process: the delay of the event loop includes the sender's own work. */
export async function measureLargeTransaction(resources: readonly string[], count: number): Promise<void> {
  const bridge = trialbridge({ store: 'sqlite::memory:' });
  await bridge.ready;
  const server = createServer(bridge.router);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const delays = monitorEventLoopDelay({ resolution: 1 });
  let most = process.memoryUsage.rss();
  const before = most;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const from = performance.now();
  delays.enable();
  const { status, received, sent } = await post(port, bundleText(resources, count));
  delays.disable();
  clearInterval(watch);
  const seconds = (performance.now() - from) / 1000;
  say(
    `one Bundle of ${count} entries, ${(sent / 1e6).toFixed(0)} MB`,
    `status ${status}, ${seconds.toFixed(1)} s, answer ${(received / 1e6).toFixed(1)} MB`,
  );
  say(
    '  delay of the event loop (line: 50 ms)',
    `p99 ${(delays.percentile(99) / 1e6).toFixed(1)} ms, most ${(delays.max / 1e6).toFixed(1)} ms`,
  );
  say('  resident memory', `${(before / 1e6).toFixed(0)} MB before, ${(most / 1e6).toFixed(0)} MB at most`);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await bridge.close();
}

interface Posted {
  readonly status: number | undefined;
  readonly sent: number;
  readonly received: number;
}

function post(port: number, pieces: Iterable<string>): Promise<Posted> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    const asking = request(
      { host: '127.0.0.1', port, method: 'POST', path: '/', headers: { 'content-type': JSON_TYPE } },
      (answer) => {
        let received = 0;
        answer.on('data', (chunk: Buffer) => {
          received += chunk.length;
        });
        answer.once('end', () => resolve({ status: answer.statusCode, sent, received }));
      },
    ).once('error', reject);
    void (async () => {
      for (const piece of pieces) {
        sent += Buffer.byteLength(piece);
        if (!asking.write(piece)) await new Promise((drained) => asking.once('drain', drained));
      }
      asking.end();
    })();
  });
}
