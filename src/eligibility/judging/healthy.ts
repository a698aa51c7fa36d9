import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open } from './outcome.ts';

/** Lexicon id of being a healthy volunteer. */
export const HEALTHY = 'healthy';

/** A healthy volunteer has no charted disease that is active; that there is none, no record can say. */
export function judgeHealthy(atom: Atom, { index, terminology, today }: Context): Outcome {
  const diseases = (index.byDomain.get('condition') ?? []).filter(
    (fact) =>
      fact.certainty === 'confirmed' &&
      fact.state === 'active' &&
      (fact.start?.first ?? today) <= today &&
      fact.ownConcepts.some((id) => terminology.concept(id)?.charted === true),
  );
  if (diseases.length > 0) return decided(false, cite(diseases, 'judgement.diseased'));
  return open({
    domain: 'judgement',
    concept: atom.concept?.text ?? 'healthy',
    why: 'whether the patient is in good health',
  });
}
