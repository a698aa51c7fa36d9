import type { Atom } from '../../criterion.ts';
import type { AtomJudge } from '../context.ts';
import { judgeCourse } from '../drug-course.ts';
import { judgeDose } from '../drug-dose.ts';
import { judgeDual } from '../dual-therapy.ts';
import { otherSubject } from '../family.ts';
import { allOf } from '../outcome.ts';
import { judgePresence } from '../presence-judgement.ts';

/** A drug or class of drugs taken, once taken, or to be taken; how much of it, and for how long unchanged. */
export const judgeMedication: AtomJudge = (given, context) => {
  if (given.subject !== 'patient') return otherSubject(given);
  const atom = given.quantity ? withoutEquivalence(given) : given;
  const taken = judgeCourse(atom, context) ?? judgeDual(atom, context) ?? judgePresence(atom, context);
  if (!atom.quantity || taken.policy !== true) return taken;
  return allOf([taken, judgeDose(atom, atom.quantity, taken, context)]);
};

/** "Or the equivalent dose of another": how its doses compare is what the bound asks, and no kind of the drug. */
function withoutEquivalence(atom: Atom): Atom {
  const { concept } = atom;
  if (!concept?.via.some((step) => EQUIVALENCE.test(step))) return atom;
  return { ...atom, concept: { ...concept, via: concept.via.filter((step) => !EQUIVALENCE.test(step)) } };
}

const EQUIVALENCE = /:equivalent dose$/;
