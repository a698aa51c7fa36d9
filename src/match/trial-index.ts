import type { Group, Location, PlanDefinition, ResearchStudy } from '@medplum/fhirtypes';
import type { SearchQuery } from '../fhir/search/tree.ts';
import { FULL_ACCESS } from '../store/access.ts';
import type { Store, Version } from '../store/store.ts';
import { type IndexedTrial, indexTrial, type Neighbours } from './indexed-trial.ts';

const TYPES = ['ResearchStudy', 'Group', 'PlanDefinition', 'Location'] as const;
type TrialType = (typeof TYPES)[number];
interface Resources {
  ResearchStudy: ResearchStudy;
  Group: Group;
  PlanDefinition: PlanDefinition;
  Location: Location;
}
const PAGE = 1000;

/** Every trial of a store, kept in memory in the form that matching wants, and brought up to date before each use. */
export interface TrialIndex {
  /** All trials as of the store's present change number, by ResearchStudy id. Who may see which is the caller's to check. */
  trials(): Promise<ReadonlyMap<string, IndexedTrial>>;
}

export function createTrialIndex(store: Store): TrialIndex {
  const held: { [T in TrialType]: Map<string, Resources[T]> } = {
    ResearchStudy: new Map(),
    Group: new Map(),
    PlanDefinition: new Map(),
    Location: new Map(),
  };
  let trials: ReadonlyMap<string, IndexedTrial> = new Map();
  let changeNumber = -1;
  let since: string | undefined;
  /** Refreshes run one after the other: a caller never joins one that began before its own last write. */
  let tail: Promise<void> = Promise.resolve();

  const find = <T extends TrialType>(type: T, reference: string): Resources[T] | undefined => {
    const [ofType, id] = reference.split('/');
    return ofType === type && id !== undefined ? held[type].get(id) : undefined;
  };
  const neighbours: Neighbours = {
    group: (reference) => find('Group', reference),
    plan: (reference) => find('PlanDefinition', reference),
    location: (reference) => find('Location', reference),
  };
  const take = (version: Version): void => {
    if (since === undefined || version.lastUpdated > since) since = version.lastUpdated;
    const resources = held[version.type as TrialType] as Map<string, unknown>;
    if (version.deleted) resources.delete(version.id);
    else resources.set(version.id, JSON.parse(version.body.toString('utf8')));
  };

  async function refresh(): Promise<void> {
    const now = await store.changeNumber();
    if (now === changeNumber) return;
    const changed = new Set<string>();
    const note = (version: Version): void => {
      take(version);
      changed.add(`${version.type}/${version.id}`);
    };
    if (changeNumber === -1)
      for (const type of TYPES) for await (const version of everyVersion(store, type)) note(version);
    else for (const version of await changedSince(store, since)) note(version);
    trials = new Map(
      [...held.ResearchStudy].map(([id, study]) => {
        const known = trials.get(id);
        return [id, known && !concerns(study, changed) ? known : indexTrial(study, neighbours)];
      }),
    );
    changeNumber = now;
  }

  return {
    async trials() {
      tail = tail.then(refresh, refresh);
      await tail;
      return trials;
    },
  };
}

/** Whether a study, or anything that its entry in the index is made from, is among the changed `Type/id`s. */
const concerns = (study: ResearchStudy, changed: ReadonlySet<string>): boolean =>
  changed.has(`ResearchStudy/${study.id}`) ||
  [study.enrollment?.[0], study.protocol?.[0], ...(study.site ?? [])].some(
    (target) => target?.reference !== undefined && changed.has(target.reference),
  );

async function* everyVersion(store: Store, type: TrialType): AsyncGenerator<Version> {
  let cursor: string | undefined;
  do {
    const query: SearchQuery = {
      type,
      where: { k: 'all' },
      sort: [],
      count: PAGE,
      total: false,
      includes: [],
      ...(cursor !== undefined && { cursor }),
    };
    const page = await store.search(FULL_ACCESS, query);
    yield* page.matches;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The newest version of each trial resource that changed at or after an instant. */
async function changedSince(store: Store, since: string | undefined): Promise<readonly Version[]> {
  const newest = new Map<string, Version>();
  let cursor: string | undefined;
  do {
    const page = await store.history(FULL_ACCESS, {
      count: PAGE,
      ...(since !== undefined && { since }),
      ...(cursor !== undefined && { cursor }),
    });
    for (const version of page.versions) {
      const key = `${version.type}/${version.id}`;
      if ((TYPES as readonly string[]).includes(version.type) && !newest.has(key)) newest.set(key, version);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return [...newest.values()];
}
