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

/** A habit is the patient's own in a list that begins with "contraindication to", unless it is what stands right after (`direct`). */
export function wrapped(head: Head, wraps: Cue['wraps'], direct = false): Head {
  if (wraps === undefined || head.domain === 'consent' || head.domain === 'judgement') return head;
  if (head.domain === 'social' && !(direct && wraps === 'contraindication')) return head;
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
