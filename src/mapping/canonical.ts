/** Addresses of what the mapping writes: its own artifacts, and the official R5-in-R4 extensions. */
import { BASE } from '../fhir/profiles/definition-files.ts';
import { systemsOf } from '../fhir/profiles/identifier-systems.ts';

export { BASE };

/** An extension of our own, by the name of its definition under profiles/. */
export const own = (name: string): string => `${BASE}/StructureDefinition/${name}`;

/** Profiles of our own for the resources that the mapping makes. */
const PROFILES = {
  'tb-research-study': own('tb-research-study'),
  'tb-eligibility-group': own('tb-eligibility-group'),
  'tb-protocol': own('tb-protocol'),
  'tb-intervention': own('tb-intervention'),
  'tb-site': own('tb-site'),
  'tb-organization': own('tb-organization'),
  'tb-investigator': own('tb-investigator'),
  'tb-practitioner': own('tb-practitioner'),
  'tb-source': own('tb-source'),
  'tb-results': own('tb-results'),
} as const;

/** `meta` of a resource that claims a profile of ours; `source` is the registry page, for what one study owns. */
export const claim = (id: keyof typeof PROFILES, source?: string): { profile: string[]; source?: string } =>
  source === undefined ? { profile: [PROFILES[id]] } : { source, profile: [PROFILES[id]] };

/** A code system of our own. */
export const codeSystem = (name: string): string => `${BASE}/CodeSystem/${name}`;

/** The namespace of our deterministic identifiers for one resource type, in lower case. */
export const idSystem = (type: string): string => `${BASE}/id/${type.toLowerCase()}`;

/** The cross-version extension that carries an R5 element in R4 (package hl7.fhir.uv.xver-r5.r4). */
export const xver = (path: string): string => `http://hl7.org/fhir/5.0/StructureDefinition/extension-${path}`;

/** Systems under which NCT numbers are written: our own spelling, and then those of others. */
export const NCT_ALIASES = systemsOf('nct');
export const [NCT_SYSTEM] = NCT_ALIASES;
export const [CTIS_SYSTEM] = systemsOf('ctis');
export const [UTN_SYSTEM] = systemsOf('utn');
export const [EUDRACT_SYSTEM] = systemsOf('eudract');

export const MESH = 'https://www.nlm.nih.gov/mesh';
export const GENDER = 'http://hl7.org/fhir/administrative-gender';
export const UCUM = 'http://unitsofmeasure.org';
export const PARTY_ROLE = 'http://hl7.org/fhir/research-study-party-role';
export const REGISTRATION_ACTIVITY = 'http://hl7.org/fhir/research-study-registration-activity';
export const STUDY_PHASE = 'http://terminology.hl7.org/CodeSystem/research-study-phase';
export const STUDY_PURPOSE = 'http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type';
export const OBJECTIVE_TYPE = 'http://terminology.hl7.org/CodeSystem/research-study-objective-type';
export const ARM_TYPE = 'http://hl7.org/fhir/research-study-arm-type';

/** Where the registry shows a study to people. */
export const registryPage = (nctId: string): string => `https://clinicaltrials.gov/study/${nctId}`;
