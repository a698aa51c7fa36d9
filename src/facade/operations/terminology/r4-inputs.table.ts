import { r4Operation } from '../../../fhir/definitions/operations.ts';

const TERMINOLOGY = [
  'CodeSystem-lookup',
  'CodeSystem-subsumes',
  'CodeSystem-validate-code',
  'ValueSet-validate-code',
  'ValueSet-expand',
  'ConceptMap-translate',
] as const;

export type R4Operation = (typeof TERMINOLOGY)[number];

/** Inputs of R4's terminology operations by the id of their OperationDefinition, as `name:type`; `*`: may repeat. */
export const R4_INPUTS = Object.fromEntries(
  TERMINOLOGY.map((id) => [
    id,
    r4Operation(id)
      .inputs.map(({ name, repeats, type }) => `${name}${repeats ? '*' : ''}${type === '' ? '' : `:${type}`}`)
      .join(' '),
  ]),
) as Readonly<Record<R4Operation, string>>;
