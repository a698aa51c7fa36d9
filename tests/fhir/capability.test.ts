import { describe, expect, it } from 'vitest';
import { capabilityStatement } from '../../src/fhir/capability.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { resourceTypes, searchParametersOf } from '../../src/fhir/definitions/definitions.ts';
import { operationOutcome } from '../../src/fhir/operation-outcome.ts';

const options = {
  baseUrl: 'http://127.0.0.1:8080/fhir',
  operations: [
    { name: 'match', definition: 'https://trialbridge.dev/fhir/OperationDefinition/match', types: ['ResearchStudy'] },
    { name: 'meta', definition: 'http://hl7.org/fhir/OperationDefinition/Resource-meta' },
  ],
  date: '2024-01-01T00:00:00Z',
  version: '0.1.0',
};

interface RestResource {
  readonly type: string;
  readonly searchParam?: readonly { readonly name: string }[];
  readonly searchRevInclude?: readonly string[];
  readonly operation?: readonly { readonly name: string }[];
}
interface Rest {
  readonly resource: readonly RestResource[];
  readonly operation: readonly { readonly name: string }[];
  readonly security?: object;
}

const restOf = (statement: { readonly [key: string]: unknown }): Rest => (statement['rest'] as readonly Rest[])[0]!;

describe('the capability statement', () => {
  const statement = capabilityStatement(options);
  const rest = restOf(statement);
  const study = rest.resource.find(({ type }) => type === 'ResearchStudy')!;

  it('passes the strict gate, with and without authorization', () => {
    expect(checkResource(statement)).toEqual([]);
    const secured = capabilityStatement({
      ...options,
      security: { authorizeUrl: 'http://x.org/a', tokenUrl: 'http://x.org/t' },
    });
    expect(checkResource(secured)).toEqual([]);
    expect(restOf(secured).security).toBeDefined();
    expect(rest.security).toBeUndefined();
  });

  it('lists every resource type with all its search parameters', () => {
    expect(rest.resource.map(({ type }) => type)).toEqual(resourceTypes());
    for (const { type, searchParam } of rest.resource) {
      expect(searchParam?.map(({ name }) => name)).toEqual(searchParametersOf(type).map(({ code }) => code));
    }
  });

  it('names operations where they can be called', () => {
    expect(study.operation?.map(({ name }) => name)).toEqual(['match']);
    expect(rest.operation.map(({ name }) => name)).toEqual(['meta']);
  });

  it('says what can refer back', () => {
    expect(study.searchRevInclude).toContain('ResearchSubject:study');
    expect(study.searchRevInclude).not.toContain('ResearchSubject:patient');
  });

  it('takes search parameters of the server instead of those of R4', () => {
    const own = capabilityStatement({ ...options, searchParameters: (type) => searchParametersOf(type).slice(0, 2) });
    expect(restOf(own).resource.every(({ searchParam }) => searchParam?.length === 2)).toBe(true);
  });
});

describe('an operation outcome', () => {
  it('keeps each issue with its place, in order, and passes the strict gate', () => {
    const outcome = operationOutcome([
      { severity: 'error', message: 'a', code: 'required', expression: 'Patient.name' },
      { severity: 'warning', message: 'b' },
      { severity: 'information', message: 'c', expression: '' },
    ]);
    expect(checkResource(outcome)).toEqual([]);
    expect(outcome.issue).toEqual([
      { severity: 'error', code: 'required', diagnostics: 'a', expression: ['Patient.name'] },
      { severity: 'warning', code: 'processing', diagnostics: 'b' },
      { severity: 'information', code: 'informational', diagnostics: 'c' },
    ]);
  });

  it('gives issues without a type the one of the failure', () => {
    expect(operationOutcome([{ severity: 'error', message: 'a' }], 'conflict').issue[0]?.code).toBe('conflict');
  });

  it('without issues says that all is well, and passes the strict gate', () => {
    const outcome = operationOutcome([]);
    expect(outcome.issue.map(({ severity }) => severity)).toEqual(['information']);
    expect(checkResource(outcome)).toEqual([]);
  });

  it('of whatever the strict gate finds passes the strict gate', () => {
    const found = checkResource({ resourceType: 'Patient', active: 1, name: {}, text: { div: '<script/>' } });
    expect(found.length).toBeGreaterThan(3);
    expect(checkResource(operationOutcome(found))).toEqual([]);
  });
});
