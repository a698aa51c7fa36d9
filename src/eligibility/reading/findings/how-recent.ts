/** Lengths of time in brackets that say how long ago something was, and not how long it lasted. */
import type { Measure } from '../measures/measure-shape.ts';
import { isAcuteEvent } from './acute-event.ts';
import type { Draft } from './draft.ts';
import { giveAgo, giveDuration } from './give.ts';
import type { StatementContext } from './statement-context.ts';

const LONG: ReadonlySet<string> = new Set(['d', 'wk', 'mo', 'a']);

/** "recent (< 6 weeks) infection", "stroke (< 3 months)", "surgery (≤ 1 month)": back from now; else how long it has lasted. */
export function giveTime(ctx: StatementContext, draft: Draft, measure: Measure, at: readonly [number, number]): void {
  if (isAgo(ctx, draft, measure, at)) giveAgo(draft, measure, at);
  else giveDuration(draft, measure, at);
}

function isAgo(
  ctx: StatementContext,
  draft: Draft,
  { op, time }: Measure,
  [from, to]: readonly [number, number],
): boolean {
  const { tokens, terminology } = ctx;
  const { attrs, head, window } = draft;
  if ((op !== '<' && op !== '<=') || !LONG.has(time ?? '') || window !== undefined) return false;
  if (tokens[from - 1]?.lower !== '(' || tokens[to]?.lower !== ')') return false;
  if (attrs['acuity'] === 'recent' || head.domain === 'encounter') return true;
  const code = head.concept?.codes[0]?.code;
  if (head.domain === 'procedure') return code !== undefined && !terminology.withAncestors([code]).includes('dialysis');
  return isAcuteEvent(ctx, draft);
}
