import type { PatientFacts } from './facts.ts';

/** Something that every record should say of its patient. */
export interface Gap {
  /** FHIRPath from the Patient. */
  readonly expression: string;
  readonly message: string;
}

/** What criteria ask of nearly every patient and this record does not say; a value that could not be read is a problem of its own. */
export function gapsOf({ birth, sex, problems }: PatientFacts): readonly Gap[] {
  const told = new Set(problems.map(({ expression }) => expression));
  return [
    ...(birth === undefined
      ? [{ expression: 'Patient.birthDate', message: 'No date of birth: criteria on age stay unknown' }]
      : []),
    ...(sex === undefined ? [{ expression: 'Patient.gender', message: 'No sex: criteria on it stay unknown' }] : []),
  ].filter(({ expression }) => !told.has(expression));
}
