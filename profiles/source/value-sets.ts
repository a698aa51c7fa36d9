import type { ValueSet } from '@medplum/fhirtypes';
import { artifact, canonical, computerName } from './artifact.ts';

interface Set {
  readonly title: string;
  readonly systems: readonly string[];
}

/** Sets of codes that are no list of ours alone. */
const SETS: Readonly<Record<string, Set>> = {
  'study-phase': {
    title: "Phase: FHIR's code, or the registry's where FHIR has none for a combination",
    systems: ['http://terminology.hl7.org/CodeSystem/research-study-phase', canonical('CodeSystem', 'phase')],
  },
  'study-purpose': {
    title: "Primary purpose: FHIR's code, or the registry's where FHIR has none",
    systems: [
      'http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type',
      canonical('CodeSystem', 'primary-purpose'),
    ],
  },
};

export const mixedValueSets = (): ValueSet[] =>
  Object.entries(SETS).map(([id, { title, systems }]) => ({
    resourceType: 'ValueSet',
    ...artifact('ValueSet', id),
    name: computerName(`${id}-codes`),
    title,
    immutable: false,
    compose: { include: systems.map((system) => ({ system })) },
  }));
