import type { Sections } from '../../store/section-file.ts';
import { type IndexState, indexSections } from '../index-state.ts';
import type { Turns } from '../turns.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { type KeptTrial, KeptTrials } from './kept-trials.ts';
import { type FullListing, Listings } from './listings.ts';
import { type Places, placeOf, placesOf } from './places.ts';
import type { StudySubjects } from './study-subjects.ts';

/** An index that holds what it did of studies as they are, and nothing of how they were. */
export interface Compacted {
  readonly sections: Sections;
  /** Of the criteria in its pool. */
  readonly places: Places;
}

interface Parts {
  readonly pool: CriterionPool;
  readonly subjects: StudySubjects;
  readonly listings: Listings;
}

/** @param trials as of the state, in the order of their ids */
export async function compacted(
  state: IndexState,
  trials: ReadonlyMap<string, KeptTrial>,
  { pool, subjects, listings }: Parts,
  turn: Turns,
): Promise<Compacted> {
  const listed = new Map<string, FullListing>();
  for (const [id, { slot }] of trials) {
    await turn();
    const listing = listings.get(slot);
    if (listing) listed.set(id, { ...listing, ids: listings.ids(slot)! });
  }
  const usedSubjects = new Set<number>();
  const used = new Uint8Array(pool.size);
  for (const { subject, numbers } of listed.values()) {
    await turn();
    usedSubjects.add(subject);
    for (const number of numbers) used[number] = 1;
    const about = subjects.criterion(subject);
    if (about !== undefined) used[about] = 1;
  }
  const numbers: number[] = [];
  for (let number = 0; number < used.length; number++) if (used[number] === 1) numbers.push(number);
  const places = placesOf(used.length, numbers);
  const subjectPlaces = placesOf(subjects.size, usedSubjects);

  const table = new KeptTrials();
  const own = new Listings();
  const live = new Map<string, KeptTrial>();
  for (const [id, trial] of trials) {
    await turn();
    const kept = table.add(trial);
    live.set(id, kept);
    const listing = listed.get(id);
    if (!listing) continue;
    own.set(kept.slot, {
      ...listing,
      numbers: listing.numbers.map((number) => placeOf(places, number)),
      subject: placeOf(subjectPlaces, listing.subject),
    });
  }
  const poolSections = await pool.only(numbers, turn);
  const subjectSections = await subjects.only(usedSubjects, places, turn);
  const parts = {
    pool: { sections: () => poolSections },
    subjects: { sections: () => subjectSections },
    table,
    listings: own,
  };
  return { sections: indexSections(state, live, parts), places };
}
