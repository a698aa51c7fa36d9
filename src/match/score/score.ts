import { type Classified, criterionClass } from './criterion-class.ts';
import { FITTED } from './fitted.table.ts';
import type { Band } from './fitted.ts';
import { isOwn, type JudgedCondition } from './study-condition.ts';

/** Scores of a band lie between these, both exclusive but for 0 (a blocker on evidence). */
export const LIMITS: Readonly<Record<Band, readonly [low: number, high: number]>> = {
  own: [0.01, 1],
  other: [0.001, 0.01],
  blocked: [0, 0.001],
};

/** A class that was never seen when the table was made weighs as one of which several data are missing. */
const unseen = (section: Classified['section']): number => FITTED.classes[`${section} unknown several`] ?? UNSEEN;
const UNSEEN = 0.5;
/** A study whose criteria are missing, or are not all that it asks. */
const INCOMPLETE = 0.5;

/** Weight of one criterion in the score, 0 to 1: how often its like is met once the whole record is known. What evidence refutes weighs nothing. */
export function criterionWeight(judgement: Classified): number {
  if (judgement.applicable === false) return 1;
  if (judgement.verdict === 'not-met' && judgement.basis !== 'presumption') return 0;
  return FITTED.classes[criterionClass(judgement)] ?? unseen(judgement.section);
}

/** Weight of the study's own condition; 1 where a criterion asks for it. */
export const conditionWeight = ({ fit, asked }: Pick<JudgedCondition, 'fit' | 'asked'>): number =>
  asked ? 1 : (FITTED.conditions[fit] ?? UNSEEN);

/** What the score of a study is made of. */
export interface ScoreParts {
  /** Sum of the natural logarithms of `criterionWeight`; −Infinity where one is 0. */
  readonly logWeight: number;
  /** Criteria that are not met, on whatever basis. */
  readonly notMet: number;
  /** The criteria are there, and are all that the study asks. */
  readonly complete: boolean;
  readonly condition: Pick<JudgedCondition, 'fit' | 'asked'>;
}

export const bandOf = ({ notMet, condition }: Pick<ScoreParts, 'notMet' | 'condition'>): Band =>
  notMet > 0 ? 'blocked' : isOwn(condition.fit) ? 'own' : 'other';

/** What of a score does not rest on the criteria. */
export const studyLog = ({ complete, condition }: Pick<ScoreParts, 'complete' | 'condition'>): number =>
  Math.log(conditionWeight(condition)) + (complete ? 0 : Math.log(INCOMPLETE));

/** The sum that calibration starts from. */
export const evidenceSum = ({ logWeight, ...study }: ScoreParts): number => logWeight + studyLog(study);

/** A number that puts studies in the order of their scores, without the cost of a score: the better band first, in it the greater sum. */
export const rankOf = (band: Band, sum: number): number => rankFrom(band) + Math.max(sum, LEAST_SUM);

/** The rank of those in a band whose sum is 0: a sum of `LEAST_SUM` or more is added to it. */
export const rankFrom = (band: Band): number => STEP * BANDS.indexOf(band);

/** Worst first. */
export const BANDS: readonly Band[] = ['blocked', 'other', 'own'];
/** Of lower sums than half of it all scores of a band are its lowest. */
const STEP = 8192;
export const LEAST_SUM = -STEP / 2;

/** The score that a rank stands for, but for its last digits. */
export function scoreAt(rank: number): number {
  const place = Math.ceil(rank / STEP);
  return scoreIn(BANDS[place]!, rank - STEP * place);
}

/**
 * Calibrated probability, 0 to 1, unrounded, that the whole record would show the patient eligible. A study with a blocker
 * scores below any without, and one for another disease below any for the patient's own.
 */
export const scoreOf = (parts: ScoreParts): number => scoreIn(bandOf(parts), evidenceSum(parts));

function scoreIn(band: Band, sum: number): number {
  const [low, high] = LIMITS[band];
  if (sum === Number.NEGATIVE_INFINITY) return low;
  const [intercept, slope] = FITTED.bands[band];
  return low + (high - low) / (1 + Math.exp(-(intercept + slope * sum)));
}
