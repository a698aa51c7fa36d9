import type { AnyResource } from '../../fhir/resource.ts';
import type { IndexValue } from '../../fhir/search/index-value.ts';
import { indexValues } from '../../fhir/search/index-values.ts';
import { matches, refersTo, type Subject } from '../../fhir/search/matches.ts';
import type { RouteStep, SearchNode } from '../../fhir/search/tree.ts';
import type { LinkedWorld } from '../distances.ts';
import type { Version } from '../store.ts';

export interface Entry extends Subject {
  /** Oldest first. */
  readonly versions: readonly Version[];
}

/** Everything in the store at one moment: never changed, a transaction makes the next one. */
export interface State {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Every version in the order of writing. */
  readonly log: readonly Version[];
}

export const EMPTY: State = { entries: new Map(), log: [] };

/** The state at an earlier change number: what later changes left alone is shared with `state`. */
export function stateAt(state: State, changeNumber: number): State {
  if (changeNumber >= state.log.length) return state;
  const entries = new Map(state.entries);
  const changed = new Set(state.log.slice(changeNumber).map(({ type, id }) => keyOf(type, id)));
  const log = state.log.slice(0, changeNumber);
  const kept = Map.groupBy(
    log.filter(({ type, id }) => changed.has(keyOf(type, id))),
    ({ type, id }) => keyOf(type, id),
  );
  for (const key of changed) {
    const versions = kept.get(key);
    const last = versions?.at(-1);
    if (!versions || !last) {
      entries.delete(key);
      continue;
    }
    const { type, id } = last;
    const resource = last.deleted ? undefined : (JSON.parse(last.body.toString('utf8')) as AnyResource);
    entries.set(key, { type, id, values: resource ? indexValues(resource) : [], versions });
  }
  return { entries, log };
}

const keyOf = (type: string, id: string): string => `${type}/${id}`;

export const newest = (entry: Entry | undefined): Version | undefined => entry?.versions.at(-1);

/** The resources of one state as searches see them. */
export class StateWorld implements LinkedWorld {
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
  }

  entry(type: string, id: string): Entry | undefined {
    return this.#entries.get(keyOf(type, id));
  }

  live(type: string, id: string): Entry | undefined {
    const entry = this.entry(type, id);
    return newest(entry)?.deleted === false ? entry : undefined;
  }

  *all(type: string): Iterable<Entry> {
    for (const entry of this.#entries.values()) {
      if ((type === '*' || entry.type === type) && newest(entry)?.deleted === false) yield entry;
    }
  }

  find(type: string, where: SearchNode): Entry[] {
    return [...this.all(type)].filter((entry) => matches(where, entry, this));
  }

  *follow(from: Subject, { reverse, param, type }: RouteStep): Iterable<Entry> {
    if (reverse) {
      for (const other of this.all(type)) if (refersTo(other, param, from)) yield other;
      return;
    }
    for (const value of from.values) {
      if (value.kind !== 'reference' || value.param !== param || value.type !== type) continue;
      const target = this.live(type, value.id);
      if (target) yield target;
    }
  }

  lastLive(type: string, id: string, until?: string): Version | undefined {
    const versions = this.entry(type, id)?.versions ?? [];
    return versions.findLast(
      (version) => !version.deleted && (until === undefined || Number(version.versionId) <= Number(until)),
    );
  }

  resourceMatches(type: string, id: string, node: SearchNode): boolean {
    const entry = this.live(type, id);
    return entry !== undefined && matches(node, entry, this);
  }

  referrerMatches(type: string, param: string, target: Subject, node: SearchNode): boolean {
    return [...this.all(type)].some((entry) => refersTo(entry, param, target) && matches(node, entry, this));
  }
}

/** A state in the making. */
export class NextState {
  readonly #entries: Map<string, Entry>;
  readonly #log: Version[];
  readonly world: StateWorld;

  constructor({ entries, log }: State) {
    this.#entries = new Map(entries);
    this.#log = [...log];
    this.world = new StateWorld(this.#entries);
  }

  put(version: Version, resource?: AnyResource): void {
    const { type, id } = version;
    const values: readonly IndexValue[] = resource ? indexValues(resource) : [];
    const versions = [...(this.world.entry(type, id)?.versions ?? []), version];
    this.#entries.set(keyOf(type, id), { type, id, values, versions });
    this.#log.push(version);
  }

  done(): State {
    return { entries: this.#entries, log: this.#log };
  }
}
