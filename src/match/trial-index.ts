import type { Group, Location, PlanDefinition, ResearchStudy } from '@medplum/fhirtypes';
import type { Sections } from '../store/section-file.ts';
import type { Store } from '../store/store.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { type Compacted, compacted } from './catalogue/compaction.ts';
import { type CriterionPool, createCriterionPool } from './catalogue/criterion-pool.ts';
import { sectionsOf } from './catalogue/growing.ts';
import { type KeptTrial, KeptTrials } from './catalogue/kept-trials.ts';
import { type FullListing, type Listing, Listings } from './catalogue/listings.ts';
import { createStudySubjects, type StudySubjects } from './catalogue/study-subjects.ts';
import type { Position } from './distance.ts';
import { criteriaOf, type Eligibility, gapOf, headingOf } from './eligibility.ts';
import { type IndexState, indexSections, liveIn, stateIn } from './index-state.ts';
import { indexTrial } from './indexed-trial.ts';
import { currentResource, resourceCache, resourceIn } from './resource-cache.ts';
import { changedAfter, everyOne, newestVersion } from './store-changes.ts';
import { type Turns, takeTurns } from './turns.ts';

/**
 * The trials of a store, kept in memory in the form that matching wants. Who may see which is the caller's to check; what
 * a study refers to (its Group, PlanDefinition and Locations) is part of it, for whoever may see the study.
 */
export interface TrialIndex {
  /** All trials as of the store's present change number, by ResearchStudy id and in the order of the ids. */
  trials(): Promise<ReadonlyMap<string, KeptTrial>>;
  /** The criteria of the studies that have been listed. */
  readonly pool: CriterionPool;
  /** What they are about. */
  readonly subjects: StudySubjects;
  /** Undefined for a study that has not been listed yet: most are closed, and never judged. */
  listed(trial: KeptTrial): Listing | undefined;
  list(trial: KeptTrial): Promise<Listing>;
  /** What a study asks in full. */
  eligibility(trial: KeptTrial): Promise<Eligibility>;
  /** Where a Location is; undefined where the store does not hold it, or it does not say. */
  position(reference: string): Promise<Position | undefined>;
  /** Counts up with whatever changes in the index, but for how far it has read. */
  readonly revision: number;
  /**
   * What the index is made of: one that is made of it, over the same store, begins as this one is now. Undefined as long as
   * it has not been read from the store.
   */
  sections(): Sections | undefined;
  /** Whether more than half of what it holds is of studies as they were. */
  readonly isWorn: boolean;
  /** The same without that; undefined as long as it has not been read. What changes meanwhile, either holds as it was. */
  compacted(turn: Turns): Promise<Compacted | undefined>;
}

/** A worn index of fewer slots, or fewer numbers in listings, is worth no work. */
const LEAST_WORN = 10_000;

/** @param kept sections of an index of this store, as it is now or was */
export function createTrialIndex(store: Store, terminology: Terminology, kept?: Sections): TrialIndex {
  const part = (name: string): Sections | undefined => kept && sectionsOf(kept, name);
  const pool = createCriterionPool(part('pool.'));
  const subjects = createStudySubjects(pool, terminology, part('subjects.'));
  const table = new KeptTrials(part('trials.'));
  const listings = new Listings(part('listings.'));
  const places = resourceCache(store, 'Location', (location: Location) => positionOf(location));
  const underWay = new Map<number, Promise<FullListing>>();

  /** What is listed while the index is refreshed may be of before or after it, and is not kept. */
  let refreshes = 0;
  let revision = 0;
  const trials = new Map<string, KeptTrial>(kept && liveIn(kept, table));
  let snapshot: ReadonlyMap<string, KeptTrial> = new Map(trials);
  let state: IndexState | undefined = kept && stateIn(kept);
  /** Refreshes run one after the other: a caller never joins one that began before its own last write. */
  let tail: Promise<void> = Promise.resolve();

  async function refresh(): Promise<void> {
    const changeNumber = await store.changeNumber();
    if (changeNumber === state?.changeNumber) return;
    if (state && changeNumber < state.changeNumber) {
      // What was read is not what the store was.
      state = undefined;
      places.clear();
    }
    refreshes++;
    underWay.clear();
    // Asked before the studies are: what changes meanwhile is seen once more by the next refresh.
    const newest = await newestVersion(store);
    const turn = takeTurns();
    const since = state?.changeNumber;
    let changes = since === undefined ? 1 : 0;
    if (since === undefined) trials.clear();
    const studies =
      since !== undefined ? changedAfter(store, 'ResearchStudy', since) : everyOne(store, 'ResearchStudy');
    for await (const version of studies) {
      await turn();
      changes++;
      const before = trials.get(version.id);
      if (before) listings.forget(before.slot);
      if (version.deleted) trials.delete(version.id);
      else trials.set(version.id, table.add(indexTrial(resourceIn<ResearchStudy>(version))));
    }
    if (since !== undefined) {
      const changed = new Set<string>();
      for (const type of ['Group', 'PlanDefinition']) {
        for await (const { id } of changedAfter(store, type, since)) changed.add(`${type}/${id}`);
      }
      for await (const { id } of changedAfter(store, 'Location', since)) places.forget(id);
      for (const { slot, groups, plan } of changed.size === 0 ? [] : trials.values()) {
        if (!changed.has(groups[0] ?? '') && !changed.has(plan ?? '')) continue;
        listings.forget(slot);
        changes++;
      }
    }
    refreshes++;
    underWay.clear();
    if (changes > 0) revision++;
    snapshot = new Map([...trials].sort(([a], [b]) => (a < b ? -1 : 1)));
    state = { changeNumber, ...(newest && { newest }) };
  }

  async function listFully(trial: KeptTrial): Promise<FullListing> {
    const known = refreshes;
    const { groups, plan } = trial;
    const group = groups[0] === undefined ? undefined : await currentResource<Group>(store, 'Group', groups[0]);
    const heading =
      plan === undefined ? undefined : await currentResource<PlanDefinition>(store, 'PlanDefinition', plan);
    const criteria = group ? criteriaOf(group) : [];
    const gap = gapOf(groups, group && criteria.length);
    const numbers = Uint32Array.from(criteria, (one) => pool.number(one));
    const listing = {
      ...(heading && headingOf(heading)),
      numbers,
      ids: criteria.map(({ id }) => id),
      subject: subjects.number(
        trial.conditions,
        Array.from(numbers, (number) => pool.glimpse(number)),
      ),
      ...(gap !== undefined && { gap }),
    };
    if (refreshes === known) {
      listings.set(trial.slot, listing);
      revision++;
    }
    return listing;
  }

  /** Once for all who ask at the same time. */
  async function list(trial: KeptTrial): Promise<FullListing> {
    const { slot } = trial;
    const listing = underWay.get(slot) ?? listFully(trial);
    underWay.set(slot, listing);
    try {
      return await listing;
    } finally {
      if (underWay.get(slot) === listing) underWay.delete(slot);
    }
  }

  return {
    pool,
    subjects,
    async trials() {
      tail = tail.then(refresh, refresh);
      await tail;
      return snapshot;
    },
    listed: ({ slot }) => listings.get(slot),
    list,
    async eligibility(trial) {
      const listing = listings.get(trial.slot);
      const known = listing && { ...listing, ids: listings.ids(trial.slot)! };
      const { numbers, ids, subject: _subject, ...heading } = known ?? (await list(trial));
      const criteria = ids.map((id, at) => ({ ...pool.glimpse(numbers[at]!), id }));
      return { ...heading, criteria };
    },
    position: (reference) => places.get(reference),
    get revision() {
      return revision;
    },
    sections: () => state && indexSections(state, snapshot, { pool, subjects, table, listings }),
    get isWorn() {
      return table.size - snapshot.size > snapshot.size + LEAST_WORN || listings.left > listings.used + LEAST_WORN;
    },
    compacted: async (turn) => state && compacted(state, snapshot, { pool, subjects, listings }, turn),
  };
}

function positionOf({ position }: Location): Position | undefined {
  const { latitude, longitude } = position ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
