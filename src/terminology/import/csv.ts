import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { Failure } from '../../kernel/failure.ts';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Line on which it ends, from 1. */
  readonly line: number;
}

/** Longest row that is read, in bytes: an open quotation mark takes in the rest of the file. */
const MOST = 1_000_000;

/**
 * Rows of comma-separated values (RFC 4180) that come in pieces; quoted cells may hold line ends, rows may differ in their
 * number of cells.
 *
 * @throws Failure `too-large` for a row beyond a million bytes, `invalid` for a quotation mark that nothing closes
 */
export async function* csvRows(chunks: AsyncIterable<string>, separator = ','): AsyncGenerator<CsvRow> {
  const rows = parse({
    bom: true,
    delimiter: separator,
    info: true,
    max_record_size: MOST,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  // What goes wrong on the way in comes out of the rows.
  pipeline(Readable.from(chunks), rows, () => undefined);
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: Info }>)
      yield { cells: record, line: info.lines };
  } catch (error) {
    throw error instanceof CsvError ? failureOf(error) : error;
  }
}

function failureOf({ code, lines }: CsvError & { readonly lines?: number }): Failure {
  const where = lines === undefined ? '' : ` on line ${lines}`;
  return code === 'CSV_MAX_RECORD_SIZE'
    ? new Failure('too-large', `The row${where} has no end`)
    : new Failure('invalid', `This is no row of comma-separated values${where}`);
}

/** Names of columns as they are compared: in small letters. */
export const columnNames = (header: readonly string[]): string[] => header.map((name) => name.trim().toLowerCase());

/** A cell by the name of its column, '' where there is none. */
export function byColumn(header: readonly string[]): (cells: readonly string[], name: string) => string {
  const places = new Map(columnNames(header).map((name, at) => [name, at]));
  return (cells, name) => cells[places.get(name) ?? -1]?.trim() ?? '';
}
