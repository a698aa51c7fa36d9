import { describe, expect, it } from 'vitest';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import { resourceTypes } from '../../../src/fhir/definitions/definitions.ts';
import disagreements from '../check-disagreements.json' with { type: 'json' };
import { DEFINITIONS, definitions, examples } from '../examples.ts';
import definitionDisagreements from './definition-disagreements.json' with { type: 'json' };

const errorsOf = (resource: unknown) => checkResource(resource).filter(({ severity }) => severity === 'error');
const withoutIndexes = (place: string | undefined): string => (place ?? '').replaceAll(/\[\d+\]/g, '');

describe("HL7's published examples", () => {
  const all = examples();
  const refused = new Map(
    all.map(({ file, resource }) => [file, errorsOf(resource)] as const).filter(([, errors]) => errors.length > 0),
  );

  it('are read in their whole number', () => {
    expect(all).toHaveLength(735);
  });

  it('are refused only where the published list says why', () => {
    expect([...refused.keys()]).toEqual(disagreements.map(({ file }) => file));
  });

  it.each(disagreements)('$file is refused at its stated places', ({ file, places }) => {
    const found = new Set(refused.get(file)?.map(({ expression }) => withoutIndexes(expression)));
    expect(found).toEqual(new Set(places.map(withoutIndexes)));
  });

  it('cover most resource types', () => {
    const covered = new Set(all.map(({ resource }) => resource.resourceType));
    expect(resourceTypes().filter((type) => covered.has(type)).length).toBeGreaterThan(120);
  });
});

describe('the definitions that R4 consists of', () => {
  it('are refused only where the published list says why', () => {
    let read = 0;
    const refused = [...DEFINITIONS].sort().flatMap((type) =>
      definitions(type)
        .filter(({ resource }) => {
          read++;
          return errorsOf(resource).length > 0;
        })
        .map(({ file }) => file),
    );
    expect(read).toBe(4570);
    expect(refused).toEqual(definitionDisagreements.flatMap(({ files }) => files).sort());
  }, 120_000);
});

describe('the rules of every resource type', () => {
  it.each(resourceTypes().map((type) => [type]))('%s can be checked', (type) => {
    const issues = checkResource({ resourceType: type, unknownElement: 1 });
    expect(issues.map(({ expression }) => expression)).toContain(`${type}.unknownElement`);
  });
});
