/** A half-open range of UTF-16 offsets in a source text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** The span without white space at its ends; empty at its start where there is nothing else. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
}
