import type { DayRange } from '../../kernel/dates.ts';
import type { Fact } from '../../patient/facts.ts';
import { ACUTE_EVENTS } from '../acute-event.table.ts';
import type { Atom } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { isBareFinding } from './bare-finding.ts';
import { broaderFacts } from './broader-facts.ts';
import type { Context } from './context.ts';
import { DAYS_OF_ONE_DOSE } from './long-acting.table.ts';
import { GENERAL_CONCEPTS } from './modifier.table.ts';
import { namesOf } from './named.ts';
import { MAJOR_OPERATIONS } from './operation.table.ts';
import { presenceOf } from './presence.ts';
import { factsNaming, isLiterally, isNamedBy, type Sought } from './sought.ts';
import { momentWithin, stateReaches, type TimeFrame } from './time-frame.ts';
import { unsortedIllnesses } from './unsorted-illness.ts';
import { FINDING_VALIDITY_DAYS, isLasting } from './validity.table.ts';

/** One entry of the record as something that was so, or was not, in time. */
export interface Occurrence {
  readonly fact: Fact;
  /** Null: the entry is provisional, too coarse, or does not say. */
  readonly present: Truth;
  /** A moment has no length: an operation, a finding, an acute event. A state lasts from start to end. */
  readonly shape: 'moment' | 'state';
  readonly start: DayRange;
  readonly end: DayRange;
  /** The entry names what is sought, and not only something broader. */
  readonly exact: boolean;
}

const ALWAYS = Number.NEGATIVE_INFINITY;
const FOREVER = Number.POSITIVE_INFINITY;

/** Domains whose entries can say that a thing named in an atom is or was so. */
const SPOKEN_IN = new Set<Fact['domain']>([
  'condition',
  'observation',
  'procedure',
  'medication',
  'immunization',
  'device',
  'coverage',
]);
/** Treatments, by lexicon id, that nobody is given who does not have what they are for, or has not had it. */
const SHOWN_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['substance-abuse', ['drug-rehabilitation', 'detoxification']],
  ['drug-abuse', ['drug-rehabilitation']],
]);

const treatmentsOf = (id: string, { index }: Context): readonly Fact[] =>
  (SHOWN_BY.get(id) ?? [])
    .flatMap((treatment) => index.byOwnConcept.get(treatment) ?? [])
    .filter(({ domain, certainty }) => (domain === 'procedure' || domain === 'encounter') && certainty === 'confirmed');

/** Whether a visit is called by what was done there: it was done. */
const isService = ({ domain, ownConcepts }: Fact, { terminology }: Context): boolean =>
  domain === 'encounter' && ownConcepts.some((id) => terminology.concept(id)?.kind === 'procedure');

/** Domains whose entries last from a start to an end. */
const LASTING = new Set<Fact['domain']>(['medication', 'device', 'coverage']);

/** Every entry that speaks of what is sought, up to today: exactly, or more broadly (then `present` is null). */
export function occurrencesOf(sought: Sought, context: Context): readonly Occurrence[] {
  const exact = factsNaming(sought, context).filter((fact) => SPOKEN_IN.has(fact.domain) || isService(fact, context));
  const coarse = broaderFacts(sought, context).filter(
    (fact) =>
      SPOKEN_IN.has(fact.domain) &&
      !exact.includes(fact) &&
      (!fact.ownConcepts.every((id) => GENERAL_CONCEPTS.has(id)) || isSweeping(fact)),
  );
  const kinds = unsortedIllnesses(sought, context);
  const treated = sought.narrowing.length > 0 ? [] : sought.ids.flatMap((id) => treatmentsOf(id, context));
  return [
    ...treated.flatMap((fact) => occurrence(fact, fact.state === 'not-done' ? null : true, true, context)),
    ...exact.flatMap((fact) => {
      const named = fact.state === 'not-done' ? false : isNamedBy(sought, fact) ? presenceOf(fact) : true;
      const isMore =
        (isTooGeneral(sought) && !speaksOf(sought, fact, context)) || isBareFinding(sought, fact, 'families');
      const present = named === true && isMore ? null : named;
      // "No heart failure" does not speak of heart disease as a whole.
      return present === false && !coversAll(sought, fact) ? [] : occurrence(fact, present, true, context);
    }),
    ...coarse.flatMap((fact) => {
      const present = fact.state === 'not-done' ? false : presenceOf(fact);
      // "No heart disease" speaks of heart failure too; "heart disease" leaves it open.
      return occurrence(fact, present === false ? false : null, false, context);
    }),
    ...kinds.filter((fact) => !exact.includes(fact)).flatMap((fact) => occurrence(fact, null, false, context)),
  ];
}

/** "Never had surgery" speaks of every operation, general as it is; "no illness" is seldom meant so. */
const isSweeping = ({ certainty, ownConcepts }: Fact): boolean =>
  certainty === 'refuted' && ownConcepts.some((id) => id === 'surgery' || id === 'procedure' || id === 'injury');

/** Whether almost any entry would be one. */
export const isTooGeneral = (sought: Sought): boolean => sought.ids.some((id) => GENERAL_CONCEPTS.has(id));

/** Whether an entry names the whole of what is sought, or more. */
export const coversAll = (sought: Sought, fact: Fact): boolean =>
  sought.ids.length === 0 || isLiterally(sought, fact) || fact.ownConcepts.some((id) => sought.lineage.includes(id));

/**
 * Any entry is some disease or operation; one that is called no more than that is what a text means that says no more. Not
 * any is an injury: one of these days is what the text means, where one of long ago need not be. Some operations are surgery in any sense.
 */
const speaksOf = (sought: Sought, fact: Fact, { today }: Context): boolean =>
  (sought.ids.every((id) => id === 'injury') &&
    fact.domain === 'condition' &&
    (fact.start?.first ?? Number.NEGATIVE_INFINITY) >= today - RECENT_DAYS) ||
  (sought.ids.every((id) => id === 'surgery') && fact.concepts.some((id) => MAJOR_OPERATIONS.has(id))) ||
  sought.names.some((name) => namesOf(fact).includes(name));

/** As long as a fracture takes to heal. */
const RECENT_DAYS = 42;

/** An entry that speaks of it in wider terms; none where it is of the future. */
export const spokenOf = (fact: Fact, present: Truth, context: Context): readonly Occurrence[] =>
  occurrence(fact, present, false, context);

function occurrence(fact: Fact, present: Truth, exact: boolean, context: Context): readonly Occurrence[] {
  const { today } = context;
  if (fact.state === 'planned' || (fact.start?.first ?? today) > today) return [];
  const start = {
    // History is written down after the event.
    first: fact.past ? ALWAYS : (fact.start?.first ?? ALWAYS),
    last: Math.min(fact.start?.last ?? fact.recorded?.last ?? today, today),
  };
  const shape = isMoment(fact) ? 'moment' : 'state';
  const truth = fact.certainty === 'provisional' && present === true ? null : present;
  return [{ fact, present: truth, shape, start, end: endOf(fact, start, shape, today), exact }];
}

function isMoment(fact: Fact): boolean {
  if (fact.domain === 'condition') return fact.concepts.some((id) => ACUTE_EVENTS.has(id));
  return fact.domain === 'procedure' ? fact.state !== 'active' : !LASTING.has(fact.domain);
}

function endOf(fact: Fact, start: DayRange, shape: Occurrence['shape'], today: number): DayRange {
  if (shape === 'moment') return fact.end ?? start;
  if (fact.past && fact.state !== 'ended') return { first: ALWAYS, last: FOREVER };
  if (fact.domain === 'condition' && fact.concepts.includes('pregnancy') && start.last < today - LONGEST_PREGNANCY)
    return { first: Math.max(start.first, ALWAYS), last: start.last + LONGEST_PREGNANCY };
  if (fact.end && fact.end.last <= today) return fact.end;
  if (fact.end && fact.end.first > today) return { first: FOREVER, last: FOREVER };
  if (fact.state === 'active') return { first: FOREVER, last: FOREVER };
  // It ended in a month or year that is not over.
  if (fact.end) return fact.state === 'ended' ? { first: fact.end.first, last: today } : fact.end;
  const earliest = Math.max(start.first, ALWAYS);
  return fact.state === 'ended' ? { first: earliest, last: today } : { first: earliest, last: FOREVER };
}

/** In days: 43 weeks. An entry of one that nobody closed is over by then. */
const LONGEST_PREGNANCY = 301;

/** Whether an occurrence falls into a frame of time. */
export function inFrame(occurrence: Occurrence, frame: TimeFrame, domain: Atom['domain'], context: Context): Truth {
  const { today } = context;
  switch (frame.kind) {
    case 'ever':
      return true;
    case 'future':
    case 'unknown':
      return null;
    case 'between':
      if (domain === 'procedure' && isStatus(occurrence.fact, context))
        return momentWithin({ first: ALWAYS, last: occurrence.start.last }, frame.from, frame.to);
      return occurrence.shape === 'moment'
        ? momentWithin(occurrence.start, frame.from, frame.to)
        : stateReaches(occurrence.start, occurrence.end, frame.from, frame.to);
    case 'present':
      return isPresent(occurrence, today, context);
    case 'unsaid':
      // A procedure named without a time is one that was ever done; conditions and drugs are meant as of now.
      if (domain === 'procedure' && isGivenUp(occurrence, today)) return null;
      return domain === 'procedure' || domain === 'immunization' ? true : isUnsaid(occurrence, today, context);
  }
}

/** Lexicon ids of procedures that go on for as long as they are needed, everything narrower included: "on dialysis" asks of now. */
const GOING_ON = [
  'dialysis',
  'oxygen-therapy',
  'mechanical-ventilation',
  'parenteral-nutrition',
  'enteral-nutrition',
] as const;

/** Whether such a procedure ended on a day that the record knows. */
const isGivenUp = ({ fact }: Occurrence, today: number): boolean =>
  fact.domain === 'procedure' &&
  fact.end !== undefined &&
  fact.end.last < today &&
  fact.end.last > (fact.start?.last ?? fact.end.last) &&
  GOING_ON.some((id) => fact.concepts.includes(id));

/** A state after an operation ("presence of coronary angioplasty implant"): it was done then, or at any time before. */
const isStatus = ({ domain, ownConcepts, codings, text }: Fact, { terminology }: Context): boolean =>
  domain === 'condition' &&
  AFTERWARDS.test(text ?? codings[0]?.display ?? '') &&
  ownConcepts.every((id) => terminology.concept(id)?.kind === 'procedure') &&
  !ownConcepts.includes('dialysis');
const AFTERWARDS =
  /^(?:presence of|acquired absence of|status[- ]post|history of|s\/p)\b|\b(?:transplant|bypass|surgery|implant) status$/i;

function isPresent({ fact, shape, start, end }: Occurrence, today: number, { policy }: Context): Truth {
  if (shape === 'state') {
    const mayGoOn = end.last >= today - betweenDoses(fact);
    if (end.last < today && !mayGoOn) return false;
    if (fact.domain === 'condition' && fact.state === 'unknown' && !fact.end && !fact.past) return true;
    const over = fact.state === 'ended' && (fact.end === undefined || fact.end.last <= today);
    if (over && mayGoOn) return null;
    return over ? false : stateReaches(start, end, today, today);
  }
  if (fact.domain === 'condition' && fact.state === 'active') return null;
  // Whoever had it done on the very day is one who has it done.
  if (fact.domain === 'procedure' && start.first === today) return true;
  if (fact.domain !== 'observation') return end.last < today - FINDING_VALIDITY_DAYS[policy] ? false : null;
  if (isLasting(fact.concepts, presenceOf(fact) !== false)) return true;
  return momentWithin(start, today - FINDING_VALIDITY_DAYS[policy], today) === true ? true : null;
}

/** A dose that was given need not have been the last: drugs by infusion are given every few weeks. */
const isOneDose = ({ expression, state, codings, text }: Fact): boolean =>
  expression.startsWith('MedicationAdministration') &&
  state === 'ended' &&
  !ONE_TIME.test(text ?? codings[0]?.display ?? '');
const ONE_TIME = /\b(?:vaccine|toxoid|contrast|anesthe\w+|anaesthe\w+)\b/i;
/** In days: the longest usual time between two doses. */
const BETWEEN_DOSES = 91;

/** In days: how long after a dose that was given the next one may still be due; -1 where an entry says when the drug was stopped. */
function betweenDoses(fact: Fact): number {
  if (fact.domain !== 'medication' || !isOneDose(fact)) return -1;
  return Math.max(BETWEEN_DOSES, ...fact.concepts.map((id) => DAYS_OF_ONE_DOSE.get(id) ?? 0));
}

function isUnsaid(occurrence: Occurrence, today: number, context: Context): Truth {
  const { fact, shape } = occurrence;
  if (shape === 'moment' && fact.domain === 'condition') return fact.state === 'ended' ? null : true;
  const now = isPresent(occurrence, today, context);
  // The text does not say whether what is over still counts.
  return now === false && fact.domain === 'condition' ? null : now;
}
