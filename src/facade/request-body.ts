import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Failure } from '../kernel/failure.ts';
import type { RequestBody } from './call.ts';

/** What body parsers in front of us leave on a request. */
type MaybeParsed = IncomingMessage & { readonly body?: unknown; readonly _body?: unknown };

const UNPACK: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Bytes of a body from which on it is worked on as it comes. */
const STREAM_FROM = 1_000_000;

/**
 * The body of a request: what an earlier parser made of it, or its bytes, unpacked. No more than `limit` bytes are ever
 * held, and a request that announces more is refused before any of it is read.
 *
 * @param mayStream a larger body is given as it comes; it fails while it is read as this function does
 * @throws Failure `too-large`; `unsupported-media-type` for a coding that we do not know; `invalid` for a damaged one
 */
export async function requestBody(request: IncomingMessage, limit: number, mayStream = false): Promise<RequestBody> {
  const parsed = parsedBody(request);
  if (parsed) return parsed;
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const coding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  const chunks = coding === 'identity' ? limited(request, limit) : unpacked(request, coding, limit);
  const held: Buffer[] = [];
  let size = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held.push(next.value);
    size += next.value.length;
    if (mayStream && size > STREAM_FROM) return { kind: 'stream', chunks: joined(held, chunks) };
  }
  return ofBytes(Buffer.concat(held, size));
}

async function* joined(first: readonly Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function* unpacked(request: IncomingMessage, coding: string, limit: number): AsyncGenerator<Buffer> {
  const unpack = UNPACK[coding];
  if (!unpack)
    throw new Failure(
      'unsupported-media-type',
      `The content coding ${coding.slice(0, 40)} cannot be read: send gzip, deflate, br or none`,
    );
  const stream = request.pipe(unpack());
  request.once('error', (error) => stream.destroy(error));
  request.once('close', () => {
    if (!request.complete) stream.destroy(cutShort());
  });
  try {
    yield* limited(stream, limit);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('invalid', `The body is not what its content coding (${coding}) says`, { cause: error });
  } finally {
    request.unpipe(stream);
    stream.destroy();
  }
}

/** What is not read to its end is left open: the answer goes out on the same connection. */
async function* limited(stream: Readable, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > limit) throw tooLarge(limit);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? cutShort(error) : error;
  }
}

const cutShort = (cause?: unknown): Failure =>
  new Failure('invalid', 'The request ended before its body did', { cause });

function parsedBody(request: MaybeParsed): RequestBody | undefined {
  const consumed = request._body === true || request.readableEnded;
  if (!consumed || request.body === undefined) return undefined;
  if (Buffer.isBuffer(request.body)) return ofBytes(request.body);
  if (typeof request.body === 'string') return ofBytes(Buffer.from(request.body));
  return { kind: 'parsed', value: request.body };
}

const ofBytes = (bytes: Buffer): RequestBody => (bytes.length === 0 ? { kind: 'none' } : { kind: 'bytes', bytes });

const tooLarge = (limit: number): Failure => new Failure('too-large', `The body is larger than ${limit} bytes`);
