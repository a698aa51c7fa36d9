import type { Fact } from '../../patient/facts.ts';
import type { Atom, Quantity } from '../criterion.ts';
import { cite } from './citation.ts';
import { compare } from './comparison.ts';
import type { Context } from './context.ts';
import { inFrame, occurrencesOf } from './occurrence.ts';
import { decided, type Outcome, open } from './outcome.ts';
import { anchorDays } from './presence-judgement.ts';
import { type Sought, soughtByName } from './sought.ts';
import { frameOf } from './time-frame.ts';

/** Classes, by lexicon id, whose doses are told in those of one drug, and that drug. */
const TOLD_AS: ReadonlyMap<string, readonly string[]> = new Map(
  ['corticosteroid', 'systemic-corticosteroid', 'glucocorticoid'].map((id) => [id, ['prednisone', 'prednisolone']]),
);

/**
 * How much is taken in a day of a drug that is taken, against a bound. Entries of one drug may be parts of one dose or follow each
 * other: all of them together are the most that it can be, and the largest of them the least.
 */
export function judgeDose(atom: Atom, quantity: Quantity, taken: Outcome, context: Context): Outcome {
  const missing = open(
    { domain: 'medication', concept: atom.concept?.text ?? 'drug', why: 'the dose that is taken' },
    taken.evidence,
  );
  const sought = soughtByName(atom, context);
  if (!sought) return missing;
  const frame = frameOf(atom.window, context.today, anchorDays(atom, context));
  const given = occurrencesOf(sought, context).filter(
    (one) =>
      one.present !== false && one.fact.domain === 'medication' && inFrame(one, frame, 'medication', context) !== false,
  );
  const isSure = given.every((one) => one.present === true && inFrame(one, frame, 'medication', context) === true);
  const facts = given.map(({ fact }) => fact);
  if (!isSure || !facts.every((fact) => isOfOneDrug(fact, sought))) return missing;
  const dose = together(facts);
  const [fact] = facts;
  if (!dose || !fact) return missing;
  const unit = `${dose.unit}/d`;
  const value = { kind: 'range', low: dose.low, high: dose.high, unit, ucum: unit } as const;
  const { truth, why } = compare({ ...fact, value }, ofADay(quantity), { ids: [], measure: undefined }, false);
  return truth === null
    ? { ...missing, needs: missing.needs.map((need) => ({ ...need, why: `${need.why}: ${why}` })) }
    : decided(truth, cite(facts.map(withDose), 'medication.dose'));
}

const isOfOneDrug = ({ ownConcepts }: Fact, { ids }: Sought): boolean =>
  ownConcepts.some((id) => ids.includes(id) || ids.some((sought) => TOLD_AS.get(sought)?.includes(id)));

/** The bounds of the dose of all entries together; undefined where one does not say it, or in another unit. */
function together(facts: readonly Fact[]): Fact['dose'] {
  const different = facts.filter(
    (fact, index) => facts.findIndex((other) => other.text === fact.text && isSameDose(other, fact)) === index,
  );
  const doses = different.flatMap(({ dose }) => dose ?? []);
  const [first] = doses;
  if (!first || doses.length < different.length || doses.some(({ unit }) => unit !== first.unit)) return undefined;
  const low = Math.max(...doses.map((dose) => dose.low));
  return { low, high: doses.reduce((sum, dose) => sum + dose.high, 0), unit: first.unit };
}

const isSameDose = ({ dose: one }: Fact, { dose: other }: Fact): boolean =>
  one?.low === other?.low && one?.high === other?.high && one?.unit === other?.unit;

/** A bound that says no time ("prednisone above 10 mg") is meant by the day. */
function ofADay({ lo, hi, ...quantity }: Quantity): Quantity {
  const daily = <Q extends NonNullable<Quantity['lo']>>(bound: Q): Q => {
    const unit = bound.ucum ?? bound.unit;
    return unit.includes('/') ? bound : { ...bound, unit: `${unit}/d`, ucum: `${unit}/d` };
  };
  return { ...quantity, ...(lo && { lo: daily(lo) }), ...(hi && { hi: daily(hi) }) };
}

/** The entry as it is cited: with what it says of the dose. */
function withDose(fact: Fact): Fact {
  if (!fact.dose) return fact;
  const { low, high, unit } = fact.dose;
  const per = `${unit}/d`;
  const value =
    low === high
      ? ({ kind: 'quantity', value: low, unit: per } as const)
      : ({ kind: 'range', low, high, unit: per } as const);
  return { ...fact, value };
}
