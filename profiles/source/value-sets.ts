import type { ValueSet } from '@medplum/fhirtypes';
import { artifact, canonical, computerName } from './artifact.ts';

interface Set {
  readonly title: string;
  readonly include: readonly { readonly system: string; readonly codes?: readonly string[] }[];
}

/** Sets of codes that are no list of ours alone. */
const SETS: Readonly<Record<string, Set>> = {
  combination: {
    title: 'How many characteristics must hold (of R5)',
    include: [
      {
        system: 'http://hl7.org/fhir/group-characteristic-combination',
        codes: ['all-of', 'any-of', 'at-least', 'at-most'],
      },
    ],
  },
  'study-phase': {
    title: "Phase: FHIR's code, or the registry's where FHIR has none for a combination",
    include: [
      { system: 'http://terminology.hl7.org/CodeSystem/research-study-phase' },
      { system: canonical('CodeSystem', 'phase') },
    ],
  },
  'study-purpose': {
    title: "Primary purpose: FHIR's code, or the registry's where FHIR has none",
    include: [
      { system: 'http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type' },
      { system: canonical('CodeSystem', 'primary-purpose') },
    ],
  },
};

export const mixedValueSets = (): ValueSet[] =>
  Object.entries(SETS).map(([id, { title, include }]) => ({
    resourceType: 'ValueSet',
    ...artifact('ValueSet', id),
    name: computerName(`${id}-codes`),
    title,
    immutable: false,
    compose: {
      include: include.map(({ system, codes }) => ({
        system,
        ...(codes === undefined ? {} : { concept: codes.map((code) => ({ code })) }),
      })),
    },
  }));
