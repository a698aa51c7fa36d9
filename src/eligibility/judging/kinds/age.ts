import { completedYears, type DayRange, fromDay, shiftDay } from '../../../kernel/dates.ts';
import { kept } from '../../../kernel/kept.ts';
import type { PatientFacts } from '../../../patient/facts.ts';
import type { Atom, Q, Quantity } from '../../criterion.ts';
import type { Evidence, Truth } from '../../verdict.ts';
import { AGE_GROUPS } from '../age-group.table.ts';
import { askBirth, tellBirth } from '../birth-tests.ts';
import type { AtomJudge, Context } from '../context.ts';
import { otherSubject } from '../family.ts';
import { comparedWith, type Interval, within } from '../interval.ts';
import { decided, type Outcome, open } from '../outcome.ts';
import { citePatient } from '../patient-citation.ts';
import { anchorDays } from '../presence-judgement.ts';
import { spanOf } from '../time-frame.ts';

const AGE = { domain: 'age', concept: 'age' } as const;

/**
 * Age, counted in completed units as people count it: 65 until the day before the 66th birthday. A date of birth known
 * only to the month or year is a range of ages.
 */
export const judgeAge: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const historic = atom.window?.anchor === 'diagnosis' || atom.window?.anchor === 'event';
  const now = { first: context.today, last: context.today };
  const day = historic ? anchorDays(atom, context) : now;
  const asked = agesAsked(atom);
  if (day && !asked) return open({ ...AGE, why: `what age “${atom.concept?.text ?? 'age'}” means` });
  if (day && asked) return judgeBounds(asked, day, context);
  const byNow = asked && atom.window?.anchor === 'diagnosis' ? judgeByNow(asked, now, context) : undefined;
  return byNow ?? open({ ...AGE, why: 'when the event was at which the age is asked' });
};

/** Nobody was older then than now: whoever is within an upper bound was so, and who is below a lower one never reached it. */
function judgeByNow(asked: Asked, now: DayRange, context: Context): Outcome | undefined {
  const { lo, hi, ...ends } = asked.interval;
  const below = (interval: Interval): Outcome => judgeBounds({ ...asked, interval }, now, context);
  const reached = lo === undefined ? undefined : below({ lo, ...(ends.loOpen && { loOpen: true }) });
  if (reached?.policy === false) return reached;
  const under = hi === undefined || lo !== undefined ? undefined : below({ hi, ...(ends.hiOpen && { hiOpen: true }) });
  return under?.policy === true ? under : undefined;
}

/** The ages that an atom names, by bounds or as a group; undefined where it names none. */
export function agesAsked({ concept, quantity }: Atom): Asked | undefined {
  if (quantity) return boundsOf(quantity);
  const group = concept && AGE_GROUPS.get(concept.codes[0]?.code ?? concept.text.toLowerCase());
  return group && { interval: group, unit: 'a' };
}

/** Whether an atom is about the present age of the patient, in whole years. */
export function isInYears(atom: Atom): boolean {
  const asked = agesAsked(atom);
  return atom.subject === 'patient' && atom.window === undefined && asked?.unit === 'a' && !isFractional(asked);
}

interface Asked {
  readonly interval: Interval;
  readonly unit: 'a' | 'mo' | 'wk' | 'd' | 'h' | 'min' | 's';
}

/** Whether the patient is of the ages that atoms name on some day; null where one names none, or that cannot be told. */
export function ageTruths(day: DayRange, { birth }: Pick<PatientFacts, 'birth'>): (atom: Atom) => Truth {
  if (!birth || birth.range.first > day.last) return () => null;
  const known = new Map<string, Interval>();
  return (atom) => {
    const asked = agesAsked(atom);
    if (!asked) return null;
    const counted = `${asked.unit} ${isFractional(asked)}`;
    let ages = known.get(counted);
    if (!ages) {
      const { youngest, oldest } = agesOn(asked, day, birth);
      ages = { lo: youngest, hi: oldest };
      known.set(counted, ages);
    }
    return within(ages, asked.interval);
  };
}

/** The ages that the patient may have, in the unit that is asked for. */
function agesOn(
  asked: Asked,
  day: DayRange,
  birth: NonNullable<PatientFacts['birth']>,
): { readonly youngest: number; readonly oldest: number } {
  const fractional = isFractional(asked);
  const age = (from: number, to: number): number =>
    fractional ? exactUnits(from, to, asked.unit) : completedUnits(from, to, asked.unit);
  return {
    youngest: age(Math.min(birth.range.last, day.first), day.first),
    oldest: age(birth.range.first, day.last),
  };
}

const isFractional = ({ interval: { lo, hi } }: Asked): boolean =>
  [lo, hi].some((end) => end !== undefined && !Number.isInteger(end));

function judgeBounds(asked: Asked, day: DayRange, { facts }: Context): Outcome {
  const truth = askBirth(facts, (birth) => {
    if (!birth || birth.range.first > day.last) return UNBORN;
    const { youngest, oldest } = agesOn(asked, day, birth);
    return within({ lo: youngest, hi: oldest }, asked.interval);
  });
  if (truth === UNBORN) return open({ ...AGE, why: 'the date of birth' });
  const evidence = tellBirth(facts, () => citeAge(asked, day, facts));
  return truth === null ? open({ ...AGE, why: 'the exact date of birth' }, evidence) : decided(truth, evidence);
}

const UNBORN = 'unborn';

function citeAge(asked: Asked, day: DayRange, facts: PatientFacts): readonly Evidence[] {
  const { birth } = facts;
  if (!birth) return [];
  const { youngest, oldest } = agesOn(asked, day, birth);
  const ages = youngest === oldest ? `${youngest}` : `${youngest}–${oldest}`;
  const told = `${birth.value}: age ${ages} ${asked.unit} on ${fromDay(day.last)}`;
  return [{ ...citePatient(facts, 'birthDate', told, 'age.completed'), date: birth.value }];
}

/** Completed years, months, weeks or days between two days. */
function completedUnits(from: number, to: number, unit: Asked['unit']): number {
  if (unit === 'a') return completedYears(from, to);
  if (unit !== 'mo') return Math.floor((to - from) / (unit === 'wk' ? 7 : 1)) * perDay(unit);
  let months = Math.floor((to - from) / 30.4375);
  while (shiftDay(from, months, 'mo') > to) months--;
  while (shiftDay(from, months + 1, 'mo') <= to) months++;
  return months;
}

const exactUnits = (from: number, to: number, unit: Asked['unit']): number =>
  ((to - from) / { a: 365.25, mo: 30.4375, wk: 7, d: 1, h: 1, min: 1, s: 1 }[unit]) * perDay(unit);

const perDay = (unit: Asked['unit']): number => ({ a: 1, mo: 1, wk: 1, d: 1, h: 24, min: 1440, s: 86_400 })[unit];

const boundsOf = kept(({ op, lo, hi, loOpen, hiOpen, ref }: Quantity): Asked | undefined => {
  const bound = op === '<' || op === '<=' ? hi : lo;
  const low = ageBound(op === 'between' ? lo : bound, hi ?? lo);
  const high = ageBound(op === 'between' ? hi : bound, lo ?? hi);
  if (!low || !high || ref !== undefined) return undefined;
  if (op !== 'between') return { interval: comparedWith(op, low.amount), unit: low.unit };
  const ends = { ...(loOpen && { loOpen }), ...(hiOpen && { hiOpen }) };
  if (low.unit === high.unit) return { interval: { lo: low.amount, hi: high.amount, ...ends }, unit: low.unit };
  return { interval: { lo: days(low), hi: days(high), ...ends }, unit: 'd' };
});

type AgeBound = { readonly amount: number; readonly unit: Asked['unit'] };
const days = ({ amount, unit }: AgeBound): number => shiftDay(0, amount, unit);

/** A bound in its own unit, in the other bound's where it names none, else in years. */
function ageBound(q: Q | undefined, other: Q | undefined): AgeBound | undefined {
  if (!q || typeof q.value !== 'number') return undefined;
  const span = spanOf(q);
  if (span) return span;
  const unit = other ? spanOf({ ...other, value: 1 })?.unit : undefined;
  return q.unit === '' && q.ucum === undefined ? { amount: q.value, unit: unit ?? 'a' } : undefined;
}
