import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CapabilityStatement, ImplementationGuide, OperationDefinition, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { artifact } from '../../profiles/source/artifact.ts';
import { definitions } from '../../profiles/source/definitions.ts';
import { offer } from '../../src/facade/interactions/capabilities.ts';
import { OPERATIONS } from '../../src/facade/operations/operations.ts';
import { capabilityRequirements, capabilityStatement } from '../../src/fhir/capability.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { oracleErrors } from '../oracle.ts';

type Definition = Resource & { readonly id: string; readonly url?: string };

const folder = join(import.meta.dirname, '../../profiles');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = <T = Definition>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const published = files.map((name) => read(name));
const capability = read<CapabilityStatement>('CapabilityStatement-trialbridge.json');
const guide = read<ImplementationGuide>('ImplementationGuide-trialbridge.json');

describe('the files of profiles/', () => {
  test('are what profiles/source gives (node .ci/generate/profiles.ts writes them anew)', () => {
    const made = definitions();
    const names = made.map(({ resourceType, id }) => `${resourceType}-${id}.json`);
    expect(files.toSorted()).toEqual(
      [...names, 'CapabilityStatement-trialbridge.json', 'ImplementationGuide-trialbridge.json'].sort(),
    );
    made.forEach((one, at) => {
      expect(read(names[at]!), names[at]).toEqual(JSON.parse(JSON.stringify(one)));
    });
  });

  test.each(files)('%s is valid R4 by our strict check and by an independent validator', (name) => {
    expect(checkResource(read(name))).toEqual([]);
    expect(oracleErrors(read(name))).toEqual([]);
  });

  test('have a canonical address each, none of them twice', () => {
    const named = published.filter(({ resourceType }) => resourceType !== 'NamingSystem');
    const urls = named.map(({ url }) => url);
    expect(new Set(urls).size).toBe(named.length);
    expect(urls).toEqual(named.map(({ resourceType, id }) => `https://trialbridge.dev/fhir/${resourceType}/${id}`));
  });

  test('refer to each other by addresses that are there', () => {
    const urls = new Set(published.flatMap(({ url }) => url ?? []));
    const named = published.flatMap((one) =>
      [
        ...JSON.stringify(one).matchAll(
          /"(https:\/\/trialbridge\.dev\/fhir\/(?:StructureDefinition|ValueSet|CodeSystem|OperationDefinition|SearchParameter|CapabilityStatement)\/[^"|]+)"/g,
        ),
      ].map(([, url]) => url!),
    );
    expect(named.filter((url) => !urls.has(url))).toEqual([]);
  });
});

describe('the capability statement', () => {
  const served = capabilityStatement({
    ...offer(),
    baseUrl: 'http://127.0.0.1:8080/fhir',
    date: '2026-01-01T00:00:00Z',
    version: '1',
  }) as unknown as CapabilityStatement;

  test('that a server gives says the same of what it offers as the published one, which it names', () => {
    expect(served.rest).toEqual(capability.rest);
    expect(served.instantiates).toEqual([capability.url]);
    expect(capability).toEqual(
      JSON.parse(JSON.stringify(capabilityRequirements(offer(), artifact('CapabilityStatement', 'trialbridge')))),
    );
  });

  test('names our search parameters, operations and profiles by the addresses of their definitions', () => {
    const resources = capability.rest?.[0]?.resource ?? [];
    const urls = resources.flatMap(({ searchParam = [], operation = [], supportedProfile = [] }) => [
      ...[...searchParam, ...operation].map(({ definition }) => definition ?? ''),
      ...supportedProfile,
    ]);
    const ours = new Set(urls.filter((url) => url.startsWith('https://trialbridge.dev/')));
    const offered = published.flatMap(({ resourceType, url, ...rest }) =>
      resourceType === 'SearchParameter' ||
      resourceType === 'OperationDefinition' ||
      (resourceType === 'StructureDefinition' && (rest as { kind?: string }).kind === 'resource')
        ? [url!]
        : [],
    );
    expect([...ours].sort()).toEqual(offered.sort());
  });
});

describe('operations', () => {
  const defined = published.filter(
    ({ resourceType }) => resourceType === 'OperationDefinition',
  ) as OperationDefinition[];

  test('are defined for the types and levels on which they can be called', () => {
    const called = OPERATIONS.filter(({ r4, elsewhere }) => r4 === undefined && elsewhere === undefined).map(
      ({ name, type, level }) => `${type} ${name} ${level}`,
    );
    const levels = defined.flatMap(({ resource = [], code, type, instance }) => [
      ...(type ? [`${resource[0]} $${code} type`] : []),
      ...(instance ? [`${resource[0]} $${code} instance`] : []),
    ]);
    expect(levels.sort()).toEqual(called.sort());
  });

  test('that change nothing say so', () => {
    expect(defined.filter(({ affectsState }) => affectsState !== false)).toEqual([]);
  });
});

describe('the implementation guide', () => {
  const listed = (guide.definition?.resource ?? []).map(({ reference }) => reference.reference);

  test('lists every other file of profiles/', () => {
    const others = published.filter(({ resourceType }) => resourceType !== 'ImplementationGuide');
    expect(listed.filter((one) => !one?.startsWith('Bundle/')).sort()).toEqual(
      others.map(({ resourceType, id }) => `${resourceType}/${id}`).sort(),
    );
  });

  test('lists every transaction of bundles/ as an example', () => {
    const examples = readdirSync(join(folder, '../bundles')).filter((name) => name.endsWith('.json'));
    expect(listed.filter((one) => one?.startsWith('Bundle/')).sort()).toEqual(
      examples.map((name) => `Bundle/${name.slice(0, -'.json'.length)}`).sort(),
    );
  });
});
