import type { Version } from '../store/store.ts';

/** One entry of a Bundle that is being put together from stored bytes. */
export interface EntryParts {
  readonly fullUrl?: string;
  /** JSON of the resource, as stored or shaped. */
  readonly resource?: Buffer | string;
  /** The entry's other members (`search`, `request`, `response`). */
  readonly rest: Readonly<Record<string, unknown>>;
}

export interface Link {
  readonly relation: string;
  readonly url: string;
}

/**
 * The bytes of a Bundle. Resources are joined in as they are: nothing that is stored is parsed or written again on its
 * way out.
 */
export function bundleBody(
  head: { readonly type: string; readonly total?: number; readonly link?: readonly Link[] },
  entries: readonly EntryParts[],
): Buffer {
  const opening = JSON.stringify({ resourceType: 'Bundle', ...head });
  if (entries.length === 0) return Buffer.from(opening);
  const parts: Buffer[] = [Buffer.from(`${opening.slice(0, -1)},"entry":[`)];
  entries.forEach((entry, index) => {
    addEntry(parts, entry, index);
  });
  parts.push(Buffer.from(']}'));
  return Buffer.concat(parts);
}

/** Bytes that are sent at once. */
const PIECE_BYTES = 65_536;

/** The same, piece by piece, of entries that may be made meanwhile. */
export async function* bundlePieces(
  type: string,
  entries: AsyncIterable<EntryParts> | Iterable<EntryParts>,
): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [Buffer.from(`{"resourceType":"Bundle","type":${JSON.stringify(type)},"entry":[`)];
  let size = 0;
  let index = 0;
  for await (const entry of entries) {
    const from = parts.length;
    addEntry(parts, entry, index++);
    for (let i = from; i < parts.length; i++) size += parts[i]!.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  parts.push(Buffer.from(']}'));
  yield Buffer.concat(parts);
}

function addEntry(parts: Buffer[], entry: EntryParts, index: number): void {
  const members = JSON.stringify(entry.rest).slice(1, -1);
  const url = entry.fullUrl === undefined ? '' : `"fullUrl":${JSON.stringify(entry.fullUrl)}`;
  const separator = index === 0 ? '' : ',';
  if (entry.resource === undefined) {
    parts.push(Buffer.from(`${separator}{${[url, members].filter((text) => text !== '').join(',')}}`));
    return;
  }
  parts.push(Buffer.from(`${separator}{${url === '' ? '' : `${url},`}"resource":`));
  parts.push(typeof entry.resource === 'string' ? Buffer.from(entry.resource) : entry.resource);
  parts.push(Buffer.from(members === '' ? '}' : `,${members}}`));
}

/** Where a resource is found, absolute. */
export const fullUrl = (base: string, version: Version): string => `${base}/${version.type}/${version.id}`;
