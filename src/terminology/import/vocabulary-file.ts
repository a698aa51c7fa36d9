import type { ImportRow, Release } from './row.ts';

/** What a reader of a form gives: its release once, before it ends, and its rows. */
export type FileRow = ImportRow | { readonly k: 'release'; readonly release: Release };

/** The text of a file in pieces → its rows, as they come. */
export type FileReader = (chunks: AsyncIterable<string>, input: SourceName) => AsyncGenerator<FileRow>;

/** What a file is called: releases of some vocabularies are told by it alone. */
export interface SourceName {
  /** Path as given; `-` for standard input. */
  readonly path: string;
}
