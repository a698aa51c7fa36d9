import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { attributesOf } from './attributes.ts';
import type { Context } from './context.ts';
import { isQualifying } from './modifier.table.ts';
import { coversAll, inFrame, type Occurrence } from './occurrence.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/** Whether a denial covers the frame: a refuted diagnosis was never so, a finding not seen was not so when it was looked for. */
export function refutes(
  atom: Atom,
  sought: Sought,
  occurrence: Occurrence,
  frame: TimeFrame,
  context: Context,
): boolean {
  const { fact, present, start } = occurrence;
  if (present !== false || isOfOneKind(atom, sought, fact, context)) return false;
  if (fact.certainty === 'refuted') return true;
  if (fact.state === 'not-done') return isNotTaken(fact, frame, context);
  if (fact.domain === 'observation' && fact.end !== undefined && isThroughout(fact, frame, context)) return true;
  if (frame.kind !== 'present' && frame.kind !== 'unsaid') return false;
  return (
    inFrame({ ...occurrence, present: true }, { kind: 'present' }, 'condition', context) === true &&
    start.last <= context.today
  );
}

const SAME_DEGREE: Readonly<Record<string, string>> = {
  serious: 'severe',
  relapsed: 'recurrent',
  relapsing: 'recurrent',
  current: 'active',
  ongoing: 'active',
};

/** "No severe asthma" denies asthma of that degree only. In "chronic kidney disease" the word is part of the name. */
function isOfOneKind(atom: Atom, sought: Sought, fact: Fact, { terminology }: Context): boolean {
  const first = (fact.text ?? fact.codings[0]?.display)?.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  if (!isQualifying(first)) return false;
  const names = fact.ownConcepts.flatMap((id) => terminology.concept(id)?.name ?? []);
  const asked = [sought.text, ...sought.narrowing, ...Object.values(atom.attrs ?? {}), ...names]
    .join(' ')
    .toLowerCase();
  return !asked.split(/[^a-z]+/).some((word) => (SAME_DEGREE[word] ?? word) === (SAME_DEGREE[first] ?? first));
}

/**
 * A statement that a drug is not taken speaks of its whole period, and for a while of the time after. An order or a dose
 * that came to nothing speaks of itself alone.
 */
function isNotTaken(fact: Fact, frame: TimeFrame, { facts, today, policy }: Context): boolean {
  if (!fact.expression.startsWith('MedicationStatement')) return false;
  const isOpen = fact.end === undefined;
  const last = isOpen ? today : Math.min(fact.end.first, today);
  switch (frame.kind) {
    case 'present':
    case 'unsaid':
      return last >= today - FINDING_VALIDITY_DAYS[policy];
    case 'between':
    case 'ever':
      return isThroughout(fact, frame, { facts, today });
    case 'unknown':
      // What was never taken was not taken before some event either.
      return isThroughout(fact, { kind: 'ever' }, { facts, today });
    default:
      return false;
  }
}

/** Whether what an entry says of its period it says of all the time asked for. */
function isThroughout(
  { start, end }: Fact,
  frame: TimeFrame,
  { facts, today }: Pick<Context, 'facts' | 'today'>,
): boolean {
  if (frame.kind !== 'between' && frame.kind !== 'ever') return false;
  const last = end === undefined ? today : Math.min(end.first, today);
  const from = frame.kind === 'between' ? frame.from : facts.birth?.range.last;
  const to = frame.kind === 'between' ? Math.min(frame.to, today) : today;
  return from !== undefined && start !== undefined && start.last <= from && last >= to;
}

/** Whether nothing speaks for it but entries in wider terms, of which none is newer than an entry that denies it by name. */
export const outweighs = (denials: readonly Occurrence[], unsure: readonly Occurrence[]): boolean =>
  unsure.every(({ exact }) => !exact) &&
  denials.some((no) => no.exact && unsure.every((wider) => wider.start.first <= no.start.last && !isLater(wider, no)));

const isLater = (one: Occurrence, other: Occurrence): boolean =>
  Number.isFinite(one.start.first) && one.start.first > other.start.last;

/** Now so, as a whole, but in a degree that rules out the one asked about: mild, where it must be severe. */
export function isOfOtherDegree(atom: Atom, sought: Sought, occurrence: Occurrence, context: Context): boolean {
  const { fact, present } = occurrence;
  const { severity, ...others } = atom.attrs ?? {};
  if (fact.domain !== 'condition' || present !== true || !coversAll(sought, fact) || severity === undefined)
    return false;
  return (
    inFrame(occurrence, { kind: 'present' }, 'condition', context) === true &&
    attributesOf({ ...atom, attrs: { severity } }, [], fact) === false &&
    attributesOf({ ...atom, attrs: others }, sought.narrowing, fact) !== false
  );
}
