import { type Draft, draftsOf, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';

const LOOKS_BACK = /\b(?:prior|before|preceding|previous|last|past|ago|earlier|since|until)\b/i;

/** "surgery planned within 3 months": what is planned lies ahead, where the words do not say that it is counted back. */
export function lookAhead(ctx: StatementContext, tree: Tree): void {
  for (const draft of draftsOf(tree)) if (isCountedBack(ctx, draft)) turn(draft);
}

const isCountedBack = (ctx: StatementContext, { modality, window, windows, variants, phase }: Draft): boolean =>
  modality === 'planned' &&
  window?.rel === 'before' &&
  window.hi !== undefined &&
  window.lo === undefined &&
  window.from === undefined &&
  window.anchor !== 'event' &&
  windows === undefined &&
  (variants?.length ?? 0) === 0 &&
  (phase === undefined || phase.phase === 'future') &&
  !LOOKS_BACK.test(ctx.slice(...window.at));

function turn(draft: Draft): void {
  draft.window = { ...draft.window!, rel: 'after', phase: 'future' };
}
