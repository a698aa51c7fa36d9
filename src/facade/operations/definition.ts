import type { OperationDefinition } from '@medplum/fhirtypes';
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
