import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import type { Trial } from '../trial/trial.ts';
import { trialFromCtgov } from './ctgov/trial.ts';
import { slicesOf } from './json-slices.ts';
import type { IsTerm } from './page/joined-conditions.ts';
import { trialFromPage } from './page/trial.ts';

export interface ReadOptions {
  /** `auto`: JSON where the first character is a bracket, else the text of a page. */
  readonly from: 'auto' | 'ctgov' | 'page';
  /** What the input is called in problems: a file name, `-`. */
  readonly input: string;
  readonly isTerm?: IsTerm;
}

/** Something in the input that could not be read; the rest was. */
export interface Problem {
  readonly input: string;
  /** From 1. */
  readonly line: number;
  /** Path in the record, or line of the page. */
  readonly expression?: string;
  readonly message: string;
}

export type ReadResult =
  | { readonly line: number; readonly trial: Trial }
  | { readonly line: number; readonly problem: Problem };

/** A piece of the input that should be one JSON value, and the line it begins on. */
interface Piece {
  readonly line: number;
  readonly text: string;
}

/**
 * The trials of an input, in its order: one study record, an array of them, `{studies: […]}`, one JSON value per line
 * (read as they come), or the text of one registry page. What cannot be read is a problem in its place.
 */
export async function* readRecords(
  source: string | AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<ReadResult> {
  const chunks = (typeof source === 'string' ? inOne(source) : source)[Symbol.asyncIterator]();
  const blank: string[] = [];
  let next = await chunks.next();
  while (!next.done && next.value.trim() === '') {
    blank.push(next.value);
    next = await chunks.next();
  }
  if (next.done) {
    yield { line: 1, problem: { input: options.input, line: 1, message: 'The input is empty' } };
    return;
  }
  const start = next.value;
  if (options.from === 'page' || (options.from === 'auto' && !/^\s*[[{]/.test(start))) {
    for await (const chunk of resumed(start, chunks)) blank.push(chunk);
    const text = blank.join('');
    yield outcome({ line: 1, text }, options, () => trialFromPage(text, options.isTerm));
    return;
  }
  const lead = start.slice(0, start.length - start.trimStart().length);
  const filled = start.slice(lead.lastIndexOf('\n') + 1);
  const before = [...blank, lead].reduce((count, text) => count + newlines(text), 0);
  const lines = linesOf(resumed(filled, chunks), before)[Symbol.asyncIterator]();
  const first: Piece = (await lines.next()).value;
  const rest: AsyncIterable<Piece> = { [Symbol.asyncIterator]: () => lines };
  if (parsed(first.text) !== undefined) {
    yield* trialsOf(first, options);
    for await (const line of rest) if (line.text.trim() !== '') yield* trialsOf(line, options);
  } else {
    yield* documentsOf([first, ...(await gathered(rest))], options);
  }
}

/** JSON that is spread over lines: one value, or, where that cannot be, one value per line or per unindented bracket. */
function* documentsOf(lines: readonly Piece[], options: ReadOptions): Iterable<ReadResult> {
  const whole = { line: lines[0]!.line, text: lines.map((line) => line.text).join('\n') };
  const starts = lines.filter((line) => line.text.startsWith('{')).length;
  if (starts < 2 || isContainer(whole.text) || parsed(whole.text) !== undefined) {
    yield* trialsOf(whole, options);
    return;
  }
  let piece: Piece | undefined;
  for (const line of lines) {
    if (piece && (line.text.startsWith('{') || parsed(piece.text) !== undefined)) {
      yield* trialsOf(piece, options);
      piece = undefined;
    }
    if (piece) piece = { line: piece.line, text: `${piece.text}\n${line.text}` };
    else if (line.text.trim() !== '') piece = line;
  }
  if (piece) yield* trialsOf(piece, options);
}

const isContainer = (text: string): boolean => /^\s*(?:\[|\{\s*"(?:studies|nextPageToken|totalCount)"\s*:)/.test(text);

/** The trials of one piece: a record, an array of them, or the registry's answer to a search. */
function* trialsOf(piece: Piece, options: ReadOptions): Iterable<ReadResult> {
  if (!isContainer(piece.text)) {
    yield outcome(piece, options, () => trialFromCtgov(parseJson(piece.text), piece.text));
    return;
  }
  const array = arrayOf(piece.text);
  const { slices, closed } = array === undefined ? { slices: [], closed: false } : slicesOf(piece.text, array);
  let at = 0;
  let line = piece.line;
  for (const { span } of slices) {
    line += newlines(piece.text.slice(at, span[0]));
    at = span[0];
    const text = piece.text.slice(...span);
    yield outcome({ line, text }, options, () => trialFromCtgov(parseJson(text), text));
  }
  if (!closed) {
    const message = array === undefined ? 'There is no array of studies' : 'The array of studies does not end';
    const last = piece.line + newlines(piece.text);
    yield { line: last, problem: { input: options.input, line: last, expression: 'studies', message } };
  }
}

/** Offset of the bracket that opens the array of records. */
function arrayOf(text: string): number | undefined {
  const open = text.search(/[[{]/);
  if (text[open] === '[') return open;
  const studies = slicesOf(text, open).slices.find((slice) => slice.key === 'studies');
  return studies && text[studies.span[0]] === '[' ? studies.span[0] : undefined;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

async function* inOne(text: string): AsyncGenerator<string> {
  yield text;
}

/** A chunk that was looked at, and those that come after it. */
async function* resumed(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function outcome(piece: Piece, options: ReadOptions, read: () => Trial): ReadResult {
  const { line } = piece;
  try {
    const trial = read();
    return trial.cut === undefined ? { line, trial } : { line, problem: cutProblem(trial, options) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { expression, message } = error;
    return { line, problem: { input: options.input, line, ...(expression !== undefined && { expression }), message } };
  }
}

/** Half a record would be stored as if it were the whole, without the criteria that the other half may hold. */
function cutProblem({ nctId, cut }: Trial, { input }: ReadOptions): Problem {
  const { place, message } = cut!;
  const line = Number(/\d+/.exec(place)?.[0] ?? 1);
  return { input, line, expression: place, message: `${nctId}: ${message}; nothing of it is used` };
}

async function gathered(lines: AsyncIterable<Piece>): Promise<readonly Piece[]> {
  const all: Piece[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

/** The lines of a text that comes in pieces, without a byte order mark, numbered from the one after `before`. */
async function* linesOf(chunks: AsyncIterable<string>, before: number): AsyncGenerator<Piece> {
  let line = before;
  let open: string[] = [];
  const end = (last: string): Piece => {
    const text = [...open, last]
      .join('')
      .replace(/\r$/, '')
      .replace(/^\ufeff/, '');
    open = [];
    line++;
    return { line, text };
  };
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    const tail = parts.pop()!;
    for (const part of parts) yield end(part);
    if (tail !== '') open.push(tail);
  }
  if (open.length > 0) yield end('');
}
