import { formOf } from '../../../src/terminology/import/form.ts';
import type { Release } from '../../../src/terminology/import/row.ts';
import type { FileRow } from '../../../src/terminology/import/vocabulary-file.ts';

export interface ReadFile {
  readonly form: string;
  readonly release: Release;
  readonly rows: readonly Exclude<FileRow, { readonly k: 'release' }>[];
}

/** Pieces of a text, so that whatever is cut in two is put together again. */
export async function* pieces(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

/** Reads a text as the import does: by the form that its beginning and its file name tell. */
export async function readFile(text: string, path: string): Promise<ReadFile> {
  const form = formOf(text.slice(0, 4096), path.slice(path.lastIndexOf('/') + 1));
  if (!form) throw new Error(`No form fits ${path}`);
  const rows: Exclude<FileRow, { readonly k: 'release' }>[] = [];
  let release: Release | undefined;
  for await (const row of form.read(pieces(text), { path })) {
    if (row.k === 'release') release = row.release;
    else rows.push(row);
  }
  if (!release) throw new Error('No release was told');
  return { form: form.name, release, rows };
}
