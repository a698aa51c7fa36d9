/** Numbers that are looked at to find out where to cut. */
const SAMPLE = 1024;

/** Numbers that are put in order at first, about; each time after it, twice as many. */
const FIRST = 512;

/**
 * The indexes of a list of numbers, none of them NaN, the greatest number first; of equal ones that of the lower place, of
 * which no two are equal. Only as many are put in order as are asked for.
 */
export function* descending(values: Float64Array, places: readonly number[]): Generator<number> {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const sample = Float64Array.from({ length: Math.ceil(values.length / step) }, (_, at) => values[at * step]!)
    .sort()
    .reverse();
  let above = Number.POSITIVE_INFINITY;
  let first = true;
  for (let most = FIRST; ; most *= 2) {
    // The sample's share of so many more, and lower than what has been told already.
    let place = Math.ceil(most / step);
    while (!first && place < sample.length && sample[place]! >= above) place++;
    const least = sample[place] ?? Number.NEGATIVE_INFINITY;
    yield* between(values, least, first ? Number.POSITIVE_INFINITY : above, first).sort(
      (one, other) => values[other]! - values[one]! || places[one]! - places[other]!,
    );
    if (least === Number.NEGATIVE_INFINITY) return;
    [above, first] = [least, false];
  }
}

/** @param inclusive whether those that are `most` themselves belong to them */
function between(values: Float64Array, least: number, most: number, inclusive: boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value >= least && (value < most || (inclusive && value === most))) found.push(index);
  }
  return found;
}
