/**
 * A server in a process of its own that answers reads by id: ours, or one that does nothing but send the same bytes with the
 * same headers. Tells the CPU time that its process has used, in milliseconds, whenever it is sent a message.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { trialbridge } from '../../../src/index.ts';
import { FULL_ACCESS } from '../../../src/store/access.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { cpuMs } from '../match/measuring.ts';

export type ReadServer = 'bare node' | 'ours' | 'bare express' | 'ours in express';

const [kind, file, ids] = process.argv.slice(2) as [ReadServer, string, string];

const listener = kind.startsWith('bare') ? await bare() : await ours();
const server = createServer(listener);
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('message', () => process.send!(cpuMs()));

async function bare(): Promise<RequestListener> {
  const store = await openSqliteStore(file);
  const bodies = new Map<string, { readonly body: Buffer; readonly etag: string; readonly modified: string }>();
  for (const id of ids.split(',')) {
    const version = (await store.read(FULL_ACCESS, 'ResearchStudy', id))!;
    const modified = new Date(version.lastUpdated).toUTCString();
    bodies.set(`/fhir/ResearchStudy/${id}`, {
      body: Buffer.from(version.body),
      etag: `W/"${version.versionId}"`,
      modified,
    });
  }
  await store.close();
  const answer: RequestListener = (request, response) => {
    const { body, etag, modified } = bodies.get(request.url!)!;
    response.writeHead(200, {
      'content-type': 'application/fhir+json; charset=utf-8',
      'content-length': body.length,
      etag,
      'last-modified': modified,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'Accept, Authorization, Prefer',
    });
    response.end(body);
  };
  if (kind === 'bare node') return answer;
  const app = express();
  app.use('/fhir', (request, response) => {
    request.url = request.originalUrl;
    answer(request, response);
  });
  return app;
}

async function ours(): Promise<RequestListener> {
  const bridge = trialbridge({ store: `sqlite:${file}` });
  await bridge.ready;
  const app = express();
  app.use('/fhir', bridge.router);
  if (kind === 'ours in express') return app;
  return (request, response) => {
    // What a mount does: the router is given the address below it.
    Object.assign(request, { originalUrl: request.url, baseUrl: '/fhir' });
    request.url = request.url!.slice('/fhir'.length);
    bridge.router(request, response);
  };
}
