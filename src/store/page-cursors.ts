import { type Cursor, openCursor, sealCursor } from './cursor.ts';

/** Where the pages around one page begin. */
export interface PageLinks {
  readonly next?: string;
  readonly previous?: string;
  /** Only where the whole answer's size is known. */
  readonly last?: string;
}

/** One page of a walk over a snapshot, and the cursors of its neighbours. */
export class PageCursors {
  readonly #scope: string;
  readonly #key: Uint8Array;
  readonly #count: number;
  readonly cursor: Cursor | undefined;
  readonly #snapshot: number;
  readonly #now: number;

  /**
   * @param count entries that a page may have
   * @param newest the store's change number now: the snapshot of a walk that begins here
   * @param now of the question, in milliseconds since 1970
   * @throws Failure `invalid` for a cursor that was not given out for this question
   */
  constructor(
    asked: {
      readonly scope: string;
      readonly cursor: string | undefined;
      readonly count: number;
      readonly now: number;
    },
    key: Uint8Array,
    newest: number,
  ) {
    this.#scope = asked.scope;
    this.#key = key;
    this.#count = asked.count;
    this.cursor = asked.cursor === undefined ? undefined : openCursor(asked.cursor, asked.scope, key);
    this.#snapshot = this.cursor?.snapshot ?? newest;
    this.#now = this.cursor?.now ?? asked.now;
  }

  /** Change number whose state the page shows. */
  get snapshot(): number {
    return this.#snapshot;
  }

  get backward(): boolean {
    return this.cursor?.towards === 'previous';
  }

  /** Entries of this page. */
  get take(): number {
    return Math.min(this.#count, this.cursor?.take ?? this.#count);
  }

  /**
   * @param found entries from the boundary on, in the direction of the walk, one more than `take` where there is more
   * @param nameOf what a cursor calls an entry
   * @param total of the whole answer, where it is known
   */
  page<T>(
    found: readonly T[],
    nameOf: (entry: T) => string,
    total?: number,
  ): { readonly entries: readonly T[]; readonly links: PageLinks } {
    const { take, backward } = this;
    const there = found.slice(0, take);
    const entries = backward ? there.reverse() : there;
    const [first, end] = [entries[0], entries.at(-1)];
    const hasMore = found.length > take && take > 0;
    const hasNext = backward ? this.cursor?.from !== undefined : hasMore;
    const hasPrevious = backward ? hasMore : this.cursor !== undefined;
    const lastTake = total === undefined || this.#count === 0 ? 0 : total % this.#count || this.#count;
    return {
      entries,
      links: {
        ...(hasNext && end !== undefined && { next: this.#seal({ towards: 'next', from: nameOf(end) }) }),
        ...(hasPrevious &&
          first !== undefined && { previous: this.#seal({ towards: 'previous', from: nameOf(first) }) }),
        ...(total !== undefined &&
          total > this.#count &&
          this.#count > 0 && { last: this.#seal({ towards: 'previous', take: lastTake }) }),
      },
    };
  }

  #seal(place: Pick<Cursor, 'towards' | 'from' | 'take'>): string {
    return sealCursor({ ...place, snapshot: this.#snapshot, now: this.#now }, this.#scope, this.#key);
  }
}
