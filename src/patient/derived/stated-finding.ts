import type { Derivation, Fact } from '../facts.ts';
import type { Inputs } from './deriver.ts';
import { type Answers, FOUND_CODES, NOT_FOUND_CODES, statusIn } from './stated.ts';

const PRESENT: Answers = {
  yes: new Set([...FOUND_CODES, '373066001', 'Y', 'LA9633-4', 'LA33-6']),
  no: new Set([...NOT_FOUND_CODES, '373067005', 'N', 'LA9634-2', 'LA32-8']),
  yesWords: /^(?:present|yes|positive|detected|found|mutat(?:ed|ion (?:detected|present|found))|pathogenic)\b/,
  noWords: /^(?:absent|no|none|negative|not|wild[- ]?type)\b/,
};

/**
 * Whether a result says that what it is about is there; undefined where it says neither.
 *
 * @param special what it says in the words of its own laboratory, where it has such
 */
export function foundIn(
  { value, interpretation }: Fact,
  special: boolean | null | undefined = undefined,
): boolean | undefined {
  if (special !== undefined) return special ?? undefined;
  const stated = statusIn(value, PRESENT);
  if (stated !== undefined || value?.kind === 'coded') return stated;
  return interpretation === 'POS' ? true : interpretation === 'NEG' ? false : undefined;
}

/** A condition that follows from another and from results: of its days and its state, or denied. */
export function likeCondition(
  condition: Fact,
  id: string,
  is: boolean,
  { rule, formula, from }: { readonly rule: string; readonly formula: string; readonly from: readonly Fact[] },
  { concept, lineage }: Inputs,
): Fact {
  const { ownMentions: _own, mentions: _all, blanket: _blanket, ...bare } = condition;
  const derivation: Derivation = {
    rule,
    formula,
    from: [...new Set([condition, ...from].map(({ reference }) => reference))],
  };
  return {
    ...bare,
    codings: [],
    text: concept(id)?.name ?? id,
    ownConcepts: [id],
    concepts: lineage(id),
    certainty: is ? 'confirmed' : 'refuted',
    derivation,
  };
}
