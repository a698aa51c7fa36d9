/** The example resources that HL7 publishes with R4, from the development package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyResource } from '../../src/fhir/resource.ts';

const folder = join(import.meta.dirname, '../../node_modules/hl7.fhir.r4.examples');

/** Types that define FHIR itself: thousands of files, of one kind each. */
export const DEFINITIONS: ReadonlySet<string> = new Set([
  'StructureDefinition',
  'ValueSet',
  'CodeSystem',
  'SearchParameter',
  'ConceptMap',
  'OperationDefinition',
  'CompartmentDefinition',
  'ImplementationGuide',
  'StructureMap',
]);

export interface Example {
  readonly file: string;
  readonly text: string;
  readonly resource: AnyResource;
}

const filesOf = (wanted: (file: string) => boolean): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file.includes('-') && !file.startsWith('ig-') && wanted(file))
    .sort();

const read = (files: readonly string[], maxBytes: number): Example[] =>
  files
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ text }) => text.length <= maxBytes)
    .map(({ file, text }) => ({ file, text, resource: JSON.parse(text) as AnyResource }));

/** All examples that are no definitions, in the order of their names; those over `maxBytes` left out. */
export const examples = (maxBytes = Number.POSITIVE_INFINITY): Example[] =>
  read(
    filesOf((file) => !DEFINITIONS.has(file.split('-')[0]!)),
    maxBytes,
  );

/** The definitions of one type that R4 itself consists of, in the same order. */
export const definitions = (type: string, maxBytes = Number.POSITIVE_INFINITY): Example[] =>
  read(
    filesOf((file) => file.startsWith(`${type}-`)),
    maxBytes,
  );
