import type { PatientFacts } from '../../patient/facts.ts';
import type { Evidence } from '../verdict.ts';

/** The Patient resource itself as evidence: an element of it and its value. */
export const citePatient = (facts: PatientFacts, element: string, value: string, rule: string): Evidence => ({
  reference: facts.reference,
  expression: `Patient.${element}`,
  value,
  rule,
});
