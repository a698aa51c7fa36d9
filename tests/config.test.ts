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
      limits: { bodyBytes: 16 * 1024 * 1024, transactionBytes: 128 * 1024 * 1024 },
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
