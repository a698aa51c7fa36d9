import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes';
import { artifact, BASE, canonical, computerName } from './artifact.ts';
import { toBinding } from './extension-definition.ts';

/** An element that a profile limits: its path below the type, slices after a colon (`identifier:nct.system`), and how. */
export type Row = readonly [path: string, limits: Omit<ElementDefinition, 'id' | 'path' | 'sliceName'>];

export interface Profile {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  /** In the order of R4's elements. */
  readonly rows: readonly (Row | readonly Row[])[];
}

const PUBLISHED = 'http://hl7.org/fhir/StructureDefinition';

/** The StructureDefinition of a profile, as a differential. */
export const toProfile = (id: string, { type, title, description, rows }: Profile): StructureDefinition => ({
  resourceType: 'StructureDefinition',
  ...artifact('StructureDefinition', id),
  name: computerName(id),
  title,
  description,
  fhirVersion: '4.0.1',
  kind: 'resource',
  abstract: false,
  type,
  baseDefinition: `${PUBLISHED}/${type}`,
  derivation: 'constraint',
  differential: {
    element: [
      { id: type, path: type, short: title, definition: description },
      ...rows.flatMap((one) => (isRow(one) ? [one] : one)).map((row) => toElement(type, row)),
    ],
  },
});

const isRow = (one: Row | readonly Row[]): one is Row => typeof one[0] === 'string';

function toElement(type: string, [path, limits]: Row): ElementDefinition {
  const slice = /:([^.]+)$/.exec(path)?.[1];
  return {
    id: `${type}.${path}`,
    path: `${type}.${path.replaceAll(/:[^.]+/g, '')}`,
    ...(slice === undefined ? {} : { sliceName: slice }),
    ...limits,
  };
}

/** An extension that an element may have: its name as a slice, and how often. */
export type Allowed = Readonly<Record<string, '0..1' | '1..1' | '0..*'>>;

/** Slices of an element's extensions; `urlOf` gives the address for a name. Others may stand beside them. */
export function extensions(path: string, ...groups: readonly (readonly [(name: string) => string, Allowed])[]): Row[] {
  const at = path === '' ? 'extension' : `${path}.extension`;
  const rows: Row[] = [
    [at, { slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' } }],
  ];
  for (const [urlOf, allowed] of groups) {
    for (const [name, range] of Object.entries(allowed)) {
      const [min, max] = range.split('..') as [string, string];
      const type = [{ code: 'Extension', profile: [urlOf(name)] }];
      rows.push([`${at}:${sliceName(name)}`, { min: Number(min), max, type }]);
    }
  }
  return rows;
}

/** `has-results` → `hasResults`, `recruitment.targetNumber` → `recruitmentTargetNumber`. */
const sliceName = (name: string): string => name.replaceAll(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());

export const own = (name: string): string => canonical('StructureDefinition', name);
/** Addresses of the official extensions that carry R5 elements, by the type that has them. */
const r5 =
  (type: string) =>
  (element: string): string =>
    `http://hl7.org/fhir/5.0/StructureDefinition/extension-${type}.${element}`;
export const r5Study = r5('ResearchStudy');
export const r5Group = r5('Group');
export const r5Artifact = r5('RelatedArtifact');

/** A reference to a resource that fulfils one of our profiles. */
export const refersTo = (profile: string): Pick<ElementDefinition, 'type'> => ({
  type: [{ code: 'Reference', targetProfile: [own(profile)] }],
});

/** Bound to a list of ours to which the registry, or others, may add. */
export const codedBy = (valueSet: string): Pick<ElementDefinition, 'binding'> => ({
  binding: toBinding({ valueSet, strength: 'extensible' }),
});

/** Exactly one identifier of our own, made from the content, by which conditional writes find the resource. */
export const ownIdentifier = (type: string): Row[] => [
  [
    'identifier',
    {
      slicing: { discriminator: [{ type: 'value', path: 'system' }], ordered: false, rules: 'open' },
      min: 1,
    },
  ],
  ['identifier:own', { short: 'Made from the content, so always the same', min: 1, max: '1' }],
  ['identifier:own.system', { min: 1, fixedUri: `${BASE}/id/${type.toLowerCase()}` }],
  ['identifier:own.value', { min: 1 }],
];

export const REQUIRED = { min: 1, mustSupport: true } as const;
export const SUPPORTED = { mustSupport: true } as const;
