import type { ElementDefinition, ElementDefinitionBinding, StructureDefinition } from '@medplum/fhirtypes';
import { artifact, canonical, computerName } from './artifact.ts';
import { type Binding, type OwnExtension, type Shape, TYPES } from './shape.ts';

/** The StructureDefinition of an extension, as a differential. */
export function toExtensionDefinition(id: string, extension: OwnExtension): StructureDefinition {
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
          ...cardinality(extension.shape),
        },
        ...body('Extension', 'Extension', extension.shape, base.url),
      ],
    },
  };
}

const cardinality = ({ many, absent }: Shape): Pick<ElementDefinition, 'min' | 'max' | 'meaningWhenMissing'> => ({
  min: 0,
  max: many ? '*' : '1',
  ...(absent === undefined ? {} : { meaningWhenMissing: absent }),
});

function body(id: string, path: string, shape: Shape, url: string): ElementDefinition[] {
  const fixed: ElementDefinition = { id: `${id}.url`, path: `${path}.url`, fixedUri: url };
  if (!('parts' in shape)) {
    return [{ id: `${id}.extension`, path: `${path}.extension`, max: '0' }, fixed, valueElement(id, path, shape)];
  }
  return [
    {
      id: `${id}.extension`,
      path: `${path}.extension`,
      slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'closed' },
    },
    ...Object.entries(shape.parts).flatMap(([name, part]) =>
      member(`${id}.extension`, `${path}.extension`, name, part),
    ),
    fixed,
    { id: `${id}.value[x]`, path: `${path}.value[x]`, max: '0' },
  ];
}

const member = (id: string, path: string, name: string, part: Shape): ElementDefinition[] => [
  { id: `${id}:${name}`, path, sliceName: name, ...cardinality(part) },
  ...body(`${id}:${name}`, path, part, name),
];

function valueElement(id: string, path: string, shape: Exclude<Shape, { parts: unknown }>): ElementDefinition {
  const { binding, target } = shape;
  return {
    id: `${id}.value[x]`,
    path: `${path}.value[x]`,
    min: 1,
    type: typesOf(shape).map((code) => ({
      code,
      ...(target === undefined ? {} : { targetProfile: [`http://hl7.org/fhir/StructureDefinition/${target}`] }),
    })),
    ...(binding === undefined ? {} : { binding: toBinding(binding) }),
  };
}

/** A code of a list that is closed has no second form. */
const typesOf = ({ kind, binding }: Exclude<Shape, { parts: unknown }>): readonly string[] =>
  binding?.strength === 'required' ? TYPES[kind].slice(0, 1) : TYPES[kind];

export const toBinding = ({ strength, valueSet }: Binding): ElementDefinitionBinding => ({
  strength,
  valueSet: valueSet.includes(':') ? valueSet : canonical('ValueSet', valueSet),
});
