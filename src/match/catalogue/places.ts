/** Of each number one more than what it becomes where only some are kept; 0 for those that are not. */
export type Places = Uint32Array;

/** The places of some of `size` numbers, in the order in which they are given. */
export function placesOf(size: number, kept: Iterable<number>): Places {
  const places = new Uint32Array(size);
  let next = 0;
  for (const number of kept) places[number] = ++next;
  return places;
}

/** What a number becomes. @throws RangeError for one that is not kept */
export function placeOf(places: Places, number: number): number {
  const place = places[number] ?? 0;
  if (place === 0) throw new RangeError(`${number} is not kept`);
  return place - 1;
}
