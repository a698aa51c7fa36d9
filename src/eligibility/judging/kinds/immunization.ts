import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { judgePresence } from '../presence-judgement.ts';

/** A vaccination. */
export const judgeImmunization: AtomJudge = (atom, context) =>
  atom.subject === 'patient' ? judgePresence(atom, context) : otherSubject(atom);
