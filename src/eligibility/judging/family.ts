import type { Atom } from '../criterion.ts';
import { attributesOf } from './attributes.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open } from './outcome.ts';
import { silent } from './silence.ts';
import { factsNaming, soughtOf } from './sought.ts';

/** A condition of somebody else: of the family from its history, of anyone else only a person can say. */
export function judgeFamily(atom: Atom, context: Context): Outcome {
  if (atom.subject !== 'family') return otherSubject(atom);
  const sought = soughtOf(atom.concept, context);
  const concept = atom.concept?.text ?? 'family history';
  const missing = { domain: atom.domain, concept, why: 'family history is not recorded' };
  if (!sought) return open({ ...missing, why: `“${concept}” is not a term that the lexicon knows` });
  const found = factsNaming(sought, context).filter((fact) => fact.domain === 'family');
  // A family history that was taken would name a serious disease; one that was not taken says nothing.
  const holding = found.filter((fact) => attributesOf(atom, sought.narrowing, fact) === true);
  if (found.length > 0 && holding.length === 0)
    return open({ ...missing, why: 'the family history does not say of which kind' }, cite(found, 'family.history'));
  return holding.length > 0
    ? decided(true, cite(holding, 'family.history'))
    : silent(
        { domain: 'condition', charted: sought.charted && context.index.byDomain.has('family'), need: missing },
        context,
      );
}

/** About a partner, a fetus, a donor or the staff: this record is not theirs. */
export const otherSubject = (atom: Atom): Outcome =>
  open({
    domain: atom.domain,
    concept: atom.concept?.text ?? atom.domain,
    why: `about the ${atom.subject}, whose record this is not`,
  });
