import { QUALIFIER } from '../../criterion.ts';
import { type Draft, widen } from './draft.ts';
import { isPopulation } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

const QUALIFIED = new Set(['condition', 'procedure', 'medication', 'encounter', 'immunization']);

/** Whether what narrows a draft can be kept in its concept: a finding that a record names, with no value of its own. */
export const canQualify = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined &&
  QUALIFIED.has(draft.head.domain) &&
  (draft.head.rule === `${draft.head.domain}.term` || draft.head.domain === 'encounter') &&
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
  if (draft.head.concept === undefined) return;
  ctx.use(from, to);
  qualifyBy(draft, ctx.slice(from, to), [from, to]);
}

/** The same with words that stand apart; the range is what the draft then covers. */
export function qualifyBy(
  draft: Draft,
  words: string,
  [from, to]: readonly [number, number],
  side: 'before' | 'after' = from < draft.term[0] ? 'before' : 'after',
): void {
  const { concept } = draft.head;
  if (concept === undefined) return;
  const text = side === 'before' ? `${words} ${concept.text}` : `${concept.text} ${words}`;
  draft.head = { ...draft.head, concept: { ...concept, text, via: [...concept.via, `${QUALIFIER}${words}`] } };
  widen(draft, [from, to]);
}

/** Whether words of its own already narrow it. */
export const isQualified = (draft: Draft): boolean =>
  draft.head.concept?.via.some((step) => step.startsWith(QUALIFIER)) === true;

/** Whether nothing is said of a draft but its name, and that it was. */
export const isBare = ({ window, durations, count, attrs, modality, variants, phase }: Draft): boolean =>
  window === undefined &&
  durations.length === 0 &&
  count === undefined &&
  Object.keys(attrs).length === 0 &&
  modality === 'asserted' &&
  (variants?.length ?? 0) === 0 &&
  !/present|future/.test(phase?.phase ?? '');
