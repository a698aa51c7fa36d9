import type { Q } from '../../criterion.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import { isStepAfter } from '../marks/measure-marks.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, draftOf, quantityOf, widen } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

/** An earlier variable that a second bound repeats: "SBP < 90 or > 160". */
export function repeated(before: Draft, measure: Measure, at: readonly [number, number]): Draft {
  const draft: Draft = { ...draftOf(before.head, at[0], at[1]), attrs: { ...before.attrs } };
  draft.quantity = quantityOf(measure, at);
  before.quantity = withUnitOf(before.quantity!, (measure.lo ?? measure.hi)!);
  return draft;
}

/** "< 90 or > 180 mmHg": the unit is written once. */
function withUnitOf(
  quantity: NonNullable<Draft['quantity']>,
  { value: _value, ...unit }: Q,
): NonNullable<Draft['quantity']> {
  const fill = (q: Q | undefined): Q | undefined =>
    q === undefined || q.unit !== '' ? q : { ...unit, value: q.value };
  const [lo, hi] = [fill(quantity.lo), fill(quantity.hi)];
  return { ...quantity, ...(lo === undefined ? {} : { lo }), ...(hi === undefined ? {} : { hi }) };
}

/** A stage that turns out to be the first of several is a range after all. */
const stageQuantity = (draft: Draft): Draft['quantity'] =>
  draft.head.rule === 'score.stage' && draft.attrs['stage'] !== undefined
    ? { op: '=', lo: { value: stepOf(draft.attrs['stage']), unit: '' }, at: [draft.from, draft.to] }
    : undefined;

const stepOf = (stage: string): number | string => (/^\d+$/.test(stage) ? Number(stage) : stage);

/** "grade III or IV": a further number of the same score widens it to a range. */
export function extend(before: Draft, measure: Measure, at: readonly [number, number]): boolean {
  const quantity = before.quantity ?? stageQuantity(before);
  const low = quantity?.lo;
  const high = measure.lo;
  if (
    quantity === undefined ||
    low === undefined ||
    high === undefined ||
    measure.stated ||
    !measure.unitless ||
    before.head.domain !== 'score'
  )
    return false;
  if (quantity.op !== '=' && quantity.op !== 'between') return false;
  if (!isStepAfter(quantity.hi ?? low, high)) return false;
  before.quantity = { ...quantity, op: 'between', lo: low, hi: high, at: [quantity.at[0], at[1]] };
  widen(before, at);
  return true;
}

interface Neighbours {
  readonly before: Draft | undefined;
  readonly drafts: readonly Draft[];
  readonly words: readonly Mark[];
  readonly wordsAfter: readonly Mark[];
  readonly next: Mark | undefined;
}

/** "0.5 or 1" of a score: a value that does not follow the one before is another that will do. */
export const isOtherStep = (
  { tokens }: StatementContext,
  { from, measure }: MarkOf<'measure'>,
  { before, drafts, words, wordsAfter, next }: Neighbours,
): boolean =>
  before?.head.domain === 'score' &&
  before.quantity?.op === '=' &&
  tokens[from - 1]?.lower === 'or' &&
  measure.unitless &&
  [drafts, words, wordsAfter].every(({ length }) => length === 0) &&
  next === undefined;

export function addStep(before: Draft, measure: Measure, at: readonly [number, number]): void {
  before.otherQuantities = [...(before.otherQuantities ?? []), quantityOf(measure, at)];
}

const isMeasured = ({ head }: Draft): boolean => head.domain === 'observation' || head.domain === 'score';

/** "above 110 beats/min on beta blockers": another value of what was measured before, for what follows has none such. */
export function isFurtherValue(
  measure: Measure,
  { drafts, words, before, next }: Omit<Neighbours, 'next'> & { readonly next: MarkOf<'head'> | undefined },
): boolean {
  if (drafts.length > 0 || words.length > 0 || measure.time !== undefined) return false;
  if (next === undefined || next.head.domain === 'observation' || next.head.domain === 'score') return false;
  if (before?.quantity === undefined || !isMeasured(before) || before.quantity.ref !== measure.ref) return false;
  const unit = (measure.lo ?? measure.hi)?.ucum;
  const other = (before.quantity.lo ?? before.quantity.hi)?.ucum;
  return measure.ref !== undefined || (unit !== undefined && unit === (other ?? unit));
}

/** A second value of what has one: an atom of its own beside the first. */
export function furtherValue(draft: Draft, mark: MarkOf<'measure'>): Draft {
  const at = [mark.from, mark.to] as const;
  return { ...draftOf(draft.head, ...at), attrs: { ...draft.attrs }, quantity: quantityOf(mark.measure, at) };
}

const leadsOn = wordClass('on with by using taking receiving through');

/** "angina on at least two puzzling drugs": the number is of the words behind it, and none of the angina. */
export const isOfWhatFollows = (
  { tokens }: StatementContext,
  { from }: MarkOf<'measure'>,
  wordsAfter: readonly Mark[],
): boolean => wordsAfter.length > 0 && leadsOn(tokens[from - 1]);
