/** Another terminology server, on a socket of its own: asked only for what the tables here do not know, and never believed in silence. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AnswerMemory } from '../../src/facade/operations/terminology/answer-memory.ts';
import { remoteTerminology } from '../../src/facade/operations/terminology/remote-terminology.ts';
import { LEXICON } from '../../src/terminology/concept.ts';
import { type Served, serveFhir } from './serving.ts';

const STARS = 'https://stars.test/codes';
const SNOMED = 'http://snomed.info/sct';
const FHIR_JSON = 'application/fhir+json';
const MAX_BYTES = 20_000;

interface Asked {
  readonly path: string;
  readonly body: { readonly parameter: readonly { readonly name: string; readonly [value: string]: unknown }[] };
}
interface Answer {
  readonly status?: number;
  readonly body: object | string | ((response: ServerResponse) => void);
}

const asked: Asked[] = [];
const answers = new Map<string, Answer>();
const say = (path: string, body: Answer['body'], status = 200): void => void answers.set(path, { status, body });
let other: Server;
let url: string;
let served: Served;
let alone: Served;

beforeAll(async () => {
  other = createServer((message, response) => void answer(message, response));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/r4`;
  alone = await serveFhir();
  // The lexicon is read when it is first asked, which would count as the other server's time.
  await request(alone.base).get('/CodeSystem/$lookup').query({ system: LEXICON, code: 'asthma' });
});
beforeEach(async () => {
  asked.length = 0;
  answers.clear();
  await served?.close();
  const remote = remoteTerminology({ url, timeoutMs: 2000, maxBytes: MAX_BYTES, memoryCharacters: 100_000 });
  served = await serveFhir({ remote });
});
afterAll(async () => {
  await served.close();
  await alone.close();
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
});

async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const path = (message.url ?? '').slice('/r4/'.length);
  const text = Buffer.concat(chunks).toString('utf8');
  asked.push({ path, body: text === '' ? { parameter: [] } : JSON.parse(text) });
  const { status = 200, body } = answers.get(path.split('?', 1)[0]!) ?? {
    status: 404,
    body: refusalOf('no such thing'),
  };
  if (typeof body === 'function') return body(response);
  response.writeHead(status, { 'content-type': FHIR_JSON });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

const refusalOf = (diagnostics: string): object => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'not-found', diagnostics }],
});
const parameters = (...parameter: readonly object[]): object => ({ resourceType: 'Parameters', parameter });
const whole = (of: string, content = 'complete'): object => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [{ resource: { resourceType: 'CodeSystem', url: of, content } }],
});
const ask = (path: string, query: Readonly<Record<string, string>>, at = served) =>
  request(at.base).get(path).query(query);
const sent = (name: string, index = 0): unknown => {
  const found = asked[index]?.body.parameter.find((one) => one.name === name);
  return found && Object.entries(found).find(([key]) => key !== 'name')?.[1];
};
const messages = (body: { issue?: { diagnostics?: string }[] }): string =>
  (body.issue ?? []).map(({ diagnostics }) => diagnostics).join(' / ');
const SIRIUS = parameters({ name: 'name', valueString: 'Stars' }, { name: 'display', valueString: 'Sirius' });

describe('what the tables here do not know', () => {
  test('is asked of the other server, once, and its answer says whose it is', async () => {
    say(
      'CodeSystem/$lookup',
      parameters(
        { name: 'name', valueString: 'Stars' },
        { name: 'display', valueString: 'Sirius' },
        { name: 'made-up', valueString: 'not of R4' },
      ),
    );
    const query = { system: STARS, code: 'sirius', property: 'parent' };
    const first = await ask('/CodeSystem/$lookup', query);
    expect(first.status).toBe(200);
    expect(first.body).toEqual({ ...SIRIUS, meta: { source: url } });
    expect(sent('code')).toBe('sirius');
    expect(asked[0]?.body.parameter).toContainEqual({ name: 'property', valueCode: 'parent' });
    expect((await ask('/CodeSystem/$lookup', query)).body).toEqual(first.body);
    expect(asked).toHaveLength(1);
  });

  test('is asked once also where two ask at the same time', async () => {
    say('CodeSystem/$lookup', SIRIUS);
    const query = { system: STARS, code: 'sirius' };
    await Promise.all([ask('/CodeSystem/$lookup', query), ask('/CodeSystem/$lookup', query)]);
    expect(asked).toHaveLength(1);
  });

  test('is an error without another server, and nothing is sent', async () => {
    expect((await ask('/CodeSystem/$lookup', { system: STARS, code: 'sirius' }, alone)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('is asked of a public code that only few tables have', async () => {
    say('CodeSystem/$subsumes', parameters({ name: 'outcome', valueCode: 'subsumes' }));
    const { body } = await ask('/CodeSystem/$subsumes', { system: SNOMED, codeA: '1234567000', codeB: '7654321000' });
    expect(body).toMatchObject({ parameter: [{ name: 'outcome', valueCode: 'subsumes' }], meta: { source: url } });
  });

  test('is asked with the value set itself, where that is kept here', async () => {
    const set = {
      resourceType: 'ValueSet',
      id: 'bright',
      url: 'https://stars.test/bright',
      status: 'active',
      compose: { include: [{ system: STARS, filter: [{ property: 'concept', op: 'is-a', value: 'dwarf' }] }] },
    };
    const put = await request(served.base)
      .put('/ValueSet/bright')
      .set('content-type', FHIR_JSON)
      .send(JSON.stringify(set));
    expect(put.status).toBe(201);
    say('ValueSet/$expand', {
      resourceType: 'ValueSet',
      url: set.url,
      status: 'active',
      text: { status: 'generated', div: '<div>words of others</div>' },
      expansion: { timestamp: '2026-01-31', total: 30, offset: 10, contains: [{ system: STARS, code: 'sirius-b' }] },
    });
    for (const path of ['/ValueSet/bright/$expand', '/ValueSet/$expand']) {
      const { status, body } = await ask(path, {
        offset: '10',
        count: '1',
        ...(path === '/ValueSet/$expand' && { url: set.url }),
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({ meta: { source: url }, expansion: { total: 30, contains: [{ code: 'sirius-b' }] } });
      expect(body.text).toBeUndefined();
    }
    expect(sent('valueSet')).toMatchObject({ compose: set.compose });
    expect([sent('url'), sent('offset'), sent('count')]).toEqual([undefined, 10, 1]);
  });

  test('is asked for a translation that nobody here has', async () => {
    say(
      'ConceptMap/$translate',
      parameters(
        { name: 'result', valueBoolean: true },
        {
          name: 'match',
          part: [
            { name: 'equivalence', valueCode: 'equivalent' },
            { name: 'concept', valueCoding: { system: SNOMED, code: '1' } },
          ],
        },
      ),
    );
    const { body } = await ask('/ConceptMap/$translate', { system: STARS, code: 'sirius', targetsystem: SNOMED });
    expect(body.parameter[0]).toEqual({ name: 'result', valueBoolean: true });
    expect(body.meta.source).toBe(url);
  });
});

describe('what is known here', () => {
  test('is asked of nobody', async () => {
    const answered = [
      await ask('/CodeSystem/$lookup', { system: LEXICON, code: 'asthma' }),
      await ask('/CodeSystem/$validate-code', { url: LEXICON, code: 'no-such-code' }),
      await ask('/ConceptMap/$translate', { system: LEXICON, code: 'asthma', targetsystem: SNOMED }),
    ];
    expect(answered.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answered.map(({ body }) => body.meta)).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual([]);
  });

  test('a wrong request is refused here', async () => {
    expect((await ask('/CodeSystem/$lookup', { code: 'sirius' })).status).toBe(400);
    expect(asked).toEqual([]);
  });
});

describe('a no of the other server', () => {
  const no = parameters({ name: 'result', valueBoolean: false }, { name: 'message', valueString: 'Unknown' });
  const query = { url: STARS, code: 'comet' };

  test.each([
    ['does not have the system', undefined],
    ['has only some of its codes', whole(STARS, 'fragment')],
    ['has another system', whole('https://moons.test')],
  ])('is not taken where it %s', async (_, systems) => {
    say('CodeSystem/$validate-code', no);
    if (systems) say('CodeSystem', systems);
    const { status, body } = await ask('/CodeSystem/$validate-code', query);
    expect(status).toBe(404);
    expect(body.resourceType).toBe('OperationOutcome');
    expect(messages(body)).toMatch(
      /Nothing is known here .* \/ The terminology server .* says no, but not that it has all/,
    );
  });

  test('is taken where it has all codes of the system', async () => {
    say('CodeSystem/$validate-code', no);
    say('CodeSystem', whole(STARS));
    const { status, body } = await ask('/CodeSystem/$validate-code', query);
    expect(status).toBe(200);
    expect(body).toMatchObject({ parameter: [{ name: 'result', valueBoolean: false }, {}], meta: { source: url } });
  });

  test('on a value set, and on what is broader, is weighed in the same way', async () => {
    say('ValueSet/$validate-code', no);
    say('CodeSystem/$subsumes', parameters({ name: 'outcome', valueCode: 'not-subsumed' }));
    const inSet = { url: 'https://stars.test/bright', system: STARS, code: 'comet' };
    const pair = { system: STARS, codeA: 'comet', codeB: 'sirius' };
    expect((await ask('/ValueSet/$validate-code', inSet)).status).toBe(404);
    expect((await ask('/CodeSystem/$subsumes', pair)).status).toBe(404);
    say('CodeSystem', whole(STARS));
    expect((await ask('/ValueSet/$validate-code', inSet)).body.parameter[0].valueBoolean).toBe(false);
    expect((await ask('/CodeSystem/$subsumes', pair)).body.parameter[0].valueCode).toBe('not-subsumed');
  });
});

describe('where the other server', () => {
  const query = { url: STARS, code: 'sirius' };
  const lookedUp = () => ask('/CodeSystem/$validate-code', query);

  test('does not know either, both say why', async () => {
    say('CodeSystem/$validate-code', refusalOf('we have no stars'), 404);
    const { status, body } = await lookedUp();
    expect(status).toBe(404);
    expect(messages(body)).toMatch(
      /^Nothing is known here of the code system .* does not tell either \(404\): we have no stars$/,
    );
  });

  const trouble: readonly (readonly [string, Answer, RegExp])[] = [
    ['fails', { status: 500, body: refusalOf('secret') }, /answers 500$/],
    ['wants a login', { status: 401, body: '' }, /answers 401$/],
    ['is too slow', { body: () => undefined }, /no answer within 2000 ms$/],
    ['hangs up', { body: (response) => response.destroy() }, /cannot be reached/],
    ['sends too much', { body: `"${'x'.repeat(MAX_BYTES)}"` }, /larger than 20000 bytes$/],
    ['sends no JSON', { body: '<html></html>' }, /no JSON$/],
    ['sends no resource', { body: '[1]' }, /no FHIR resource$/],
    ['sends another resource', { body: refusalOf('all is well') }, /none to \$/],
    ['sends a result that is no boolean', { body: parameters({ name: 'result', valueString: 'true' }) }, /none to \$/],
    [
      'sends the question elsewhere',
      { body: (response) => response.writeHead(307, { location: `${url}/elsewhere` }).end() },
      /cannot be reached/,
    ],
  ];
  test.each(trouble)('%s, the answer is an error that says so, and not a no', async (_, given, words) => {
    answers.set('CodeSystem/$validate-code', given);
    const { status, body, headers } = await lookedUp();
    expect(status).toBe(503);
    expect(body.issue).toHaveLength(1);
    expect(messages(body)).toContain(url);
    expect(messages(body)).toMatch(words);
    expect(headers['retry-after']).toBe('1');
    expect(asked.map(({ path }) => path)).toEqual(['CodeSystem/$validate-code']);
  });

  test('failed once, it is asked again', async () => {
    say('CodeSystem/$validate-code', '', 503);
    expect((await lookedUp()).status).toBe(503);
    say('CodeSystem/$validate-code', parameters({ name: 'result', valueBoolean: true }));
    expect((await lookedUp()).body.parameter[0].valueBoolean).toBe(true);
  });
});

describe('what is remembered', () => {
  test('keeps to its size, and forgets what was not used for longest', () => {
    const memory = new AnswerMemory(10);
    memory.set('a', '1234');
    memory.set('b', '1234');
    expect(memory.get('a')).toBe('1234');
    memory.set('c', '1234');
    expect(['a', 'b', 'c'].map((key) => memory.get(key))).toEqual(['1234', undefined, '1234']);
    memory.set('d', '1234567890');
    expect([memory.get('d'), memory.get('a')]).toEqual([undefined, '1234']);
  });

  test('is forgotten after an hour', () => {
    let now = 0;
    const memory = new AnswerMemory(100, () => now);
    memory.set('a', '1');
    now = 3_599_999;
    expect(memory.get('a')).toBe('1');
    now = 3_600_000;
    expect(memory.get('a')).toBeUndefined();
  });
});
