import { parentPort, workerData } from 'node:worker_threads';
import type { SearchQuery } from '../../fhir/search/tree.ts';
import type { Access } from '../access.ts';
import type { HistoryQuery } from '../store.ts';
import { type Parcel, pack } from './parcel.ts';
import { Reader } from './reader.ts';
import { type Reply, toSent } from './thread.ts';

type Message = { readonly call: number } & (
  | { readonly method: 'search'; readonly args: readonly [Access, SearchQuery] }
  | { readonly method: 'history'; readonly args: readonly [Access, HistoryQuery] }
  | { readonly method: 'close' }
);

const port = parentPort!;
const { path } = workerData as { readonly path: string };
let reader: Reader | undefined;

port.on('message', (message: Message) => {
  try {
    const { value, parcels } = answer(message);
    port.postMessage(
      { call: message.call, value } satisfies Reply,
      parcels.map(({ bytes }) => bytes),
    );
  } catch (error) {
    port.postMessage({ call: message.call, error: toSent(error) } satisfies Reply);
  }
});

function answer(message: Message): { readonly value: unknown; readonly parcels: readonly Parcel[] } {
  if (message.method === 'close') {
    reader?.close();
    return { value: undefined, parcels: [] };
  }
  reader ??= new Reader(path);
  if (message.method === 'search') {
    const { matches, included, ...rest } = reader.search(...message.args);
    const parcels = [pack(matches), pack(included)] as const;
    return { value: { ...rest, matches: parcels[0], included: parcels[1] }, parcels };
  }
  const { versions, ...rest } = reader.history(...message.args);
  const parcel = pack(versions);
  return { value: { ...rest, versions: parcel }, parcels: [parcel] };
}
