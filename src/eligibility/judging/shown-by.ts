import type { Fact } from '../../patient/facts.ts';
import { type Atom, QUALIFIER } from '../criterion.ts';
import type { Context } from './context.ts';
import { presenceOf } from './presence.ts';
import type { Sought } from './sought.ts';

/** Words that say by which examination something was found, and the examination. */
const SHOWN =
  /^(?:as )?(?:(?:found|seen|detected|identified|noted|visible|visuali[sz]ed|shown|demonstrated|documented|confirmed|diagnosed|verified|evident|proven) )?(?:on|by|at|in|with|via|upon|through|during) (?:an? |the |any )?(?:(?:recent|prior|previous|latest|initial|baseline|routine) )?(.+)$/i;

/** Days between an examination and what it showed, at most. */
const APART = 31;

/**
 * Whether all that narrows what is sought is by which examination it was found, and the record has one of that kind, of the same
 * weeks: who charted the finding and the examination hardly found it otherwise.
 */
export function isShownBy({ concept }: Atom, { narrowing }: Sought, fact: Fact, context: Context): boolean {
  const qualifiers = (concept?.via ?? []).flatMap((step) =>
    step.startsWith(QUALIFIER) ? step.slice(QUALIFIER.length) : [],
  );
  if (qualifiers.length === 0 || narrowing.length === 0) return false;
  const said = new Set(
    qualifiers
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  return (
    narrowing.every((word) => said.has(word)) &&
    qualifiers.every((qualifier) => examinations(qualifier, context).some((one) => isBeside(one, fact)))
  );
}

function examinations(qualifier: string, { index, terminology, today }: Context): readonly Fact[] {
  const name = SHOWN.exec(qualifier)?.[1];
  const found = name === undefined ? undefined : terminology.resolve(name, ['procedure']);
  if (found === undefined || found.via.some((step) => step.startsWith('modifier:'))) return [];
  return (index.byConcept.get(found.concept.id) ?? []).filter(
    (fact) =>
      fact.certainty === 'confirmed' &&
      fact.state !== 'planned' &&
      fact.state !== 'not-done' &&
      (fact.start?.first ?? today) <= today &&
      (fact.domain !== 'observation' || presenceOf(fact) !== false),
  );
}

function isBeside(examination: Fact, finding: Fact): boolean {
  const [one, other] = [examination, finding].map(({ start, recorded }) => start ?? recorded);
  return (
    one === undefined || other === undefined || (one.first - other.last <= APART && other.first - one.last <= APART)
  );
}
