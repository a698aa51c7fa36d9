import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import { takenOn } from './latest-result.ts';
import { isTooGeneral } from './occurrence.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';
import { OPEN_CLASSES } from './treatment.table.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/**
 * Sentences of documents that tell every drug that is taken now, where what is sought is none of these. Too weak for evidence,
 * they are better than silence; of what was taken once they say nothing.
 */
export function toldLists(atom: Atom, sought: Sought, frame: TimeFrame, context: Context): readonly Fact[] {
  const { policy, terminology } = context;
  const isOfNow = frame.kind === 'present' || frame.kind === 'unsaid';
  if (policy === 'strict' || atom.domain !== 'medication' || !isOfNow || isTooGeneral(sought)) return [];
  const isDrug = sought.ids.length > 0 && sought.ids.every((id) => terminology.concept(id)?.kind === 'medication');
  if (!isDrug || sought.lineage.some((id) => OPEN_CLASSES.has(id))) return [];
  return recentLists('medication', context).filter(
    ({ mentions = [], ownMentions = [] }) =>
      !sought.ids.some((id) => mentions.includes(id)) && !ownMentions.some((id) => sought.lineage.includes(id)),
  );
}

/** Sentences that deny all of a kind but what they name, written these months. */
export const recentLists = (of: NonNullable<Fact['denies']>, { index, policy, today }: Context): readonly Fact[] =>
  (index.blanketByDomain.get(`told-${of}`) ?? []).filter((fact) => {
    const day = takenOn(fact);
    return day !== undefined && day.last <= today && day.first >= today - FINDING_VALIDITY_DAYS[policy];
  });
