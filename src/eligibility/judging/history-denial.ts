import type { Fact } from '../../patient/facts.ts';
import { ACUTE_EVENTS } from '../acute-event.table.ts';
import type { Atom } from '../criterion.ts';
import { wouldBeCharted } from './charted.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { takenOn } from './latest-result.ts';
import { decided, type Outcome, settled } from './outcome.ts';
import { signsOf } from './signs.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';

/**
 * Statements that there is no medical history at all ("previously healthy"), where they reach what is sought: a disease by
 * name that a history would have. What has come these days they do not speak of, so a disease that begins at once, and one that
 * anything in the record points to, stay as they are.
 */
export function historyDenials(atom: Atom, sought: Sought, frame: TimeFrame, context: Context): readonly Fact[] {
  const { index, today, policy } = context;
  if (atom.domain !== 'condition' || frame.kind === 'future' || frame.kind === 'unknown') return [];
  // What a trial looks for now may be what the patient has come with.
  if (!isOfThePast(frame) && (context.clears || policy === 'strict')) return [];
  if (!isOfHistory(atom, sought, context)) return [];
  const statements = (index.blanketByDomain.get('history') ?? [])
    .filter((fact) => policy !== 'strict' || fact.told === undefined)
    .filter((fact) => reaches(fact, frame, today));
  return statements.length === 0 || signsOf(sought, context).length > 0 ? [] : statements;
}

/** Of the past an entry's own statement is evidence; of now, and in running text, it is no more than better than silence. */
export function deniedByHistory(atom: Atom, statements: readonly Fact[], frame: TimeFrame): Outcome {
  const entries = statements.filter(({ told }) => told === undefined);
  const rule = `${atom.domain}.history`;
  return entries.length > 0 && isOfThePast(frame)
    ? decided(false, cite(entries, rule))
    : settled(false, 'presumption', cite(statements, rule));
}

const isOfThePast = ({ kind }: TimeFrame): boolean => kind === 'ever' || kind === 'between';

function reaches(fact: Fact, frame: TimeFrame, today: number): boolean {
  const day = takenOn(fact);
  if (day === undefined || day.last > today) return false;
  // What came after it was written down is not in it.
  return day.first >= (frame.kind === 'between' ? Math.min(frame.to, today) : today - DAYS);
}

/** Days for which a history that was taken stands. */
const DAYS = 31;

function isOfHistory(atom: Atom, sought: Sought, context: Context): boolean {
  if (atom.modality !== 'asserted' || /^(?:sub)?acute$/i.test(atom.attrs?.acuity ?? '')) return false;
  return (
    sought.charted &&
    sought.ids.every((id) => context.terminology.concept(id)?.kind === 'condition') &&
    !sought.lineage.some((id) => OTHERS.has(id) || ACUTE_EVENTS.has(id)) &&
    wouldBeCharted(atom, sought, context)
  );
}

/** Lexicon ids of what a healthy person may have had, everything narrower included. */
const OTHERS: ReadonlySet<string> = new Set(['symptom', 'injury', 'infection', 'pregnancy-loss', 'allergy']);
