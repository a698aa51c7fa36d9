import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, settled } from './outcome.ts';

/** FHIR's code for the scope of consent to research; consent to care or to privacy rules says nothing of studies. */
const RESEARCH = 'research';

/**
 * What a Consent of the record says of taking part in research. A refusal in force is evidence. An agreement is to research
 * at large, or to another study: that it holds for this one is no more than a presumption. Undefined where neither is.
 */
export function judgeRecordedConsent(atom: Atom, context: Context): Outcome | undefined {
  const asked = askedBy(atom, context);
  if (atom.subject !== 'patient' || atom.modality === 'ability') return undefined;
  if (!ASKS_CONSENT.test(asked) || ASKS_REFUSAL.test(asked)) return undefined;
  const inForce = (context.index.byDomain.get('consent') ?? []).filter((fact) => isInForce(fact, context.today));
  const refused = inForce.filter(({ certainty }) => certainty === 'refuted');
  const agreed = inForce.filter(({ certainty }) => certainty === 'confirmed');
  if (refused.length > 0) {
    return agreed.length > 0 ? undefined : decided(false, cite(refused, 'consent.refused'));
  }
  if (agreed.length === 0 || context.policy === 'strict') return undefined;
  return settled(true, 'presumption', cite(agreed, 'consent.agreed'));
}

const ASKS_CONSENT = /\b(?:informed )?(?:consent|assent)|\b(?:participat|take part|enrol)/i;

/** What names the lack of it would have to be turned: left to the person. */
const ASKS_REFUSAL = /\b(?:refus|declin|unwilling|unable|inabilit|incapab|withdr|lack|without|not|no)\w*\b/i;

const askedBy = ({ concept, span }: Atom, { said }: Context): string => `${concept?.text ?? ''} ${said(span)}`;

function isInForce({ state, codings, start, end, recorded }: Fact, today: number): boolean {
  const since = start ?? recorded;
  return (
    state === 'active' &&
    codings.some(({ code }) => code === RESEARCH) &&
    since !== undefined &&
    since.last <= today &&
    (end === undefined || end.first >= today)
  );
}
