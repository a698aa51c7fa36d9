import type { StudyProfile, Terms } from './profile.ts';

export type ReasonKind = 'condition' | 'broader-condition' | 'intervention' | 'broader-intervention' | 'phase';

/** Something that two studies share, in the words of the one that was asked about. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
}

export interface Similarity {
  /** From above 0, a broad term in common, to 1, the same conditions, interventions and phase; unrounded. */
  readonly score: number;
  /** Own terms before broader ones, conditions before interventions, the phase last. */
  readonly reasons: readonly Reason[];
}

/** What each part counts, of those that the study asked about has. The illness comes first: it decides who may look at both. */
const WEIGHTS = { conditions: 0.6, interventions: 0.3, phases: 0.1 } as const;
/** How much of a part its own terms decide; the rest is decided together with the broader ones. */
const OWN_SHARE = 0.75;

/**
 * How alike another study is. Depends on the two studies alone, never on what else is stored, so that it tells nobody of
 * studies that they may not see. Undefined where they share neither a condition nor an intervention, broader ones included.
 */
export function similarity(asked: StudyProfile, other: StudyProfile): Similarity | undefined {
  const reasons: Reason[] = [
    ...shared(asked.conditions, other.conditions, 'condition'),
    ...shared(asked.interventions, other.interventions, 'intervention'),
    ...shared(asked.broaderConditions, other.broaderConditions, 'broader-condition'),
    ...shared(asked.broaderInterventions, other.broaderInterventions, 'broader-intervention'),
  ];
  if (reasons.length === 0) return undefined;
  reasons.push(...shared(asked.phases, other.phases, 'phase'));
  const parts = [
    {
      weight: WEIGHTS.conditions,
      has: asked.conditions.size > 0,
      value: likeness(asked.conditions, asked.broaderConditions, other.conditions, other.broaderConditions),
    },
    {
      weight: WEIGHTS.interventions,
      has: asked.interventions.size > 0,
      value: likeness(asked.interventions, asked.broaderInterventions, other.interventions, other.broaderInterventions),
    },
    { weight: WEIGHTS.phases, has: asked.phases.size > 0, value: overlap([asked.phases], [other.phases]) },
  ].filter(({ has }) => has);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const score = parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / whole;
  return { score, reasons };
}

const likeness = (own: Terms, broader: Terms, otherOwn: Terms, otherBroader: Terms): number =>
  OWN_SHARE * overlap([own], [otherOwn]) + (1 - OWN_SHARE) * overlap([own, broader], [otherOwn, otherBroader]);

/** Terms in common among all terms of both (Jaccard); 0 where there are none. */
function overlap(ours: readonly Terms[], theirs: readonly Terms[]): number {
  const mine = new Set(ours.flatMap((terms) => [...terms.keys()]));
  const yours = new Set(theirs.flatMap((terms) => [...terms.keys()]));
  let both = 0;
  for (const key of mine) if (yours.has(key)) both++;
  const all = mine.size + yours.size - both;
  return all === 0 ? 0 : both / all;
}

function shared(ours: Terms, theirs: Terms, kind: ReasonKind): Reason[] {
  const reasons: Reason[] = [];
  for (const [key, text] of ours) if (theirs.has(key)) reasons.push({ kind, text });
  return reasons;
}
