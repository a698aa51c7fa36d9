import table from './operations.json' with { type: 'json' };

/** Id of an OperationDefinition of R4 that is offered. */
export type R4OperationId = keyof typeof table;

export interface OperationInput {
  readonly name: string;
  readonly required: boolean;
  readonly repeats: boolean;
  /** FHIR type; empty where the parameter has parts. */
  readonly type: string;
}

export interface R4OperationDefinition {
  /** Without the dollar sign. */
  readonly code: string;
  readonly title: string;
  readonly levels: readonly string[];
  readonly inputs: readonly OperationInput[];
}

/** What R4 says of an operation (operations.html). */
export function r4Operation(id: R4OperationId): R4OperationDefinition {
  const [code = '', title = '', levels = '', ...inputs] = table[id];
  return { code, title, levels: levels.split(' '), inputs: inputs.map(inputOf) };
}

export const r4OperationIds = (): readonly R4OperationId[] => Object.keys(table) as R4OperationId[];

function inputOf(text: string): OperationInput {
  const [name = '', cardinality = '', type = ''] = text.split(':');
  const [min, max] = cardinality.split('..');
  return { name, required: min !== '0', repeats: max !== '1', type };
}
