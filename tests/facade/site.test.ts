import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site, siteListener } from '../../src/facade/site.ts';

describe('the site around the FHIR base', () => {
  let server: Server;
  let ready = true;
  beforeAll(async () => {
    const fhir = (asked: IncomingMessage, response: ServerResponse): void => {
      response.end(`fhir ${asked.url}`);
    };
    server = createServer(siteListener('/fhir', fhir, site({ fhirPath: '/fhir', isReady: async () => ready })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    ['/fhir', 'fhir /'],
    ['/fhir/', 'fhir /'],
    ['/fhir?_type=A', 'fhir /?_type=A'],
    ['/fhir/Patient/1?x=y', 'fhir /Patient/1?x=y'],
  ])('%s goes to FHIR', async (path, told) => {
    const { port } = server.address() as AddressInfo;
    expect(await (await fetch(`http://127.0.0.1:${port}${path}`)).text()).toBe(told);
  });

  test('what only begins like the base does not', async () => {
    expect((await request(server).get('/fhirpath')).status).toBe(404);
  });

  test('signs of life follow the store', async () => {
    expect((await request(server).get('/livez')).status).toBe(200);
    expect((await request(server).get('/readyz')).status).toBe(200);
    ready = false;
    expect((await request(server).get('/readyz')).status).toBe(503);
    expect((await request(server).get('/livez')).status).toBe(200);
    expect((await request(server).get('/livez')).headers['x-powered-by']).toBeUndefined();
  });

  test.each([
    ['two Host headers', 'GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
    ['an absolute target', 'GET http://evil.example/livez HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no Host header', 'GET /livez HTTP/1.1\r\n\r\n'],
    [
      'a length and chunks',
      'POST /fhir HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s is refused', async (_, bytes) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(bytes);
    const reply = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    expect(reply).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });
});
