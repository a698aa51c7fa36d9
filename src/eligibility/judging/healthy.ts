import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { illnessNow, plainIllness } from './illness-now.ts';
import { decided, type Outcome, settled } from './outcome.ts';
import { presenceOf } from './presence.ts';
import { silent } from './silence.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/** Lexicon id of being a healthy volunteer. */
export const HEALTHY = 'healthy';
/** Rule of the registry's structured exclusion of healthy volunteers. */
export const HEALTHY_VOLUNTEER_RULE = 'structured.healthy-volunteer';

/** Lexicon id of what charts leave standing as active, and is over. */
const PREGNANCY_LOSS = 'pregnancy-loss';
/** A charted drug taken for as long as this is treatment of a lasting illness. */
const LONG_TERM_DAYS = 90;

/** A healthy volunteer has no charted disease that is active, and no lasting treatment; that there is none, only somebody who has found the patient healthy can say. */
export function judgeHealthy(atom: Atom, context: Context): Outcome {
  const { index, today } = context;
  const diseases = (index.byDomain.get('condition') ?? []).filter(
    (fact) => isActive(fact, context) && (fact.start?.first ?? today) <= today,
  );
  const treatments = (index.byDomain.get('medication') ?? []).filter(
    (fact) => isActive(fact, context) && fact.start !== undefined && fact.start.last <= today - LONG_TERM_DAYS,
  );
  const evidence = [...cite(diseases, 'judgement.diseased'), ...cite(treatments, 'judgement.treated')];
  if (evidence.length > 0) return decided(false, evidence);
  const stated = (index.byOwnConcept.get(HEALTHY) ?? []).filter((fact) => isCurrent(fact, context));
  const truths = new Set(stated.map(presenceOf));
  const [truth = null] = truths;
  if (truths.size === 1 && truth !== null) return decided(truth, cite(stated, 'judgement.health'));
  const plainlyIll = plainIllness(context);
  if (plainlyIll.length > 0) return decided(false, cite(plainlyIll, 'judgement.ill'));
  const ill = context.policy === 'strict' ? [] : illnessNow(context);
  if (ill.length > 0) return settled(false, 'presumption', cite(ill, 'judgement.ill'));
  const concept = atom.concept?.text ?? 'healthy';
  const need = { domain: 'judgement', concept, why: 'whether the patient is in good health' };
  return silent({ domain: 'judgement', charted: false, need }, context);
}

/** Somebody has found the patient healthy, or not, and lately enough. */
const isCurrent = ({ certainty, state, start, recorded }: Fact, { today, policy }: Context): boolean =>
  certainty !== 'provisional' &&
  state !== 'ended' &&
  state !== 'planned' &&
  (start ?? recorded ?? { last: today }).last <= today &&
  (start ?? recorded ?? { first: today }).first >= today - FINDING_VALIDITY_DAYS[policy];

const isActive = (fact: Fact, { terminology, today }: Context): boolean =>
  fact.certainty === 'confirmed' &&
  fact.state === 'active' &&
  (fact.end?.last ?? today) >= today &&
  fact.ownConcepts.some((id) => terminology.concept(id)?.charted === true) &&
  !fact.concepts.includes(PREGNANCY_LOSS);
