import type { Atom } from '../criterion.ts';
import type { Evidence } from '../verdict.ts';
import { pastBearing, tooYoungToBear } from './bearing.ts';
import type { Context } from './context.ts';
import { decided, type Outcome } from './outcome.ts';
import { citePatient } from './patient-citation.ts';
import { soughtOf } from './sought.ts';

const CONTRACEPTION = /\b(?:contracepti\w+|birth control)\b/i;
const OF_WOMEN = /\b(?:wom[ae]n|females?|girls?|child-?\s?bearing|pregnan\w+|lactat\w+|breast-?\s?feeding)\b/i;
const OF_MEN = /\b(?:m[ae]n|males?|boys?|partners?|both sexes|either sex|condoms?|sperm|father\w*)\b/i;

/**
 * A rule about contraception, where it cannot concern the patient: a child, a woman who can bear no child any more, or a
 * man where the text speaks of women alone. Undefined elsewhere, and for what is no such rule.
 */
export function contraceptionOfOthers(atom: Atom, context: Context): Outcome | undefined {
  if (atom.subject !== 'patient' || !isContraception(atom, context)) return undefined;
  const evidence = whyOfOthers(context);
  // Such a rule stands as it should, whichever way it is put.
  return evidence.length > 0 ? decided(context.clears, evidence, 'nobody') : undefined;
}

function whyOfOthers(context: Context): readonly Evidence[] {
  const { facts, text } = context;
  if (facts.sex === 'male' && OF_WOMEN.test(text) && !OF_MEN.test(text))
    return [citePatient(facts, 'gender', facts.sex, 'reproductive.sex')];
  return [...tooYoungToBear(context), ...pastBearing(context)];
}

const isContraception = (atom: Atom, context: Context): boolean =>
  atom.domain === 'reproductive'
    ? soughtOf(atom.concept, context)?.lineage.includes('contraception') === true
    : CONTRACEPTION.test(`${atom.concept?.text ?? ''} ${context.said(atom.span)}`);
