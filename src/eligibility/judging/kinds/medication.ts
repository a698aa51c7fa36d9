import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { open } from '../outcome.ts';
import { judgePresence } from '../presence-judgement.ts';

/** A drug or class of drugs taken, once taken, or to be taken. */
export const judgeMedication: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const taken = judgePresence(atom, context);
  if (!atom.quantity || taken.policy !== true) return taken;
  return open(
    { domain: 'medication', concept: atom.concept?.text ?? 'drug', why: 'the dose that is taken' },
    taken.evidence,
  );
};
