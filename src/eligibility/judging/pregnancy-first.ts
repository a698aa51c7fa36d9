import { LEXICON } from '../../terminology/concept.ts';
import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import { judgeReproductive } from './kinds/reproductive.ts';
import { type Outcome, settled } from './outcome.ts';
import type { Sought } from './sought.ts';

/** Lexicon ids of what is done at the end of a pregnancy, everything narrower included. */
const ENDS_PREGNANCY: ReadonlySet<string> = new Set(['delivery', 'cesarean-section', 'labor-induction', 'labor']);

const PREGNANCY = {
  text: 'pregnancy',
  codes: [{ system: LEXICON, code: 'pregnancy' }],
  closure: 'descendants',
  via: [],
} as const;

/** What is known against a birth that is planned or under way: whoever is not pregnant gives none. Undefined where nothing is, and for a birth of the past. */
export function withoutPregnancy(atom: Atom, sought: Sought, context: Context): Outcome | undefined {
  const isAhead = atom.modality === 'planned' || atom.window?.phase === 'future' || atom.window?.phase === 'present';
  if (!isAhead || context.policy === 'strict' || !sought.lineage.some((id) => ENDS_PREGNANCY.has(id))) return undefined;
  const { window: _window, attrs: _attrs, quantity: _quantity, ...plain } = atom;
  const now = judgeReproductive(
    { ...plain, domain: 'reproductive', modality: 'asserted', concept: PREGNANCY },
    context,
  );
  return now.strict === false ? settled(false, 'presumption', now.evidence) : undefined;
}
