import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import { canQualify, qualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { MarkOf } from '../marks/mark.ts';
import { isUndoing } from '../words/tail.table.ts';
import { wordClass } from '../words/word-class.ts';
import { pairBefore } from './relation-list.ts';
import { removeFrom } from './relation-shape.ts';

/** More words than these are a statement of their own. */
const MOST_WORDS = 10;

/** "due to any cause": whatever it is due to. */
const isAny = wordClass('any all whatever');
const isWhatever = wordClass('cause causes reason reasons etiology aetiology etiologies aetiologies origin');

/**
 * "anemia due to frobnication", "gout confirmed by the central reader": what no vocabulary knows narrows the finding as what
 * is known does. Where a list goes on after it, whose members they are the words do not say: there it stays open.
 */
export function narrowByWords(ctx: StatementContext, leaves: Leaf[], index: number): boolean {
  const [before, leaf] = [leaves[index - 1]!, leaves[index]!];
  const first = before.drafts.at(-1);
  const last = leaf.marks.findLast(({ k }) => k === 'word');
  if (last === undefined || !canQualify(first) || before.tree !== undefined || before.modifiers.has(first))
    return false;
  if (leaf.drafts.length > 0 || leaf.words.length === 0 || leaf.tree !== undefined || leaf.times.length > 0)
    return false;
  if (leaf.negatedFrom !== undefined || leaf.marks.some(({ k }) => k !== 'word' && k !== 'filler')) return false;
  if (last.to - leaf.linkAt > MOST_WORDS) return false;
  if (ctx.tokens.slice(leaf.linkAt, last.to).some((token) => isUndoing(token))) return false;
  const next = leaves[index + 1];
  // Examples of what it may be due to are none of the finding.
  if (next?.link !== 'such' && isWhatever(ctx.tokens[last.to - 1]) && isAny(ctx.tokens[last.to - 2])) {
    ctx.use(leaf.linkAt, last.to);
    leaves.splice(index, 1);
    return true;
  }
  if (next !== undefined && (next.link === 'such' || (isList(next.link) && !next.opens))) return false;
  const other = pairBefore(ctx, leaves, index - 1, first);
  for (const draft of other === undefined ? [first] : [first, other]) qualify(ctx, draft, [leaf.linkAt, last.to]);
  leaves.splice(index, 1);
  return true;
}

const TREATMENT: ReadonlySet<string> = new Set(['procedure', 'medication', 'opaque']);

/** "asthma requiring systemic treatment within 4 weeks": a treatment that is not named narrows what it is for, with its time. */
export function narrowByNeed(
  ctx: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  first: Draft,
  second: Draft,
): boolean {
  const [leaf, next] = [leaves[index]!, leaves[index + 1]];
  if (!canQualify(first) || second.head.domain !== 'opaque' || leaf.modifiers.has(second)) return false;
  const cue = leaf.marks.find(
    (mark): mark is MarkOf<'cue'> =>
      mark.k === 'cue' && mark.cue.needs === true && mark.from >= first.term[1] && mark.to <= second.term[0],
  );
  // "requiring general, spinal or local anesthesia": what is needed goes on.
  if (isList(next?.link) && TREATMENT.has(next?.drafts[0]?.head.domain ?? 'procedure')) return false;
  if (cue === undefined || leaf.words.some(({ from }) => from >= first.term[1] && from < second.to)) return false;
  if (leaf.marks.some(({ k, from, to }) => k === 'measure' && from >= cue.from && to <= second.to)) return false;
  if (ctx.tokens.slice(first.term[1], second.to).some((token) => isUndoing(token))) return false;
  qualify(ctx, first, [cue.from, second.to]);
  removeFrom(leaf, second);
  return true;
}
