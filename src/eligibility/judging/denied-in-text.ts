import type { Fact } from '../../patient/facts.ts';
import type { Context } from './context.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/**
 * Sentences of documents that plainly deny the whole of what is sought, among those that mention it: of now where they are
 * recent, of all time where they say "no history of". Too weak for evidence, they are better than silence.
 */
export function deniedInText(
  mentioning: readonly Fact[],
  sought: Sought,
  frame: TimeFrame,
  { today, policy }: Context,
): readonly Fact[] {
  const ofNow = frame.kind === 'present' || frame.kind === 'unsaid';
  if (policy === 'strict' || (!ofNow && frame.kind !== 'ever')) return [];
  return mentioning.filter(({ told, past, recorded, ownMentions = [] }) => {
    if (told?.stance !== 'denied' || !ownMentions.some((id) => sought.lineage.includes(id))) return false;
    const isRecent = recorded !== undefined && recorded.first >= today - FINDING_VALIDITY_DAYS[policy];
    return recorded !== undefined && recorded.last <= today && (past === true || (ofNow && isRecent));
  });
}
