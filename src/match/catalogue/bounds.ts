import type { Judgement } from '../../eligibility/verdict.ts';
import { criterionWeight } from '../score/score.ts';

/** What an answer adds to the bound of a study whose criterion it is. */
export interface Weight {
  /** Natural logarithm of its weight, to a multiple of `STEP`; 0 where the weight is 0. */
  readonly log: number;
  /** 0; 1 for a blocker, and `ON_EVIDENCE` more for one that weighs nothing. */
  readonly blocks: number;
}

/** Of what weighs nothing. */
export const ON_EVIDENCE = 2 ** 16;

/** Sums of multiples of it are exact in whichever order, up to 8192. */
const STEP = 2 ** -40;

const isBlocker = ({ applicable, verdict }: Judgement): boolean => applicable !== false && verdict === 'not-met';

export function weightOf(answer: Judgement): Weight {
  const weight = criterionWeight(answer);
  const blocks = isBlocker(answer) ? 1 : 0;
  return weight === 0
    ? { log: 0, blocks: blocks + ON_EVIDENCE }
    : { log: Math.round(Math.log(weight) / STEP) * STEP, blocks };
}

/** What is known of a study before all of its criteria are judged. */
export interface Bound {
  /** The sum of the logarithms of the weights, of those not judged yet as if they were met; −Infinity where a weight is 0. */
  logWeight: number;
  /** Blockers that are known. */
  notMet: number;
}

/** Counts an answer in. */
export function lower(bound: Bound, { log, blocks }: Weight): void {
  bound.logWeight += blocks >= ON_EVIDENCE ? Number.NEGATIVE_INFINITY : log;
  bound.notMet += blocks % ON_EVIDENCE;
}
