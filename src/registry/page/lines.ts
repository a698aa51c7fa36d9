import { endsSentence } from '../../kernel/sentence.ts';
import { MOST_LINES, requireAtMost } from './limits.ts';
import { isMarked, markedText } from './marks.ts';
import { plainText } from './plain-text.ts';

/** A line of a page, its white space made plain; empty ones are kept, since they part paragraphs. */
export interface PageLine {
  /** Of the input, from 1; lines of a page of markup may share one. */
  readonly number: number;
  /** Without white space at its ends, and with plain spaces inside. */
  readonly text: string;
  /** Columns before the text. */
  readonly indent: number;
}

/** A line as it came. */
export type RawLine = Pick<PageLine, 'number' | 'text'>;

/** As many empty lines in a row as can mean something. */
const MOST_EMPTY = 12;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

const isBreak = (c: number): boolean =>
  (c >= LINE_FEED && c <= CARRIAGE_RETURN) || c === 0x85 || c === 0x2028 || c === 0x2029;

/**
 * The lines of a text, whatever its line ends; of many empty ones in a row the first.
 *
 * @throws Failure `too-large` where there are more than a page has
 */
export function textLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let number = 0;
  let empty = 0;
  let kept = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : LINE_FEED;
    if (!isBreak(c)) continue;
    number++;
    const line = text.slice(start, i);
    empty = line.trim() === '' ? empty + 1 : 0;
    if (empty <= MOST_EMPTY) lines.push({ number, text: line });
    if (empty === 0) requireAtMost(MOST_LINES, ++kept, 'lines', number);
    if (c === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    start = i + 1;
  }
  return lines;
}

export const pageLines = (raw: readonly RawLine[]): readonly PageLine[] => evenlySpaced(raw.map(plainLine));

const TAB_STOP = 4;

function plainLine({ number, text: raw }: RawLine): PageLine {
  if (raw.trim() === '') return { number, text: '', indent: 0 };
  const plain = plainText(raw);
  const text = plain.trim().replaceAll('\t', ' ');
  return { number, text, indent: text === '' ? 0 : columnsOf(plain) };
}

function columnsOf(line: string): number {
  let columns = 0;
  for (const c of line) {
    if (c === '\t') columns += TAB_STOP - (columns % TAB_STOP);
    else if (c === ' ') columns++;
    else break;
  }
  return columns;
}

/** Where at least one empty line follows every line, and more do here and there, that one parts nothing: it is taken out. */
function evenlySpaced(lines: readonly PageLine[]): readonly PageLine[] {
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  let gap = Number.NaN;
  for (const { text } of lines) {
    if (text === '') gap++;
    else {
      if (gap < fewest) fewest = gap;
      if (gap > most) most = gap;
      gap = 0;
    }
  }
  if (!(fewest > 0 && most > fewest && Number.isFinite(fewest))) return lines;
  let kept = 0;
  return lines.filter(({ text }) => {
    kept = text === '' ? kept + 1 : 0;
    return text !== '' || kept > fewest;
  });
}

export const filled = (lines: readonly PageLine[]): readonly PageLine[] => lines.filter((line) => line.text !== '');

/** The lines of fields that a page prints as a list, without its signs; where one has none, the signs are the fields' own. */
export function unlisted(lines: readonly PageLine[]): readonly PageLine[] {
  const isListed = lines.every(({ text }) => text === '' || markedText(text)?.mark === '* ');
  return isListed ? lines.map((line) => ({ ...line, text: markedText(line.text)?.text ?? '' })) : lines;
}

/**
 * Running text, its paragraphs parted by one empty line, the items of a list by none. A line that ends a sentence ends
 * its paragraph, with or without an empty line: the registry breaks no lines inside paragraphs, and pages lose empty ones.
 */
export function proseOf(lines: readonly PageLine[]): string | undefined {
  const parts: string[] = [];
  let before: string | undefined;
  let afterBlank = false;
  for (const { text } of lines) {
    if (text !== '') {
      if (before !== undefined) parts.push(afterBlank || partsFrom(before, text) ? '\n\n' : '\n');
      parts.push(text);
      before = text;
    }
    afterBlank = text === '';
  }
  return before === undefined ? undefined : parts.join('');
}

const partsFrom = (before: string, line: string): boolean =>
  (endsSentence(before) || before.endsWith(':')) && !(isMarked(before) && isMarked(line));
