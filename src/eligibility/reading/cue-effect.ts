import type { Window } from '../criterion.ts';
import { type Draft, widen } from './draft.ts';
import { type Carried, isPopulation, type Leaf } from './leaf.ts';
import type { Cue, Head, MarkOf } from './mark.ts';

export const withoutSubject = ({ subject: _subject, ...rest }: Carried): Carried => rest;

/** "negative hepatitis B": a result of a test for the condition, not the condition. */
export function asTestResult(draft: Draft): void {
  const { polarity } = draft.attrs;
  if (
    (draft.head.domain === 'condition' || draft.head.domain === 'procedure') &&
    (polarity === 'positive' || polarity === 'negative')
  )
    draft.head = { ...draft.head, domain: 'observation', rule: 'observation.test-result' };
}

export function mergedPhase(earlier: Window['phase'] | undefined, now: Window['phase']): Window['phase'] {
  return earlier === undefined || earlier === now ? now : earlier === 'future' || now === 'future' ? now : 'ever';
}

export function wrapped(head: Head, wraps: Cue['wraps']): Head {
  if (wraps === undefined || head.domain === 'consent' || head.domain === 'judgement' || head.domain === 'social')
    return head;
  return wraps === 'allergy'
    ? { ...head, domain: 'allergy', rule: 'allergy.to' }
    : { ...head, domain: 'judgement', rule: 'judgement.contraindication' };
}

/** "MRI is contraindicated": what is said of the last finding is that it cannot be, not that it is. False where there is none. */
export function wrapLast(leaf: Leaf, { from, to, cue }: MarkOf<'cue'>): boolean {
  const last = leaf.drafts.at(-1);
  if (last === undefined || isPopulation(last)) return false;
  last.head = wrapped(last.head, cue.wraps);
  widen(last, [from, to]);
  return true;
}
