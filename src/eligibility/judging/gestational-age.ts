import type { Fact } from '../../patient/facts.ts';
import type { Atom, Quantity } from '../criterion.ts';
import { cite } from './citation.ts';
import { compare } from './comparison.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open } from './outcome.ts';
import { need } from './presence-judgement.ts';
import type { Sought } from './sought.ts';

const GESTATIONAL_AGE = 'gestational-age';
/** How a pregnancy is dated whose days are known: it begins with the last period. */
const DATED = 'pregnancy.due-date';
const WEEK = 7;

/**
 * A bound on the gestational age, which grows by the day: what it is today by the due date, the last period or an earlier age, and not what it
 * was when it was written down. From the completed weeks to the days beyond them. Undefined where no dated pregnancy is recorded.
 */
export function gestationalAge(atom: Atom, quantity: Quantity, sought: Sought, context: Context): Outcome | undefined {
  const { index, today } = context;
  if (!sought.ids.includes(GESTATIONAL_AGE) || sought.narrowing.length > 0) return undefined;
  const told = index.byOwnConcept.get('pregnancy') ?? [];
  const dated = told.filter(
    ({ derivation, start }) => derivation?.rule === DATED && start !== undefined && start.first <= today,
  );
  if (dated.length === 0) return undefined;
  const endedBy = ({ start }: Fact): boolean =>
    told.some(
      ({ value, start: day }) =>
        value?.kind === 'boolean' && !value.value && day !== undefined && day.last > start!.last && day.first <= today,
    );
  const going = dated.filter((fact) => (fact.end === undefined || fact.end.last >= today) && !endedBy(fact));
  if (going.length === 0) return open(need(atom, sought, 'the recorded pregnancies are over'), cite(dated, RULE));
  const truths = going.map((fact) => compare(ageOf(fact, today), quantity, sought, false).truth);
  const [truth] = truths;
  const agreed = truth !== undefined && truth !== null && truths.every((one) => one === truth);
  const firm = going.every(({ certainty }) => certainty === 'confirmed');
  return agreed && firm
    ? decided(truth, cite(going, RULE))
    : open(need(atom, sought, 'a gestational age to the day'), cite(going, RULE));
}

const RULE = 'observation.gestational-age';

function ageOf({ start, value: _value, end: _end, ...fact }: Fact, today: number): Fact {
  const [low, high] = [today - start!.last, today - start!.first].map((days) => days / WEEK);
  const value = { kind: 'range', low: Math.floor(low!), high: high!, unit: 'wk', ucum: 'wk' } as const;
  return { ...fact, domain: 'observation', ownConcepts: [GESTATIONAL_AGE], value };
}
