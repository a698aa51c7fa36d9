import type { AtomJudge } from '../context.ts';
import { judgeFamily } from '../family.ts';
import { judgeMeasured } from '../measured-judgement.ts';
import { judgePresence } from '../presence-judgement.ts';
import { otherSexOnly } from '../sex-specific.ts';
import { soughtOf } from '../sought.ts';

/** A disease, symptom or finding of the patient, or of the patient's family. */
export const judgeCondition: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return judgeFamily(atom, context);
  const sought = soughtOf(atom.concept, context);
  const impossible = sought && otherSexOnly(sought, context);
  if (impossible) return impossible;
  if (sought && atom.quantity) return judgeMeasured(atom, atom.quantity, sought, context);
  return judgePresence(atom, context);
};
