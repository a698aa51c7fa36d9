import type { SectionFile } from '../../store/section-file.ts';
import type { Store } from '../../store/store.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import { type Turns, takeTurns } from '../turns.ts';
import {
  type Catalogue,
  catalogueSections,
  checkPast,
  compactedSections,
  createCatalogue,
  revisionOf,
} from './catalogue.ts';

/** How long after a change the file is written, in milliseconds: what follows within it is written with it. */
const PAUSE_MS = 60_000;

/** Keeps the catalogue of a store in memory and, where there is to be one, in a file. */
export interface CatalogueKeeper {
  /** The one to begin with: who has begun with one stays with it. The first call reads the file. */
  current(): Promise<Catalogue>;
  /** To be told after each use, by which something may have changed or been learned. */
  used(): void;
  /** Writes what has not been written. The store must still be open. */
  close(): Promise<void>;
}

export interface CatalogueOptions {
  readonly file?: SectionFile;
  /** Told why the file was not read or written, or the catalogue not compacted: it goes on without that. */
  readonly tell: (message: string, cause: unknown) => void;
  /** A minute by default. */
  readonly pauseMs?: number;
}

export function keepCatalogue(
  store: Store,
  terminology: Terminology,
  { file, tell, pauseMs = PAUSE_MS }: CatalogueOptions,
): CatalogueKeeper {
  let opening: Promise<Catalogue> | undefined;
  let now: Catalogue | undefined;
  /** What the file holds, if this process knows. */
  let written: { readonly of: Catalogue; readonly revision: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** Writing and compacting, one after the other. */
  let work: Promise<void> = Promise.resolve();
  let isCompacting = false;
  let isClosing = false;

  async function open(): Promise<Catalogue> {
    const kept = await fromFile();
    now = kept ?? createCatalogue(store, terminology);
    written = { of: now, revision: revisionOf(now) };
    return now;
  }

  async function fromFile(): Promise<Catalogue | undefined> {
    try {
      const kept = await file?.read();
      if (kept === undefined) return undefined;
      await checkPast(store, kept);
      return createCatalogue(store, terminology, kept);
    } catch (cause) {
      tell('The file of the match index is not used, and the index made anew', cause);
      return undefined;
    }
  }

  const isWritten = (catalogue: Catalogue): boolean =>
    written?.of === catalogue && written.revision === revisionOf(catalogue);

  async function write(): Promise<void> {
    const catalogue = now;
    if (file === undefined || catalogue === undefined || isWritten(catalogue)) return;
    const revision = revisionOf(catalogue);
    const sections = catalogueSections(catalogue);
    if (!sections) return;
    try {
      await file.write(sections);
      written = { of: catalogue, revision };
    } catch (cause) {
      tell('The file of the match index could not be written', cause);
    }
  }

  async function compact(catalogue: Catalogue): Promise<void> {
    try {
      const sections = await compactedSections(catalogue, untilClosing(takeTurns()));
      if (!sections) return;
      now = createCatalogue(store, terminology, sections);
      opening = Promise.resolve(now);
      isCompacting = false;
    } catch (cause) {
      // Not tried again: what failed once would take its time again with every use.
      if (!isClosing) tell('The match index could not be compacted', cause);
    }
  }

  const untilClosing =
    (turn: Turns): Turns =>
    async () => {
      if (isClosing) throw new Error('The catalogue is closed');
      await turn();
    };

  return {
    current() {
      opening ??= open();
      return opening;
    },
    used() {
      const catalogue = now;
      if (catalogue === undefined || isClosing) return;
      if (catalogue.index.isWorn && !isCompacting) {
        isCompacting = true;
        work = work.then(() => compact(catalogue));
      }
      if (file === undefined || timer !== undefined || isWritten(catalogue)) return;
      timer = setTimeout(() => {
        timer = undefined;
        work = work.then(write);
      }, pauseMs).unref();
    },
    async close() {
      isClosing = true;
      clearTimeout(timer);
      await opening;
      work = work.then(write);
      await work;
    },
  };
}
