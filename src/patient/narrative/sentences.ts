/** What part of a document a sentence stands in, by the heading above it. */
export type Part = 'own' | 'history' | 'family' | 'allergies' | 'plan';

export interface Sentence {
  readonly text: string;
  readonly part: Part;
  /** What stands before the colon on its line, where it is the first behind that. */
  readonly heading?: string;
}

/** Headings as notes write them, alone on a line or before a colon. */
const HEADINGS: readonly (readonly [heading: RegExp, part: Part])[] = [
  [/^(?:family (?:medical )?(?:history|hx)|fh|fhx|fam hx)$/i, 'family'],
  [/^(?:allerg(?:y|ies)(?: and (?:intolerances|adverse reactions))?|adverse reactions)$/i, 'allergies'],
  [
    /^(?:past (?:medical|surgical|psychiatric|obstetric(?:al)?) history|(?:medical|surgical) history|pmh|pmhx|psh|history)$/i,
    'history',
  ],
  [
    /^(?:plan|assessment and plan|a\/p|impression and plan|recommendations?|differential(?: diagnos[ie]s)?|orders?|instructions|follow[- ]?up|patient education|indications?|reason for (?:test|exam(?:ination)?))$/i,
    'plan',
  ],
];
const ANY_HEADING = /^([A-Z][A-Za-z/&,() -]{1,48}):(?:\s+|$)/;
const NUMBERED = /^\s*(?:\d{1,3}[.)]|[-*•])\s+/;
/** Not after an abbreviation: Dr. Smith, 5 mg. daily is rare, St. John. */
const END = /(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e|approx|No))[.!?;]+(?=\s+[A-Z0-9"(]|\s*$)/g;

/** The sentences of a note, each with the part that it stands in. A heading holds until the next one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let part: Part = 'own';
  for (const raw of text.split(/\r?\n/)) {
    let line = raw.replace(NUMBERED, '').trim();
    const heading = ANY_HEADING.exec(line)?.[1] ?? (line.length < 50 ? line.replace(/:$/, '') : '');
    const found = HEADINGS.find(([pattern]) => pattern.test(heading.trim()));
    if (found || ANY_HEADING.test(line)) {
      part = found?.[1] ?? 'own';
      line = line.slice(heading.length).replace(/^:\s*/, '');
    }
    const isHeaded = (found !== undefined || ANY_HEADING.test(raw.replace(NUMBERED, '').trim())) && line !== '';
    for (const [index, sentence] of splitAt(line).entries())
      sentences.push({ text: sentence, part, ...(isHeaded && index === 0 && { heading: heading.trim() }) });
  }
  return sentences;
}

function splitAt(line: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of line.matchAll(END)) {
    parts.push(line.slice(start, match.index + match[0].length));
    start = match.index + match[0].length;
  }
  parts.push(line.slice(start));
  return parts.map((part) => part.trim()).filter((part) => /[A-Za-z]{3}/.test(part));
}

/** A sentence with the heading that it stands behind. */
export const withHeading = ({ heading, text }: Sentence): string =>
  heading === undefined ? text : `${heading}: ${text}`;

/** The words of narrative markup, each block on a line of its own. */
export const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<(?:style|script)\b[^>]*>[\s\S]*?<\/(?:style|script)>/gi, ' ')
    .replace(/<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|tbody|thead)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
