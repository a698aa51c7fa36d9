import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBundle } from '../../../src/fhir/bundle.ts';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import { mapReferences } from '../../../src/fhir/references.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { Failure } from '../../../src/kernel/failure.ts';
import { corpusPath, describeCorpus } from '../../corpus.ts';
import { examples } from '../examples.ts';

const ODD: readonly unknown[] = [
  null,
  [],
  {},
  [[]],
  [null],
  [{}],
  '',
  '#',
  'x',
  0,
  -1.5,
  true,
  { a: 1 },
  { resourceType: 'Patient' },
];

/** Paths to every value below the resource itself. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? replaced(item, rest, by) : item));
  const node = value as Record<string, unknown>;
  return { ...node, [key]: replaced(node[key], rest, by) };
}

describe('a published example in which any one value is replaced by an odd one', () => {
  const all = examples(8_000).map(({ file, resource }) => ({
    file,
    resource,
    paths: pathsOf(resource).filter(([first]) => first !== undefined && first !== 'resourceType'),
  }));

  it('is checked, mapped and planned without an error', () => {
    const damaged = fc.tuple(fc.constantFrom(...all), fc.nat(), fc.constantFrom(...ODD)).map(([example, at, odd]) => {
      const path = example.paths[at % example.paths.length]!;
      return { path, resource: replaced(example.resource, path, odd) as AnyResource };
    });
    fc.assert(
      fc.property(damaged, ({ resource }) => {
        for (const { message, expression } of checkResource(resource)) {
          expect(message).not.toBe('');
          expect(expression?.startsWith(resource.resourceType)).toBe(true);
        }
        expect(mapReferences(resource, (text) => text)).toBe(resource);
        tryPlan(resource);
      }),
      { numRuns: 4000 },
    );
  });
});

function tryPlan(resource: AnyResource): void {
  try {
    planBundle({ ...resource, resourceType: 'Bundle', type: 'batch' });
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
  }
}

describeCorpus('the patients that the matching is measured on', () => {
  const files = ['matching/patients', 'matching-synthea/patients'].flatMap((folder) =>
    readdirSync(corpusPath(folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name)),
  );

  it('are accepted by the strict gate, every one', () => {
    expect(files.length).toBeGreaterThan(40);
    const refused = files.filter((file) => {
      const issues = checkResource(JSON.parse(readFileSync(corpusPath(file), 'utf8')));
      return issues.some(({ severity }) => severity === 'error');
    });
    expect(refused).toEqual([]);
  });
});
