import { Failure } from '../../kernel/failure.ts';

export interface TarEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
/** Larger entries are refused: they are held whole. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Whether bytes begin as a POSIX tar archive does. */
export const isTar = (head: Uint8Array): boolean =>
  head.length >= 262 && String.fromCharCode(...head.subarray(257, 262)) === 'ustar';

/**
 * The files of a tar archive (POSIX ustar and pax) of which `wanted` says so, in its order, one held at a time.
 *
 * @throws Failure `invalid` where the archive ends early, `too-large` for an entry beyond 512 MB
 */
export async function* tarEntries(
  bytes: AsyncIterable<Uint8Array>,
  wanted: (name: string) => boolean,
): AsyncGenerator<TarEntry> {
  const source = new ByteSource(bytes);
  let longName: string | undefined;
  for (;;) {
    const header = await source.take(BLOCK);
    if (header === undefined || header.every((byte) => byte === 0)) return;
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    if (!Number.isSafeInteger(size) || size < 0) throw new Failure('invalid', 'The archive is damaged');
    if (size > MOST_BYTES) throw new Failure('too-large', `An entry of the archive has ${size} bytes`);
    const type = String.fromCharCode(header[156]!);
    const prefix = field(header, 345, 155);
    const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + field(header, 0, 100);
    longName = undefined;
    const isFile = type === '0' || type === '\0';
    const isPax = type === 'x' || type === 'L';
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (!isPax && !(isFile && wanted(name))) {
      await source.skip(padded);
      continue;
    }
    const content = await source.take(padded);
    if (content === undefined) throw new Failure('invalid', 'The archive ends in the middle of a file');
    if (isPax) longName = nameIn(type, new TextDecoder().decode(content.subarray(0, size)));
    else yield { name, content: content.subarray(0, size) };
  }
}

const field = (header: Uint8Array, from: number, length: number): string => {
  const end = header.indexOf(0, from);
  return new TextDecoder().decode(header.subarray(from, end < 0 || end > from + length ? from + length : end));
};

/** The name in a pax header (`19 path=package/x.json`) or in a GNU long-name entry. */
function nameIn(type: string, text: string): string | undefined {
  if (type === 'L') return text.replace(/\0.*$/s, '');
  return text
    .split('\n')
    .map((line) => /^\d+ path=(.*)$/.exec(line)?.[1])
    .find((path) => path !== undefined);
}

/** Bytes in the amounts that are asked for. */
class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** Undefined where there are fewer. */
  async take(count: number): Promise<Uint8Array | undefined> {
    if (this.#rest.length >= count) return this.#cut(count);
    const parts = [this.#rest];
    let length = this.#rest.length;
    while (length < count) {
      const next = await this.#chunks.next();
      if (next.done) return undefined;
      parts.push(next.value);
      length += next.value.length;
    }
    this.#rest = new Uint8Array(Buffer.concat(parts));
    return this.#cut(count);
  }

  async skip(count: number): Promise<void> {
    let left = count - this.#rest.length;
    if (left <= 0) {
      this.#cut(count);
      return;
    }
    for (;;) {
      const next = await this.#chunks.next();
      if (next.done) throw new Failure('invalid', 'The archive ends in the middle of a file');
      if (next.value.length >= left) {
        this.#rest = next.value.subarray(left);
        return;
      }
      left -= next.value.length;
    }
  }

  #cut(count: number): Uint8Array {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return taken;
  }
}
