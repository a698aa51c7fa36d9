import { describe, expect, test } from 'vitest';
import { readConfig, SETTINGS } from '../src/config.ts';
import { Failure } from '../src/kernel/failure.ts';

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.issues.map((issue) => issue.expression!);
  }
}

describe('the configuration', () => {
  test('an empty environment gives the documented defaults', () => {
    expect(readConfig({ PATH: '/bin' })).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      store: { kind: 'sqlite', path: 'data/trialbridge.db' },
      auth: 'none',
      limits: { bodyBytes: 16 * 1024 * 1024, transactionBytes: 256 * 1024 * 1024 },
    });
  });

  test('no other terminology server is asked unless one is named, over https or on loopback', () => {
    expect(readConfig({}).terminology).toBeUndefined();
    const named = (url: string) => readConfig({ TRIALBRIDGE_TERMINOLOGY_URL: url }).terminology;
    expect(named('https://terms.example/r4/')).toEqual({
      url: 'https://terms.example/r4',
      timeoutMs: 5000,
      maxBytes: 4_194_304,
      memoryCharacters: 16_777_216,
    });
    expect(named('http://127.0.0.1:8081')?.url).toBe('http://127.0.0.1:8081');
  });

  test('no hospital system is asked unless it is named, over https or on loopback, and by whom is clear', () => {
    expect(readConfig({}).ehr).toBeUndefined();
    const named = (EHR_URLS: string, more: Record<string, string> = {}) => ({
      TRIALBRIDGE_EHR_URLS: EHR_URLS,
      ...more,
    });
    expect(readConfig(named(' https://a.example/r4  http://127.0.0.1:9/fhir ')).ehr).toEqual({
      bases: ['https://a.example/r4', 'http://127.0.0.1:9/fhir'],
      timeoutMs: 10_000,
      recordTimeoutMs: 60_000,
      maxBytes: 67_108_864,
      access: 'open',
    });
    for (const wrong of [
      'http://a.example/r4',
      'https://me:secret@a.example',
      'https://a.example/r4/',
      'a.example',
      'https://a.example?x=1',
    ])
      expect(problemsOf(named(`https://b.example/r4 ${wrong}`)), wrong).toEqual(['TRIALBRIDGE_EHR_URLS']);
    const backend = { TRIALBRIDGE_EHR_ACCESS: 'backend' };
    expect(problemsOf(named('https://a.example/r4', backend)).sort()).toEqual([
      'TRIALBRIDGE_EHR_CLIENT_ID',
      'TRIALBRIDGE_EHR_PRIVATE_KEY_FILE',
      'TRIALBRIDGE_EHR_TOKEN_URL',
    ]);
    const whole = {
      ...backend,
      TRIALBRIDGE_EHR_CLIENT_ID: 'tb',
      TRIALBRIDGE_EHR_PRIVATE_KEY_FILE: '/keys/tb.pem',
      TRIALBRIDGE_EHR_TOKEN_URL: 'https://a.example/token',
    };
    expect(readConfig(named('https://a.example/r4', whole)).ehr?.access).toEqual({
      tokenUrl: 'https://a.example/token',
      clientId: 'tb',
      privateKeyFile: '/keys/tb.pem',
      scope: 'system/*.rs',
    });
    expect(
      problemsOf(named('https://a.example/r4', { ...whole, TRIALBRIDGE_EHR_TOKEN_URL: 'http://a.example/token' })),
    ).toEqual(['TRIALBRIDGE_EHR_TOKEN_URL']);
  });

  test('all problems are told at once, unknown names included', () => {
    const found = problemsOf({
      TRIALBRIDGE_PROT: '1',
      TRIALBRIDGE_PORT: 'eighty',
      TRIALBRIDGE_LOG: 'loud',
      TRIALBRIDGE_AUTH_MAX_LIFETIME_S: '0',
    });
    expect(found.sort()).toEqual([
      'TRIALBRIDGE_AUTH_MAX_LIFETIME_S',
      'TRIALBRIDGE_LOG',
      'TRIALBRIDGE_PORT',
      'TRIALBRIDGE_PROT',
    ]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['an open store on an address that others reach', { TRIALBRIDGE_HOST: '0.0.0.0' }, ['TRIALBRIDGE_AUTH']],
    ['a host that only looks like the loopback', { TRIALBRIDGE_HOST: '127.0.0.1.evil.example' }, ['TRIALBRIDGE_AUTH']],
    ['tokens from nobody', { TRIALBRIDGE_AUTH: 'smart' }, ['TRIALBRIDGE_AUTH_ISSUER']],
    [
      'keys over plain http',
      {
        TRIALBRIDGE_AUTH: 'smart',
        TRIALBRIDGE_AUTH_ISSUER: 'https://i.example',
        TRIALBRIDGE_AUTH_JWKS_URL: 'http://i.example/jwks',
      },
      ['TRIALBRIDGE_AUTH_JWKS_URL'],
    ],
    [
      'another terminology server over plain http',
      { TRIALBRIDGE_TERMINOLOGY_URL: 'http://terms.example/r4' },
      ['TRIALBRIDGE_TERMINOLOGY_URL'],
    ],
    [
      'a password in an address',
      { TRIALBRIDGE_TERMINOLOGY_URL: 'https://me:secret@terms.example/r4' },
      ['TRIALBRIDGE_TERMINOLOGY_URL'],
    ],
    ['a store of no known kind', { TRIALBRIDGE_STORE: 'mysql://x' }, ['TRIALBRIDGE_STORE']],
    ['a base URL that is none', { TRIALBRIDGE_BASE_URL: 'trials' }, ['TRIALBRIDGE_BASE_URL']],
    [
      'a page longer than the longest',
      { TRIALBRIDGE_PAGE_COUNT: '50', TRIALBRIDGE_MAX_PAGE_COUNT: '10' },
      ['TRIALBRIDGE_PAGE_COUNT'],
    ],
  ])('%s is refused', (_, environment, problems) => {
    expect(problemsOf(environment)).toEqual(problems);
  });

  test('an open store on such an address is possible where it is asked for in so many words', () => {
    expect(readConfig({ TRIALBRIDGE_HOST: '0.0.0.0', TRIALBRIDGE_INSECURE: '1' }).host).toBe('0.0.0.0');
  });

  test('every setting says what it is for', () => {
    expect(Object.entries(SETTINGS).filter(([, form]) => !form.description)).toEqual([]);
  });
});
