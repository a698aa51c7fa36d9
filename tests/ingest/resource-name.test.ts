import { describe, expect, test } from 'vitest';
import { mentionsOf, namesOf } from '../../src/ingest/resource-name.ts';

const place = {
  resourceType: 'Location',
  id: 'a1',
  url: 'https://trialbridge.dev/fhir/Location/x',
  identifier: [
    { system: 'https://example.org/id', value: '7' },
    { value: '8' },
    { system: 'https://example.org/none' },
  ],
};

describe('names of a resource', () => {
  test('are its id, its identifiers and its canonical URL', () => {
    expect(namesOf(place)).toEqual([
      'Location/a1',
      'Location?identifier=https://example.org/id|7',
      'Location?identifier=|8',
      'https://trialbridge.dev/fhir/Location/x',
    ]);
    expect(namesOf({ resourceType: 'Provenance' })).toEqual([]);
  });

  test.each([
    ['Location/a1', 'as it is'],
    ['Location/a1/_history/3', 'with a version'],
    ['https://example.org/fhir/Location/a1', 'with its server'],
    ['https://example.org/fhir/Location/a1/_history/3', 'with both'],
    ['Location?identifier=https://example.org/id|7', 'by identifier'],
    ['https://trialbridge.dev/fhir/Location/x|0a1b', 'by canonical with version'],
  ])('are found where another says %s', (text) => {
    const other = { resourceType: 'PlanDefinition', action: [{ action: [{ definitionCanonical: text }] }] };
    const mentioned = mentionsOf(other);
    expect(namesOf(place).some((name) => mentioned.has(name))).toBe(true);
  });

  test('are not found in running text, nor in those of other resources', () => {
    const mentioned = mentionsOf({
      resourceType: 'Basic',
      a: 'see Location/a1',
      b: ['Location/a12', 'Group/a1', 'a1'],
    });
    expect(namesOf(place).some((name) => mentioned.has(name))).toBe(false);
  });
});
