import type { KeptRow } from './kept-rows.ts';
import type { Release } from './row.ts';

/** What became of a file. `replaced`: the version that was there before, '' where it had none. */
export interface KeptFile {
  readonly concepts: number;
  readonly names: number;
  readonly replaced?: string;
}

/**
 * Keeps vocabularies. What is written between `begin` and `commit` is seen all at once, or, where the process ends before,
 * never; who reads goes on with what there was. A file is written between `beginFile` and `finishFile` or `dropFile`.
 */
export interface VocabularyKeeper {
  /** Whether a file with this hash is in use. */
  holds(hash: string): boolean;
  begin(): void;
  commit(): void;
  rollback(): void;
  /** The number of the newest file so far. */
  mark(): number;
  beginFile(): void;
  add(row: KeptRow): void;
  /**
   * Puts the file in the place of what there was of its key and part, and drops files of an earlier release of the key,
   * save those that came after `since`, a number that `mark` gave.
   *
   * @throws Failure `conflict` where a later release is in use
   */
  finishFile(release: Release & { readonly hash: string }, since: number): KeptFile;
  /** Leaves nothing of the file that was begun. */
  dropFile(): void;
  close(): void;
}
