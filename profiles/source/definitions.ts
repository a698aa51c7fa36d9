import type { Resource } from '@medplum/fhirtypes';
import { type Lists, toCodeSystem, toValueSet } from './code-list.ts';
import { conceptMaps } from './code-maps.ts';
import { CRITERION_EXTENSIONS } from './criterion-extensions.ts';
import { toExtensionDefinition } from './extension-definition.ts';
import { namingSystems } from './naming-systems.ts';
import { operationDefinitions } from './operations.ts';
import { CRITERION_LISTS, STUDY_LISTS } from './own-lists.ts';
import { REGISTRY_LISTS } from './registry-lists.ts';
import { searchParameters } from './search-parameters.ts';
import { SERVED_EXTENSIONS } from './served-extensions.ts';
import { STUDY_EXTENSIONS } from './study-extensions.ts';
import { mixedValueSets } from './value-sets.ts';

const LISTS: Lists = { ...REGISTRY_LISTS, ...STUDY_LISTS, ...CRITERION_LISTS };

/** Extensions that stored resources carry, and then those of the server's answers. */
const EXTENSIONS = { ...STUDY_EXTENSIONS, ...CRITERION_EXTENSIONS, ...SERVED_EXTENSIONS };

/** Names of the extensions that the mapping writes. */
export const mappedExtensions = (): readonly string[] =>
  Object.keys({ ...STUDY_EXTENSIONS, ...CRITERION_EXTENSIONS }).sort();

/** What profiles/ holds and needs nothing but these tables; `Type-id.json` each. */
export const definitions = (): Resource[] => [
  ...Object.entries(EXTENSIONS).map(([id, extension]) => toExtensionDefinition(id, extension)),
  ...Object.entries(LISTS).flatMap(([id, list]) => [toCodeSystem(id, list), toValueSet(id, list)]),
  ...mixedValueSets(),
  ...conceptMaps(),
  ...namingSystems(),
  ...searchParameters(),
  ...operationDefinitions(),
];
