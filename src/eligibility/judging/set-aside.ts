import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { isBareFinding } from './bare-finding.ts';
import type { Context } from './context.ts';
import { GENERAL_CONCEPTS } from './modifier.table.ts';
import type { Occurrence } from './occurrence.ts';
import { MINOR_KINDS, NAMED_KINDS, NO_SERIOUS_ILLNESS, PASSING_DAYS, PASSING_ILLNESSES } from './set-aside.table.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';

/**
 * Entries that leave open by their letter what a clinician would not leave open for them: a cold of years ago, the general name
 * of a disease where a grave kind of it is asked for, a minor kind where a serious one is. With these alone a record is silent.
 */
export function isSetAside(
  atom: Atom,
  sought: Sought,
  occurrence: Occurrence,
  frame: TimeFrame,
  context: Context,
): boolean {
  if (context.policy === 'strict' || atom.domain !== 'condition') return false;
  return (
    isLongPast(atom, occurrence, frame, context) ||
    (!context.clears &&
      (isOfOrdinaryKind(sought, occurrence, context) ||
        isMinor(atom, sought, occurrence) ||
        isBareFinding(sought, occurrence.fact, 'aside') ||
        isNoSeriousIllness(atom, sought, occurrence, context)))
  );
}

/** Of "serious general medical illness": what nobody calls serious, and what is of the mind. */
function isNoSeriousIllness(
  { attrs, span }: Atom,
  { ids, narrowing }: Sought,
  { fact }: Occurrence,
  { said }: Context,
): boolean {
  const isSerious = SERIOUS.test(attrs?.severity ?? '') || ids.includes('serious-illness');
  if (!isSerious || fact.severity !== undefined || !narrowing.every((word) => word === 'other' || SERIOUS.test(word)))
    return false;
  if (ids.length === 0 || !ids.every((id) => GENERAL_CONCEPTS.has(id))) return false;
  const isOfTheMind = fact.concepts.some((id) => OF_THE_MIND.has(id)) && OF_THE_BODY.test(said(span));
  return isOfTheMind || (fact.ownConcepts.length > 0 && fact.ownConcepts.every((id) => NO_SERIOUS_ILLNESS.has(id)));
}

const OF_THE_MIND: ReadonlySet<string> = new Set(['mental-disorder', 'psychiatric-symptom']);
const OF_THE_BODY = /\b(?:medical|somatic|physical|organic|bodily)\b/i;
const SERIOUS = /^(?:severe|serious|major|life-?\s?threatening)$/i;

/** A passing illness of long ago, where nothing is asked of the past, of how often it came or of how long it lasted. */
function isLongPast(
  { attrs, duration, count }: Atom,
  { fact, start, end }: Occurrence,
  { kind }: TimeFrame,
  { today }: Context,
): boolean {
  if (kind !== 'unsaid' && kind !== 'present') return false;
  if (duration !== undefined || count !== undefined || !OF_NOW.test(attrs?.acuity ?? '')) return false;
  const { last } = fact.end === undefined ? start : end;
  return isCalled(fact, PASSING_ILLNESSES) && fact.state !== 'active' && last < today - PASSING_DAYS;
}

/** Nor is what passes by itself anything chronic. */
const OF_NOW = /^(?:(?:acute|active|chronic|current|ongoing)(?: (?:and\/or|or|and) |$))*$/i;

/** By a name that is that of the ordinary kinds. */
const isOfOrdinaryKind = ({ lineage }: Sought, { fact, exact }: Occurrence, { index }: Context): boolean =>
  !exact &&
  NAMED_KINDS.some(
    ({ entries, kinds, record }) =>
      (record === 'any' || index.spansTime) &&
      kinds.some((id) => lineage.includes(id)) &&
      isCalled(fact, new Set(entries)),
  );

const isMinor = ({ attrs }: Atom, { ids, narrowing }: Sought, { fact }: Occurrence): boolean =>
  SERIOUS.test(attrs?.severity ?? '') &&
  narrowing.length === 0 &&
  fact.severity === undefined &&
  MINOR_KINDS.some(({ of, entries }) => ids.every((id) => of.includes(id)) && isCalled(fact, new Set(entries)));

const isCalled = ({ domain, ownConcepts }: Fact, names: ReadonlySet<string>): boolean =>
  domain === 'condition' && ownConcepts.length > 0 && ownConcepts.every((id) => names.has(id));
