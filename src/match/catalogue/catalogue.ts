import type { Sections } from '../../store/section-file.ts';
import type { Store } from '../../store/store.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import { isPastOf, stateIn } from '../index-state.ts';
import { createTrialIndex, type TrialIndex } from '../trial-index.ts';
import type { Turns } from '../turns.ts';
import { prefixed, sectionsOf } from './growing.ts';
import { createSilences, type Silences } from './silences.ts';

/** The trials of a store and all that was learned of their criteria. Numbers of one catalogue mean nothing in another. */
export interface Catalogue {
  readonly index: TrialIndex;
  readonly silences: Silences;
}

const INDEX = 'index.';
const SILENCES = 'silences.';

/** @param kept sections of a catalogue of this store, as it is now or was */
export function createCatalogue(store: Store, terminology: Terminology, kept?: Sections): Catalogue {
  const index = createTrialIndex(store, terminology, kept && sectionsOf(kept, INDEX));
  return { index, silences: createSilences(index.pool, kept && sectionsOf(kept, SILENCES)) };
}

/** What a catalogue is made of, all of it at this moment; undefined as long as it has not been read from the store. */
export function catalogueSections({ index, silences }: Catalogue): Sections | undefined {
  const sections = index.sections();
  return sections && { ...prefixed(INDEX, sections), ...prefixed(SILENCES, silences.sections()) };
}

/** The same without what is left of studies as they were. */
export async function compactedSections({ index, silences }: Catalogue, turn: Turns): Promise<Sections | undefined> {
  const made = await index.compacted(turn);
  return made && { ...prefixed(INDEX, made.sections), ...prefixed(SILENCES, silences.sections(made.places)) };
}

/** @throws Error where the sections are of another store, or of another past of this one */
export async function checkPast(store: Store, kept: Sections): Promise<void> {
  if (!(await isPastOf(store, stateIn(sectionsOf(kept, INDEX)))))
    throw new Error('the store has not gone on from where it was written');
}

/** Counts up with whatever changes in a catalogue, but for how far it has read. */
export const revisionOf = ({ index, silences }: Catalogue): number => index.revision + silences.revision;
