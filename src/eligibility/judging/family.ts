import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { attributesOf } from './attributes.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open, settled } from './outcome.ts';
import { silent } from './silence.ts';
import { factsNaming, type Sought, soughtOf } from './sought.ts';

/** A condition of somebody else: of the family from its history, of anyone else only a person can say. */
export function judgeFamily(atom: Atom, context: Context): Outcome {
  if (atom.subject !== 'family') return otherSubject(atom);
  const sought = soughtOf(atom.concept, context);
  const concept = atom.concept?.text ?? 'family history';
  const missing = { domain: atom.domain, concept, why: 'family history is not recorded' };
  if (!sought) return open({ ...missing, why: `“${concept}” is not a term that the lexicon knows` });
  const named = factsNaming(sought, context).filter((fact) => isOfFamily(fact) && fact.certainty !== 'refuted');
  const found = named.filter(isEntry);
  const holding = (facts: readonly Fact[]): readonly Fact[] =>
    facts.filter((fact) => attributesOf(atom, sought.narrowing, fact) === true);
  const entries = holding(found.filter(({ certainty }) => certainty === 'confirmed'));
  if (entries.length > 0) return decided(true, cite(entries, RULE));
  if (found.length > 0)
    return open({ ...missing, why: 'the family history does not say of which kind' }, cite(found, RULE));
  const denials = denialsOf(sought, context);
  const denied = denials.filter(isEntry);
  if (denied.length > 0 && named.length === 0) return decided(false, cite(denied, RULE));
  // What running text tells is better than silence, and no more.
  const said = holding(named);
  if (named.length > 0 && denials.length === 0 && context.policy !== 'strict' && said.length > 0)
    return settled(true, 'presumption', cite(said, RULE));
  if (named.length > 0)
    return open({ ...missing, why: 'the family history does not say of which kind' }, cite(named, RULE));
  // "Non-contributory" is less than that nobody has it.
  const atLarge = context.clears ? [] : (context.index.blanketByDomain.get('family') ?? []);
  const none = [...denials, ...atLarge];
  if (none.length > 0 && context.policy !== 'strict') return settled(false, 'presumption', cite(none, RULE));
  // A family history that was taken would name a serious disease; one that was not taken says nothing.
  const isTaken = (context.index.byDomain.get('family') ?? []).some(
    (fact) => isEntry(fact) && fact.certainty !== 'refuted',
  );
  return silent({ domain: 'condition', charted: sought.charted && isTaken, need: missing }, context);
}

const RULE = 'family.history';

const isOfFamily = ({ domain }: Fact): boolean => domain === 'family';
const isEntry = ({ told }: Fact): boolean => told === undefined;

/** Entries and sentences by which no relative has the whole of what is sought. */
const denialsOf = ({ lineage }: Sought, { index }: Context): readonly Fact[] => [
  ...new Set(
    lineage
      .flatMap((id) => index.byOwnConcept.get(id) ?? [])
      .filter((fact) => isOfFamily(fact) && fact.certainty === 'refuted'),
  ),
];

/** About a partner, a fetus, a donor or the staff: this record is not theirs. */
export const otherSubject = (atom: Atom): Outcome =>
  open({
    domain: atom.domain,
    concept: atom.concept?.text ?? atom.domain,
    why: `about the ${atom.subject}, whose record this is not`,
  });
