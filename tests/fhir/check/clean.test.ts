import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClean } from '../../../src/fhir/check/code/clean.ts';
import { isPlainString, isPlainText } from '../../../src/fhir/check/code/texts.ts';
import { PRIMITIVES } from '../../../src/fhir/check/primitives.ts';
import { checkResource, walkResource } from '../../../src/fhir/check/resource-check.ts';
import { isResourceType } from '../../../src/fhir/definitions/definitions.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { toBundles } from '../../../src/mapping/transaction.ts';
import { trialFromCtgov } from '../../../src/registry/ctgov/trial.ts';
import { corpusLines, describeCorpus } from '../../corpus.ts';
import { examples } from '../examples.ts';
import { damaged } from './damage.ts';

/** What the two ways say; equal where both find nothing or both something. */
const answers = (resource: AnyResource): readonly [boolean, string] => {
  const issues = walkResource(resource);
  const first = issues[0] ? `${issues[0].expression}: ${issues[0].message}` : '';
  return [isResourceType(resource.resourceType) && isClean(resource, resource.resourceType), first];
};

function expectAgreement(resource: AnyResource): void {
  const [clean, first] = answers(resource);
  expect([clean, first]).toEqual([first === '', first]);
}

describe('the compiled check says clean exactly where the walk finds nothing, for', () => {
  const all = examples(30_000).map(({ resource }) => resource);

  it('every published example', () => {
    for (const resource of all) expectAgreement(resource);
    expect(all.filter((resource) => answers(resource)[0]).length).toBeGreaterThan(600);
  });

  it('published examples that are damaged at one place', () => {
    fc.assert(fc.property(damaged(all), expectAgreement), { numRuns: 3000 });
  });

  it('resources of any JSON', () => {
    const members = fc.constantFrom(
      ...['entry', 'contained', 'item', 'name', 'text', 'extension', 'modifierExtension', 'valueString', '_status'],
      ...['status', 'code', 'subject', 'meta', 'id', 'valueQuantity', 'identifier', 'characteristic', 'resourceType'],
    );
    const types = fc.constantFrom('Patient', 'Bundle', 'Observation', 'Group', 'Questionnaire', 'Parameters');
    const json = fc.record({ resourceType: types, members: fc.dictionary(members, fc.jsonValue()) });
    fc.assert(
      fc.property(json, ({ resourceType, members }) => expectAgreement({ ...members, resourceType })),
      { numRuns: 1000 },
    );
  });

  it('resources nested more deeply than is looked at', () => {
    for (const depth of [50, 180, 195, 205, 1000]) {
      let extension: unknown = { url: 'http://x.test', valueString: 'x' };
      for (let i = 0; i < depth; i++) extension = { url: 'http://x.test', extension: [extension] };
      const resource = { resourceType: 'Patient', extension: [extension] };
      const found = walkResource(resource).length;
      if (isClean(resource, 'Patient')) expect(found).toBe(0);
      expect(checkResource(resource)).toHaveLength(found);
    }
  });
});

describeCorpus('the compiled check of mapped trials', () => {
  const trials = corpusLines<unknown>('ctgov/dev.ndjson.gz').filter((_, i) => i % 24 === 0);
  const resources = trials.flatMap((record) =>
    toBundles(trialFromCtgov(record, JSON.stringify(record)), [], { ids: 'literal' }).flatMap(({ entry }) =>
      (entry ?? []).map(({ resource }) => resource as unknown as AnyResource),
    ),
  );

  it('says clean exactly where the walk finds nothing', () => {
    for (const resource of resources) expectAgreement(resource);
  });

  it('says so too after damage at one place', () => {
    const byType = Map.groupBy(resources, ({ resourceType }) => resourceType);
    const sample = [...byType.values()].flatMap((list) => list.slice(0, 12));
    fc.assert(fc.property(damaged(sample), expectAgreement), { numRuns: 4000 });
  });
});

describe('the quick tests of texts', () => {
  const characters = fc.array(
    fc.constantFrom(...Array.from({ length: 34 }, (_, i) => String.fromCharCode(i)), 'a', 'é', '≥'),
  );
  const text = fc.tuple(fc.nat(120), characters).map(([length, end]) => 'x'.repeat(length) + end.join(''));

  it.each([
    ['string', isPlainString],
    ['xhtml', isPlainText],
  ] as const)('equal the format of %s', (type, test) => {
    const format = PRIMITIVES.get(type)!;
    fc.assert(
      fc.property(text, (value) => {
        expect(test(value)).toBe(format.problem(value as never) === undefined);
      }),
    );
  });
});

describe('where no code may be made from text', () => {
  it('the walk alone answers, and answers the same', () => {
    const file = join(import.meta.dirname, '../../../src/fhir/check/resource-check.ts');
    const patients = [
      { resourceType: 'Patient', active: true },
      { resourceType: 'Patient', active: 'yes' },
    ];
    const script = `import { checkResource } from ${JSON.stringify(file)};
      let made = true; try { new Function('')(); } catch { made = false; }
      console.log(JSON.stringify([made, ...${JSON.stringify(patients)}.map((patient) => checkResource(patient))]));`;
    const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
    const { stdout, stderr } = spawnSync(
      node,
      ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([false, ...patients.map((patient) => walkResource(patient))]);
  });
});
