import type { WriteResult } from '../store.ts';

type Line = readonly [WriteResult['outcome'], ...([string, string, string, string, boolean] | [])];

const EMPTY = Buffer.alloc(0);
const NEWLINE = 0x0a;

/** Results without bodies, as they cross a thread: bytes change hands at once however many there are. */
export function packResults(results: readonly WriteResult[]): ArrayBuffer {
  const lines = results.map(({ outcome, version }): string => {
    const line: Line = version
      ? [outcome, version.type, version.id, version.versionId, version.lastUpdated, version.deleted]
      : [outcome];
    return `${JSON.stringify(line)}\n`;
  });
  return new TextEncoder().encode(lines.join('')).buffer;
}

/** One after the other, so that whoever takes them may pause. */
export function* unpackResults(bytes: ArrayBuffer): Generator<WriteResult> {
  const all = Buffer.from(bytes);
  for (let from = 0; from < all.length; ) {
    const end = all.indexOf(NEWLINE, from);
    const [outcome, type, id, versionId, lastUpdated, deleted] = JSON.parse(all.toString('utf8', from, end)) as Line;
    from = end + 1;
    yield type === undefined
      ? { outcome }
      : {
          outcome,
          version: { type, id: id!, versionId: versionId!, lastUpdated: lastUpdated!, deleted: deleted!, body: EMPTY },
        };
  }
}
