import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SearchQuery } from '../../fhir/search/tree.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Access } from '../access.ts';
import { type DraftWrite, toDraftWrite } from '../draft.ts';
import type { HistoryPage, HistoryQuery, SearchPage, Store, Version, Write, WriteResult } from '../store.ts';
import { explain } from './failures.ts';
import { type Parcel, unpack } from './parcel.ts';
import { Reader } from './reader.ts';
import { unpackResults } from './result-lines.ts';
import { Thread } from './thread.ts';

export interface SqliteOptions {
  /** Threads that search; 1 by default. Reads by id need none. */
  readonly searchThreads?: number;
  /** A search that takes longer fails as `too-costly`; 30,000 by default. */
  readonly searchTimeoutMs?: number;
}

/** A file that goes when the store is closed. */
const TEMPORARY = ':memory:';

/** Characters that are sent to the writer at once: what the event loop is held for. */
const PART = 1_000_000;

/**
 * Opens a store in one file, made where there is none; `:memory:` is a temporary file. One thread writes; searches and
 * histories run in threads of their own; reads by id here.
 *
 * @throws Failure `busy` where the file is locked, `fault` where it is no database, not ours, or of a newer version
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  const folder = path === TEMPORARY ? mkdtempSync(join(tmpdir(), 'trialbridge-')) : undefined;
  const file = folder === undefined ? path : join(folder, 'store.db');
  const writer = new Thread('writer-thread', file);
  try {
    makeFolder(dirname(file));
    await writer.call('open', undefined);
    const readers = Array.from(
      { length: Math.max(1, options.searchThreads ?? 1) },
      () => new Thread('reader-thread', file),
    );
    return new SqliteStore(file, new Reader(file), writer, readers, folder, options.searchTimeoutMs ?? 30_000);
  } catch (error) {
    await writer.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    throw explain(error, file);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure('fault', `The store's folder ${folder} cannot be made: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

class SqliteStore implements Store {
  readonly #path: string;
  readonly #reader: Reader;
  readonly #writer: Thread;
  readonly #searchers: readonly Thread[];
  readonly #folder: string | undefined;
  readonly #searchTimeoutMs: number;
  #searches = 0;
  #transactions = 0;
  #closing: Promise<void> | undefined;

  constructor(
    path: string,
    reader: Reader,
    writer: Thread,
    searchers: readonly Thread[],
    folder: string | undefined,
    searchTimeoutMs: number,
  ) {
    this.#path = path;
    this.#reader = reader;
    this.#writer = writer;
    this.#searchers = searchers;
    this.#folder = folder;
    this.#searchTimeoutMs = searchTimeoutMs;
  }

  async read(access: Access, type: string, id: string): Promise<Version | undefined> {
    return this.#here(() => this.#reader.read(access, type, id));
  }

  async readVersion(access: Access, type: string, id: string, versionId: string): Promise<Version | undefined> {
    return this.#here(() => this.#reader.readVersion(access, type, id, versionId));
  }

  async history(access: Access, query: HistoryQuery): Promise<HistoryPage> {
    const { versions, ...rest } = await this.#ask<Omit<HistoryPage, 'versions'> & { versions: Parcel }>('history', [
      access,
      query,
    ]);
    return { ...rest, versions: unpack(versions) };
  }

  async search(access: Access, query: SearchQuery): Promise<SearchPage> {
    type Sent = Omit<SearchPage, 'matches' | 'included'> & { matches: Parcel; included: Parcel };
    const { matches, included, ...rest } = await this.#ask<Sent>('search', [access, query]);
    return { ...rest, matches: unpack(matches), included: unpack(included) };
  }

  async transact(access: Access, writes: readonly Write[]): Promise<readonly WriteResult[]> {
    type Sent = { outcomes: { outcome: WriteResult['outcome']; at: number }[]; parcel: Parcel };
    const { outcomes, parcel } = await this.#transact<Sent>(access, once(writes), false);
    const versions = unpack(parcel);
    return outcomes.map(({ outcome, at }) => (at < 0 ? { outcome } : { outcome, version: versions[at]! }));
  }

  async transactParts(access: Access, parts: AsyncIterable<readonly Write[]>): Promise<Iterable<WriteResult>> {
    return unpackResults(await this.#transact<ArrayBuffer>(access, parts, true));
  }

  async changeNumber(): Promise<number> {
    return this.#here(() => this.#reader.changeNumber());
  }

  async identity(): Promise<string> {
    return this.#here(() => this.#reader.identity);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.all(this.#searchers.map((searcher) => searcher.close()));
    this.#reader.close();
    await this.#writer.close();
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }

  async #transact<T>(access: Access, parts: AsyncIterable<readonly Write[]>, bare: boolean): Promise<T> {
    const transaction = ++this.#transactions;
    const count = await this.#send(transaction, parts);
    return this.#writer.call<T>('transact', { transaction, access, count, bare });
  }

  /**
   * In parts, so that a large transaction does not hold the event loop.
   *
   * @returns how many writes were sent
   */
  async #send(transaction: number, parts: AsyncIterable<readonly Write[]>): Promise<number> {
    let part: DraftWrite[] = [];
    let size = 0;
    let count = 0;
    try {
      for await (const writes of parts) {
        for (const write of writes) {
          const draft = toDraftWrite(write);
          part.push(draft);
          count++;
          size += 'draft' in draft ? draft.draft.content.length : 'patch' in draft ? draft.patch.text.length : 100;
          if (size < PART) continue;
          // Waits until it is taken, so that no more than a part is ever on its way.
          await this.#writer.call('entries', { transaction, writes: part });
          part = [];
          size = 0;
        }
      }
    } catch (error) {
      this.#writer.send('abandon', { transaction });
      throw error;
    }
    this.#writer.send('entries', { transaction, writes: part });
    return count;
  }

  async #ask<T>(method: string, args: unknown): Promise<T> {
    const thread = this.#searchers[this.#searches++ % this.#searchers.length]!;
    const answer = thread.call<T>(method, args);
    const call = thread.newest;
    const timer = setInterval(() => {
      if (!thread.isAt(call)) return;
      thread.abandon(new Failure('too-costly', `The search took longer than ${this.#searchTimeoutMs} ms`));
    }, this.#searchTimeoutMs);
    try {
      return await answer;
    } finally {
      clearInterval(timer);
    }
  }

  #here<T>(look: () => T): T {
    if (this.#closing) throw new Failure('fault', 'The store is closed');
    try {
      return look();
    } catch (error) {
      throw explain(error, this.#path);
    }
  }
}
