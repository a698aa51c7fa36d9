/** R4's own StructureDefinitions with their snapshots, for peers that need them; from the development package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, StructureDefinition } from '@medplum/fhirtypes';

const folder = join(import.meta.dirname, '../../node_modules/hl7.fhir.r4.examples');

export const structureDefinitions = (): Bundle<StructureDefinition> => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: readdirSync(folder)
    .filter((file) => /^StructureDefinition-[A-Za-z]+\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as StructureDefinition)
    .filter(({ derivation }) => derivation !== 'constraint')
    .map((resource) => ({ resource })),
});
