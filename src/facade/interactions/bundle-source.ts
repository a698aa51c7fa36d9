import { setImmediate as nextTurn } from 'node:timers/promises';
import { BundleSplitter } from '../../fhir/bundle-splitter.ts';
import type { Limits } from '../services.ts';

/** Bytes that are looked at in one turn of the event loop. */
const PIECE_BYTES = 65_536;

/** Bytes of entries that wait for the Bundle to say its type; with more, it is taken for a transaction. */
const MOST_WAITING = 33_554_432;

/** A Bundle whose bytes come as they are needed. */
export class BundleSource {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #splitter: BundleSplitter;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #ended = false;

  constructor(chunks: AsyncIterable<Buffer>, limits: Limits) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#splitter = new BundleSplitter({ partBytes: limits.bodyBytes, entries: limits.transactionEntries });
  }

  /** Whether it is, or may turn out to be, a transaction: reads until that is known, or too much has come. */
  async mayBeTransaction(): Promise<boolean> {
    while (this.#splitter.type === undefined && !this.#ended && this.#waitingBytes < MOST_WAITING) await this.#more();
    const { type } = this.#splitter;
    return type === 'transaction' || (type === undefined && !this.#ended);
  }

  /** The entries, each as its JSON, in their order. */
  async *entries(): AsyncGenerator<Buffer> {
    try {
      for (;;) {
        const waiting = this.#waiting;
        this.#waiting = [];
        this.#waitingBytes = 0;
        yield* waiting;
        if (this.#ended) return;
        await this.#more();
      }
    } finally {
      await this.close();
    }
  }

  /** The members of the Bundle but for its entries, once these have all come. */
  rest(): unknown {
    return this.#splitter.end();
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) {
      this.#ended = true;
      return;
    }
    for (let from = 0; from < value.length; from += PIECE_BYTES) {
      if (from > 0) await nextTurn();
      for (const entry of this.#splitter.push(value.subarray(from, from + PIECE_BYTES))) {
        this.#waiting.push(entry);
        this.#waitingBytes += entry.length;
      }
    }
  }
}
