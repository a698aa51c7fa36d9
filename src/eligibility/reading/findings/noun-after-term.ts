import type { Token } from '../words/token.ts';
import { type Draft, widen } from './draft.ts';
import { canQualify, qualify } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

/** Nouns that name a state of what stands before them, without saying that it is another thing. */
const STATE =
  /^(?:impairments?|alterations?|problems?|issues?|complaints?|troubles?|involvement|dysfunctions?|patholog(?:y|ies)|manifestations?|comorbidit(?:y|ies)|disturbances?|abnormalit(?:y|ies)|anomal(?:y|ies))$/;
const ANTECEDENT = /^(?:antecedents?|survivors?)$/;
/** In what form a drug is given, or what for, in an operation. */
const FORM =
  /^(?:injections?|infusions?|supplements?|supplementation|sedation|anesthesia|anaesthesia|analgesia|premedication|inhalation|inhalers?|patch|patches|drops?|creams?|gels?|ointments?|sprays?|suppositor(?:y|ies)|pumps?|bolus(?:es)?)$/;
const NEED = /^(?:requirements?|needs?|dependence|dependency)$/;
const INDICATION = /^indications?$/;
const ABNORMALITY = /^(?:abnormalit(?:y|ies)|anomal(?:y|ies))$/;

/** What may follow the "diagnostic" that somebody has: nothing, or who made it. */
const isMade = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'mark' ||
  /^(?:given|made|established|confirmed|by|according|before|after|for|within)$/.test(token.lower);

/**
 * "psychiatric antecedents", "hyaluronic acid injection", "supplemental oxygen requirement", "pacemaker indication", "liver enzyme
 * abnormalities": whether a noun right after a term leaves it what it is, and what it says of it.
 */
export function saidByNoun(ctx: StatementContext, draft: Draft, [from, to]: readonly [number, number]): boolean {
  const [noun, ...others] = ctx.tokens.slice(from, to);
  if (noun === undefined || others.length > 0 || draft.quantity !== undefined) return false;
  const { lower } = noun;
  const { domain } = draft.head;
  if (domain === 'condition' && lower === 'diagnostic' && isMade(ctx.tokens[to])) widen(draft, [from, to]);
  else if (domain === 'condition' && ANTECEDENT.test(lower)) draft.phase ??= { phase: 'ever', at: [from, to] };
  else if (domain === 'medication' && NEED.test(lower)) draft.phase ??= { phase: 'present', at: [from, to] };
  else if (domain === 'procedure' && INDICATION.test(lower) && draft.modality === 'asserted') {
    draft.modality = 'planned';
    draft.phase ??= { phase: 'future', at: [from, to] };
  } else if (domain === 'observation' && ABNORMALITY.test(lower) && draft.attrs['polarity'] === undefined)
    draft.attrs['polarity'] = 'abnormal';
  else if (
    ((domain === 'condition' && STATE.test(lower)) || (domain === 'medication' && FORM.test(lower))) &&
    canQualify(draft)
  ) {
    qualify(ctx, draft, [from, to]);
    return true;
  } else return false;
  widen(draft, [from, to]);
  return true;
}
