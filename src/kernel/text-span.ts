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

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** The parts of `whole` that none of `covered` takes, in order, white space trimmed and empty ones left out. */
export function uncovered(text: string, whole: Span, covered: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let at = whole[0];
  for (const [start, end] of [...covered].sort((a, b) => a[0] - b[0])) {
    if (start > at) gaps.push([at, Math.min(start, whole[1])]);
    at = Math.max(at, end);
  }
  if (at < whole[1]) gaps.push([at, whole[1]]);
  return gaps.map((gap) => trimSpan(text, gap)).filter(([start, end]) => end > start);
}
