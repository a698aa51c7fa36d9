import type { Fact } from '../../../patient/facts.ts';
import { QUALIFIER } from '../../criterion.ts';
import { type Need, or, type Truth } from '../../verdict.ts';
import { cite } from '../citation.ts';
import type { AtomJudge, Context } from '../context.ts';
import { ENCOUNTER_CLASSES } from '../encounter-class.table.ts';
import { otherSubject } from '../family.ts';
import { decided, type Outcome, open, settled } from '../outcome.ts';
import { anchorDays } from '../presence-judgement.ts';
import { silent } from '../silence.ts';
import { frameOf, stateReaches, type TimeFrame } from '../time-frame.ts';

/** A stay or visit: in hospital, in intensive care, in an emergency department. */
export const judgeEncounter: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const concept = atom.concept?.text ?? 'visit';
  const need = { domain: 'encounter', concept } as const;
  const qualifiers = (atom.concept?.via ?? []).flatMap((step) =>
    step.startsWith(QUALIFIER) ? step.slice(QUALIFIER.length) : [],
  );
  const narrowed = qualifiers.length > 0;
  const words = `${atom.concept?.codes.map(({ code }) => code).join(' ')} ${narrowed ? '' : concept}`.toLowerCase();
  const isTransfer = atom.rule === 'encounter.transfer';
  const asked = isTransfer ? undefined : ENCOUNTER_CLASSES.find(({ named }) => named.test(words));
  if (!asked || atom.modality !== 'asserted' || atom.quantity || atom.count) {
    return silent(
      {
        domain: 'encounter',
        // Whoever has gone on to another hospital is in its record, and a letter of it in this one.
        charted: isTransfer && !context.clears,
        need: { ...need, why: 'visits of this kind cannot be read from the record' },
      },
      context,
    );
  }
  const frame = frameOf(atom.window, context.today, anchorDays(atom, context));
  const visits = (context.index.byDomain.get('encounter') ?? []).filter((fact) => fact.state !== 'planned');
  const ofKind = visits.filter((fact) => fact.codings.some(({ code }) => asked.classes.includes(code)));
  if (asked.classes.includes(OUTPATIENT) && !narrowed && !atom.attrs && !atom.duration && isOfNow(frame))
    return asOutpatient(visits, ofKind, need, context);
  const reasons = qualifiers.map((qualifier) => reasonIn(qualifier, context));
  const truths = ofKind.map((visit) => reaches(visit, frame, context.today));
  const truth = or(truths);
  const evidence = cite(
    ofKind.filter((_, index) => truths[index] === truth),
    'encounter.class',
  );
  if (truth === true) {
    const fitting = ofKind.filter((visit, index) => truths[index] === true && isFor(visit, reasons));
    if (narrowed && !atom.attrs && !atom.duration && fitting.length > 0)
      return decided(true, cite(fitting, 'encounter.reason'));
    if (atom.duration) return open({ ...need, why: 'how long the stay lasts' }, evidence);
    return atom.attrs || narrowed
      ? open({ ...need, why: 'a stay is recorded, but not of which kind' }, evidence)
      : decided(true, evidence);
  }
  if (truth === null) return open({ ...need, why: 'when the stay was' }, evidence);
  const elsewhere =
    asked.classes.includes(OUTPATIENT) || asked.classes.includes(EMERGENCY) ? [] : outpatientNow(visits, context);
  if (elsewhere.length > 0 && isOfNow(frame) && !context.clears && context.policy !== 'strict')
    return settled(false, 'presumption', cite(elsewhere, 'encounter.class'));
  // A chart of years that holds visits would hold this one too; the note of one visit need not.
  return silent(
    {
      domain: 'encounter',
      charted: visits.length > 0 && context.index.spansTime,
      need: { ...need, why: 'no such visit in the record' },
      evidence,
    },
    context,
  );
};

/** Visits of today by somebody who comes and goes; none where another visit of today may be a stay. */
function outpatientNow(visits: readonly Fact[], { today }: Context): readonly Fact[] {
  const now = visits.filter((visit) => reaches(visit, { kind: 'present' }, today) !== false);
  return now.every((visit) => visit.codings.some(({ code }) => code === OUTPATIENT)) ? now : [];
}

const OUTPATIENT = 'AMB';
const EMERGENCY = 'EMER';
const INPATIENT = ENCOUNTER_CLASSES.find(({ classes }) => classes.includes('IMP'))?.classes ?? [];
const isOfNow = ({ kind }: TimeFrame): boolean => kind === 'present' || kind === 'unsaid';

/** An outpatient is who comes for visits and is in no hospital: whoever is in one today is none. */
function asOutpatient(
  visits: readonly Fact[],
  ofKind: readonly Fact[],
  need: Pick<Need, 'domain' | 'concept'>,
  { today, policy }: Context,
): Outcome {
  const isToday = (visit: Fact): Truth => reaches(visit, { kind: 'present' }, today);
  const stays = visits.filter((visit) => visit.codings.some(({ code }) => INPATIENT.includes(code)));
  const [now, present] = [stays, ofKind].map((some) => some.filter((visit) => isToday(visit) === true));
  if (now && now.length > 0) return decided(false, cite(now, 'encounter.class'));
  if (present && present.length > 0) return decided(true, cite(present, 'encounter.class'));
  const before = ofKind.filter(({ start }) => (start?.first ?? today) <= today);
  const isUnsure = stays.some((visit) => isToday(visit) === null);
  return policy === 'strict' || before.length === 0 || isUnsure
    ? open({ ...need, why: 'whether the patient is in a hospital now' }, cite(before, 'encounter.class'))
    : settled(true, 'presumption', cite(before, 'encounter.class'));
}

function reaches(visit: Fact, frame: TimeFrame, today: number): Truth {
  if (frame.kind === 'ever') return true;
  if (frame.kind === 'unknown' || frame.kind === 'future' || !visit.start) return null;
  const open = visit.state === 'active' ? { first: today, last: today } : { first: visit.start.first, last: today };
  const [from, to] = frame.kind === 'between' ? [frame.from, frame.to] : [today, today];
  return stateReaches(visit.start, visit.end ?? open, from, to);
}

/** What a stay "for heart failure" is for, where the words name one thing only. */
function reasonIn(qualifier: string, { terminology }: Context): readonly string[] {
  const [, thing] = /^(?:for|due to|because of|with|related to|caused by)\s+(.+)$/i.exec(qualifier) ?? [];
  const found = thing === undefined ? undefined : terminology.resolve(thing, ['condition']);
  return found === undefined || found.via.some((step) => step.startsWith('modifier:')) ? [] : [found.concept.id];
}

/** Whether it was for each of what was named. */
const isFor = ({ reasons = [] }: Fact, named: readonly (readonly string[])[]): boolean =>
  named.every((ids) => ids.length > 0 && ids.every((id) => reasons.includes(id)));
