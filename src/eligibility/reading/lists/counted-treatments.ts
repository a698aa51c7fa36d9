import { type Draft, join, type Tree } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import { inherit } from './bracket.ts';
import { NOTHING } from './definition.ts';
import type { Unit } from './grouping.ts';
import { eitherSense } from './list-sense.ts';

const TREATMENT = /^(?:medication|procedure)$/;
const isTreatment = ({ head }: Draft): boolean => TREATMENT.test(head.domain);

const isIncluding = wordClass('including include includes included');
const LINK = 3;

/** Lines of treatment, or drugs by their number. */
const isCounted = (draft: Draft): boolean =>
  draft.head.rule === 'score.treatment-lines'
    ? draft.quantity !== undefined
    : isTreatment(draft) && draft.count !== undefined;

/**
 * "at least two prior therapies, including a taxane": what they include must be among them, and is no example that would do
 * alone. Among exclusions the words may also only say what counts as one. Undefined where nothing is counted.
 */
export function withinCount(
  ctx: StatementContext,
  named: Unit,
  included: readonly Unit[],
  listOf: (units: readonly Unit[]) => Tree | undefined,
): Tree | undefined {
  const base = named.drafts.findLast(({ head }) => head.population !== true);
  const drafts = included.flatMap((unit) => unit.drafts);
  // "such as" names examples.
  const at = included[0]?.linkAt ?? 0;
  if (!ctx.tokens.slice(at, at + LINK).some(isIncluding)) return undefined;
  if (base === undefined || named.tree === undefined || !isCounted(base) || !drafts.every(isTreatment))
    return undefined;
  for (const draft of drafts) inherit(draft, base, NOTHING);
  const all = join('and', [named.tree, listOf(included)])!;
  return ctx.section === 'inclusion' ? all : eitherSense(ctx, all, named.tree, at);
}
