import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { Failure } from '../kernel/failure.ts';

/**
 * A place in the answer to a question, as links carry it. An answer is a snapshot: what the store held at one change
 * number. The first page takes the number of that moment, and every other page of the walk answers as of it:
 *
 * - what has not changed since (its newest change is not later than `snapshot`) is looked up in the index as it is;
 * - what has changed since is left out of that, and judged by the version that it had: the newest whose change number is
 *   not later than `snapshot`. If that one was live and matched, it is what the page shows.
 *
 * So change numbers must be given out in the order in which changes become visible: when a store says N, everything up to
 * N is there for all to see, and whatever is committed later is above N. Where a boundary stands in the sort is worked out
 * from the boundary's own version at the snapshot, so that a cursor holds no value of any resource, and is short.
 */
export interface Cursor {
  /** Change number of the store whose state the walk shows. */
  readonly snapshot: number;
  /** Milliseconds since 1970: the `now` that the question was read with on the first page. */
  readonly now: number;
  readonly towards: 'next' | 'previous';
  /**
   * The entry that the page lies beyond, itself no part of it: `Type/id` in a search, the change number in a history. Absent:
   * the page begins at the end of the answer, and goes towards `previous`.
   */
  readonly from?: string;
  /** Entries on this page where that is fewer than the question says: the last page of an answer. */
  readonly take?: number;
}

const NOW_BYTES = 6;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = NOW_BYTES + NONCE_BYTES + TAG_BYTES;

/** Longest cursor that is given out: a name has 98 characters. */
const MAX_CHARACTERS = 256;

/**
 * Opaque, URL-safe text of at most 256 characters that only a store with the same key opens again. It is encrypted: nothing
 * but `now` can be read in it. The same place has always the same text.
 *
 * @param scope names the question: a cursor is good for that one only
 */
export function sealCursor(cursor: Cursor, scope: string, key: Uint8Array): string {
  const payload = JSON.stringify([cursor.snapshot, cursor.towards, cursor.from ?? null, cursor.take ?? null]);
  const now = Buffer.alloc(NOW_BYTES);
  now.writeUIntBE(cursor.now, 0, NOW_BYTES);
  const bound = Buffer.concat([now, Buffer.from(scope, 'utf8')]);
  const nonce = derived(key, 'nonce', bound, Buffer.from(`\0${payload}`)).subarray(0, NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'cursor'), nonce).setAAD(bound);
  const sealed = Buffer.concat([cipher.update(payload, 'utf8'), cipher.final()]);
  return Buffer.concat([now, nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Failure `invalid` for a cursor that was changed, is of another store or of another question */
export function openCursor(cursor: string, scope: string, key: Uint8Array): Cursor {
  const bytes = bytesOf(cursor);
  if (!bytes) throw refused();
  const now = bytes.subarray(0, NOW_BYTES);
  const nonce = bytes.subarray(NOW_BYTES, NOW_BYTES + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', derived(key, 'cursor'), nonce)
    .setAAD(Buffer.concat([now, Buffer.from(scope, 'utf8')]))
    .setAuthTag(bytes.subarray(NOW_BYTES + NONCE_BYTES, HEAD_BYTES));
  const opened = decipher.update(bytes.subarray(HEAD_BYTES));
  try {
    decipher.final();
  } catch (cause) {
    throw refused(cause);
  }
  type Payload = [number, Cursor['towards'], string | null, number | null];
  const [snapshot, towards, from, take] = JSON.parse(opened.toString('utf8')) as Payload;
  return {
    snapshot,
    now: now.readUIntBE(0, NOW_BYTES),
    towards,
    ...(from === null ? {} : { from }),
    ...(take === null ? {} : { take }),
  };
}

/** The `now` of a cursor, which is not yet known to be genuine; undefined for what is no cursor at all. */
export const cursorNow = (cursor: string): number | undefined => bytesOf(cursor)?.readUIntBE(0, NOW_BYTES);

/** Names a store by its key, and tells nothing of it. */
export const identityOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('identity').digest().subarray(0, TAG_BYTES).toString('base64url');

/** The same key by another spelling of its last digit would be another text for the same bytes: refused as well. */
function bytesOf(cursor: string): Buffer | undefined {
  if (cursor.length > MAX_CHARACTERS || !/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  return bytes.length > HEAD_BYTES && bytes.toString('base64url') === cursor ? bytes : undefined;
}

const refused = (cause?: unknown): Failure =>
  new Failure('invalid', 'This page link is not one that was given out for this search', {
    expression: '_cursor',
    cause,
  });

function derived(key: Uint8Array, use: string, ...parts: readonly Uint8Array[]): Buffer {
  const hmac = createHmac('sha256', key).update(`${use}\0`);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}
