import type { Turns } from '../turns.ts';
import type { Cohort } from './cohort.ts';
import { OPEN } from './criterion-answers.ts';
import { NOT_AMONG, SlotCodes } from './slot-codes.ts';
import type { SpareMemory } from './spare-memory.ts';
import { markTouched } from './touched.ts';

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
  { cohort, spare }: { readonly cohort: Cohort; readonly spare: SpareMemory },
  conditions: readonly string[],
  firstTurn: Turns,
): Promise<RecordedAnswers> {
  const keys = conditions.map((id) => `o:${id}`);
  const marks = async (from: number, turn: Turns): Promise<Uint8Array> => {
    const all = spare.bytes(cohort.slots - from).fill(NOT_AMONG);
    await markTouched(all, cohort, keys, from, OPEN, turn);
    return all;
  };
  const first = await marks(0, firstTurn);
  const touched = new SlotCodes(first);
  spare.give(first);
  return {
    touched,
    learn(slot, isRecorded) {
      if (touched.code(slot) === OPEN) touched.set(slot, isRecorded ? RECORDED : NOT_RECORDED);
    },
    async grow(turn) {
      if (touched.end < cohort.slots) touched.grow(await marks(touched.end, turn));
    },
  };
}
