import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import { judgeAbilityInLanguage } from './language.ts';
import { type Outcome, open, settled } from './outcome.ts';

/**
 * Consent, willingness and stated ability: only the person can say, unless the caller lets them be assumed. Which languages
 * somebody speaks, the record may say.
 */
export function judgeWillingness(atom: Atom, context: Context): Outcome {
  const { willing, clears } = context;
  const spoken = atom.modality === 'ability' ? judgeAbilityInLanguage(atom, context) : undefined;
  if (spoken) return spoken;
  // What the person once did or would not do is history, not will.
  const past = atom.window?.phase === 'ever' || atom.window?.phase === 'past';
  // An assumption stands in for the person's word; it is never turned against them.
  if (willing && !past && clears) return settled(true, 'assumption');
  return open({ domain: atom.domain, concept: atom.concept?.text ?? atom.domain, why: 'only the person can say' });
}

/** Whether an atom asks for the person's will or ability rather than for a fact of the record. */
export const asksThePerson = ({ domain, modality, subject }: Atom): boolean =>
  subject === 'patient' && (domain === 'consent' || modality === 'willingness' || modality === 'ability');
