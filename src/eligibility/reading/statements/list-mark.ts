/** The kinds of list mark; two lines of one list have the same. */
export type MarkKind = 'bullet' | 'dash' | 'star' | 'number' | 'letter' | 'roman';

export interface Mark {
  readonly kind: MarkKind;
  /** Of a number: its value. */
  readonly value?: number;
  /** Characters up to the item's text. */
  readonly length: number;
}

const FORMS: readonly (readonly [MarkKind, RegExp])[] = [
  ['bullet', /^<li>\s*/i],
  ['bullet', /^[•●▪◦‣∙■□◆➢►✓·○]\s*/],
  ['star', /^\\?\*(?:\s+|$)/],
  ['dash', /^\\?[-–—−](?:\s+|$|(?=\p{Lu}\p{Ll}))/u],
  ['number', /^[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]\s*/],
  ['number', /^\(?(\d{1,3})(?:\.\d{1,2}){0,3}\\?[.)、．]{1,2}(?:\s+|$)/],
  ['number', /^\(?(\d{1,2})(?:\)|\\?\.|、)(?=[\p{Lu}≥≤])/u],
  ['number', /^\((\d{1,2})\)(?=\S)/],
  ['roman', /^\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\\?[.)]\s+/],
  ['letter', /^\(?[a-z]\\?[.)]\s+/],
  ['roman', /^\(?(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\?[.)]\s+(?=[\p{Lu}≥≤<>\d])/u],
  ['letter', /^\(?[A-Z]\\?[.)]\s+(?=[\p{Lu}≥≤<>\d])/u],
  ['bullet', /^o\s+(?=\p{Lu})/u],
];

/** The mark at the start of a text, where there is one. */
export function markOf(text: string): Mark | undefined {
  const head = text.slice(0, 16);
  for (const [kind, form] of FORMS) {
    const match = form.exec(head);
    if (match)
      return { kind, length: lengthWithSpace(text, match[0].length), ...(match[1] && { value: Number(match[1]) }) };
  }
  return undefined;
}

function lengthWithSpace(text: string, length: number): number {
  let end = length;
  while (end < text.length && /\s/.test(text[end]!)) end++;
  return end;
}

/** The marks in front of an item ("• - ", "* 1. "): at most three. */
export function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let rest = text;
  while (marks.length < 3) {
    const mark = markOf(rest);
    if (!mark) break;
    marks.push(mark);
    rest = rest.slice(mark.length);
  }
  return marks;
}

/**
 * Where the further items of a numbered list written on one line begin, if the item numbered `first` starts it: the offsets
 * of the marks for first + 1, first + 2 …, each after white space and before a capital, a number or a comparison.
 */
export function inlineNumbers(
  text: string,
  first: number,
): readonly { readonly at: number; readonly length: number }[] {
  const found: { at: number; length: number }[] = [];
  let next = first + 1;
  for (const match of text.matchAll(/(?<=[\s;,]|[^\d]\.)\(?(\d{1,3})\\?[.)]\s*(?=[\p{Lu}≥≤<>])/gu)) {
    if (Number(match[1]) !== next) continue;
    found.push({ at: match.index, length: match[0].length });
    next++;
  }
  return found;
}
