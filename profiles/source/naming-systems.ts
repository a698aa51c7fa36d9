import type { NamingSystem } from '@medplum/fhirtypes';
import { artifact, BASE } from './artifact.ts';

interface Names {
  readonly name: string;
  readonly description: string;
  readonly responsible: string;
  /** What is written. */
  readonly preferred: string;
  /** What others write, and searches and readers take for the same. */
  readonly aliases?: readonly string[];
}

const SYSTEMS: Readonly<Record<string, Names>> = {
  nct: {
    name: 'NctNumber',
    description: 'NCT number of a study at ClinicalTrials.gov: NCT and eight digits.',
    responsible: 'US National Library of Medicine',
    preferred: 'http://clinicaltrials.gov',
    aliases: [
      'http://clinicaltrials.gov/',
      'https://clinicaltrials.gov/nctid',
      'https://clinicaltrials.gov',
      'https://clinicaltrials.gov/',
    ],
  },
  ctis: {
    name: 'CtisNumber',
    description: 'EU trial number of the Clinical Trials Information System: 2023-500000-12-00.',
    responsible: 'European Medicines Agency',
    preferred: 'https://euclinicaltrials.eu/clinicalTrialId',
  },
  eudract: {
    name: 'EudractNumber',
    description: 'Number of a trial in the European register that CTIS followed: 2015-000001-12.',
    responsible: 'European Medicines Agency',
    preferred: `${BASE}/id/eudract`,
  },
  utn: {
    name: 'UniversalTrialNumber',
    description: 'Universal Trial Number: U1111-1234-5678.',
    responsible: 'World Health Organization',
    preferred: `${BASE}/id/utn`,
  },
};

/** Resources that have an identifier of ours, which equals their id: by it a conditional write finds them. */
const OWN = [
  'ActivityDefinition',
  'DocumentReference',
  'Group',
  'Location',
  'Organization',
  'PlanDefinition',
  'Practitioner',
  'PractitionerRole',
  'Provenance',
];

const own = (type: string): [string, Names] => [
  `id-${type.toLowerCase()}`,
  {
    name: `TrialBridge${type}Id`,
    description: `What identifies a ${type} that was made from a registry record: made from its content, so always the same.`,
    responsible: 'TrialBridge',
    preferred: `${BASE}/id/${type.toLowerCase()}`,
  },
];

export const namingSystems = (): NamingSystem[] =>
  [...Object.entries(SYSTEMS), ...OWN.map(own)].map(([id, { name, description, responsible, preferred, aliases }]) => {
    const { status, date, publisher } = artifact('NamingSystem', id);
    return {
      resourceType: 'NamingSystem',
      id,
      name,
      status,
      kind: 'identifier',
      date,
      publisher,
      responsible,
      description,
      uniqueId: [
        { type: 'uri', value: preferred, preferred: true },
        ...(aliases ?? []).map((value) => ({ type: 'uri' as const, value, preferred: false })),
      ],
    };
  });
