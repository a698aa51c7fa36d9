import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Turns } from '../turns.ts';
import type { Cohort } from './cohort.ts';

/** Posting entries that are walked between two looks at the clock. */
const BETWEEN_TURNS = 1 << 16;

/**
 * Marks the patients who have an entry under one of the keys.
 *
 * @param touched by slot, counted from `from`
 */
export async function markTouched(
  touched: Uint8Array,
  cohort: Cohort,
  keys: Iterable<RecordKey>,
  from: number,
  mark: number,
  turn: Turns,
): Promise<void> {
  const kinds = new Set([...keys].flatMap((key) => cohort.kinds.having(key)));
  for (const kind of kinds) {
    const slots = cohort.having(kind);
    for (let start = firstFrom(slots, from); start < slots.length; start += BETWEEN_TURNS) {
      await turn();
      const end = Math.min(start + BETWEEN_TURNS, slots.length);
      for (let at = start; at < end; at++) touched[slots[at]! - from] = mark;
    }
  }
}

/** The place of the first slot that is not below another. */
function firstFrom(slots: Uint32Array, least: number): number {
  let [from, to] = [0, slots.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (slots[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
