import type { Group, Location, PlanDefinition, ResearchStudy } from '@medplum/fhirtypes';
import type { Store } from '../store/store.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { type CriterionPool, createCriterionPool } from './catalogue/criterion-pool.ts';
import { createStudySubjects, type StudySubjects } from './catalogue/study-subjects.ts';
import type { Position } from './distance.ts';
import { criteriaOf, type Eligibility, gapOf, headingOf } from './eligibility.ts';
import { type IndexedTrial, indexTrial } from './indexed-trial.ts';
import { resourceCache, resourceIn } from './resource-cache.ts';
import { changedSince, everyOne, newestInstant } from './store-changes.ts';
import { takeTurns } from './turns.ts';

/** A trial in the index. */
export interface KeptTrial extends IndexedTrial {
  /** Its place in tables of the index: no other version of a study ever has the same. */
  readonly slot: number;
}

/** What a study asks of a patient, its criteria by their numbers in the pool. */
export interface Listing extends Omit<Eligibility, 'criteria'> {
  readonly numbers: Uint32Array;
  /** Of each, the id under which the study states it. */
  readonly ids: readonly string[];
  /** What the study is about, by its number among the subjects. */
  readonly subject: number;
}

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
}

const NO_CRITERIA: Pick<Listing, 'numbers' | 'ids'> = { numbers: new Uint32Array(0), ids: [] };

export function createTrialIndex(store: Store, terminology: Terminology): TrialIndex {
  const pool = createCriterionPool();
  const subjects = createStudySubjects(pool, terminology);
  const groups = resourceCache(store, 'Group', (group: Group) => {
    const criteria = criteriaOf(group);
    return { numbers: Uint32Array.from(criteria, (one) => pool.number(one)), ids: criteria.map(({ id }) => id) };
  });
  const plans = resourceCache(store, 'PlanDefinition', (plan: PlanDefinition) => headingOf(plan));
  const places = resourceCache(store, 'Location', (location: Location) => positionOf(location));
  const parts = { Group: groups, PlanDefinition: plans, Location: places };

  /** What is listed while the index is refreshed may be of before or after it, and is not kept. */
  let refreshes = 0;
  const trials = new Map<string, KeptTrial>();
  const listings: (Listing | undefined)[] = [];
  let snapshot: ReadonlyMap<string, KeptTrial> = new Map();
  let changeNumber: number | undefined;
  /** Instant of the newest version that the index is sure to know. */
  let since: string | undefined;
  /** Refreshes run one after the other: a caller never joins one that began before its own last write. */
  let tail: Promise<void> = Promise.resolve();

  async function refresh(): Promise<void> {
    const now = await store.changeNumber();
    if (now === changeNumber) return;
    refreshes++;
    // Asked before the studies are: what changes meanwhile is seen once more by the next refresh.
    const newest = await newestInstant(store);
    const turn = takeTurns();
    const first = changeNumber === undefined;
    if (first) trials.clear();
    const studies = first ? everyOne(store, 'ResearchStudy') : changedSince(store, 'ResearchStudy', since);
    for await (const version of studies) {
      await turn();
      const before = trials.get(version.id);
      if (before) listings[before.slot] = undefined;
      if (version.deleted) trials.delete(version.id);
      else {
        const slot = listings.push(undefined) - 1;
        trials.set(version.id, { ...indexTrial(resourceIn<ResearchStudy>(version)), slot });
      }
    }
    if (!first) {
      const changed = new Set<string>();
      for (const [type, cache] of Object.entries(parts)) {
        for await (const version of changedSince(store, type, since)) {
          cache.forget(version.id);
          changed.add(`${type}/${version.id}`);
        }
      }
      for (const {
        slot,
        groups: [group],
        plan,
      } of trials.values()) {
        if (changed.has(group ?? '') || changed.has(plan ?? '')) listings[slot] = undefined;
      }
    }
    refreshes++;
    snapshot = new Map([...trials].sort(([a], [b]) => (a < b ? -1 : 1)));
    since = newest;
    changeNumber = now;
  }

  async function list(trial: KeptTrial): Promise<Listing> {
    const known = refreshes;
    const [group] = trial.groups;
    const asked = group === undefined ? undefined : await groups.get(group);
    const plan = trial.plan === undefined ? undefined : await plans.get(trial.plan);
    const gap = gapOf(trial.groups, asked?.ids.length);
    const { numbers, ids } = asked ?? NO_CRITERIA;
    const criteria = Array.from(numbers, (number) => pool.criterion(number));
    const subject = subjects.number(trial.conditions, criteria);
    const listing = { ...plan, numbers, ids, subject, ...(gap !== undefined && { gap }) };
    if (refreshes === known) listings[trial.slot] = listing;
    return listing;
  }

  return {
    pool,
    subjects,
    async trials() {
      tail = tail.then(refresh, refresh);
      await tail;
      return snapshot;
    },
    listed: ({ slot }) => listings[slot],
    list,
    async eligibility(trial) {
      const { numbers, ids, subject: _subject, ...heading } = listings[trial.slot] ?? (await list(trial));
      const criteria = ids.map((id, at) => ({ ...pool.criterion(numbers[at]!), id }));
      return { ...heading, criteria };
    },
    position: (reference) => places.get(reference),
  };
}

function positionOf({ position }: Location): Position | undefined {
  const { latitude, longitude } = position ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
