import type { Resource } from '@medplum/fhirtypes';
import type { OwnExtension } from '../extension-shape.ts';
import { OWN_EXTENSIONS } from '../own-extension.table.ts';
import { codeSystems } from './code-system.ts';
import { conceptMaps } from './concept-map.ts';
import { operationDefinitions } from './operation-definition.ts';
import { searchParameters } from './search-parameter.ts';
import { SERVED_EXTENSIONS } from './served-extension.table.ts';
import { toStructureDefinition } from './structure-definition.ts';

/** All that profiles/ holds, made from the tables by which the mapping and the server work; `Type-id.json` each. */
export const definitions = (): Resource[] => [
  ...Object.entries<OwnExtension>({ ...OWN_EXTENSIONS, ...SERVED_EXTENSIONS }).map(([id, extension]) =>
    toStructureDefinition(id, extension),
  ),
  ...codeSystems(),
  ...conceptMaps(),
  ...searchParameters(),
  ...operationDefinitions(),
];

export const fileNameOf = (resource: Resource): string => `${resource.resourceType}-${resource.id}.json`;
