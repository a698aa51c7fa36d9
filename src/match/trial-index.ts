import type { Group, Location, PlanDefinition, ResearchStudy } from '@medplum/fhirtypes';
import type { Store } from '../store/store.ts';
import type { Position } from './distance.ts';
import { criteriaOf, type Eligibility, eligibilityOf, headingOf } from './eligibility.ts';
import { type IndexedTrial, indexTrial } from './indexed-trial.ts';
import { resourceCache, resourceIn } from './resource-cache.ts';
import { changedSince, everyOne, newestInstant } from './store-changes.ts';
import { takeTurns } from './turns.ts';

/**
 * The trials of a store, kept in memory in the form that matching wants. Who may see which is the caller's to check; what
 * a study refers to (its Group, PlanDefinition and Locations) is part of it, for whoever may see the study.
 */
export interface TrialIndex {
  /** All trials as of the store's present change number, by ResearchStudy id. */
  trials(): Promise<ReadonlyMap<string, IndexedTrial>>;
  /** Made when it is first asked for: most studies are closed, and never judged. */
  eligibility(trial: IndexedTrial): Promise<Eligibility>;
  /** Where a Location is; undefined where the store does not hold it, or it does not say. */
  position(reference: string): Promise<Position | undefined>;
}

export function createTrialIndex(store: Store): TrialIndex {
  const groups = resourceCache(store, 'Group', (group: Group) => criteriaOf(group));
  const plans = resourceCache(store, 'PlanDefinition', (plan: PlanDefinition) => headingOf(plan));
  const places = resourceCache(store, 'Location', (location: Location) => positionOf(location));
  const parts = { Group: groups, PlanDefinition: plans, Location: places };

  const trials = new Map<string, IndexedTrial>();
  let snapshot: ReadonlyMap<string, IndexedTrial> = new Map();
  let changeNumber: number | undefined;
  /** Instant of the newest version that the index is sure to know. */
  let since: string | undefined;
  /** Refreshes run one after the other: a caller never joins one that began before its own last write. */
  let tail: Promise<void> = Promise.resolve();

  async function refresh(): Promise<void> {
    const now = await store.changeNumber();
    if (now === changeNumber) return;
    // Asked before the studies are: what changes meanwhile is seen once more by the next refresh.
    const newest = await newestInstant(store);
    const turn = takeTurns();
    const first = changeNumber === undefined;
    if (first) trials.clear();
    const studies = first ? everyOne(store, 'ResearchStudy') : changedSince(store, 'ResearchStudy', since);
    for await (const version of studies) {
      await turn();
      if (version.deleted) trials.delete(version.id);
      else trials.set(version.id, indexTrial(resourceIn<ResearchStudy>(version)));
    }
    if (!first) {
      for (const [type, cache] of Object.entries(parts))
        for await (const version of changedSince(store, type, since)) cache.forget(version.id);
    }
    snapshot = new Map(trials);
    since = newest;
    changeNumber = now;
  }

  return {
    async trials() {
      tail = tail.then(refresh, refresh);
      await tail;
      return snapshot;
    },
    async eligibility(trial) {
      const [group] = trial.groups;
      const criteria = group === undefined ? undefined : await groups.get(group);
      return eligibilityOf(trial.groups, criteria, trial.plan === undefined ? undefined : await plans.get(trial.plan));
    },
    position: (reference) => places.get(reference),
  };
}

function positionOf({ position }: Location): Position | undefined {
  const { latitude, longitude } = position ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
