import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { wouldBeCharted } from './charted.ts';
import type { Context } from './context.ts';
import { takenOn } from './latest-result.ts';
import { type Occurrence, spokenOf } from './occurrence.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/** What a denial of everything of a kind denies: what is taken or suffered now, or what ever was done. */
const REACH: Readonly<Partial<Record<Atom['domain'], Reach>>> = {
  medication: { of: ['medication'], when: 'now' },
  condition: { of: ['condition'], when: 'now' },
  procedure: { of: ['procedure'], when: 'ever' },
  immunization: { of: ['immunization'], when: 'ever' },
};

interface Reach {
  readonly of: readonly Fact['domain'][];
  readonly when: 'now' | 'ever';
}

/**
 * Entries that deny everything of the kind that is asked about ("takes no medications", an empty list of problems): of
 * now where they are recent, of all time until their day where they are about what was done.
 */
export function blanketDenials(atom: Atom, sought: Sought, frame: TimeFrame, context: Context): readonly Occurrence[] {
  const { index, today, policy } = context;
  const reach = REACH[atom.domain];
  if (reach === undefined) return [];
  const denials = reach.of.flatMap((domain) => index.blanketByDomain.get(domain) ?? []);
  if (denials.length === 0) return [];
  // A list of problems has no place for a headache.
  if (atom.domain === 'condition' && !wouldBeCharted(atom, sought, context)) return [];
  const ofNow = frame.kind === 'present' || frame.kind === 'unsaid';
  return denials
    .filter((fact) => {
      const day = takenOn(fact);
      if (!day || day.first > today) return false;
      if (ofNow || (reach.when === 'ever' && frame.kind === 'ever'))
        return day.first >= today - FINDING_VALIDITY_DAYS[policy];
      return reach.when === 'ever' && frame.kind === 'between' && day.first >= Math.min(frame.to, today);
    })
    .flatMap((fact) => spokenOf(fact, false, context));
}
