import type { AnyResource } from '../../fhir/resource.ts';

/**
 * Types whose silence is read as absence: judged without them, what the patient has would count as not there. Of several
 * in one row, one is enough.
 */
const NEEDED: readonly (readonly string[])[] = [
  ['Condition'],
  ['Encounter'],
  ['Immunization'],
  ['MedicationRequest', 'MedicationStatement'],
  ['Observation'],
  ['Procedure'],
];

/** The first of what no record may be judged without, of the types that a server does not offer; undefined where there is none. */
export const neededOf = (missing: readonly string[]): string | undefined =>
  NEEDED.find((types) => types.every((type) => missing.includes(type)))?.join(' or ');

/** Not to be let in is another matter than that there is nothing to be let into. */
const REFUSES_CALLER: ReadonlySet<number> = new Set([401, 403]);

/** Whether a search is refused because the server has no such type. */
export const isNoSuchType = ({
  status,
  unsupported = false,
}: {
  readonly status: number;
  readonly unsupported?: boolean;
}): boolean => status === 404 || (unsupported && !REFUSES_CALLER.has(status));

/** Whether a refusal is an OperationOutcome whose errors all say that what was asked is not supported. */
export function saysNotSupported(refusal: unknown): boolean {
  const { resourceType, issue } = (refusal ?? {}) as { readonly resourceType?: unknown; readonly issue?: unknown };
  if (resourceType !== 'OperationOutcome' || !Array.isArray(issue)) return false;
  const errors = issue.filter((one) => one?.severity === 'error' || one?.severity === 'fatal');
  return errors.length > 0 && errors.every((one) => one.code === 'not-supported');
}

/** Stands in the record for the types that it lacks, and is told with the answer. */
export const leftOut = (base: string, missing: readonly string[]): AnyResource => ({
  resourceType: 'OperationOutcome',
  id: 'left-out',
  issue: [
    {
      severity: 'warning',
      code: 'not-supported',
      diagnostics: `The record server ${base} does not offer ${missing.join(', ')}: what it may know of that kind was not judged`,
    },
  ],
});
