import { BANDS } from '../score/fitted.ts';
import { bandOf, conditionWeight, criterionWeight, type ScoreParts, scoreOf } from '../score/score.ts';
import { CONDITION_FITS, type ConditionFit } from '../score/study-condition.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
import type { CohortAnswers } from './cohort-answers.ts';
import { type CriterionAnswers, OPEN } from './criterion-answers.ts';
import { type FitBounds, fitBounds } from './fit-bounds.ts';
import { type Column, type Packing, packingFor, sumUp } from './packed-sums.ts';

/** Losses of one criterion are cut here: of a greater one the score is as low as that of a criterion refuted. */
const MOST_LOST = 64;

/** What is known of a patient. */
export interface Standing {
  /** Units that are lost at least. */
  readonly lost: number;
  /** Criteria that are known not to be met. */
  readonly notMet: number;
}

/**
 * How well each patient can fit at most, if all that is still to be judged were met. What is lost is counted in whole
 * units, rounded down: a patient has lost at least so much, and at most a unit more for each criterion and for the fit.
 */
export interface Bounds {
  /** By slot, packed. */
  readonly sums: Float64Array;
  readonly packing: Packing;
  /** Of the criteria of the study, in their order. */
  readonly answers: readonly CriterionAnswers[];
  readonly fit: FitBounds;
  /** By state of the fit: place in BANDS of who has lost nothing to a criterion, and of who is ruled out by one. */
  readonly clear: Uint8Array;
  readonly ruledOut: Uint8Array;
  /** By state of the fit: what is lost to it. */
  readonly lostToFit: Float64Array;
  /** The greatest and the least score, unrounded, of who has lost so many units and is of a band; nothing being open. */
  most(band: number, lost: number): number;
  least(band: number, lost: number): number;
  standing(slot: number): Standing;
  isOpen(slot: number): boolean;
  isFitOpen(slot: number): boolean;
  /** How near the patient is at most to what the study is about. */
  fitOf(slot: number): ConditionFit;
  /** What the greatest score of a patient is made of, to the last digit; where nothing is open, the score. */
  parts(slot: number): ScoreParts;
}

/** Every patient of the cohort, three-valued: no patient's score is ever greater than the bound. */
export async function cohortBounds(known: CohortAnswers, asked: Asked, turn: Turns): Promise<Bounds> {
  const answers: CriterionAnswers[] = [];
  for (const criterion of asked.criteria) answers.push(await known.criterion(criterion, turn));
  const fit = await fitBounds(known, asked.conditions, turn);
  const losses = answers.map((of) =>
    Float64Array.from(of.answers, (answer) => (answer ? lossOf(criterionWeight(answer)) : 0)),
  );
  const greatest = losses.reduce((sum, of) => sum + of.reduce((most, loss) => Math.max(most, loss), 0), 0);
  const packing = packingFor(answers.length, fit.near.length, greatest);
  const columns = [
    ...answers.map((of, at): Column => columnOf(of, losses[at]!, packing)),
    ...fit.columns.map(({ ofCode, ...rest }) => ({ ...rest, ofCode: ofCode.map((state) => state * packing.state) })),
  ];
  const sums = known.spare.doubles(known.cohort.slots);
  await sumUp(sums, known.cells, columns, turn);

  const complete = asked.complete && asked.criteria.length > 0;
  const conditionOf = (near: number) => ({ asked: asked.conditions.asked, fit: CONDITION_FITS[near]! });
  const bandsOf = (notMet: number): Uint8Array =>
    fit.near.map((near) => BANDS.indexOf(bandOf({ notMet, condition: conditionOf(near) })));
  const scoreAt = (band: number, logWeight: number): number =>
    scoreOf({ ...STANDING[BANDS[band]!], logWeight, complete });
  const stateOf = (slot: number): number => Math.floor(sums[slot]! / packing.state);
  const lostToFit = Float64Array.from(fit.near, (near) =>
    Math.floor(lossOf(conditionWeight(conditionOf(near))) * packing.loss),
  );
  return {
    sums,
    packing,
    answers,
    fit,
    clear: bandsOf(0),
    ruledOut: bandsOf(1),
    lostToFit,
    most: (band, lost) => scoreAt(band, -lost / packing.loss),
    least(band, lost) {
      const mayBeAll = lost >= Math.floor(MOST_LOST * packing.loss);
      return scoreAt(band, mayBeAll ? Number.NEGATIVE_INFINITY : -(lost + answers.length + 1) / packing.loss);
    },
    standing(slot) {
      const near = stateOf(slot);
      const rest = sums[slot]! - near * packing.state;
      const both = Math.floor(rest / packing.notMet);
      const lost = rest - both * packing.notMet + lostToFit[near]!;
      return { lost, notMet: both % 2 ** packing.countBits };
    },
    isOpen: (slot) => sums[slot]! % packing.state >= packing.open || fit.open[stateOf(slot)] === 1,
    isFitOpen: (slot) => fit.open[stateOf(slot)] === 1,
    fitOf: (slot) => CONDITION_FITS[fit.near[stateOf(slot)]!]!,
    parts(slot) {
      let [logWeight, notMet] = [0, 0];
      for (const of of answers) {
        const answer = of.of(slot);
        if (answer === undefined) continue;
        logWeight += Math.log(criterionWeight(answer));
        if (isBlocker(answer)) notMet++;
      }
      return { logWeight, notMet, complete, condition: conditionOf(fit.near[stateOf(slot)]!) };
    },
  };
}

/** Somebody of each band to whose fit nothing is lost. */
const STANDING = {
  own: { notMet: 0, condition: { asked: true, fit: 'recorded' } },
  other: { notMet: 0, condition: { asked: true, fit: 'absent' } },
  blocked: { notMet: 1, condition: { asked: true, fit: 'recorded' } },
} as const;

const lossOf = (weight: number): number => Math.min(-Math.log(weight), MOST_LOST);

/** What must be judged counts as met, and as if it could not concern the patient: nothing weighs more. */
const columnOf = (
  { answers, ofCell, touched }: CriterionAnswers,
  losses: Float64Array,
  { loss, notMet, open }: Packing,
): Column => ({
  ofCell,
  touched,
  ofCode: Float64Array.from(answers, (answer, code) => {
    if (answer === undefined) return code === OPEN ? open : 0;
    return Math.floor(losses[code]! * loss) + (isBlocker(answer) ? notMet : 0);
  }),
});

export const isBlocker = (answer: Parameters<typeof criterionWeight>[0]): boolean =>
  answer.applicable !== false && answer.verdict === 'not-met';
