import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { judgePresence } from '../presence-judgement.ts';
import { otherSexOnly } from '../sex-specific.ts';
import { soughtOf } from '../sought.ts';

/** An operation, treatment or examination done, under way or planned. */
export const judgeProcedure: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const sought = soughtOf(atom.concept, context);
  return (sought && otherSexOnly(sought, context)) ?? judgePresence(atom, context);
};
