import type { Version } from '../store.ts';

/** Versions as they cross a thread: their bodies in one buffer that changes hands without a copy. */
export interface Parcel {
  readonly heads: readonly (Omit<Version, 'body'> & { readonly length: number })[];
  readonly bytes: ArrayBuffer;
}

export function pack(versions: readonly Version[]): Parcel {
  const bytes = new Uint8Array(versions.reduce((sum, { body }) => sum + body.length, 0));
  let at = 0;
  const heads = versions.map(({ body, ...head }) => {
    bytes.set(body, at);
    at += body.length;
    return { ...head, length: body.length };
  });
  return { heads, bytes: bytes.buffer };
}

export function unpack({ heads, bytes }: Parcel): Version[] {
  let at = 0;
  return heads.map(({ length, ...head }) => {
    const body = Buffer.from(bytes, at, length);
    at += length;
    return { ...head, body };
  });
}
