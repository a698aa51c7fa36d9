import request from 'supertest';
import { afterEach, describe, expect, test } from 'vitest';
import { type Served, serveFhir } from './serving.ts';

const open: Served[] = [];
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});
const serving = async (choice: Parameters<typeof serveFhir>[0]): Promise<Served> => {
  const served = await serveFhir(choice);
  open.push(served);
  return served;
};
const study = JSON.stringify({ resourceType: 'ResearchStudy', status: 'active', title: 'Mounted' });

describe('the router', () => {
  test.each(
    (['express4', 'express5'] as const).flatMap((framework) =>
      ['', '/fhir', '/deep/er/fhir'].flatMap((mount) => [true, false].map((json) => ({ framework, mount, json }))),
    ),
  )('works under $framework at "$mount", with a body parser of the host in front: $json', async (choice) => {
    const { base } = await serving(choice);
    const created = await request(base).post('/ResearchStudy').set('content-type', 'application/fhir+json').send(study);
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`${base}/ResearchStudy/${created.body.id}/_history/1`);
    const posted = await request(base).post('/ResearchStudy/_search').type('form').send('title=mounted');
    expect(posted.body.entry[0].fullUrl).toBe(`${base}/ResearchStudy/${created.body.id}`);
    expect((await request(base).get('/metadata')).body.implementation.url).toBe(base);
  });

  test('two in one process know nothing of each other', async () => {
    const [a, b] = [
      await serving({ framework: 'express5', mount: '/a' }),
      await serving({ framework: 'express4', mount: '/b' }),
    ];
    await request(a.base).post('/ResearchStudy').set('content-type', 'application/fhir+json').send(study);
    expect((await request(a.base).get('/ResearchStudy')).body.total).toBe(1);
    expect((await request(b.base).get('/ResearchStudy')).body.total).toBe(0);
  });

  test('links stand on the configured base, and a stranger in the Host header changes none', async () => {
    const configured = await serving({ baseUrl: 'https://trials.example.org/fhir' });
    const told = await request(configured.base).get('/ResearchStudy').set('host', 'evil.example');
    expect(told.body.link[0].url).toBe('https://trials.example.org/fhir/ResearchStudy');
    const mounted = await serving({ framework: 'express5', mount: '/fhir' });
    const { text } = await request(mounted.base)
      .get('/ResearchStudy')
      .set({ host: 'evil.example', 'x-forwarded-host': 'evil.example' });
    expect(text).not.toContain('evil');
    expect(text).toContain(`"url":"${mounted.base}/ResearchStudy"`);
  });

  test('any origin may read what the server can do, and nothing else', async () => {
    const { base } = await serving({});
    const origin = 'https://app.example';
    expect((await request(base).get('/metadata').set({ origin })).headers['access-control-allow-origin']).toBe('*');
    expect((await request(base).options('/metadata').set({ origin })).status).toBe(204);
    expect(
      (await request(base).get('/ResearchStudy').set({ origin })).headers['access-control-allow-origin'],
    ).toBeUndefined();
  });
});
