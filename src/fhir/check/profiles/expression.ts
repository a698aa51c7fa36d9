import { createRequire } from 'node:module';
import type { evalFhirPathTyped, toTypedValue } from '@medplum/core';
import type { Node } from '../visit.ts';

interface FhirPath {
  readonly evalFhirPathTyped: typeof evalFhirPathTyped;
  readonly toTypedValue: typeof toTypedValue;
}

/** Loaded when the first profile with an expression is met, since most runs meet none and it is the largest package. */
let fhirPath: FhirPath | undefined;
const load = (): FhirPath => createRequire(import.meta.url)('@medplum/core') as FhirPath;

/** Whether a FHIRPath constraint holds for an object; what cannot be evaluated does not hold. */
export function holdsExpression(node: Node, expression: string): boolean {
  fhirPath ??= load();
  const context = fhirPath.toTypedValue(node);
  try {
    const found = fhirPath.evalFhirPathTyped(expression, [context], { '%context': context, '%resource': context });
    return found.length === 1 && found[0]!.value === true;
  } catch {
    return false;
  }
}
