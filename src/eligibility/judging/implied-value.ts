import type { Fact } from '../../patient/facts.ts';
import type { Atom, Quantity } from '../criterion.ts';
import { isAdult } from './adult.ts';
import { cite } from './citation.ts';
import { compare } from './comparison.ts';
import type { Context } from './context.ts';
import { IMPLIED_VALUES, type ImpliedValue } from './implied-value.table.ts';
import { takenOn } from './latest-result.ts';
import { normality } from './normality.ts';
import { decided, type Outcome } from './outcome.ts';
import { presenceOf } from './presence.ts';
import type { Sought } from './sought.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/**
 * A bound on what nobody has measured, decided by a finding of now whose name says where the value lay ("tachycardia", a
 * heart rate above 60); undefined where none does.
 */
export function impliedValue(
  { domain, duration, count }: Atom,
  quantity: Quantity,
  sought: Sought,
  context: Context,
): Outcome | undefined {
  if (quantity.ref !== undefined || duration !== undefined || count !== undefined) return undefined;
  const rules = IMPLIED_VALUES.filter(({ measure }) => sought.ids.includes(measure) && sought.narrowing.length === 0);
  const judged = rules.flatMap((rule) =>
    findingsFor(rule, context)
      .filter((fact) => isFound(fact, rule) && isOfNow(fact, context))
      .map((fact) => ({ fact, truth: compare(bearing(fact, rule), quantity, sought, false).truth })),
  );
  const [first] = judged;
  if (!first || first.truth === null || judged.some(({ truth }) => truth !== first.truth)) return undefined;
  if (!isAdult(context)) return undefined;
  return decided(
    first.truth,
    cite(
      judged.map(({ fact }) => fact),
      `${domain}.implied`,
    ),
  );
}

const findingsFor = ({ finding, severity }: ImpliedValue, { index }: Context): readonly Fact[] =>
  severity === undefined
    ? (index.byOwnConcept.get(finding) ?? [])
    : (index.byConcept.get(finding) ?? []).filter((fact) => severity.test(fact.severity ?? ''));

const bearing = (fact: Fact, { low, high, ucum }: ImpliedValue): Fact => ({
  ...fact,
  value: { kind: 'range', ...(low !== undefined && { low }), ...(high !== undefined && { high }), unit: ucum, ucum },
});

const isFound = (fact: Fact, { normal }: ImpliedValue): boolean =>
  normal ? normality(fact) === true : presenceOf(fact) === true;

/** Confirmed, of the patient, and lately enough; a condition that is called active lasts. */
function isOfNow(fact: Fact, { today, policy }: Context): boolean {
  if (fact.certainty !== 'confirmed' || fact.past) return false;
  if (fact.domain !== 'condition' && fact.domain !== 'observation') return false;
  if (fact.state === 'ended' || fact.state === 'planned' || fact.state === 'not-done') return false;
  const taken = takenOn(fact);
  return taken !== undefined && taken.last <= today && taken.first >= today - FINDING_VALIDITY_DAYS[policy];
}
