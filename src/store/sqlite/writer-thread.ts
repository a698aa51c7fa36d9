import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../kernel/failure.ts';
import type { Access } from '../access.ts';
import type { DraftWrite } from '../draft.ts';
import type { Version } from '../store.ts';
import { pack } from './parcel.ts';
import { type Reply, toSent } from './thread.ts';
import { type JobResult, Writer } from './writer.ts';

type Message =
  | { readonly call: number; readonly method: 'open' | 'close' }
  | {
      readonly method: 'entries';
      readonly args: { readonly transaction: number; readonly writes: readonly DraftWrite[] };
    }
  | { readonly method: 'abandon'; readonly args: { readonly transaction: number } }
  | {
      readonly call: number;
      readonly method: 'transact';
      readonly args: { readonly transaction: number; readonly access: Access; readonly count: number };
    };

interface Waiting {
  readonly call: number;
  readonly access: Access;
  readonly writes: readonly DraftWrite[];
}

/** Most entries of transactions that become durable together: the first of them waits for the last. */
const MAX_TOGETHER = 500;

const port = parentPort!;
const { path } = workerData as { readonly path: string };
const entries = new Map<number, DraftWrite[]>();
let queue: Waiting[] = [];
let writer: Writer | undefined;

port.on('message', (message: Message) => {
  switch (message.method) {
    case 'entries':
      take(message.args.transaction).push(...message.args.writes);
      break;
    case 'abandon':
      entries.delete(message.args.transaction);
      break;
    case 'transact': {
      const { transaction, access, count } = message.args;
      const writes = take(transaction);
      entries.delete(transaction);
      if (writes.length !== count) {
        answer(message.call, () => {
          throw new Failure('fault', 'A part of the transaction was lost on its way; nothing was written');
        });
        break;
      }
      if (queue.length === 0) setImmediate(drain);
      queue.push({ call: message.call, access, writes });
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

function take(transaction: number): DraftWrite[] {
  const list = entries.get(transaction) ?? [];
  entries.set(transaction, list);
  return list;
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
        reply(waiting[i]!.call, result);
      });
  } catch (error) {
    for (const { call } of waiting) port.postMessage({ call, error: toSent(error) } satisfies Reply);
  }
}

function reply(call: number, result: JobResult): void {
  if ('error' in result) {
    port.postMessage({ call, error: toSent(result.error) } satisfies Reply);
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
