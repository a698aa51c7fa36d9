import type { Turns } from '../turns.ts';
import type { Bounds } from './bounds.ts';

/** Buckets of a band: of the ranks nearest to its top each is a 64th wide, and the last takes the rest. */
const BUCKETS = 2048;
const FINE = 64;
const BANDS = 3;

/** Slots that are gathered at first; each later time eight times as many. */
const FIRST = 4096;
const BETWEEN_TURNS = 1 << 18;
/** The bucket of those who are left out. */
const NONE = 0xffff;

/**
 * Slots by band and place, nearly best first, in groups of one band: no slot of a later group is better than the best of
 * an earlier one. What is not asked for is not sorted.
 *
 * @param which 1: of whom something is to be judged; 0: of whom all is known
 */
export async function* promising(
  { band, within, open }: Pick<Bounds, 'band' | 'within' | 'open'>,
  which: number,
  turn: Turns,
): AsyncGenerator<Uint32Array> {
  const bucketOf = new Uint16Array(band.length).fill(NONE);
  const counts = new Uint32Array(BANDS * BUCKETS);
  for (let slot = 0; slot < band.length; slot++) {
    if (slot % BETWEEN_TURNS === 0) await turn();
    if (open[slot] !== which) continue;
    const place = -within[slot]! * FINE;
    const bucket = band[slot]! * BUCKETS + (place < BUCKETS ? place | 0 : BUCKETS - 1);
    bucketOf[slot] = bucket;
    counts[bucket]!++;
  }
  let from = 0;
  for (let size = FIRST; from < counts.length; size *= 8) {
    let to = from;
    let many = 0;
    const starts: number[] = [];
    while (to < counts.length && (many === 0 || many + counts[to]! <= size)) {
      starts.push(many);
      many += counts[to++]!;
    }
    const gathered = new Uint32Array(many);
    const next = [...starts];
    for (let slot = 0; slot < band.length; slot++) {
      if (slot % BETWEEN_TURNS === 0) await turn();
      const bucket = bucketOf[slot]!;
      if (bucket >= from && bucket < to) gathered[next[bucket - from]!++] = slot;
    }
    for (const [at, start] of starts.entries()) {
      const end = starts[at + 1] ?? many;
      if (end > start) yield gathered.subarray(start, end);
    }
    from = to;
  }
}
