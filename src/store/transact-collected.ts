import type { Access } from './access.ts';
import type { Store, Write, WriteResult } from './store.ts';

/** `transactParts` by `transact`: for stores that hold a transaction in memory anyway. */
export async function transactCollected(
  store: Pick<Store, 'transact'>,
  access: Access,
  parts: AsyncIterable<readonly Write[]>,
): Promise<readonly WriteResult[]> {
  const writes: Write[] = [];
  for await (const part of parts) for (const write of part) writes.push(write);
  return (await store.transact(access, writes)).map(withoutBody);
}

const EMPTY = Buffer.alloc(0);

const withoutBody = (result: WriteResult): WriteResult =>
  result.version ? { ...result, version: { ...result.version, body: EMPTY } } : result;
