import type { Turns } from '../turns.ts';
import type { Cells } from './cohort-cells.ts';
import type { CriterionAnswers } from './criterion-answers.ts';
import { inBlocks } from './in-blocks.ts';
import { NOT_AMONG, type SlotCodes } from './slot-codes.ts';

/** Sums that are added to in one go: they stay near the processor. */
const BLOCK = 1 << 15;
/** Whole numbers are exact below two to this. */
const EXACT_BITS = 53;

/**
 * Several sums in one number, so that one addition serves them all: all parts are whole, and none runs over into the
 * next. From the lowest: losses in fixed point, criteria not met, what is open, and the state that the fit rests on.
 */
export interface Packing {
  /** A loss of 1. */
  readonly loss: number;
  readonly notMet: number;
  readonly open: number;
  readonly state: number;
  /** Bits of the number not met, and of what is open. */
  readonly countBits: number;
}

/**
 * @param criteria how many there are
 * @param states how many there are of the fit
 * @param losses the greatest sum of losses
 */
export function packingFor(criteria: number, states: number, losses: number): Packing {
  const countBits = Math.ceil(Math.log2(criteria + 1));
  const lossBits = Math.min(MOST_LOSS_BITS, EXACT_BITS - Math.ceil(Math.log2(states)) - 2 * countBits);
  if (countBits > MOST_COUNT_BITS || lossBits < 1) throw new RangeError(`${criteria} criteria are too many to sum up`);
  const notMet = 2 ** lossBits;
  const open = notMet * 2 ** countBits;
  return { loss: (notMet - 1) / Math.max(1, losses), notMet, open, state: open * 2 ** countBits, countBits };
}

/** Both counts are read as one number of 32 bits. */
const MOST_COUNT_BITS = 15;
/** What is lost to the fit is added to the losses later. */
const MOST_LOSS_BITS = 44;

/** What each answer to a question adds to the sum of a patient: whole numbers, by code. */
export interface Column {
  readonly ofCode: Float64Array;
  /** Of who is not among those touched; absent: nothing is added for them. */
  readonly ofCell?: CriterionAnswers['ofCell'];
  readonly touched: SlotCodes;
}

/** Writes the sum of every patient, by slot. */
export async function sumUp(
  sums: Float64Array,
  cells: Pick<Cells, 'of' | 'count'>,
  columns: readonly Column[],
  turn: Turns,
): Promise<void> {
  const cellOf = cells.of;
  const base = new Float64Array(cells.count);
  for (const { ofCode, ofCell } of columns)
    if (ofCell) for (let cell = 0; cell < base.length; cell++) base[cell]! += ofCode[ofCell[cell]!]!;
  const changes = columns.map((column) => changeOf(column, cells.count));
  await inBlocks(
    sums.length,
    turn,
    (from, to) => {
      begin(sums, base, cellOf, from, to);
      for (const change of changes) apply(change, cellOf, sums, from, to);
    },
    BLOCK,
  );
}

function begin(sums: Float64Array, base: Float64Array, cellOf: Uint16Array, from: number, to: number): void {
  for (let slot = from; slot < to; slot++) sums[slot] = base[cellOf[slot]!]!;
}

/** How what a patient's own answer adds differs from that of the cell. Cells with one answer are one group. */
interface Change {
  /** By code and group. */
  readonly by: Float64Array;
  /** By cell; undefined where all are of one group. */
  readonly groupOf: Uint8Array | undefined;
  readonly groups: number;
  readonly touched: SlotCodes;
  /** Of the slots that are listed, the place of the first that is not dealt with. */
  next: number;
}

function changeOf({ ofCode, ofCell, touched }: Column, cells: number): Change {
  const codes = [...new Set(ofCell ?? [NOT_AMONG])];
  const by = new Float64Array(ofCode.length * codes.length);
  for (let code = NOT_AMONG + 1; code < ofCode.length; code++)
    for (const [group, cellCode] of codes.entries())
      by[code * codes.length + group] = ofCode[code]! - (ofCell ? ofCode[cellCode]! : 0);
  const groupOfCode = new Map(codes.map((code, group) => [code, group]));
  const groupOf =
    codes.length > 1 ? Uint8Array.from({ length: cells }, (_, cell) => groupOfCode.get(ofCell![cell]!)!) : undefined;
  return { by, groupOf, groups: codes.length, touched, next: 0 };
}

function apply(change: Change, cellOf: Uint16Array, sums: Float64Array, from: number, to: number): void {
  const { by, groupOf, groups, touched } = change;
  const { slots, codes } = touched;
  if (slots === undefined) {
    if (groupOf) addAll(sums, codes, by, cellOf, groupOf, groups, from, to);
    else addAllAlike(sums, codes, by, from, to);
  } else
    change.next = groupOf
      ? addListed(sums, slots, codes, by, cellOf, groupOf, groups, change.next, to)
      : addListedAlike(sums, slots, codes, by, change.next, to);
}

/** Codes of nobody change nothing: that is faster than to ask. */
function addAllAlike(sums: Float64Array, codes: Uint8Array, by: Float64Array, from: number, to: number): void {
  for (let slot = from; slot < to; slot++) sums[slot]! += by[codes[slot]!]!;
}

function addAll(
  sums: Float64Array,
  codes: Uint8Array,
  by: Float64Array,
  cellOf: Uint16Array,
  groupOf: Uint8Array,
  groups: number,
  from: number,
  to: number,
): void {
  for (let slot = from; slot < to; slot++) sums[slot]! += by[codes[slot]! * groups + groupOf[cellOf[slot]!]!]!;
}

/** @returns the place of the first slot that is not below `to` */
function addListedAlike(
  sums: Float64Array,
  slots: Uint32Array,
  codes: Uint8Array,
  by: Float64Array,
  first: number,
  to: number,
): number {
  let at = first;
  for (; at < slots.length; at++) {
    const slot = slots[at]!;
    if (slot >= to) break;
    sums[slot]! += by[codes[at]!]!;
  }
  return at;
}

function addListed(
  sums: Float64Array,
  slots: Uint32Array,
  codes: Uint8Array,
  by: Float64Array,
  cellOf: Uint16Array,
  groupOf: Uint8Array,
  groups: number,
  first: number,
  to: number,
): number {
  let at = first;
  for (; at < slots.length; at++) {
    const slot = slots[at]!;
    if (slot >= to) break;
    sums[slot]! += by[codes[at]! * groups + groupOf[cellOf[slot]!]!]!;
  }
  return at;
}
