import { toDay } from '../../kernel/dates.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { Atom, Criterion } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { ageTruths } from './kinds/age.ts';

/**
 * What a criterion asks that bounds the present age of the patient and asks nothing else: its judgement rests on these
 * bounds, its section and the date of birth alone. Undefined for every other.
 */
export function ageQuestion({ ast, residue }: Criterion): Atom | undefined {
  if (ast.k !== 'atom' || ast.domain !== 'age' || residue.length > 0) return undefined;
  const isPlain =
    ast.subject === 'patient' && ast.modality === 'asserted' && ast.quantity !== undefined && ast.window === undefined;
  return isPlain ? ast : undefined;
}

/** Whether the patient is of the age that such an atom asks for. */
export function ageAnswers(facts: PatientFacts, asOf: string): (question: Atom) => Truth {
  const day = toDay(asOf);
  return ageTruths({ first: day, last: day }, facts);
}
