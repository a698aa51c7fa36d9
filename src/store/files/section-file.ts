import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { endianness } from 'node:os';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { SectionFile, Sections } from '../section-file.ts';
import { newDraft, removeLeftDrafts } from './drafts.ts';

/** "TrBiSec" and the version of the form: what every file begins with. */
const MAGIC = Buffer.from('TrBiSec1');
/** Magic, length of the head and its CRC-32. */
const START = MAGIC.length + 8;
/** Longest head that is believed, in bytes. */
const MOST_HEAD = 1 << 20;
/** What is summed, read or written before others get their turn, in bytes. */
const STEP = 1 << 20;

/** What the sections rest on, by the name of each thing: where one of them is another, they are worth nothing. */
export type Mark = Readonly<Record<string, string>>;

interface Head {
  readonly mark: Mark;
  /** Of the numbers in the sections. */
  readonly order: 'BE' | 'LE';
  /** In the order in which they follow the head. */
  readonly sections: readonly { readonly name: string; readonly bytes: number; readonly crc: number }[];
}

/**
 * A head in JSON, then the sections, each with its CRC-32. A file is written under another name in the same folder and
 * then takes the place of the last one: readers see one or the other, and so does whoever comes after a power cut.
 *
 * @param mark asked for whenever it is needed; a file of another mark is not read
 */
export const sectionFile = (path: string, mark: () => Promise<Mark>): SectionFile => ({
  async read() {
    const file = await opened(path);
    if (file === undefined) return undefined;
    try {
      const { head, from } = await headOf(file);
      checkMark(head, await mark());
      return await sectionsAt(file, head, from);
    } finally {
      await file.close();
    }
  },
  async write(sections) {
    await mkdir(dirname(path), { recursive: true });
    await removeLeftDrafts(path);
    const draft = newDraft(path);
    try {
      await writeWhole(draft, await mark(), sections);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },
});

async function opened(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function checkMark(head: Head, mark: Mark): void {
  if (head.order !== endianness()) throw new Error('it is of a machine with another byte order');
  const other = Object.keys(mark).find((name) => head.mark[name] !== mark[name]);
  if (other !== undefined) throw new Error(`it is of another ${other}`);
}

async function headOf(file: FileHandle): Promise<{ readonly head: Head; readonly from: number }> {
  const start = Buffer.from((await bytesAt(file, 0, START)).buffer);
  const length = start.readUInt32LE(MAGIC.length);
  if (!start.subarray(0, MAGIC.length).equals(MAGIC) || length > MOST_HEAD)
    throw new Error('it is not a file of this form');
  const bytes = await bytesAt(file, START, length);
  if (crc32(bytes) !== start.readUInt32LE(MAGIC.length + 4)) throw new Error('its head is broken');
  return { head: JSON.parse(Buffer.from(bytes).toString('utf8')) as Head, from: START + length };
}

async function sectionsAt(file: FileHandle, { sections }: Head, from: number): Promise<Sections> {
  const { size } = await file.stat();
  if (size !== sections.reduce((sum, { bytes }) => sum + bytes, from)) throw new Error('it is not whole');
  const found: [string, Uint8Array][] = [];
  let at = from;
  for (const { name, bytes, crc } of sections) {
    const content = await bytesAt(file, at, bytes);
    if ((await sumOf(content)) !== crc) throw new Error(`its section ${name} is broken`);
    found.push([name, content]);
    at += bytes;
  }
  return Object.fromEntries(found);
}

/** Each section has memory of its own: it begins where numbers may begin, and goes when it is no longer used. */
async function bytesAt(file: FileHandle, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at);
    if (bytesRead === 0) throw new Error('it is not whole');
    at += bytesRead;
  }
  return bytes;
}

async function writeWhole(path: string, mark: Mark, sections: Sections): Promise<void> {
  const parts = Object.entries(sections).map(([name, { buffer, byteOffset, byteLength }]) => ({
    name,
    content: new Uint8Array(buffer, byteOffset, byteLength),
  }));
  const sums: Head['sections'][number][] = [];
  for (const { name, content } of parts) sums.push({ name, bytes: content.length, crc: await sumOf(content) });
  const head = Buffer.from(JSON.stringify({ mark, order: endianness(), sections: sums } satisfies Head));
  const start = Buffer.alloc(START);
  MAGIC.copy(start);
  start.writeUInt32LE(head.length, MAGIC.length);
  start.writeUInt32LE(crc32(head), MAGIC.length + 4);
  const file = await open(path, 'wx');
  try {
    for (const content of [start, head, ...parts.map((part) => part.content)])
      for (const step of stepsOf(content)) await writeAll(file, step);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, content: Uint8Array): Promise<void> {
  for (let at = 0; at < content.length; ) at += (await file.write(content, at, content.length - at)).bytesWritten;
}

/** The CRC-32. */
async function sumOf(content: Uint8Array): Promise<number> {
  let crc = 0;
  for (const step of stepsOf(content)) {
    crc = crc32(step, crc);
    await nextTurn();
  }
  return crc;
}

function* stepsOf(content: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < content.length; at += STEP) yield content.subarray(at, at + STEP);
}
