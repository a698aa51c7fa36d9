import type { Turns } from '../turns.ts';
import type { Cohort } from './cohort.ts';
import { OPEN } from './criterion-answers.ts';
import { SlotCodes } from './slot-codes.ts';
import { touchedBy } from './touched.ts';

/** Codes of those who have, or do not have, one of the conditions now. */
export const RECORDED = 3;
const NOT_RECORDED = 2;
/** Codes of it there are. */
export const RECORDED_STATES = 4;

/** Who has one of some conditions on record now, without anything narrower: `NOT_AMONG` those who have no entry of it. */
export interface RecordedAnswers {
  readonly touched: SlotCodes;
  learn(slot: number, isRecorded: boolean): void;
  grow(turn: Turns): Promise<void>;
}

/** @param conditions lexicon ids */
export async function recordedAnswers(
  cohort: Cohort,
  conditions: readonly string[],
  firstTurn: Turns,
): Promise<RecordedAnswers> {
  const keys = conditions.map((id) => `o:${id}`);
  const touched = new SlotCodes(await touchedBy(cohort, keys, 0, OPEN, firstTurn));
  return {
    touched,
    learn(slot, isRecorded) {
      if (touched.code(slot) === OPEN) touched.set(slot, isRecorded ? RECORDED : NOT_RECORDED);
    },
    async grow(turn) {
      if (touched.end < cohort.slots) touched.grow(await touchedBy(cohort, keys, touched.end, OPEN, turn));
    },
  };
}
