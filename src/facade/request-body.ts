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

/**
 * The body of a request: what an earlier parser made of it, or its bytes, unpacked. No more than `limit` bytes are ever
 * held, and a request that announces more is refused before any of it is read.
 *
 * @throws Failure `too-large`; `unsupported-media-type` for a coding that we do not know; `invalid` for a damaged one
 */
export async function requestBody(request: IncomingMessage, limit: number): Promise<RequestBody> {
  const parsed = parsedBody(request);
  if (parsed) return parsed;
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const coding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (coding === 'identity') return ofBytes(await collect(request, limit));
  const unpack = UNPACK[coding];
  if (!unpack)
    throw new Failure(
      'unsupported-media-type',
      `The content coding ${coding.slice(0, 40)} cannot be read: send gzip, deflate, br or none`,
    );
  const unpacked = request.pipe(unpack());
  request.once('error', (error) => unpacked.destroy(error));
  try {
    return ofBytes(await collect(unpacked, limit));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('invalid', `The body is not what its content coding (${coding}) says`, { cause: error });
  } finally {
    request.unpipe(unpacked);
    unpacked.destroy();
  }
}

function parsedBody(request: MaybeParsed): RequestBody | undefined {
  const consumed = request._body === true || request.readableEnded;
  if (!consumed || request.body === undefined) return undefined;
  if (Buffer.isBuffer(request.body)) return ofBytes(request.body);
  if (typeof request.body === 'string') return ofBytes(Buffer.from(request.body));
  return { kind: 'parsed', value: request.body };
}

const ofBytes = (bytes: Buffer): RequestBody => (bytes.length === 0 ? { kind: 'none' } : { kind: 'bytes', bytes });

function collect(stream: Readable, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) {
        stream.off('data', onData);
        chunks.length = 0;
        reject(tooLarge(limit));
      } else {
        chunks.push(chunk);
      }
    };
    stream.on('data', onData);
    stream.once('end', () => resolve(Buffer.concat(chunks, size)));
    stream.once('error', reject);
    stream.once('close', () => reject(new Failure('invalid', 'The request ended before its body did')));
  });
}

const tooLarge = (limit: number): Failure => new Failure('too-large', `The body is larger than ${limit} bytes`);
