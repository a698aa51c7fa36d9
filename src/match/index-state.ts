import type { Sections } from '../store/section-file.ts';
import type { Version } from '../store/store.ts';
import { bytesIn, numbersIn } from './catalogue/growing.ts';
import type { KeptTrial, KeptTrials } from './catalogue/kept-trials.ts';

/** How far an index has read a store. */
export interface IndexState {
  readonly changeNumber: number;
  /** The newest version that the index is sure to know; absent where there was none yet. */
  readonly newest?: Pick<Version, 'type' | 'id' | 'versionId' | 'lastUpdated'>;
}

export const liveSections = (state: IndexState, trials: ReadonlyMap<string, KeptTrial>): Sections => ({
  state: Buffer.from(JSON.stringify(state)),
  live: Uint32Array.from(trials.values(), ({ slot }) => slot),
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
