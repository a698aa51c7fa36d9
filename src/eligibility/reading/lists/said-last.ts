import { sayAfter } from '../findings/alternative.ts';
import type { Draft } from '../findings/draft.ts';
import { isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import { isDoneOrPlanned } from '../findings/planned-instead.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { isBare } from './members.ts';

const TERMS = new Set(['condition', 'medication', 'procedure', 'observation']);

/** "HIV positive and negative": the one result or the other of one test, and never both. */
function isOppositeResult(term: Draft, { alternatives }: Leaf): boolean {
  const [said, ...others] = alternatives;
  const positive = /\bpositive$/i.test(term.head.concept?.text ?? '') || term.attrs['polarity'] === 'positive';
  if (said?.attrs['polarity'] !== 'negative' || others.length > 0 || !positive || term.variants !== undefined)
    return false;
  term.variants = [{ attrs: { ...term.attrs, polarity: 'negative' } }];
  return true;
}

/** Gives what the stretches of cues at the end say to the last term before them; after "or" it need not be so of what has a stage already. */
export function sayLast(ctx: StatementContext, leaves: readonly Leaf[]): void {
  const last = leaves.at(-1);
  if (last === undefined || !isBare(last) || last.alternatives.length === 0 || last.negatedFrom !== undefined) return;
  const term = leaves
    .findLast((leaf) => !isBare(leaf))
    ?.drafts.findLast((draft) => !isPopulation(draft) && TERMS.has(draft.head.domain));
  if (term === undefined || isOppositeResult(term, last)) return;
  if (last.link === 'or' && leaves.some(({ drafts }) => drafts.includes(term) && drafts.some(isStage)))
    last.drafts.push(opaqueDraft(ctx, last.marks));
  else if (last.link === 'or' && isDoneOrPlanned(term, last.alternatives)) term.orPlanned = term.term;
  else sayAfter(term, last.alternatives);
}

const isStage = ({ head }: Draft): boolean => head.rule === 'score.stage';
