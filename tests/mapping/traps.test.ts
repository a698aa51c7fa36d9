import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalFhirPath } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { studyRecordFrom } from '../../src/mapping/study-record.ts';
import type { ProtocolSection } from '../../src/trial/protocol.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { mapped, resourcesOf, smallTrial } from './trials.ts';

interface Case {
  readonly title: string;
  readonly why: string;
  /** Modules laid over a record that has a number and a title. */
  readonly record: Partial<Omit<StudyRecord, 'protocolSection'>> & {
    readonly protocolSection?: Partial<ProtocolSection>;
  };
  /** By resource type and FHIRPath: the values, of all resources of the type in their order. */
  readonly expect: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
}

const folder = join(import.meta.dirname, '../cases/mapping');

const valuesAt = (path: string, resource: Resource): unknown[] => evalFhirPath(path, resource as never);

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[];

  test.each(cases)('$title', ({ record, expect: expected }) => {
    const { protocolSection, ...rest } = record;
    const trial = smallTrial(protocolSection ?? {}, rest);
    const bundles = mapped(trial);
    expect(bundles.flatMap((bundle) => checkResource(bundle))).toEqual([]);
    for (const [type, claims] of Object.entries(expected)) {
      const resources = resourcesOf(bundles).filter((resource) => resource.resourceType === type);
      expect(resources.length, type).toBeGreaterThan(0);
      for (const [path, values] of Object.entries(claims)) {
        expect(
          resources.flatMap((resource) => valuesAt(path, resource)),
          path,
        ).toEqual(values);
      }
    }
    expect(studyRecordFrom(resourcesOf(JSON.parse(JSON.stringify(bundles))))).toEqual(trial.record);
  });
});
