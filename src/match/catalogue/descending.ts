/** The indexes of a list of numbers, the greatest number first; of equal ones in no order. Each costs the logarithm of their count when it is asked for. */
export function* descending(values: Float64Array): Generator<number> {
  const heap = Uint32Array.from(values, (_, index) => index);
  let size = heap.length;
  const value = (place: number): number => values[heap[place]!]!;

  function sink(start: number): void {
    const moved = heap[start]!;
    let place = start;
    for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && value(child + 1) > value(child)) child++;
      if (value(child) <= values[moved]!) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = moved;
  }

  for (let place = (size >>> 1) - 1; place >= 0; place--) sink(place);
  while (size > 0) {
    yield heap[0]!;
    heap[0] = heap[--size]!;
    if (size > 0) sink(0);
  }
}
