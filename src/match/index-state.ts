import { FULL_ACCESS } from '../store/access.ts';
import type { Sections } from '../store/section-file.ts';
import type { Store, Version } from '../store/store.ts';
import { bytesIn, numbersIn, prefixed } from './catalogue/growing.ts';
import type { KeptTrial, KeptTrials } from './catalogue/kept-trials.ts';

/** How far an index has read a store. */
export interface IndexState {
  readonly changeNumber: number;
  /** The newest version there was then, or soon after; absent where there was none yet. By it this store is told from others. */
  readonly newest?: Pick<Version, 'type' | 'id' | 'versionId' | 'lastUpdated'>;
}

interface Part {
  sections(): Sections;
}

/** What an index is made of, all of it at this moment. */
export const indexSections = (
  state: IndexState,
  trials: ReadonlyMap<string, KeptTrial>,
  parts: { readonly pool: Part; readonly subjects: Part; readonly table: Part; readonly listings: Part },
): Sections => ({
  state: Buffer.from(JSON.stringify(state)),
  live: Uint32Array.from(trials.values(), ({ slot }) => slot),
  ...prefixed('pool.', parts.pool.sections()),
  ...prefixed('subjects.', parts.subjects.sections()),
  ...prefixed('trials.', parts.table.sections()),
  ...prefixed('listings.', parts.listings.sections()),
});

export const stateIn = (kept: Sections): IndexState =>
  JSON.parse(Buffer.from(bytesIn(kept, 'state')).toString('utf8')) as IndexState;

/** The trials that were in the index, by id, in the order of the ids. */
export function* liveIn(kept: Sections, table: KeptTrials): Generator<readonly [string, KeptTrial]> {
  for (const slot of numbersIn(kept, 'live')) {
    const trial = table.at(slot);
    yield [trial.id, trial];
  }
}

/** Whether the store is as the index read it, or has gone on from there: not one that was put back and went another way. */
export async function isPastOf(store: Store, { changeNumber, newest }: IndexState): Promise<boolean> {
  if (changeNumber > (await store.changeNumber())) return false;
  if (!newest) return true;
  const version = await store.readVersion(FULL_ACCESS, newest.type, newest.id, newest.versionId);
  return version?.lastUpdated === newest.lastUpdated;
}
