import type { Resource } from '@medplum/fhirtypes';
import { type Lists, lexiconSystem, toCodeSystem, toValueSet } from './code-list.ts';
import { conceptMaps } from './code-maps.ts';
import { CRITERION_EXTENSIONS } from './criterion-extensions.ts';
import { toExtensionDefinition } from './extension-definition.ts';
import { namingSystems } from './naming-systems.ts';
import { operationDefinitions } from './operations.ts';
import { CRITERION_LISTS, STUDY_LISTS } from './own-lists.ts';
import { INVESTIGATOR, ORGANIZATION, PRACTITIONER, RESULTS, SITE, SOURCE } from './party-profiles.ts';
import { type Profile, toProfile } from './profile.ts';
import { REGISTRY_LISTS } from './registry-lists.ts';
import { searchParameters } from './search-parameters.ts';
import { SERVED_EXTENSIONS } from './served-extensions.ts';
import { STUDY_EXTENSIONS } from './study-extensions.ts';
import { ELIGIBILITY_GROUP, INTERVENTION, PROTOCOL, RESEARCH_STUDY } from './study-profiles.ts';
import { mixedValueSets } from './value-sets.ts';

const LISTS: Lists = { ...REGISTRY_LISTS, ...STUDY_LISTS, ...CRITERION_LISTS };

/** What the mapping makes, by the ids under which its resources claim them. */
const PROFILES: Readonly<Record<string, Profile>> = {
  'tb-research-study': RESEARCH_STUDY,
  'tb-eligibility-group': ELIGIBILITY_GROUP,
  'tb-protocol': PROTOCOL,
  'tb-intervention': INTERVENTION,
  'tb-site': SITE,
  'tb-organization': ORGANIZATION,
  'tb-investigator': INVESTIGATOR,
  'tb-practitioner': PRACTITIONER,
  'tb-source': SOURCE,
  'tb-results': RESULTS,
};

/** Extensions that stored resources carry, and then those of the server's answers. */
const EXTENSIONS = { ...STUDY_EXTENSIONS, ...CRITERION_EXTENSIONS, ...SERVED_EXTENSIONS };

/** Names of the extensions that the mapping writes. */
export const mappedExtensions = (): readonly string[] =>
  Object.keys({ ...STUDY_EXTENSIONS, ...CRITERION_EXTENSIONS }).sort();

/** What profiles/ holds and needs nothing but these tables; `Type-id.json` each. */
export const definitions = (): Resource[] => [
  ...Object.entries(PROFILES).map(([id, profile]) => toProfile(id, profile)),
  ...Object.entries(EXTENSIONS).map(([id, extension]) => toExtensionDefinition(id, extension)),
  ...Object.entries(LISTS).flatMap(([id, list]) => [toCodeSystem(id, list), toValueSet(id, list)]),
  lexiconSystem(),
  toValueSet('lexicon', { title: 'Concepts that eligibility criteria speak of' }),
  ...mixedValueSets(),
  ...conceptMaps(),
  ...namingSystems(),
  ...searchParameters(),
  ...operationDefinitions(),
];
