import type { Quantity } from '../../criterion.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { type Draft, isAsked, quantityOf, sayOccasions, widen } from './draft.ts';
import { stageText } from './stage-text.ts';

/** How long ago something was done. */
export function giveAgo(draft: Draft, { op, lo, hi }: Measure, at: readonly [number, number]): void {
  const open = op === '>' ? { loOpen: true } : op === '<' ? { hiOpen: true } : {};
  const bounds = { ...(lo === undefined ? {} : { lo }), ...(hi === undefined ? {} : { hi }), ...open };
  draft.window = { anchor: 'enrolment', rel: 'before', ...bounds, phase: 'past', at };
  widen(draft, at);
}

/** A measure as the value of a draft. */
export function give(draft: Draft, measure: Measure, at: readonly [number, number]): void {
  draft.quantity = quantityOf(measure, at);
  sayOccasions(draft, measure, at);
  if (measure.graded && draft.head.domain === 'condition')
    draft.attrs = { ...draft.attrs, stage: stageText(draft.quantity) };
  widen(draft, at);
}

/** How long something has lasted. */
export function giveDuration(draft: Draft, measure: Measure, at: readonly [number, number]): void {
  // Of something unknown one atom is enough; a duration has one bound only, and two would say it twice.
  const unknown = draft.head.domain === 'opaque' && draft.quantity === undefined;
  if (measure.op === 'between' && (unknown || isAsked(draft))) {
    give(draft, measure, at);
    return;
  }
  const ops: { op: Exclude<Quantity['op'], 'between'>; q: NonNullable<Measure['lo']> }[] =
    measure.op === 'between'
      ? [
          { op: measure.loOpen ? '>' : '>=', q: measure.lo! },
          { op: measure.hiOpen ? '<' : '<=', q: measure.hi! },
        ]
      : [{ op: measure.stated ? measure.op : '>=', q: (measure.lo ?? measure.hi)! }];
  draft.durations = [...draft.durations, ...ops.map(({ op, q }) => ({ op, ...q, at }))];
  widen(draft, at);
}

/** "stage IV": a stage that is named, not compared, is an attribute; of a score it is the value. */
export function giveStage(draft: Draft, measure: Measure, at: readonly [number, number]): void {
  if (draft.head.rule !== 'score.stage') {
    give(draft, measure, at);
    return;
  }
  const said = /^[a-z]/i.test(draft.attrs['stage'] ?? '') ? `${draft.attrs['stage']} ` : '';
  draft.attrs = { ...draft.attrs, stage: `${said}${measure.lo?.value}` };
  widen(draft, at);
}
