import type { OperationDefinition } from '@medplum/fhirtypes';
import type { OperationInput } from '../../fhir/definitions/operations.ts';
import { operationDefinitions } from '../../fhir/profiles/definition-files.ts';

/** @throws Error where profiles/ defines no such operation; `code` is its name without the dollar sign */
export function operationDefinition(type: string, code: string): OperationDefinition {
  const found = operationDefinitions().find((one) => one.code === code && one.resource?.some((name) => name === type));
  if (!found) throw new Error(`profiles/ defines no operation ${code} of ${type}`);
  return found;
}

/** Names of the parameters that go in, those that may repeat apart. */
export interface InputNames {
  readonly once: ReadonlySet<string>;
  readonly repeating: ReadonlySet<string>;
}

export function inputNames(type: string, code: string): InputNames {
  const inputs = (operationDefinition(type, code).parameter ?? []).filter(({ use }) => use === 'in');
  const named = (repeats: boolean): ReadonlySet<string> =>
    new Set(inputs.filter(({ max }) => (max !== '1') === repeats).map(({ name }) => name ?? ''));
  return { once: named(false), repeating: named(true) };
}

/** What goes in, in the form of R4's table. */
export const ownInputs = (type: string, code: string): readonly OperationInput[] =>
  (operationDefinition(type, code).parameter ?? [])
    .filter(({ use }) => use === 'in')
    .map(({ name = '', min = 0, max, type: of = '' }) => ({ name, required: min > 0, repeats: max !== '1', type: of }));
