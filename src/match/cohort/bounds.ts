import { BANDS } from '../score/fitted.ts';
import { bandOf, conditionWeight, criterionWeight, type ScoreParts, scoreOf } from '../score/score.ts';
import { CONDITION_FITS } from '../score/study-condition.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
import type { CohortAnswers } from './cohort-answers.ts';
import { type CriterionAnswers, OPEN } from './criterion-answers.ts';
import { type FitBounds, fitBounds } from './fit-bounds.ts';
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

/** Slots that are gone through between two looks at the clock. */
const BETWEEN_TURNS = 1 << 18;

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

  const sums = new Float64Array(cells.count);
  const blocked = new Int16Array(cells.count);
  const weights = answers.map(weightsOf);
  for (const [at, { ofCell }] of answers.entries()) {
    for (let cell = 0; cell < cells.count; cell++) {
      sums[cell]! += weights[at]!.log[ofCell[cell]!]!;
      blocked[cell]! += weights[at]!.blocks[ofCell[cell]!]!;
    }
  }
  for (let slot = 0; slot < within.length; slot++) {
    if (slot % BETWEEN_TURNS === 0) await turn();
    const cell = cellOf[slot]!;
    within[slot] = sums[cell]!;
    notMet[slot] = blocked[cell]!;
  }
  for (const [at, { ofCell, touched }] of answers.entries()) {
    const { log, blocks } = weights[at]!;
    const { slots, codes } = touched;
    const logOfCell = Float64Array.from(ofCell, (code) => log[code]!);
    const blocksOfCell = Int16Array.from(ofCell, (code) => blocks[code]!);
    for (let place = 0; place < codes.length; place++) {
      if (place % BETWEEN_TURNS === 0) await turn();
      const code = codes[place]!;
      if (code === NOT_AMONG) continue;
      const slot = slots === undefined ? place : slots[place]!;
      const cell = cellOf[slot]!;
      within[slot]! += log[code]! - logOfCell[cell]!;
      notMet[slot]! += blocks[code]! - blocksOfCell[cell]!;
      if (code === OPEN) open[slot] = 1;
    }
  }

  const complete = asked.complete && asked.criteria.length > 0;
  const condition = CONDITION_FITS.map((one) => ({ asked: asked.conditions.asked, fit: one }));
  const bands = condition.map((one) => [0, 1].map((some) => BANDS.indexOf(bandOf({ notMet: some, condition: one }))));
  const fitLog = Float64Array.from(condition, (one) => Math.log(conditionWeight(one)));
  const clear = Uint8Array.from(bands, ([first]) => first!);
  const ruledOut = Uint8Array.from(bands, ([, second]) => second!);
  const band = new Uint8Array(cohort.slots);
  for (let slot = 0; slot < within.length; slot++) {
    if (slot % BETWEEN_TURNS === 0) await turn();
    const near = fit.of[slot]!;
    band[slot] = notMet[slot]! > 0 ? ruledOut[near]! : clear[near]!;
    const sum = within[slot]! + fitLog[near]!;
    within[slot] = sum < 0 ? sum : 0;
  }
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

/** By code. What must be judged counts as met, and as if it could not concern the patient: nothing weighs more. */
function weightsOf({ answers }: CriterionAnswers): { readonly log: Float64Array; readonly blocks: Int16Array } {
  return {
    log: Float64Array.from(answers, (answer) => (answer ? Math.max(Math.log(criterionWeight(answer)), LEAST) : 0)),
    blocks: Int16Array.from(answers, (answer) => (answer && isBlocker(answer) ? 1 : 0)),
  };
}

export const isBlocker = (answer: Parameters<typeof criterionWeight>[0]): boolean =>
  answer.applicable !== false && answer.verdict === 'not-met';
