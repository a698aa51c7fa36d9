import { headingsWithin } from './heading.ts';
import { announcedItems, itemsRunTogether } from './inline-list.ts';
import { inlineNumbers, type Mark, marksOf } from './list-mark.ts';

/** A line of the source, or a part of one that stands for a line of its own. */
export interface Line {
  /** Columns before its first character; a tab counts as four. */
  readonly indent: number;
  /** Columns before its last list mark. */
  readonly inner: number;
  /** Its outermost list mark. */
  readonly mark: Mark | undefined;
  /** Its innermost list mark, where it has several. */
  readonly innerMark: Mark | undefined;
  /** Whether one of its marks is a hyphen. */
  readonly dashed: boolean;
  /** Where its text begins and ends, without marks and white space at the ends; empty lines are left out. */
  readonly start: number;
  readonly end: number;
  readonly afterBlank: boolean;
}

/** The lines of a text that hold anything. With `lists`, lines that hold several list items or a heading in their middle are parted. */
export function linesOf(text: string, lists: boolean): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const raw = match[0];
    const first = raw.search(/\S/);
    if (first < 0) {
      afterBlank ||= endsEmptyLine(text, match.index);
      continue;
    }
    const end = match.index + raw.trimEnd().length;
    const starts = (lists ? partsOf : itemsOf)(text, match.index + first, end);
    for (const [index, start] of starts.entries()) {
      const until = starts[index + 1] ?? end;
      const partEnd = start + text.slice(start, until).trimEnd().length;
      lines.push(lineAt(text, start, partEnd, indentOf(raw, first), afterBlank));
      afterBlank = false;
    }
  }
  return lines.filter((line) => line.end > line.start);
}

const endsEmptyLine = (text: string, at: number): boolean => at === 0 || /[\r\n\u2028\u2029]/.test(text[at - 1]!);

function lineAt(text: string, start: number, end: number, indent: number, afterBlank: boolean): Line {
  const opened = afterTags(text, start, end);
  const marks = marksOf(text.slice(opened, Math.min(end, opened + 48)));
  const length = marks.reduce((sum, mark) => sum + mark.length, 0);
  const from = afterTags(text, Math.min(opened + length, end), end);
  return {
    indent,
    inner: indent + (marks.length > 1 ? length - marks.at(-1)!.length : 0),
    mark: marks[0],
    innerMark: marks.length > 1 ? marks.at(-1) : undefined,
    dashed: marks.some((mark) => mark.kind === 'dash'),
    start: from,
    end: beforeTags(text, from, end),
    afterBlank,
  };
}

const TAGS_BEFORE =
  /(?:<\/?(?:p|br|ul|ol|div|b|i|u|em|strong|span|h[1-6]|tr|t[dh]|table|tbody)(?:\s[^<>]{0,100})?\/?>|<\/li>|\s)+/iy;
const TAG_AT_END =
  /<\/?(?:p|br|ul|ol|li|div|b|i|u|em|strong|span|h[1-6]|tr|t[dh]|table|tbody)(?:\s[^<>]{0,100})?\/?>$/i;
const LONGEST_TAG = 120;

/** Left-over tags at the start of a line are no part of its text; neither are those at its end. */
function afterTags(text: string, start: number, end: number): number {
  if (text[start] !== '<') return start;
  TAGS_BEFORE.lastIndex = start;
  return Math.min(start + (TAGS_BEFORE.exec(text)?.[0].length ?? 0), end);
}

function beforeTags(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === '>') {
    const tag = TAG_AT_END.exec(text.slice(Math.max(start, at - LONGEST_TAG), at));
    if (tag === null) break;
    at -= tag[0].length;
    while (at > start && /\s/.test(text[at - 1]!)) at--;
  }
  return at;
}

function indentOf(raw: string, first: number): number {
  let columns = 0;
  for (let i = 0; i < first; i++) columns += raw[i] === '\t' ? 4 : 1;
  return columns;
}

/** Where the items of a list begin that a line holds. */
function itemsOf(text: string, start: number, end: number): readonly number[] {
  const line = text.slice(start, end);
  const cuts = new Set([0, ...itemsRunTogether(line), ...announcedItems(line)]);
  return [...cuts].sort((a, b) => a - b).map((cut) => start + cut);
}

/** Where the parts of a line begin that a lost line break has joined: headings, round bullets, the next numbers of a list. */
function partsOf(text: string, start: number, end: number): readonly number[] {
  const line = text.slice(start, end);
  const cuts = new Set<number>([0, ...headingsWithin(line)]);
  if (/[•●▪■◦‣]/.test(line))
    for (const match of line.matchAll(/(?<=[\s.;:])[•●▪■◦‣](?=\s*\S)/g))
      if (!/^[\s*-]*$/.test(line.slice(Math.max(0, match.index - 6), match.index))) cuts.add(match.index);
  if (line.includes('<'))
    for (const match of line.matchAll(/<(?:li|p|br|div|ul|ol|tr|h[1-6])\b[^<>]{0,100}>/gi)) cuts.add(match.index);
  for (const cut of [...cuts]) {
    const mark = marksOf(line.slice(cut, cut + 48)).find((one) => one.kind === 'number');
    if (mark?.value !== undefined)
      for (const item of inlineNumbers(line.slice(cut), mark.value)) cuts.add(cut + item.at);
  }
  return [...cuts].sort((a, b) => a - b).map((cut) => start + cut);
}
