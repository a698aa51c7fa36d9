import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import { judgeAbilityInLanguage } from './language.ts';
import { judgeNames } from './literal-judgement.ts';
import { negated, type Outcome, open, settled } from './outcome.ts';

/**
 * Consent, willingness and stated ability: only the person can say, unless the caller lets them be assumed. What
 * somebody is or is not able to, somebody may have found and written down.
 */
export function judgeWillingness(atom: Atom, context: Context): Outcome {
  const { willing, clears } = context;
  const found =
    atom.modality === 'ability' ? (judgeAbilityInLanguage(atom, context) ?? judgeAbility(atom, context)) : undefined;
  if (found) return found;
  // What the person once did or would not do is history, not will.
  const past = atom.window?.phase === 'ever' || atom.window?.phase === 'past';
  // An assumption stands in for the person's word; it is never turned against them.
  if (willing && !past && clears) return settled(true, 'assumption');
  return open({ domain: atom.domain, concept: atom.concept?.text ?? atom.domain, why: 'only the person can say' });
}

/** Whether an atom asks for the person's will or ability rather than for a fact of the record. */
export const asksThePerson = ({ domain, modality, subject }: Atom): boolean =>
  subject === 'patient' && (domain === 'consent' || modality === 'willingness' || modality === 'ability');

const UNABLE =
  /\b(?:unable to|inability to|incapable of|not able to|cannot|can not|could not|does not tolerate|do not tolerate)\s+(.+)$/i;
const ABLE = /\b(?:able to|ability to|capable of|can)\s+(.+)$/i;
const AS_FOUND: readonly string[] = ['unable to', 'inability to', 'cannot', 'not able to'];

/** An ability as the record's findings have it that call it, or its lack, by the same words; undefined where none decides. */
function judgeAbility(atom: Atom, context: Context): Outcome | undefined {
  const text = context.said(atom.span).trim().replace(BY_WHOM, '');
  const lacking = UNABLE.exec(text)?.[1];
  const what = lacking ?? ABLE.exec(text)?.[1];
  if (what === undefined) return undefined;
  const found = { ...atom, modality: 'asserted' } as const;
  const lack = judgeNames(
    found,
    AS_FOUND.map((words) => `${words} ${what}`),
    context,
  );
  return lack ? negated(lack) : judgeNames(found, [`able to ${what}`, `ability to ${what}`], context);
}

/** Whose finding it is. */
const BY_WHOM =
  /\s+(?:in the opinion of|in the judge?ment of|as (?:determined|judged|assessed) by|according to)\b.*$/is;
