import { LEXICON } from '../../terminology/concept.ts';
import type { Atom, ConceptRef, Quantity } from '../criterion.ts';
import type { Context } from './context.ts';
import { JOINT_MEASURES } from './joint-measure.table.ts';
import { allOf, anyOf, type Outcome, open } from './outcome.ts';
import { need } from './presence-judgement.ts';
import { type Sought, soughtOf } from './sought.ts';

/** The measures that a joint name stands for; undefined where it is none, or a result in the record bears that very name. */
export function membersOf(sought: Sought, { index, terminology }: Context): readonly Sought[] | undefined {
  const ids = sought.ids.flatMap((id) => (index.byOwnConcept.has(id) ? [] : (JOINT_MEASURES.get(id) ?? [])));
  const members = ids.flatMap((id) => soughtOf(referenceTo(id), { terminology }) ?? []);
  return members.length > 1 ? members : undefined;
}

const references = new Map<string, ConceptRef>();

function referenceTo(id: string): ConceptRef {
  const known = references.get(id);
  if (known) return known;
  const reference: ConceptRef = { text: id, codes: [{ system: LEXICON, code: id }], closure: 'descendants', via: [] };
  references.set(id, reference);
  return reference;
}

/**
 * One bound for several measures: a ceiling is for each of them, a floor is passed by any. Where the joining word says
 * otherwise, only what both readings agree on is decided.
 */
export function joined(
  atom: Atom,
  { op }: Quantity,
  sought: Sought,
  outcomes: readonly Outcome[],
  { said }: Context,
): Outcome {
  const words = said(atom.span).toLowerCase();
  const [each, any] = [allOf(outcomes), anyOf(outcomes)];
  const isCeiling = op === '<' || op === '<=';
  const isFloor = op === '>' || op === '>=';
  if (isCeiling && !/\bor\b/.test(words)) return each;
  if (isFloor && !/\band\b/.test(words)) return any;
  return each.policy === any.policy && each.strict === any.strict
    ? each
    : open(need(atom, sought, 'whether each of them must be so, or one'), each.evidence);
}
