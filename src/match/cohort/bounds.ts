import { BANDS } from '../score/fitted.ts';
import { bandOf, conditionWeight, criterionWeight, type ScoreParts, scoreOf } from '../score/score.ts';
import { CONDITION_FITS } from '../score/study-condition.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
import type { CohortAnswers } from './cohort-answers.ts';
import { type CriterionAnswers, OPEN } from './criterion-answers.ts';
import { type FitBounds, fitBounds } from './fit-bounds.ts';
import { inBlocks } from './in-blocks.ts';
import { NOT_AMONG } from './slot-codes.ts';

/** Stands for the logarithm of 0 in sums that must be undone. */
const LEAST = -1000;

/** How well each patient can fit at most, if all that is still to be judged were met. */
export interface Bounds {
  /** By slot: criteria that are known not to be met. */
  readonly notMet: Int16Array;
  /** By slot: 1 where there is anything to judge; else all is known. */
  readonly open: Uint8Array;
  /** By slot: place in BANDS, the best first. */
  readonly band: Uint8Array;
  /** By slot: the sum that the score rests on, at most 0, but for what is the same for all patients. */
  readonly within: Float64Array;
  /** Of the criteria of the study, in their order. */
  readonly answers: readonly CriterionAnswers[];
  readonly fit: FitBounds;
  /** The score at most of who has such a place. */
  score(band: number, within: number): number;
  /** What the greatest score of a patient is made of; where nothing is open, the score. */
  parts(slot: number): ScoreParts;
}

/** Every patient of the cohort, three-valued: no patient's score is ever greater than the bound. */
export async function cohortBounds(known: CohortAnswers, asked: Asked, turn: Turns): Promise<Bounds> {
  const answers: CriterionAnswers[] = [];
  for (const criterion of asked.criteria) answers.push(await known.criterion(criterion, turn));
  const fit = await fitBounds(known, asked.conditions, turn);
  const { cells, cohort } = known;
  const cellOf = cells.of;
  const within = new Float64Array(cohort.slots);
  const notMet = new Int16Array(cohort.slots);
  const open = fit.open.slice();
  const sums: Sums = { cellOf, within, notMet, open };

  const columns = answers.map((of) => columnOf(of));
  const logOfCell = new Float64Array(cells.count);
  const blocksOfCell = new Int16Array(cells.count);
  for (const { log, blocks, ofCell } of columns) {
    for (let cell = 0; cell < cells.count; cell++) {
      logOfCell[cell]! += log[ofCell[cell]!]!;
      blocksOfCell[cell]! += blocks[ofCell[cell]!]!;
    }
  }
  await inBlocks(cohort.slots, turn, (from, to) => addCells(sums, logOfCell, blocksOfCell, from, to));
  for (const column of columns) {
    const change = changeOf(column);
    await inBlocks(column.touched.codes.length, turn, (from, to) => addTouched(sums, column, change, from, to));
  }

  const complete = asked.complete && asked.criteria.length > 0;
  const condition = CONDITION_FITS.map((one) => ({ asked: asked.conditions.asked, fit: one }));
  const bands = condition.map((one) => [0, 1].map((some) => BANDS.indexOf(bandOf({ notMet: some, condition: one }))));
  const fitLog = Float64Array.from(condition, (one) => Math.log(conditionWeight(one)));
  const clear = Uint8Array.from(bands, ([first]) => first!);
  const ruledOut = Uint8Array.from(bands, ([, second]) => second!);
  const band = new Uint8Array(cohort.slots);
  await inBlocks(cohort.slots, turn, (from, to) => {
    for (let slot = from; slot < to; slot++) {
      const near = fit.of[slot]!;
      band[slot] = notMet[slot]! > 0 ? ruledOut[near]! : clear[near]!;
      const sum = within[slot]! + fitLog[near]!;
      within[slot] = sum < 0 ? sum : 0;
    }
  });
  return {
    notMet,
    open,
    band,
    within,
    answers,
    fit,
    score: (of, sum) => scoreOf({ ...STANDING[BANDS[of]!], logWeight: undone(sum), complete }),
    parts: (slot) => ({
      logWeight: undone(within[slot]! - fitLog[fit.of[slot]!]!),
      notMet: notMet[slot]!,
      complete,
      condition: condition[fit.of[slot]!]!,
    }),
  };
}

const undone = (sum: number): number => (sum < LEAST / 2 ? Number.NEGATIVE_INFINITY : sum);

/** Somebody of each band whose fit weighs nothing. */
const STANDING = {
  own: { notMet: 0, condition: { asked: true, fit: 'recorded' } },
  other: { notMet: 0, condition: { asked: true, fit: 'absent' } },
  blocked: { notMet: 1, condition: { asked: true, fit: 'recorded' } },
} as const;

/** One criterion's part in the sums, by code. */
interface Column extends Pick<CriterionAnswers, 'ofCell' | 'touched'> {
  readonly log: Float64Array;
  readonly blocks: Int16Array;
}

/** What must be judged counts as met, and as if it could not concern the patient: nothing weighs more. */
const columnOf = ({ answers, ofCell, touched }: CriterionAnswers): Column => ({
  ofCell,
  touched,
  log: Float64Array.from(answers, (answer) => (answer ? Math.max(Math.log(criterionWeight(answer)), LEAST) : 0)),
  blocks: Int16Array.from(answers, (answer) => (answer && isBlocker(answer) ? 1 : 0)),
});

/** By code and cell: how a patient's own answer differs from that of the cell. */
interface Change {
  readonly log: Float64Array;
  /** Undefined where nobody's number of blockers changes. */
  readonly blocks: Int8Array | undefined;
}

function changeOf({ log, blocks, ofCell }: Column): Change {
  const cells = ofCell.length;
  const change = { log: new Float64Array(log.length * cells), blocks: new Int8Array(log.length * cells) };
  for (let code = NOT_AMONG + 1; code < log.length; code++) {
    for (let cell = 0; cell < cells; cell++) {
      change.log[code * cells + cell] = log[code]! - log[ofCell[cell]!]!;
      change.blocks[code * cells + cell] = blocks[code]! - blocks[ofCell[cell]!]!;
    }
  }
  return change.blocks.every((more) => more === 0) ? { ...change, blocks: undefined } : change;
}

/** By slot. */
interface Sums extends Pick<Bounds, 'within' | 'notMet' | 'open'> {
  readonly cellOf: Uint16Array;
}

function addCells(
  { cellOf, within, notMet }: Sums,
  log: Float64Array,
  blocks: Int16Array,
  from: number,
  to: number,
): void {
  for (let slot = from; slot < to; slot++) {
    const cell = cellOf[slot]!;
    within[slot] = log[cell]!;
    notMet[slot] = blocks[cell]!;
  }
}

/** Where codes stand by slot, those of nobody change nothing: that is faster than to ask. */
function addTouched(sums: Sums, { ofCell, touched }: Column, change: Change, from: number, to: number): void {
  const { cellOf, within, notMet, open } = sums;
  const { log, blocks } = change;
  const { slots, codes } = touched;
  const cells = ofCell.length;
  for (let at = from; at < to; at++) {
    const slot = slots === undefined ? at : slots[at]!;
    const code = codes[at]!;
    const place = code * cells + cellOf[slot]!;
    within[slot]! += log[place]!;
    if (blocks !== undefined) notMet[slot]! += blocks[place]!;
    open[slot]! |= code === OPEN ? 1 : 0;
  }
}

export const isBlocker = (answer: Parameters<typeof criterionWeight>[0]): boolean =>
  answer.applicable !== false && answer.verdict === 'not-met';
