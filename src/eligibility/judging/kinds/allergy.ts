import { isOfDrugsOnly } from '../allergy-at-large.ts';
import { cite } from '../citation.ts';
import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { decided, open, settled } from '../outcome.ts';
import { need } from '../presence-judgement.ts';
import { silent } from '../silence.ts';
import { factsNaming, soughtByName } from '../sought.ts';
import { recentLists } from '../told-list.ts';

/** An allergy or intolerance to a substance. Only an entry, or an express "no known allergies", decides. */
export const judgeAllergy: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const concept = atom.concept?.text ?? 'allergy';
  const sought = soughtByName(atom, context);
  const isDrug =
    sought !== undefined &&
    sought.ids.length > 0 &&
    sought.ids.every((id) => context.terminology.concept(id)?.kind === 'medication');
  const denials = (context.index.blanketByDomain.get('allergy') ?? []).filter((fact) => isDrug || !isOfDrugsOnly(fact));
  const entries = sought ? factsNaming(sought, context).filter(({ domain }) => domain === 'allergy') : [];
  const standing = entries.filter(({ certainty, state }) => certainty === 'confirmed' && state !== 'ended');
  if (standing.length > 0) return decided(true, cite(standing, 'allergy.recorded'));
  const doubtful = entries.filter(({ certainty }) => certainty === 'provisional');
  if (doubtful.length > 0)
    return open({ domain: 'allergy', concept, why: 'recorded, but not confirmed' }, cite(doubtful, 'allergy.recorded'));
  const refuted = entries.filter(({ certainty }) => certainty === 'refuted');
  if (refuted.length > 0) return decided(false, cite(refuted, 'allergy.refuted'));
  const isContradicted = (): boolean =>
    (context.index.byDomain.get('allergy') ?? []).some((fact) => !fact.blanket && fact.certainty === 'confirmed');
  if (denials.length > 0 && !isContradicted()) return decided(false, cite(denials, 'allergy.none-known'));
  const told =
    context.policy === 'strict' || isContradicted()
      ? []
      : recentLists('allergy', context).filter((fact) => isDrug || !isOfDrugsOnly(fact));
  if (told.length > 0) return settled(false, 'presumption', cite(told, 'allergy.document'));
  if (!sought) return open({ domain: 'allergy', concept, why: `“${concept}” is not a term that the lexicon knows` });
  return silent(
    { domain: 'allergy', charted: sought.charted, need: need(atom, sought, 'the record does not mention it') },
    context,
  );
};
