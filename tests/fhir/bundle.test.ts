import { describe, expect, it } from 'vitest';
import { type PlannedEntry, planBundle } from '../../src/fhir/bundle.ts';
import { Failure } from '../../src/kernel/failure.ts';
import cases from './bundle-cases.json' with { type: 'json' };

const patient = { resourceType: 'Patient', id: '1', active: true };
const bundleOf = (type: string, ...entry: unknown[]) => ({ resourceType: 'Bundle', type, entry });

const planOf = (...entry: unknown[]): readonly PlannedEntry[] =>
  planBundle(bundleOf('transaction', ...entry)).entries as readonly PlannedEntry[];

function failureOf(bundle: unknown): Failure {
  try {
    planBundle(bundle);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('it was planned');
}

interface Case {
  readonly title: string;
  readonly entry: object;
  readonly plan?: object;
  readonly refused?: string;
}

describe('a transaction plans', () => {
  it.each((cases as readonly Case[]).filter(({ plan }) => plan))('$title', ({ entry, plan }) => {
    expect(planOf(entry)).toEqual([{ index: 0, ...plan }]);
  });

  it('an empty Bundle as no requests', () => {
    expect(planBundle({ resourceType: 'Bundle', type: 'batch' })).toEqual({ type: 'batch', entries: [] });
  });
});

describe('a transaction refuses', () => {
  it.each((cases as readonly Case[]).filter(({ refused }) => refused !== undefined))('$title', ({ entry, refused }) => {
    const failure = failureOf(bundleOf('transaction', { request: { method: 'GET', url: 'Patient' } }, entry));
    expect(failure.kind).toBe('invalid');
    expect(failure.expression).toBe(`Bundle.entry[1]${refused}`);
    expect(failure.issues.map(({ expression }) => expression)).toEqual([`Bundle.entry[1]${refused}`]);
  });

  it.each([
    ['two updates', ['PUT', 'PUT']],
    ['an update and a deletion', ['PUT', 'DELETE']],
    ['two deletions', ['DELETE', 'DELETE']],
  ])('%s of one resource, at the later one', (_, methods) => {
    const entries = methods.map((method) => ({
      ...(method === 'PUT' ? { resource: patient } : {}),
      request: { method, url: 'Patient/1' },
    }));
    expect(failureOf(bundleOf('transaction', ...entries)).expression).toBe('Bundle.entry[1].request.url');
    expect(planBundle(bundleOf('batch', ...entries)).entries.filter((entry) => 'failure' in entry)).toEqual([]);
  });

  it('one fullUrl for two entries, at the later one', () => {
    const entry = { fullUrl: 'urn:oid:1.2', resource: patient, request: { method: 'POST', url: 'Patient' } };
    expect(failureOf(bundleOf('transaction', entry, entry)).expression).toBe('Bundle.entry[1].fullUrl');
  });

  it('everything that is wrong at once', () => {
    const failure = failureOf(bundleOf('transaction', {}, null, { request: { method: 'get', url: 7, ifMatch: '' } }));
    expect(failure.issues.map(({ expression }) => expression)).toEqual([
      'Bundle.entry[0].request',
      'Bundle.entry[1]',
      'Bundle.entry[2].request.method',
      'Bundle.entry[2].request.url',
      'Bundle.entry[2].request.ifMatch',
    ]);
  });

  it.each([
    ['text', 'Bundle'],
    ['null', null],
    ['another resource', patient],
  ])('what is no Bundle: %s', (_, value) => {
    expect(failureOf(value).kind).toBe('invalid');
  });

  it('a Bundle of another type, and entries that are no array', () => {
    expect(failureOf(bundleOf('collection')).expression).toBe('Bundle.type');
    expect(failureOf({ resourceType: 'Bundle', type: 'batch', entry: {} }).expression).toBe('Bundle.entry');
  });
});

const creating = (resource: { readonly resourceType: string; readonly [member: string]: unknown }) => ({
  resource,
  request: { method: 'POST', url: resource.resourceType },
});

describe('a batch', () => {
  it('refuses an entry without touching the others', () => {
    const { entries } = planBundle(
      bundleOf('batch', { request: { method: 'GET', url: '../x' } }, { request: { method: 'GET', url: 'Patient/1' } }),
    );
    expect(entries[0]).toMatchObject({ index: 0, failure: { expression: 'Bundle.entry[0].request.url' } });
    expect(entries[1]).toEqual({ index: 1, method: 'GET', type: 'Patient', id: '1' });
  });

  it('refuses an entry that refers to what another one brings, at the reference', () => {
    const brought = { fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000001', ...creating(patient) };
    const observation = (reference: string) => creating({ resourceType: 'Observation', subject: { reference } });
    const { entries } = planBundle(
      bundleOf('batch', brought, observation(brought.fullUrl), observation('urn:uuid:of-nobody-here')),
    );
    expect(entries.map((entry) => 'failure' in entry && entry.failure.expression)).toEqual([
      false,
      'Bundle.entry[1].resource.subject.reference',
      false,
    ]);
    expect(planBundle(bundleOf('transaction', brought, observation(brought.fullUrl))).entries).toHaveLength(2);
  });

  it('of 25,000 entries is planned whole', () => {
    const entries = Array.from({ length: 25_000 }, (_, i) => ({
      fullUrl: `urn:oid:1.${i}`,
      resource: { resourceType: 'Patient', id: `p${i}` },
      request: { method: 'PUT', url: `Patient/p${i}` },
    }));
    expect(planBundle(bundleOf('transaction', ...entries)).entries).toHaveLength(25_000);
  });
});
