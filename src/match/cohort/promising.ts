import { BANDS } from '../score/fitted.ts';
import type { Turns } from '../turns.ts';
import type { Bounds } from './bounds.ts';
import { inBlocks } from './in-blocks.ts';

/** Buckets of a band: of the losses nearest to none each is a 64th wide, and the last takes the rest. */
const BUCKETS = 2048;
const FINE = 64;

/** Slots that are gathered at first; each later time eight times as many. */
const FIRST = 4096;

/** Patients of one band whose scores are near to each other, in ascending order. */
export interface Group {
  readonly band: number;
  /** Units that each of them has lost at least. */
  readonly lost: number;
  readonly slots: Uint32Array;
}

export interface Ranking {
  /**
   * Nearly best first: nobody of a later group is better than the best of an earlier one. What is not asked for is not
   * sorted.
   *
   * @param open 1: of whom something is to be judged; 0: of whom all is known
   */
  promising(open: 0 | 1): AsyncGenerator<Group>;
}

/** @param bucketOf by slot, to be written; is used as long as the ranking is */
export async function rankingOf(bounds: Bounds, bucketOf: Uint16Array, turn: Turns): Promise<Ranking> {
  const { sums, packing } = bounds;
  const counts = new Uint32Array(2 * BANDS.length * BUCKETS);
  await inBlocks(sums.length, turn, (from, to) => rank(bounds, bucketOf, counts, from, to));
  return {
    async *promising(which) {
      let from = which * BANDS.length * BUCKETS;
      const last = from + BANDS.length * BUCKETS;
      for (let size = FIRST; from < last; size *= 8) {
        while (from < last && counts[from] === 0) from++;
        let to = from;
        let many = 0;
        const next: number[] = [];
        while (to < last && (many === 0 || many + counts[to]! <= size)) {
          next.push(many);
          many += counts[to++]!;
        }
        const starts = [...next, many];
        const gathered = new Uint32Array(many);
        await inBlocks(many === 0 ? 0 : bucketOf.length, turn, (start, end) =>
          gather(bucketOf, { from, to, next }, gathered, start, end),
        );
        for (let at = 0; at < to - from; at++) {
          if (starts[at + 1] === starts[at]) continue;
          const bucket = (from + at) % (BANDS.length * BUCKETS);
          const band = Math.floor(bucket / BUCKETS);
          const lost = ((bucket % BUCKETS) * packing.loss) / FINE;
          yield { band, lost, slots: gathered.subarray(starts[at], starts[at + 1]) };
        }
        from = to;
      }
    },
  };
}

function rank(
  { sums, packing, fit, clear, ruledOut, lostToFit }: Bounds,
  bucketOf: Uint16Array,
  counts: Uint32Array,
  from: number,
  to: number,
): void {
  const { notMet, state, countBits } = packing;
  const [ofState, ofCounts, ofLoss] = [1 / state, 1 / notMet, FINE / packing.loss];
  const blockers = (1 << countBits) - 1;
  const isOpen = fit.open;
  const bands = BANDS.length;
  const most = BUCKETS - 1;
  for (let slot = from; slot < to; slot++) {
    const sum = sums[slot]!;
    const near = (sum * ofState) | 0;
    const rest = sum - near * state;
    const both = (rest * ofCounts) | 0;
    const place = Math.min((rest - both * notMet + lostToFit[near]!) * ofLoss, most) | 0;
    const band = (both & blockers) > 0 ? ruledOut[near]! : clear[near]!;
    const open = both > blockers ? 1 : isOpen[near]!;
    const bucket = (open * bands + band) * BUCKETS + place;
    bucketOf[slot] = bucket;
    counts[bucket]!++;
  }
}

/** Buckets that are gathered, and the place of the next slot of each. */
interface Gathering {
  readonly from: number;
  readonly to: number;
  readonly next: number[];
}

function gather(
  bucketOf: Uint16Array,
  { from, to, next }: Gathering,
  gathered: Uint32Array,
  start: number,
  end: number,
): void {
  for (let slot = start; slot < end; slot++) {
    const bucket = bucketOf[slot]!;
    if (bucket >= from && bucket < to) gathered[next[bucket - from]!++] = slot;
  }
}
