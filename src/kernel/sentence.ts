import type { Span } from './text-span.ts';

/** Words whose full stop does not end a sentence, lower case, without that stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'al approx appr art b.i.d ca cf dept diam dr e.g ed eg esp est excl exp fig figs hr hrs i.e i.m i.v ie incl max min mo mos mr mrs ms no nos par para pat pg ph pp prof pt pts q.d ref refs resp s.c sec sp spp st subj subsp t.i.d tab v vol vs wk wks yr yrs'.split(
    ' ',
  ),
);
/** Words after which a text cannot end. */
const DANGLING =
  /(?:^|[\s(])(?:a|an|the|and|or|of|to|in|with|without|for|by|at|on|from|than|as|if|that|which|who|whose|including|within|between|per|but|not|no|is|are|be|has|have|must|either|both|prior|least|any)$/i;

/** The word that ends at `end` (exclusive), as far back as white space or an opening bracket; at most 12 characters. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && !/[\s([/,;]/.test(text[start - 1]!)) start--;
  return text.slice(start, end).toLowerCase();
}

/** Whether the full stop at `at` belongs to an abbreviation, an initial or a number rather than to a sentence's end. */
export function isAbbreviationStop(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  return ABBREVIATIONS.has(word) || /^[a-z]$/.test(word);
}

/** Whether a text stops before its sentence does: at a comma, an operator, an open bracket, an abbreviation or a word that needs another. */
export function breaksOff(text: string): boolean {
  const end = text.trimEnd();
  const last = end.at(-1);
  if (last === undefined) return false;
  if (last === '.') return isAbbreviationStop(end, end.length - 1);
  return /[,([/&+<>≥≤=-]/.test(last) || DANGLING.test(end.slice(-24));
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  const end = text
    .trimEnd()
    .slice(-24)
    .replace(/["”’')\]]+$/, '');
  const last = end.at(-1);
  if (last === '.') return !isAbbreviationStop(end, end.length - 1);
  return last === '!' || last === '?' || last === ';' || last === '。' || last === '；';
}

/** The sentences of a text, without white space between them, in order. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’')\]]{0,3}\s+(?=["“([]?[\p{Lu}\d≥≤<>])/gu)) {
    if (text[match.index] === '.' && isAbbreviationStop(text, match.index)) continue;
    spans.push([start, match.index + match[0].trimEnd().length]);
    start = match.index + match[0].length;
  }
  spans.push([start, text.length]);
  return spans;
}
