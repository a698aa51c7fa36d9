import type { Atom, Quantity } from '../../criterion.ts';
import type { AtomJudge, Context } from '../context.ts';
import { otherSubject } from '../family.ts';
import { comparedWith, within } from '../interval.ts';
import { judgeLanguage } from '../language.ts';
import { decided, type Outcome } from '../outcome.ts';
import { judgeResidence } from '../residence.ts';
import { judgeObservation } from './observation.ts';

/** Habits and circumstances: smoking, alcohol, drugs, language, housing. */
export const judgeSocial: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  return (
    judgeLanguage(atom, context) ??
    judgeResidence(atom, context) ??
    (atom.quantity && judgeAbstinence(atom, atom.quantity, context)) ??
    judgeObservation(atom, context)
  );
};

/** Whoever does not do it at all does it zero times a day; undefined where the record does not say that there is none. */
function judgeAbstinence(
  { quantity: _quantity, duration: _duration, ...habit }: Atom,
  { op, lo, hi }: Quantity,
  context: Context,
): Outcome | undefined {
  const bound = op === '<' || op === '<=' ? hi : lo;
  if (typeof bound?.value !== 'number' || op === 'between') return undefined;
  const none = judgeObservation(habit, context);
  if (none.strict !== false) return undefined;
  const truth = within({ lo: 0, hi: 0 }, comparedWith(op, bound.value));
  return truth === null ? undefined : decided(truth, none.evidence);
}
