import { nowMs } from '../../../kernel/clock.ts';

/** How long an answer is good for, in milliseconds. */
const GOOD_FOR_MS = 3_600_000;

interface Kept {
  readonly text: string;
  readonly until: number;
}

/** Texts by what was asked, up to a size in characters of both together; those that were not used for longest go first. */
export class AnswerMemory {
  readonly #kept = new Map<string, Kept>();
  readonly #most: number;
  readonly #now: () => number;
  #size = 0;

  constructor(most: number, now: () => number = nowMs) {
    this.#most = most;
    this.#now = now;
  }

  get(key: string): string | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#forget(key);
    if (found.until <= this.#now()) return undefined;
    this.#add(key, found);
    return found.text;
  }

  set(key: string, text: string): void {
    this.#forget(key);
    if (key.length + text.length > this.#most) return;
    this.#add(key, { text, until: this.#now() + GOOD_FOR_MS });
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#most) return;
      this.#forget(oldest);
    }
  }

  #add(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
    this.#size += key.length + kept.text.length;
  }

  #forget(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    this.#kept.delete(key);
    this.#size -= key.length + kept.text.length;
  }
}
