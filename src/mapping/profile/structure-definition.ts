import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes';
import type { Kind, OwnExtension, Shape } from '../extension-shape.ts';
import { artifact, computerName } from './artifact.ts';

/** Types that a member may be written with; the second where the source has not the form of the first. */
const TYPES: Readonly<Record<Exclude<Kind, 'span'>, readonly string[]>> = {
  string: ['string'],
  markdown: ['markdown'],
  code: ['code', 'string'],
  boolean: ['boolean'],
  integer: ['integer', 'decimal'],
  decimal: ['decimal'],
  scalar: ['decimal', 'string'],
  date: ['date', 'string'],
  uri: ['uri', 'string'],
  Coding: ['Coding'],
  Reference: ['Reference'],
  ContactDetail: ['ContactDetail'],
  Quantity: ['Quantity'],
};

const SPAN: Shape = { parts: { start: { kind: 'integer' }, end: { kind: 'integer' } } };

/** The StructureDefinition of an extension, as a differential. */
export function toStructureDefinition(id: string, extension: OwnExtension): StructureDefinition {
  const base = artifact('StructureDefinition', id);
  return {
    resourceType: 'StructureDefinition',
    ...base,
    name: computerName(id),
    title: extension.title,
    description: extension.description,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: extension.context.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        {
          id: 'Extension',
          path: 'Extension',
          short: extension.title,
          definition: extension.description,
          min: 0,
          max: extension.shape.many ? '*' : '1',
        },
        ...body('Extension', 'Extension', extension.shape, base.url),
      ],
    },
  };
}

function body(id: string, path: string, shape: Shape, url: string): ElementDefinition[] {
  const fixed: ElementDefinition = { id: `${id}.url`, path: `${path}.url`, fixedUri: url };
  const parts = partsOf(shape);
  if (!parts) {
    return [
      { id: `${id}.extension`, path: `${path}.extension`, max: '0' },
      fixed,
      {
        id: `${id}.value[x]`,
        path: `${path}.value[x]`,
        min: 1,
        type: typesOf(shape).map((code) => ({ code })),
      },
    ];
  }
  const members = Object.entries(parts).flatMap(([name, part]) =>
    member(`${id}.extension`, `${path}.extension`, name, part),
  );
  return [
    {
      id: `${id}.extension`,
      path: `${path}.extension`,
      slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'closed' },
    },
    ...members,
    fixed,
    { id: `${id}.value[x]`, path: `${path}.value[x]`, max: '0' },
  ];
}

const member = (id: string, path: string, name: string, part: Shape): ElementDefinition[] => [
  { id: `${id}:${name}`, path, sliceName: name, min: 0, max: part.many ? '*' : '1' },
  ...body(`${id}:${name}`, path, part, name),
];

function partsOf(shape: Shape): Readonly<Record<string, Shape>> | undefined {
  if ('parts' in shape) return shape.parts;
  return shape.kind === 'span' ? partsOf(SPAN) : undefined;
}

const typesOf = (shape: Shape): readonly string[] =>
  'kind' in shape && shape.kind !== 'span' ? TYPES[shape.kind] : [];
