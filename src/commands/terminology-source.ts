import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Failure } from '../kernel/failure.ts';
import { formOf, type VocabularyForm } from '../terminology/import/form.ts';
import { isTar, tarEntries } from '../terminology/import/tar.ts';
import { byteChunks, textChunks } from './input.ts';

/** Files are named by their paths here: standard input has been put into one. */
const NO_INPUT = Readable.from([]);
/** By how much of a file its form is told, in bytes. */
const HEAD = 16_384;
/** Of the rules by which rows and names are made of a file: by another one the same file is another import. */
const RULES = '1';

/** A file whose form is known. */
export interface Source {
  /** As it was named; `-` for standard input. */
  readonly input: string;
  /** Where it lies. */
  readonly path: string;
  readonly form: VocabularyForm | 'package';
  /** Files that are to be seen together, or not at all, have the same. */
  readonly together: string;
}

/** One text to import: a file, or a resource of a package. */
export interface Piece {
  /** File name, and after `#` that of the entry. */
  readonly name: string;
  readonly form: VocabularyForm;
  readonly chunks: AsyncIterable<string>;
  /** Of the file and of the rules by which it is read. */
  readonly hash: string;
}

/**
 * What a file is, by its beginning.
 *
 * @throws Failure `invalid` where it cannot be read, `unsupported` where its form is none that is known
 */
export async function sourceOf(input: string, path: string): Promise<Source> {
  const head = await headOf(path);
  if (isTar(head)) return { input, path, form: 'package', together: path };
  const form = formOf(textOf(head), nameOf(input));
  if (!form) throw new Failure('unsupported', 'This is none of the forms in which vocabularies are read');
  return { input, path, form, together: form.together ?? path };
}

/** The texts of a file: itself, or the FHIR resources of a package that define codes. */
export async function* piecesOf({ input, path, form }: Source): AsyncGenerator<Piece> {
  const hash = await hashOf(path);
  if (form !== 'package') {
    yield { name: input, form, chunks: textChunks(path, NO_INPUT), hash };
    return;
  }
  let found = 0;
  for await (const { name, content } of tarEntries(byteChunks(path, NO_INPUT), isResource)) {
    const of = formOf(textOf(content.subarray(0, HEAD)), nameOf(name));
    if (!of?.inPackages) continue;
    found++;
    yield { name: `${input}#${name}`, form: of, chunks: once(textOf(content)), hash: `${hash}/${name}` };
  }
  if (found === 0) throw new Failure('invalid', 'There is no CodeSystem, ValueSet or ConceptMap in the package');
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Examples and other folders of a package define nothing. */
const isResource = (name: string): boolean => /^package\/[^/.][^/]*\.json$/.test(name);

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function headOf(path: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const bytes of byteChunks(path, NO_INPUT)) {
    parts.push(bytes);
    length += bytes.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD);
}

/** SHA-256 of the bytes as they lie. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256').update(`${RULES}\n`);
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}
