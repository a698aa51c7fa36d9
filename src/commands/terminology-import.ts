import { Failure } from '../kernel/failure.ts';

import { keptRows, rootsOf } from '../terminology/import/kept-rows.ts';
import type { Release } from '../terminology/import/row.ts';
import type { VocabularyKeeper } from '../terminology/import/vocabulary-keeper.ts';
import { Progress } from './progress.ts';
import { withSpooled } from './spooled-input.ts';
import type { Terminal } from './terminal.ts';
import { type Piece, piecesOf, type Source, sourceOf } from './terminology-source.ts';

const STANDARD_INPUT = '-';
/** A file with more faults than this, and more faults than rows, is not what it seemed. */
const MOST_FAULTS = 20;
/** Faults of one file that are said one by one. */
const SAID_FAULTS = 100;

/**
 * Vocabulary files into the file of vocabularies; one line of what became of each. Files of one release are seen together
 * or not at all. What is there already is not imported again.
 */
export async function importTerminology(
  terminal: Terminal,
  files: readonly string[],
  writer: VocabularyKeeper,
): Promise<void> {
  if (files.includes(STANDARD_INPUT)) {
    await withSpooled(terminal.input, (path) => importFiles(terminal, files, writer, path));
  } else {
    await importFiles(terminal, files, writer, '');
  }
}

/** @param spooled path of what came on standard input */
async function importFiles(
  terminal: Terminal,
  files: readonly string[],
  writer: VocabularyKeeper,
  spooled: string,
): Promise<void> {
  const progress = new Progress(terminal, 'terminology import');
  for (const group of grouped(await sourcesOf(terminal, files, spooled))) {
    writer.begin();
    try {
      const lines = await importGroup(group);
      if (lines) writer.commit();
      else writer.rollback();
      for (const line of lines ?? []) await terminal.writeLine(line);
    } catch (error) {
      writer.rollback();
      throw error;
    }
  }
  progress.end();

  /** What became of each file; undefined where one of them is refused, and with it all of its release. */
  async function importGroup(group: readonly Source[]): Promise<readonly string[] | undefined> {
    const since = writer.mark();
    const lines: string[] = [];
    for (const source of group) {
      try {
        for await (const piece of piecesOf(source)) {
          const line = await importPiece(piece, since, source.form === 'package');
          if (line !== undefined) lines.push(line);
        }
      } catch (error) {
        if (error instanceof Failure && error.kind === 'busy') throw error;
        terminal.report(error, { input: source.input });
        for (const { input } of group)
          if (input !== source.input)
            terminal.problem({ input, message: `Not imported, since ${source.input} of the same release is refused` });
        return undefined;
      }
    }
    return lines;
  }

  /** Undefined for a resource of a package that holds no codes itself: many only name a code system. */
  async function importPiece(piece: Piece, since: number, inPackage: boolean): Promise<string | undefined> {
    if (writer.holds(piece.hash)) return JSON.stringify({ input: piece.name, status: 'unchanged' });
    writer.beginFile();
    try {
      const release = await writeRows(piece);
      const { replaced, ...counts } = writer.finishFile({ ...release, hash: piece.hash }, since);
      const { key: vocabulary, part, title, version } = release;
      return JSON.stringify({
        input: piece.name,
        status: replaced === undefined ? 'imported' : 'replaced',
        vocabulary,
        ...(part !== '' && { part }),
        title,
        version,
        ...(replaced !== undefined && { replaced }),
        ...counts,
      });
    } catch (error) {
      writer.dropFile();
      if (!inPackage || !(error instanceof Failure) || error.kind !== 'unsupported') throw error;
      terminal.remark({ input: piece.name, message: error.message });
      return undefined;
    }
  }

  /** The rows of a piece, to the writer; what is wrong with one of them is said, and the rest is taken. */
  async function writeRows({ name: input, form, chunks }: Piece): Promise<Release> {
    let release: Release | undefined;
    let faults = 0;
    let rows = 0;
    const rooted = new Set<string>();
    for await (const row of form.read(chunks, { path: input })) {
      if (row.k === 'release') {
        release = row.release;
      } else if (row.k === 'fault') {
        faults++;
        if (faults <= SAID_FAULTS) terminal.problem({ input, line: row.line, message: row.message });
      } else {
        rows++;
        for (const kept of keptRows(row)) writer.add(kept);
        const prefix = row.id.slice(0, row.id.indexOf(':'));
        if (!rooted.has(prefix)) {
          rooted.add(prefix);
          for (const root of rootsOf(row.id)) writer.add({ k: 'root', ...root });
        }
        progress.advance();
      }
    }
    if (faults > SAID_FAULTS) terminal.problem({ input, message: `${faults - SAID_FAULTS} more rows cannot be read` });
    if (faults > MOST_FAULTS && faults > rows)
      throw new Failure('invalid', `${faults} rows cannot be read and ${rows} can: this is no ${form.name}`);
    if (release === undefined || rows === 0)
      throw new Failure('invalid', `Nothing could be read from it as ${form.name}`);
    return release;
  }
}

/** The files whose form is known; of the others it is said. */
async function sourcesOf(terminal: Terminal, files: readonly string[], spooled: string): Promise<Source[]> {
  const sources: Source[] = [];
  for (const input of files) {
    try {
      sources.push(await sourceOf(input, input === STANDARD_INPUT ? spooled : input));
    } catch (error) {
      terminal.report(error, { input });
    }
  }
  return sources;
}

const grouped = (sources: readonly Source[]): readonly (readonly Source[])[] => [
  ...Map.groupBy(sources, ({ together }) => together).values(),
];
