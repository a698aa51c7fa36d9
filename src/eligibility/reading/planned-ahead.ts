import { type Draft, draftsOf, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';

const LOOKS_BACK = /\b(?:prior|before|preceding|previous|last|past|ago|earlier|since|until)\b/i;
/** Between a treatment and what it is given with. */
const GIVEN = /^\s*(?:with|using|by|of|consisting of)\s*(?:an?|the)?\s*$/i;
const TREATMENT: ReadonlySet<string> = new Set(['medication', 'procedure']);

/**
 * "surgery planned within 3 months": what is planned lies ahead, where the words do not say that it is counted back.
 * "scheduled for second-line therapy with docetaxel": the drug is as much ahead as the therapy.
 */
export function lookAhead(ctx: StatementContext, tree: Tree): void {
  const drafts = draftsOf(tree);
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    if (before && isGivenWith(ctx, before, draft)) {
      draft.modality = 'planned';
      draft.phase = { phase: 'future', at: draft.term };
    }
  }
  for (const draft of drafts) if (isCountedBack(ctx, draft)) turn(draft);
}

const isGivenWith = (ctx: StatementContext, treatment: Draft, draft: Draft): boolean =>
  treatment.modality === 'planned' &&
  treatment.head.domain === 'procedure' &&
  draft.modality === 'asserted' &&
  TREATMENT.has(draft.head.domain) &&
  draft.head.negated !== true &&
  draft.window === undefined &&
  draft.phase === undefined &&
  treatment.term[1] < draft.term[0] &&
  GIVEN.test(` ${ctx.slice(treatment.term[1], draft.term[0])} `);

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
