import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { judgeLanguage } from '../language.ts';
import { judgeObservation } from './observation.ts';

/** Habits and circumstances: smoking, alcohol, drugs, language, housing. */
export const judgeSocial: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  return judgeLanguage(atom, context) ?? judgeObservation(atom, context);
};
