import type { CodeSystem } from '@medplum/fhirtypes';
import * as registry from '../../trial/vocabulary.ts';
import { AGE_UNIT_TO_UCUM, OUTCOME_TO_FHIR } from '../code-map.table.ts';
import { PART_CODES } from '../empty-part.ts';
import { FLAG_CODES } from '../study-flag.ts';
import { artifact, computerName } from './artifact.ts';

interface List {
  readonly title: string;
  readonly codes: readonly string[];
  /** Meaning, where the code does not tell it by itself. */
  readonly meanings?: Readonly<Record<string, string>>;
}

const ofRegistry = (title: string, codes: readonly string[]): List => ({
  title: `${title}, as the registry codes it`,
  codes,
});

/** Our code systems. Lists of the registry are open: it adds codes, and an unlisted one is kept as it is. */
const LISTS: Readonly<Record<string, List>> = {
  'overall-status': ofRegistry('Status of a study', registry.STATUSES),
  'agency-class': ofRegistry('Kind of organization', registry.AGENCY_CLASSES),
  'study-type': ofRegistry('Type of study', registry.STUDY_TYPES),
  phase: ofRegistry('Phase', registry.PHASES),
  'primary-purpose': ofRegistry('Primary purpose', registry.PRIMARY_PURPOSES),
  allocation: ofRegistry('Allocation', registry.ALLOCATIONS),
  'intervention-model': ofRegistry('Model of intervention', registry.INTERVENTION_MODELS),
  'observational-model': ofRegistry('Model of observation', registry.OBSERVATIONAL_MODELS),
  'time-perspective': ofRegistry('Time perspective', registry.TIME_PERSPECTIVES),
  masking: ofRegistry('Masking', registry.MASKINGS),
  'who-masked': ofRegistry('Who is masked', registry.WHO_MASKED),
  'specimen-retention': ofRegistry('Specimens kept', registry.BIOSPEC_RETENTIONS),
  'arm-type': ofRegistry('Type of arm', registry.ARM_GROUP_TYPES),
  'intervention-type': ofRegistry('Type of intervention', registry.INTERVENTION_TYPES),
  'contact-role': ofRegistry('Role of a contact or official', registry.CONTACT_ROLES),
  'party-role': ofRegistry('Role of a party', registry.RESPONSIBLE_PARTY_TYPES),
  'study-id-type': ofRegistry('Type of identifier', registry.SECONDARY_ID_TYPES),
  sex: ofRegistry('Eligible sex', registry.SEXES),
  'outcome-list': { title: 'List of outcomes', codes: Object.keys(OUTCOME_TO_FHIR) },
  'age-unit': { title: 'Unit of an age limit', codes: Object.keys(AGE_UNIT_TO_UCUM) },
  'identifier-kind': {
    title: 'Whose identifier it is',
    codes: ['organization', 'secondary'],
    meanings: { organization: 'given by the organization that keeps the record', secondary: 'given by anybody else' },
  },
  'party-kind': {
    title: 'List in which a party stands',
    codes: ['collaborator', 'responsible-party', 'overall-official'],
  },
  'registration-activity': {
    title: 'Dated step that HL7 has no code for',
    codes: [
      'study-start',
      'study-completion',
      'disposition-submission',
      'disposition-submission-qc',
      'disposition-posting',
    ],
  },
  'study-flag': { title: 'What a record says by yes or no', codes: FLAG_CODES },
  'empty-part': {
    title: 'Part of a record that is present without content',
    codes: PART_CODES.flatMap((code) => [code, `${code}-none`]),
  },
  'protocol-action': {
    title: 'Kind of action in a protocol',
    codes: ['participation', 'arm', 'no-arm'],
    meanings: {
      participation: 'the root, with the conditions of taking part',
      arm: 'what the participants of one arm receive',
      'no-arm': 'interventions that no arm names',
    },
  },
  characteristic: {
    title: 'Kind of eligibility characteristic',
    codes: [
      'criterion',
      'combination',
      'age-limit',
      'sex-limit',
      'healthy-volunteer',
      'condition',
      'medication',
      'procedure',
      'allergy',
      'immunization',
    ],
    meanings: {
      criterion: 'stated as text only: a person or a reader of the text must judge it',
      combination: 'several characteristics, in the Group that the value refers to',
      'age-limit': "the registry's own age limits, both ends inclusive",
      'sex-limit': "the registry's own limit to one sex",
      'healthy-volunteer': 'a person without the condition under study',
    },
  },
};

export const codeSystems = (): CodeSystem[] =>
  Object.entries(LISTS).map(([id, { title, codes, meanings }]) => ({
    resourceType: 'CodeSystem',
    ...artifact('CodeSystem', id),
    name: computerName(id),
    title,
    caseSensitive: true,
    content: 'complete',
    count: codes.length,
    concept: codes.map((code) => ({
      code,
      display: displayOf(code),
      ...(meanings?.[code] === undefined ? {} : { definition: meanings[code] }),
    })),
  }));

/** `NOT_YET_RECRUITING` → `Not yet recruiting`. */
function displayOf(code: string): string {
  const words = code.replaceAll(/[_-]+/g, ' ');
  return /[a-z]/.test(words) || words.length <= 3 ? words : words.slice(0, 1) + words.slice(1).toLowerCase();
}
