import { completedYears } from '../../kernel/dates.ts';
import type { Atom, Quantity } from '../criterion.ts';
import { compare } from './comparison.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, settled } from './outcome.ts';
import { citePatient } from './patient-citation.ts';
import type { Sought } from './sought.ts';
import { LEAST_WEIGHTS, STUNTING } from './weight-for-age.table.ts';

/**
 * A bound on a weight that nobody has written down, where every patient of this age weighs more: by evidence where no weight below it is
 * possible, else by presumption; undefined where the age does not decide.
 */
export function weightForAge(atom: Atom, quantity: Quantity, sought: Sought, context: Context): Outcome | undefined {
  const { facts, today, policy, index } = context;
  const isBare = quantity.ref === undefined && atom.duration === undefined && atom.count === undefined;
  if (!isBare || !sought.ids.includes('body-weight') || sought.narrowing.length > 0) return undefined;
  // Asked of nobody whose weight is not: what rests on the date of birth is judged for every age.
  const { birth } = facts;
  if (!birth || birth.range.last > today) return undefined;
  const years = completedYears(birth.range.last, today);
  const least = LEAST_WEIGHTS.findLast((row) => row.years <= years);
  if (!least) return undefined;
  const isPossible = STUNTING.some((id) => index.byConcept.has(id));
  const proved = isPossible ? undefined : least.impossibleKg;
  const known = [
    ...(proved === undefined ? [] : [{ kg: proved, basis: 'evidence' as const }]),
    ...(policy === 'strict' ? [] : [{ kg: least.kg, basis: 'presumption' as const }]),
  ];
  for (const { kg, basis } of known) {
    const evidence = {
      ...citePatient(
        facts,
        'birthDate',
        `${birth.value}: age ${years}, so above ${kg} kg`,
        'observation.weight-for-age',
      ),
      date: birth.value,
    };
    const { truth } = compare(heavierThan(kg, evidence.reference), quantity, sought, false);
    if (truth !== null) return basis === 'evidence' ? decided(truth, [evidence]) : settled(truth, basis, [evidence]);
  }
  return undefined;
}

const heavierThan = (kg: number, reference: string): Parameters<typeof compare>[0] => ({
  domain: 'observation',
  reference,
  expression: 'Patient.birthDate',
  codings: [],
  ownConcepts: ['body-weight'],
  concepts: ['body-weight'],
  certainty: 'confirmed',
  state: 'unknown',
  value: { kind: 'range', low: kg, unit: 'kg', ucum: 'kg' },
});
