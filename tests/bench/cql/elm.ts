/** ELM, the compiled form of CQL, as JSON: the few expressions that criteria need (cql.hl7.org, Appendix: ELM types). */
export interface Elm {
  readonly type: string;
  readonly [part: string]: unknown;
}

const SYSTEM = '{urn:hl7-org:elm-types:r1}';

export const and = (parts: readonly Elm[]): Elm => joined('And', parts);
export const or = (parts: readonly Elm[]): Elm => joined('Or', parts);
export const not = (operand: Elm): Elm => ({ type: 'Not', operand });
export const exists = (operand: Elm): Elm => ({ type: 'Exists', operand });
export const compared = (type: Comparison, left: Elm, right: Elm): Elm => ({ type, operand: [left, right] });
export type Comparison =
  | 'Less'
  | 'LessOrEqual'
  | 'Greater'
  | 'GreaterOrEqual'
  | 'Equal'
  | 'SameOrAfter'
  | 'SameOrBefore';

export const parameter = (name: string): Elm => ({ type: 'ParameterRef', name });
export const defined = (name: string): Elm => ({ type: 'ExpressionRef', name });
export const partOf = (scope: string, path: string): Elm => ({ type: 'Property', scope, path });
export const part = (source: Elm, path: string): Elm => ({ type: 'Property', source, path });
export const text = (value: string): Elm => ({ type: 'Literal', valueType: `${SYSTEM}String`, value });
export const quantity = (value: number, unit: string): Elm => ({ type: 'Quantity', value, unit });
export const ageInYears = (birth: Elm, on: Elm): Elm => ({
  type: 'CalculateAgeAt',
  precision: 'Year',
  operand: [birth, on],
});
export const whole = (value: number): Elm => ({ type: 'Literal', valueType: `${SYSTEM}Integer`, value: String(value) });
export const oneOf = (value: Elm, among: readonly string[]): Elm => ({
  type: 'In',
  operand: [value, { type: 'List', element: among.map(text) }],
});

/** The resources of a type whose `property` has a code of a value set. */
export const retrieved = (resource: string, property: string, valueSet: string): Elm => ({
  type: 'Retrieve',
  dataType: `{http://hl7.org/fhir}${resource}`,
  codeProperty: property,
  codeComparator: 'in',
  codes: { type: 'ValueSetRef', name: valueSet },
});

export const where = (alias: string, expression: Elm, condition: Elm): Elm => ({
  type: 'Query',
  source: [{ alias, expression }],
  relationship: [],
  where: condition,
});

/** The FHIR Quantity of the latest of some resources, as a quantity of CQL; null where there is none. */
export function latestQuantity(alias: string, expression: Elm, condition: Elm, at: string, value: string): Elm {
  const taken = {
    type: 'Instance',
    classType: `${SYSTEM}Quantity`,
    element: [
      { name: 'value', value: partOf(alias, `${value}.value.value`) },
      { name: 'unit', value: partOf(alias, `${value}.code.value`) },
    ],
  };
  const query = {
    ...where(alias, expression, condition),
    return: {
      distinct: false,
      expression: {
        type: 'Tuple',
        element: [
          { name: 'at', value: partOf(alias, at) },
          { name: 'taken', value: taken },
        ],
      },
    },
    sort: { by: [{ type: 'ByColumn', direction: 'desc', path: 'at' }] },
  };
  return part({ type: 'First', source: query }, 'taken');
}

/** An operator of two operands over one or more, as the translator nests it. */
const joined = (type: 'And' | 'Or', parts: readonly Elm[]): Elm =>
  parts.reduce((left, right) => ({ type, operand: [left, right] }));

export interface Definition {
  readonly name: string;
  readonly expression: Elm;
}

/** A library of definitions in the context of a patient, in their order; its parameters are dates. */
export const library = (
  definitions: readonly Definition[],
  valueSets: readonly string[],
  parameters: readonly string[],
): object => ({
  library: {
    identifier: { id: 'Criteria', version: '1' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: {
      def: [
        { localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' },
        { localIdentifier: 'FHIR', uri: 'http://hl7.org/fhir', version: '4.0.1' },
      ],
    },
    parameters: {
      def: parameters.map((name) => ({
        name,
        accessLevel: 'Public',
        parameterTypeSpecifier: { type: 'NamedTypeSpecifier', name: `${SYSTEM}Date` },
      })),
    },
    valueSets: { def: valueSets.map((name) => ({ name, id: name, accessLevel: 'Public' })) },
    statements: {
      def: [
        {
          name: 'Patient',
          context: 'Patient',
          expression: {
            type: 'SingletonFrom',
            operand: { type: 'Retrieve', dataType: '{http://hl7.org/fhir}Patient' },
          },
        },
        ...definitions.map(({ name, expression }) => ({
          name,
          context: 'Patient',
          accessLevel: 'Public',
          expression,
        })),
      ],
    },
  },
});
