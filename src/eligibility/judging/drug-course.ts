import { shiftDay } from '../../kernel/dates.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Atom, Duration } from '../criterion.ts';
import { and, type Truth } from '../verdict.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { inFrame, type Occurrence, occurrencesOf } from './occurrence.ts';
import { decided, type Outcome, open, settled } from './outcome.ts';
import { judgePresence, need } from './presence-judgement.ts';
import { soughtByName } from './sought.ts';
import { lasted } from './span-of-time.ts';
import { spanOf } from './time-frame.ts';

const STABLE = /^(?:stable|steady|constant|unchanged)$/i;
const CHANGED = /^(?:changed?|changing|unstable|adjusted)$/i;

/** Where a text asks for a stable dose and not for how long: longer than the weeks that trials ask for. */
const A_QUARTER: Duration = { op: '>=', value: 3, unit: 'mo', span: [0, 0] };

/** Days between two supplies of a drug that is taken all the time. */
const GAP = 31;

/** The course of a drug up to today, through orders that follow each other with the same dose. */
interface Course {
  readonly last: Occurrence;
  readonly orders: readonly Occurrence[];
  /** Whether one of the orders does not say when it ended, so that its end at the next is taken for granted. */
  readonly presumed: boolean;
}

/** A drug at a stable dose, or one whose dose was changed, as its orders show it; undefined where neither is asked. */
export function judgeCourse(atom: Atom, context: Context): Outcome | undefined {
  const { stability, ...others } = atom.attrs ?? {};
  const isStable = STABLE.test(stability ?? '');
  const sought = soughtByName(atom, context);
  if (!sought || (!isStable && !CHANGED.test(stability ?? '')) || atom.modality !== 'asserted') return undefined;
  const { attrs: _attrs, window, duration, ...bare } = atom;
  const length = duration ?? lengthOf(atom) ?? A_QUARTER;
  const attrs = Object.keys(others).length > 0 ? { attrs: others } : {};
  const taken = judgePresence({ ...bare, ...attrs, ...(!isStable && window && { window }) }, context);
  if (taken.policy !== true) return taken;
  const entries = occurrencesOf(sought, context).filter(
    ({ fact, present }) => fact.domain === 'medication' && present !== false,
  );
  const courses = entries
    .filter((one) => one.present === true && inFrame(one, { kind: 'present' }, 'medication', context) === true)
    .map((one) => courseOf(one, entries));
  const held = and(courses.map((course) => heldFor(length, course, entries, context.today)));
  const truth = courses.length === 0 || (held === true && isDisturbed(length, courses, entries, context)) ? null : held;
  const evidence = cite(
    courses.flatMap(({ orders }) => orders.map(({ fact }) => fact)),
    'medication.course',
  );
  if (truth === null)
    return open(need(atom, sought, 'since when the dose has been the same'), [...evidence, ...taken.evidence]);
  const holds = truth === isStable;
  return taken.strict === null || courses.some(({ presumed }) => presumed)
    ? settled(holds, 'presumption', evidence)
    : decided(holds, evidence);
}

/** "Within four weeks before screening": so long. */
function lengthOf({ window }: Atom): Duration | undefined {
  return window?.hi && window.rel === 'before' ? { op: '>=', ...window.hi, span: window.span } : undefined;
}

function courseOf(last: Occurrence, entries: readonly Occurrence[]): Course {
  const orders = [last];
  let presumed = false;
  let from = last.start;
  for (;;) {
    const before = entries.find(
      (one) =>
        !orders.includes(one) &&
        isOfSameDrug(one.fact, last.fact) &&
        isOfSameDose(one.fact, last.fact) &&
        one.start.first < from.first &&
        one.end.last >= from.first - GAP,
    );
    if (!before) return { last: { ...last, start: from }, orders, presumed };
    presumed ||= before.end.first < from.first - GAP;
    orders.push(before);
    from = before.start;
  }
}

/** Orders are written anew: that the last one is young says that the dose is only where another one came before it. */
function heldFor(length: Duration, course: Course, entries: readonly Occurrence[], today: number): Truth {
  const held = lasted(length, course.last, today);
  if (held !== false) return held;
  const other = entries.some(
    (one) =>
      isOfSameDrug(one.fact, course.last.fact) &&
      !isOfSameDose(one.fact, course.last.fact) &&
      one.start.last < course.last.start.first &&
      one.end.last >= course.last.start.first - GAP,
  );
  return other ? false : null;
}

/** Whether another order of it ended in the time that counts: what it was for, nobody says. */
function isDisturbed(
  length: Duration,
  courses: readonly Course[],
  entries: readonly Occurrence[],
  { today }: Context,
): boolean {
  const span = spanOf(length);
  const from = span ? shiftDay(today, -span.amount, span.unit) : today;
  const known = new Set(courses.flatMap(({ orders }) => orders.map(({ fact }) => fact)));
  return entries.some(
    ({ fact, start, end }) => !known.has(fact) && (start.last >= from || (end.first >= from && end.first <= today)),
  );
}

const isOfSameDrug = (one: Fact, other: Fact): boolean => one.ownConcepts.some((id) => other.ownConcepts.includes(id));

function isOfSameDose(one: Fact, other: Fact): boolean {
  if (one.dose && other.dose)
    return one.dose.low === other.dose.low && one.dose.high === other.dose.high && one.dose.unit === other.dose.unit;
  return nameOf(one) === nameOf(other);
}

const nameOf = ({ text, codings }: Fact): string | undefined => (text ?? codings[0]?.display)?.toLowerCase();
