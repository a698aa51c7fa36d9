import { createReadStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Failure } from '../kernel/failure.ts';

/** Longest line, in characters. */
const MAX_LINE = 64 * 1024 * 1024;
const STANDARD_INPUT = '-';
const GZIP = [0x1f, 0x8b] as const;

export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The inputs that a command line names; standard input where it names none. */
export const inputsOf = (files: readonly string[]): readonly string[] =>
  files.length === 0 ? [STANDARD_INPUT] : files;

/**
 * The lines of an input, empty ones left out; unpacked where it is gzip. Never more than a line and a chunk is held.
 *
 * @throws Failure `invalid` for a file that cannot be read, damaged gzip, or a line that is too long
 */
export async function* linesOf(input: string, standardInput: Readable): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const chunk of textChunks(input, standardInput)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      number++;
      if (text.trim() !== '') yield { text: text.replace(/\r$/, ''), number };
    }
    if (rest.length > MAX_LINE)
      throw new Failure('too-large', `Line ${number + 1} of ${input} has more than ${MAX_LINE} characters`);
  }
  if (rest.trim() !== '') yield { text: rest, number: number + 1 };
}

/** The text of an input as it comes, unpacked where it is gzip. */
export async function* textChunks(input: string, standardInput: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of byteChunks(input, standardInput)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw unreadable(error, input);
  }
}

/** The bytes of an input as they come, unpacked where it is gzip. */
export async function* byteChunks(input: string, standardInput: Readable): AsyncGenerator<Buffer> {
  try {
    yield* unpacked(input === STANDARD_INPUT ? standardInput : createReadStream(input));
  } catch (error) {
    throw unreadable(error, input);
  }
}

const unreadable = (error: unknown, input: string): Failure =>
  error instanceof Failure
    ? error
    : new Failure('invalid', `${input} cannot be read: ${(error as Error).message}`, { cause: error });

/** By its first two bytes, not by its name: standard input has none. */
async function* unpacked(source: Readable): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await iterator.next();
  if (first.done) return;
  const chunks = from(first.value, iterator);
  if (first.value[0] !== GZIP[0] || first.value[1] !== GZIP[1]) {
    yield* chunks;
    return;
  }
  const gunzip = new PassThrough();
  const done = pipeline(chunks, createGunzip(), gunzip);
  // The reader below meets the same error and is who reports it.
  done.catch(() => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
  await done;
}

async function* from(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
