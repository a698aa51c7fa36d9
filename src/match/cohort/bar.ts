import { shownScore } from '../summary.ts';
import type { Bounds } from './bounds.ts';
import type { Cohort } from './cohort.ts';
import { SLACK } from './placed.ts';
import type { Places } from './places.ts';

/** What somebody of a band must surpass to change anything. */
export interface Bar {
  /** Of who has lost more the score falls short. */
  readonly lost: number;
  /** Who has lost more than this has, at most, the score of the last of the best: so few blockers, or a lesser id, must tell. */
  readonly better: number;
  readonly notMet: number;
  /** The slot of the last of the best; ids ascend with the slots between the two. */
  readonly slot: number;
  readonly inOrder: number;
}

export function barOf(
  bounds: Bounds,
  band: number,
  places: Pick<Places, 'last' | 'isFull'>,
  minScore: number,
  cohort: Pick<Cohort, 'slot' | 'inOrder'>,
): Bar {
  const none = { better: Number.POSITIVE_INFINITY, notMet: 0, slot: 0, inOrder: 0 };
  if (minScore > 0) return { ...none, lost: mostLost(bounds, band, minScore, false) };
  const { last } = places;
  if (!last) return { ...none, lost: places.isFull ? -1 : Number.POSITIVE_INFINITY };
  return {
    lost: mostLost(bounds, band, last.score, false),
    better: mostLost(bounds, band, last.score, true),
    notMet: last.notMet,
    slot: cohort.slot(last.id) ?? cohort.inOrder,
    inOrder: cohort.inOrder,
  };
}

/** The greatest score, as shown, of who has lost so much. */
export const reach = ({ most }: Pick<Bounds, 'most'>, band: number, lost: number): number =>
  shownScore({ score: most(band, lost) + SLACK });

/** The most that may be lost by who reaches a score, or surpasses it; less than 0 where nobody does. */
function mostLost(bounds: Bounds, band: number, score: number, surpasses: boolean): number {
  const does = (lost: number): boolean =>
    surpasses ? reach(bounds, band, lost) > score : reach(bounds, band, lost) >= score;
  let [from, to] = [-1, 2 * bounds.packing.notMet];
  if (does(to)) return Number.POSITIVE_INFINITY;
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (does(middle)) from = middle;
    else to = middle;
  }
  return from;
}

/** The place of the next slot that may change anything, from a place on; their number where there is none. */
export function nextAbove(
  { lost: mostLost, better, notMet, slot: lastSlot, inOrder }: Bar,
  { sums, packing, lostToFit }: Bounds,
  slots: Uint32Array,
  first: number,
): number {
  const [ofState, ofCounts] = [1 / packing.state, 1 / packing.notMet];
  const blockers = (1 << packing.countBits) - 1;
  let at = first;
  for (; at < slots.length; at++) {
    const slot = slots[at]!;
    const sum = sums[slot]!;
    const near = (sum * ofState) | 0;
    const rest = sum - near * packing.state;
    const both = (rest * ofCounts) | 0;
    const lost = rest - both * packing.notMet + lostToFit[near]!;
    if (lost > mostLost) continue;
    if (lost <= better) break;
    const more = (both & blockers) - notMet;
    if (more < 0 || (more === 0 && !(slot > lastSlot && slot < inOrder))) break;
  }
  return at;
}
