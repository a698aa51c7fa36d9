import { extname } from 'node:path';
import { type Transferable, Worker } from 'node:worker_threads';
import { Failure, type FailureKind, type Issue } from '../../kernel/failure.ts';

/** An error as it crosses a thread. */
export interface SentError {
  readonly kind?: FailureKind;
  readonly message: string;
  readonly expression?: string;
  readonly issues?: readonly Issue[];
}

export type Reply = { readonly call: number } & ({ readonly value: unknown } | { readonly error: SentError });

export function toSent(error: unknown): SentError {
  if (!(error instanceof Failure))
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { kind, message, expression, issues } = error;
  return { kind, message, ...(expression === undefined ? {} : { expression }), issues };
}

function fromSent({ kind, message, expression, issues }: SentError): Error {
  if (kind === undefined) return new Error(message);
  return new Failure(kind, message, {
    ...(expression === undefined ? {} : { expression }),
    ...(issues ? { issues } : {}),
  });
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A worker thread that answers calls; one that died is started again by the next call. */
export class Thread {
  readonly #script: string;
  readonly #path: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #calls = 0;
  #closed = false;

  /** `script`: a file beside this one, without its ending: `.ts` in sources, `.js` when built. */
  constructor(script: string, path: string) {
    this.#script = script;
    this.#path = path;
  }

  call<T>(method: string, args: unknown, transfer: readonly Transferable[] = []): Promise<T> {
    const call = ++this.#calls;
    return new Promise<T>((resolve, reject) => {
      const worker = this.#start();
      this.#waiting.set(call, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ call, method, args }, transfer);
    });
  }

  /** A message that nothing answers. */
  send(method: string, args: unknown): void {
    this.#start().postMessage({ method, args });
  }

  /** Ends what is under way: the oldest call fails with `reason`, those behind it as `busy`. The next call starts anew. */
  abandon(reason: Error): void {
    const worker = this.#worker;
    const waiting = [...this.#waiting.values()];
    this.#worker = undefined;
    this.#waiting.clear();
    waiting.forEach(({ reject }, i) => {
      reject(i === 0 ? reason : new Failure('busy', 'The search before this one took too long; try again'));
    });
    void worker?.terminate();
  }

  /** Whether a call is the one that the thread is at. */
  isAt(call: number): boolean {
    return this.#waiting.keys().next().value === call;
  }

  /** Number of the newest call. */
  get newest(): number {
    return this.#calls;
  }

  /** Lets what is under way finish. */
  async close(): Promise<void> {
    if (this.#closed) return;
    if (this.#worker) await this.call('close', undefined).catch(() => undefined);
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #start(): Worker {
    if (this.#closed) throw new Failure('fault', 'The store is closed');
    if (this.#worker) return this.#worker;
    const url = new URL(`./${this.#script}${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
    const worker = new Worker(url, { workerData: { path: this.#path } });
    worker.on('message', (reply: Reply) => this.#settle(reply));
    worker.on('error', (error) => this.#lost(worker, error));
    worker.on('exit', () => this.#lost(worker, undefined));
    this.#worker = worker;
    return worker;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.call);
    this.#waiting.delete(reply.call);
    if ('error' in reply) waiting?.reject(fromSent(reply.error));
    else waiting?.resolve(reply.value);
  }

  #lost(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Failure('fault', 'A thread of the store ended', { cause }));
  }
}
