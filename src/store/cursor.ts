import { createHmac, timingSafeEqual } from 'node:crypto';
import { Failure } from '../kernel/failure.ts';

/** Where a page ended. `scope` names the question: a cursor is good for that one only. */
export interface Position {
  readonly scope: string;
  /** Values of the sort keys of the last entry, null where it has none; then what breaks ties. */
  readonly after: readonly (string | number | null)[];
}

const SEAL_BYTES = 16;

/** Opaque, URL-safe text that only a store with the same key opens again. */
export function sealCursor(position: Position, key: Uint8Array): string {
  const payload = Buffer.from(JSON.stringify([position.scope, ...position.after]), 'utf8');
  return Buffer.concat([seal(payload, key), payload]).toString('base64url');
}

/** @throws Failure `invalid` for a cursor that was changed, is of another store or of another question */
export function openCursor(cursor: string, scope: string, key: Uint8Array): Position {
  const bytes = /^[A-Za-z0-9_-]{24,4096}$/.test(cursor) ? Buffer.from(cursor, 'base64url') : Buffer.alloc(0);
  const payload = bytes.subarray(SEAL_BYTES);
  if (payload.length === 0 || !timingSafeEqual(bytes.subarray(0, SEAL_BYTES), seal(payload, key))) throw refused();
  const [found, ...after] = JSON.parse(payload.toString('utf8')) as [string, ...(string | number | null)[]];
  if (found !== scope || bytes.toString('base64url') !== cursor) throw refused();
  return { scope, after };
}

/** Names a store by its key, and tells nothing of it. */
export const identityOf = (key: Uint8Array): string => seal(Buffer.from('identity'), key).toString('base64url');

const refused = (): Failure => new Failure('invalid', 'This page link is not one that was given out for this search');

const seal = (payload: Uint8Array, key: Uint8Array): Buffer =>
  createHmac('sha256', key).update(payload).digest().subarray(0, SEAL_BYTES);
