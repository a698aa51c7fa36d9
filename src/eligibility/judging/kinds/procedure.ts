import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { judgePresence } from '../presence-judgement.ts';
import { otherSexOnly } from '../sex-specific.ts';
import { soughtOf } from '../sought.ts';
import { judgeEncounter } from './encounter.ts';

/** Lexicon ids of stays and visits, which a record keeps as encounters. */
const STAYS: ReadonlySet<string> = new Set([
  'hospitalization',
  'emergency-department-visit',
  'intensive-care-admission',
]);

/** An operation, treatment or examination done, under way or planned. */
export const judgeProcedure: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const sought = soughtOf(atom.concept, context);
  if (sought?.ids.some((id) => STAYS.has(id))) return judgeEncounter(atom, context);
  return (sought && otherSexOnly(sought, context)) ?? judgePresence(atom, context);
};
