import { Failure } from '../../kernel/failure.ts';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** Longest row that is read, in characters: an open quotation mark takes in the rest of the file. */
const MOST = 1_000_000;
const QUOTE = '"';

/**
 * Rows of comma-separated values (RFC 4180) that come in pieces; quoted cells may hold line ends.
 *
 * @throws Failure `too-large` for a row beyond a million characters
 */
export async function* csvRows(chunks: AsyncIterable<string>, separator = ','): AsyncGenerator<CsvRow> {
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    rest += chunk;
    let from = 0;
    for (let end = endOfRow(rest, from); end >= 0; end = endOfRow(rest, from)) {
      const text = rest.slice(from, end);
      if (text.trim() !== '') yield { cells: cellsOf(text, separator), line };
      line += lineEnds(text) + 1;
      from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length > MOST) throw new Failure('too-large', `The row on line ${line} has no end`);
  }
  if (rest.trim() !== '') yield { cells: cellsOf(rest, separator), line };
}

/** Offset of the line end that is outside quotation marks; -1 where it has not come yet. */
function endOfRow(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const c = text[at];
    if (c === QUOTE) quoted = !quoted;
    else if (c === '\n' && !quoted) return at;
  }
  return -1;
}

const lineEnds = (text: string): number => text.split('\n').length - 1;

function cellsOf(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (quoted) {
      if (c !== QUOTE) cell += c;
      else if (text[at + 1] === QUOTE) {
        cell += QUOTE;
        at++;
      } else quoted = false;
    } else if (c === QUOTE) quoted = true;
    else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else if (c !== '\r') cell += c;
  }
  cells.push(cell);
  return cells;
}

/** A cell by the name of its column, '' where there is none. */
export function byColumn(header: readonly string[]): (cells: readonly string[], name: string) => string {
  const places = new Map(
    header.map((name, at) => [
      name
        .replace(/^\uFEFF/, '')
        .trim()
        .toLowerCase(),
      at,
    ]),
  );
  return (cells, name) => cells[places.get(name) ?? -1]?.trim() ?? '';
}
