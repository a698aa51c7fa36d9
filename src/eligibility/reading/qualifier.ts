import { QUALIFIER } from '../criterion.ts';
import { type Draft, widen } from './draft.ts';
import { isPopulation } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

const QUALIFIED = new Set(['condition', 'procedure', 'medication']);

/** Whether what narrows a draft can be kept in its concept: a finding that a record names, with no value of its own. */
export const canQualify = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined &&
  QUALIFIED.has(draft.head.domain) &&
  draft.head.rule === `${draft.head.domain}.term` &&
  (draft.head.concept?.codes.length ?? 0) > 0 &&
  draft.quantity === undefined &&
  // Of a result only its value is looked at.
  draft.attrs['polarity'] === undefined &&
  draft.head.negated !== true &&
  !isPopulation(draft);

/**
 * Narrows a draft by the words of a token range before or after its term ("of the left femur", "confirmed by biopsy"):
 * an entry counts only where it says them too.
 */
export function qualify(ctx: StatementContext, draft: Draft, [from, to]: readonly [number, number]): void {
  const { concept } = draft.head;
  if (concept === undefined) return;
  const words = ctx.slice(from, to);
  const text = from < draft.term[0] ? `${words} ${concept.text}` : `${concept.text} ${words}`;
  draft.head = { ...draft.head, concept: { ...concept, text, via: [...concept.via, `${QUALIFIER}${words}`] } };
  ctx.use(from, to);
  widen(draft, [from, to]);
}

/** Whether words of its own already narrow it. */
export const isQualified = (draft: Draft): boolean =>
  draft.head.concept?.via.some((step) => step.startsWith(QUALIFIER)) === true;
