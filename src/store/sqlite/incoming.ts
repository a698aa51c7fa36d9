import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { newId } from '../../kernel/ids.ts';
import type { Draft, DraftWrite } from '../draft.ts';

/** Characters of resources that one transaction may have in memory; what comes then waits in a file. */
const MOST_HELD = 8_000_000;

/** The entries of a transaction that has not all come yet. */
export class Incoming {
  readonly #path: string;
  readonly #writes: DraftWrite[] = [];
  #held = 0;
  #spill: Spill | undefined;

  /** @param path of the store: what does not fit in memory lies beside it, under no name */
  constructor(path: string) {
    this.#path = path;
  }

  add(writes: readonly DraftWrite[]): void {
    for (const write of writes)
      this.#writes.push('draft' in write ? { ...write, draft: this.#put(write.draft) } : write);
  }

  get writes(): readonly DraftWrite[] {
    return this.#writes;
  }

  /** Whether it is too large to be held in memory. */
  get isLarge(): boolean {
    return this.#spill !== undefined;
  }

  close(): void {
    this.#spill?.close();
  }

  #put(draft: Draft): Draft {
    this.#held += draft.content.length;
    if (this.#held <= MOST_HELD) return draft;
    this.#spill ??= new Spill(`${this.#path}.${newId()}`);
    return new SpilledDraft(draft, this.#spill, this.#spill.write(draft.content));
  }
}

interface Place {
  readonly at: number;
  readonly length: number;
}

class SpilledDraft implements Draft {
  readonly type: string;
  readonly id?: string;
  readonly meta: string;
  readonly #spill: Spill;
  readonly #place: Place;

  constructor({ type, id, meta }: Draft, spill: Spill, place: Place) {
    this.type = type;
    if (id !== undefined) this.id = id;
    this.meta = meta;
    this.#spill = spill;
    this.#place = place;
  }

  get content(): string {
    return this.#spill.read(this.#place);
  }
}

/** Texts in a file that is gone when it is closed, or when the process ends. */
class Spill {
  readonly #file: number;
  readonly #path: string;
  readonly #isHidden: boolean;
  #end = 0;
  /** What was read last: a draft is looked at several times in a row. */
  #last: { readonly at: number; readonly text: string } | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'wx+', 0o600);
    this.#isHidden = process.platform !== 'win32';
    if (this.#isHidden) unlinkSync(path);
  }

  write(text: string): Place {
    const bytes = Buffer.from(text, 'utf8');
    const place = { at: this.#end, length: bytes.length };
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, undefined, place.at + done);
    this.#end += bytes.length;
    return place;
  }

  read({ at, length }: Place): string {
    if (this.#last?.at === at) return this.#last.text;
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file, bytes, done, length - done, at + done);
      if (read === 0) throw new Error('A part of the transaction is no more where it was written');
      done += read;
    }
    const text = bytes.toString('utf8');
    this.#last = { at, text };
    return text;
  }

  close(): void {
    closeSync(this.#file);
    if (!this.#isHidden) unlinkSync(this.#path);
  }
}
