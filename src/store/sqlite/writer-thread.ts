import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../kernel/failure.ts';
import type { Access } from '../access.ts';
import type { DraftWrite } from '../draft.ts';
import type { Version } from '../store.ts';
import { Incoming } from './incoming.ts';
import { pack } from './parcel.ts';
import { packResults } from './result-lines.ts';
import { type Reply, toSent } from './thread.ts';
import { type Job, type JobResult, Writer } from './writer.ts';

type Message =
  | { readonly call: number; readonly method: 'open' | 'close' }
  | {
      /** Absent where nobody waits until they are taken. */
      readonly call?: number;
      readonly method: 'entries';
      readonly args: { readonly transaction: number; readonly writes: readonly DraftWrite[] };
    }
  | { readonly method: 'abandon'; readonly args: { readonly transaction: number } }
  | {
      readonly call: number;
      readonly method: 'transact';
      readonly args: {
        readonly transaction: number;
        readonly access: Access;
        readonly count: number;
        /** The results are wanted without bodies. */
        readonly bare: boolean;
      };
    };

interface Waiting extends Job {
  readonly call: number;
  readonly incoming: Incoming;
}

/** Most entries of transactions that become durable together: the first of them waits for the last. */
const MAX_TOGETHER = 500;

const port = parentPort!;
const { path } = workerData as { readonly path: string };
const entries = new Map<number, Incoming>();
let queue: Waiting[] = [];
let writer: Writer | undefined;

port.on('message', (message: Message) => {
  switch (message.method) {
    case 'entries':
      takeIn(message.call, () => take(message.args.transaction).add(message.args.writes));
      break;
    case 'abandon':
      take(message.args.transaction).close();
      entries.delete(message.args.transaction);
      break;
    case 'transact': {
      const { transaction, access, count, bare } = message.args;
      const incoming = take(transaction);
      const { writes } = incoming;
      entries.delete(transaction);
      if (writes.length !== count) {
        incoming.close();
        answer(message.call, () => {
          throw new Failure('fault', 'A part of the transaction was lost on its way; nothing was written');
        });
        break;
      }
      if (queue.length === 0) setImmediate(drain);
      queue.push({ call: message.call, access, writes, bare, incoming });
      break;
    }
    case 'open':
      answer(message.call, () => void open());
      break;
    case 'close':
      drain();
      answer(message.call, () => writer?.close());
  }
});

function take(transaction: number): Incoming {
  const list = entries.get(transaction) ?? new Incoming(path);
  entries.set(transaction, list);
  return list;
}

/** What cannot be taken in is missed when the transaction is counted, if nobody waits to hear of it. */
function takeIn(call: number | undefined, act: () => void): void {
  if (call !== undefined) answer(call, act);
  else act();
}

const open = (): Writer => (writer ??= new Writer(path));

function drain(): void {
  const all = queue;
  queue = [];
  for (let at = 0; at < all.length; ) {
    const together: Waiting[] = [];
    for (let size = 0; at < all.length && (size === 0 || size + all[at]!.writes.length <= MAX_TOGETHER); at++) {
      together.push(all[at]!);
      size += all[at]!.writes.length;
    }
    runTogether(together);
  }
}

function runTogether(waiting: readonly Waiting[]): void {
  try {
    open()
      .run(waiting)
      .forEach((result, i) => {
        reply(waiting[i]!, result);
      });
  } catch (error) {
    for (const { call } of waiting) port.postMessage({ call, error: toSent(error) } satisfies Reply);
  } finally {
    for (const { incoming } of waiting) incoming.close();
  }
}

function reply({ call, bare }: Waiting, result: JobResult): void {
  if ('error' in result) {
    port.postMessage({ call, error: toSent(result.error) } satisfies Reply);
    return;
  }
  if (bare) {
    const lines = packResults(result.results);
    port.postMessage({ call, value: lines } satisfies Reply, [lines]);
    return;
  }
  const versions: Version[] = [];
  const outcomes = result.results.map(({ outcome, version }) => ({
    outcome,
    at: version === undefined ? -1 : versions.push(version) - 1,
  }));
  const parcel = pack(versions);
  port.postMessage({ call, value: { outcomes, parcel } } satisfies Reply, [parcel.bytes]);
}

function answer(call: number, act: () => void): void {
  try {
    act();
    port.postMessage({ call, value: undefined } satisfies Reply);
  } catch (error) {
    port.postMessage({ call, error: toSent(error) } satisfies Reply);
  }
}
