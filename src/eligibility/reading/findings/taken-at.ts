import type { Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';
import type { Leaf } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

const isWhen = wordClass(
  'baseline screening preoperative preoperatively preop presurgical pretreatment enrollment enrolment operative operatively op treatment surgical pre',
);
const AT_START = /^(?:baseline|screening|pre-? ?enroll?ment)$/i;
const BEFORE_SURGERY = /^(?:baseline )?(?:pre-? ?operative(?:ly)?|pre-? ?op|pre-? ?surgical)(?: baseline)?$/i;
const BEFORE_TREATMENT = /^pre-? ?treatment$/i;

/** "baseline ECOG", "preoperative haemoglobin": when a value is taken, said by a word before its name or right behind it. */
export function takeTimesOfValues(ctx: StatementContext, leaf: Leaf): void {
  for (const draft of leaf.drafts) {
    if (!isValue(draft) || draft.window !== undefined) continue;
    const run = runBefore(ctx, leaf, draft) ?? runAfter(ctx, leaf, draft);
    if (run === undefined) continue;
    const at = [run[0]!.from, run.at(-1)!.to] as const;
    const window = windowOf(ctx.slice(...at), draft);
    if (window === undefined) continue;
    ctx.use(...at);
    draft.window = { ...window, at };
    widen(draft, at);
    leaf.words = leaf.words.filter((word) => !run.includes(word));
  }
}

const isValue = ({ head }: Draft): boolean => head.rule === 'score.term' || head.rule === 'observation.term';

function runBefore({ tokens }: StatementContext, leaf: Leaf, draft: Draft): readonly Mark[] | undefined {
  const run: Mark[] = [];
  for (let edge = draft.term[0]; ; edge = run[0]!.from) {
    const mark = leaf.words.find(({ to }) => to === edge || (to === edge - 1 && tokens[to]!.lower === '-'));
    if (mark === undefined || !isWhen(tokens[mark.from])) break;
    run.unshift(mark);
  }
  return run.length === 0 ? undefined : run;
}

/** The only words behind the value: "> 2 mg/dL preoperatively". */
function runAfter({ tokens }: StatementContext, leaf: Leaf, draft: Draft): readonly Mark[] | undefined {
  const end = draft.quantity === undefined ? draft.term[1] : Math.max(draft.quantity.at[1], draft.term[1]);
  const run = leaf.words.filter(({ from }) => from >= draft.term[1]);
  const isAdverb = run.length === 1 && run[0]!.from === end && /ly$/.test(tokens[end]!.lower);
  return isAdverb && leaf.drafts.at(-1) === draft ? run : undefined;
}

/** Of a laboratory value the vocabulary knows such words, and it is taken anew before any surgery. */
function windowOf(words: string, { head }: Draft): Omit<NonNullable<Draft['window']>, 'at'> | undefined {
  if (head.domain === 'observation' && !/enroll?ment/i.test(words)) return undefined;
  if (AT_START.test(words)) return { anchor: 'enrolment', rel: 'during', phase: 'present' };
  if (BEFORE_TREATMENT.test(words)) return { anchor: 'firstDose', rel: 'before', phase: 'past' };
  if (BEFORE_SURGERY.test(words))
    return { anchor: 'event', rel: 'before', phase: 'past', event: { text: 'surgery', codes: [] } };
  return undefined;
}
