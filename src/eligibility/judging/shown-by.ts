import { keptBy } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import { type Atom, type ConceptRef, QUALIFIER } from '../criterion.ts';
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
  if (concept === undefined || narrowing.length === 0) return false;
  const { terminology } = context;
  const { examined, words } = qualifiersIn(terminology, concept);
  return (
    examined.length > 0 &&
    narrowing.every((word) => words.has(word)) &&
    examined.every((id) => id !== undefined && examinations(id, context).some((one) => isBeside(one, fact)))
  );
}

/** What a term is narrowed by behind its name. */
interface Qualifiers {
  /** Of each qualifier, the id of the examination that it names, where it names one and no more. */
  readonly examined: readonly (string | undefined)[];
  readonly words: ReadonlySet<string>;
}

const qualifiersIn = keptBy((terminology: Terminology, concept: ConceptRef) => qualifiersOf(concept, terminology));

function qualifiersOf({ via }: ConceptRef, terminology: Terminology): Qualifiers {
  const qualifiers = via.flatMap((step) => (step.startsWith(QUALIFIER) ? step.slice(QUALIFIER.length) : []));
  const words = qualifiers
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return { examined: qualifiers.map((qualifier) => examinationIn(qualifier, terminology)), words: new Set(words) };
}

function examinationIn(qualifier: string, terminology: Terminology): string | undefined {
  const name = SHOWN.exec(qualifier)?.[1];
  const found = name === undefined ? undefined : terminology.resolve(name, ['procedure']);
  return found?.via.some((step) => step.startsWith('modifier:')) ? undefined : found?.concept.id;
}

function examinations(id: string, { index, today }: Context): readonly Fact[] {
  return (index.byConcept.get(id) ?? []).filter(
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
