import type { ValueSet } from '@medplum/fhirtypes';
import { artifact, canonical, computerName } from './artifact.ts';

interface Set {
  readonly title: string;
  /** FHIR's codes, with their names: the set can be told without the code system that they are of. */
  readonly fhir: { readonly system: string; readonly codes: Readonly<Record<string, string>> };
  readonly own: string;
}

/** Sets of codes that are no list of ours alone. */
const SETS: Readonly<Record<string, Set>> = {
  'study-phase': {
    title: "Phase: FHIR's code, or the registry's where FHIR has none for a combination",
    fhir: {
      system: 'http://terminology.hl7.org/CodeSystem/research-study-phase',
      codes: {
        'n-a': 'N/A',
        'early-phase-1': 'Early Phase 1',
        'phase-1': 'Phase 1',
        'phase-1-phase-2': 'Phase 1/Phase 2',
        'phase-2': 'Phase 2',
        'phase-2-phase-3': 'Phase 2/Phase 3',
        'phase-3': 'Phase 3',
        'phase-4': 'Phase 4',
      },
    },
    own: 'phase',
  },
  'study-purpose': {
    title: "Primary purpose: FHIR's code, or the registry's where FHIR has none",
    fhir: {
      system: 'http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type',
      codes: {
        treatment: 'Treatment',
        prevention: 'Prevention',
        diagnostic: 'Diagnostic',
        'supportive-care': 'Supportive Care',
        screening: 'Screening',
        'health-services-research': 'Health Services Research',
        'basic-science': 'Basic Science',
        'device-feasibility': 'Device Feasibility',
      },
    },
    own: 'primary-purpose',
  },
};

export const mixedValueSets = (): ValueSet[] =>
  Object.entries(SETS).map(([id, { title, fhir, own }]) => ({
    resourceType: 'ValueSet',
    ...artifact('ValueSet', id),
    name: computerName(`${id}-codes`),
    title,
    immutable: false,
    compose: {
      include: [
        { system: fhir.system, concept: Object.entries(fhir.codes).map(([code, display]) => ({ code, display })) },
        { system: canonical('CodeSystem', own) },
      ],
    },
  }));
