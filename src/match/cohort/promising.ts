import type { Turns } from '../turns.ts';
import type { Bounds } from './bounds.ts';
import { inBlocks } from './in-blocks.ts';

/** Buckets of a band: of the ranks nearest to its top each is a 64th wide, and the last takes the rest. */
const BUCKETS = 2048;
const FINE = 64;
const BANDS = 3;

/** Slots that are gathered at first; each later time eight times as many. */
const FIRST = 4096;

export interface Ranking {
  /**
   * Slots by band and place, nearly best first, in groups of one band: no slot of a later group is better than the best of
   * an earlier one. What is not asked for is not sorted.
   *
   * @param open 1: of whom something is to be judged; 0: of whom all is known
   */
  promising(open: 0 | 1): AsyncGenerator<Uint32Array>;
}

export async function rankingOf(
  { band, within, open }: Pick<Bounds, 'band' | 'within' | 'open'>,
  turn: Turns,
): Promise<Ranking> {
  const bucketOf = new Uint16Array(band.length);
  const counts = new Uint32Array(2 * BANDS * BUCKETS);
  await inBlocks(band.length, turn, (start, end) => {
    for (let slot = start; slot < end; slot++) {
      const place = -within[slot]! * FINE;
      const bucket = (open[slot]! * BANDS + band[slot]!) * BUCKETS + (place < BUCKETS ? place | 0 : BUCKETS - 1);
      bucketOf[slot] = bucket;
      counts[bucket]!++;
    }
  });
  return {
    async *promising(which) {
      let from = which * BANDS * BUCKETS;
      const last = from + BANDS * BUCKETS;
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
        for (let at = 0; at < to - from; at++)
          if (starts[at + 1]! > starts[at]!) yield gathered.subarray(starts[at], starts[at + 1]);
        from = to;
      }
    },
  };
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
