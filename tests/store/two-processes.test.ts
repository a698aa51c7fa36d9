/** Two servers from the command line on one database: nothing that a client sees tells which of them answered. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshAddress, removeStores, SERVER, WHY_SKIPPED } from './postgres-server.ts';

const cli = join(import.meta.dirname, '../../src/cli.ts');

interface Replica {
  readonly base: string;
  readonly child: ChildProcess;
}

async function serving(address: string): Promise<Replica> {
  const child = spawn(process.execPath, [cli, 'serve'], {
    env: { ...process.env, TRIALBRIDGE_STORE: address, TRIALBRIDGE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready at (\S+?)\. /.exec(chunk.toString('utf8'))?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
  return { base, child };
}

interface Bundle {
  readonly total: number;
  readonly link: readonly { readonly relation: string; readonly url: string }[];
  readonly entry?: readonly { readonly resource: { readonly id: string } }[];
}

describe.skipIf(SERVER === undefined)(SERVER === undefined ? WHY_SKIPPED : 'two servers on one database', () => {
  let replicas: readonly Replica[] = [];
  const at = (i: number): string => replicas[i % replicas.length]!.base;
  const send = (i: number, method: string, path: string, resource?: object, headers: Record<string, string> = {}) =>
    fetch(`${at(i)}/${path}`, {
      method,
      headers: { ...headers, ...(resource && { 'content-type': 'application/fhir+json' }) },
      ...(resource && { body: JSON.stringify(resource) }),
    });

  beforeAll(async () => {
    const address = freshAddress();
    // At once, so that both find no tables and make them.
    replicas = await Promise.all([serving(address), serving(address)]);
  });
  afterAll(async () => {
    await Promise.all(
      replicas.map(({ child }) => {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        return gone;
      }),
    );
    await removeStores();
  });

  test('of 64 conditional creates of one identifier, half of them at each, one creates', async () => {
    const organization = { resourceType: 'Organization', identifier: [{ system: 'http://x.test', value: 'one' }] };
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, i) =>
        send(i, 'POST', 'Organization', organization, { 'if-none-exist': 'identifier=http://x.test|one' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(63).fill(200), 201]);
    for (const i of [0, 1]) {
      expect(((await (await send(i, 'GET', 'Organization?_total=accurate')).json()) as Bundle).total).toBe(1);
    }
  });

  test('what one has answered the other reads, changes under If-Match, and tells in its history', async () => {
    const group = (actual: boolean) => ({ resourceType: 'Group', id: 'g', type: 'person', actual });
    expect((await send(0, 'PUT', 'Group/g', group(true))).status).toBe(201);
    expect((await send(1, 'PUT', 'Group/g', group(false), { 'if-match': 'W/"1"' })).status).toBe(200);
    expect((await send(0, 'PUT', 'Group/g', group(true), { 'if-match': 'W/"1"' })).status).toBe(412);
    expect(((await (await send(0, 'GET', 'Group/g/_history')).json()) as Bundle).total).toBe(2);
    expect((await send(1, 'DELETE', 'Group/g')).status).toBeLessThan(300);
    expect((await send(0, 'GET', 'Group/g')).status).toBe(410);
  });

  test('a walk that goes from one to the other at every page, under writes, sees each resource of its first moment once', async () => {
    const study = (id: string, title: string) => ({ resourceType: 'ResearchStudy', id, status: 'active', title });
    const ids = Array.from({ length: 30 }, (_, i) => `s${i}`);
    for (const [i, id] of ids.entries()) await send(i, 'PUT', `ResearchStudy/${id}`, study(id, `title ${i % 4}`));
    const seen: string[] = [];
    let path: string | undefined = 'ResearchStudy?_sort=title&_count=4';
    for (let page = 0; path !== undefined; page++) {
      const bundle = (await (await send(page, 'GET', path)).json()) as Bundle;
      seen.push(...(bundle.entry ?? []).map(({ resource }) => resource.id));
      const next = bundle.link.find(({ relation }) => relation === 'next')?.url;
      path = next?.slice(at(page).length + 1);
      await send(page, 'PUT', `ResearchStudy/new${page}`, study(`new${page}`, `title ${page % 4}`));
      await send(page + 1, 'PUT', `ResearchStudy/s${page}`, study(`s${page}`, 'another title'));
      await send(page, 'DELETE', `ResearchStudy/s${29 - page}`);
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });
});
