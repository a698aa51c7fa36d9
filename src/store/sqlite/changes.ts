import { Failure } from '../../kernel/failure.ts';
import type { SortValue } from '../sort-values.ts';
import type { Connection } from './connection.ts';

/** Most resources of a type that may change while somebody walks over a snapshot; each is read from its old version. */
const MAX_CHANGED = 100_000;

/** Walks under way whose changes are kept at hand. Any page can be made without: what is not here is found again. */
const MAX_WALKS = 16;

/** What a resource that has changed was in an answer. */
export interface Verdict {
  readonly rid: number;
  readonly seq: number;
  readonly type: string;
  readonly id: string;
  readonly order: readonly SortValue[];
}

interface Known {
  upTo: number;
  readonly rids: Set<number>;
}

/** What has changed since snapshots, and what that means for the answers that are being walked over: both only grow. */
export class Changes {
  readonly #connection: Connection;
  readonly #changed = new Map<string, Known>();
  readonly #verdicts = new Map<string, Map<number, Verdict | undefined>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Rows of the resources of a type, given by its number, that have changed since a snapshot; those created since only if
   * they have changed again.
   *
   * @param newest the store's change number now
   * @throws Failure `gone` where that is too much to go back over
   */
  since(snapshot: number, type: number, newest: number): ReadonlySet<number> {
    const known = kept(this.#changed, `${snapshot}/${type}`, (): Known => ({ upTo: snapshot, rids: new Set() }));
    if (known.upTo < newest) {
      const rows = this.#connection.rows<{ readonly rid: number }>(
        'SELECT rid FROM version WHERE type = ? AND seq > ? GROUP BY rid HAVING min(version) > 1',
        type,
        known.upTo,
      );
      for (const { rid } of rows) known.rids.add(rid);
      known.upTo = newest;
    }
    if (known.rids.size > MAX_CHANGED) {
      throw new Failure('gone', 'Too much has changed since the first page of this answer: search again');
    }
    return known.rids;
  }

  /** Verdicts of one answer, by row; undefined for what was no part of it. */
  verdicts(answer: string): Map<number, Verdict | undefined> {
    return kept(this.#verdicts, answer, () => new Map());
  }
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  if (map.size > MAX_WALKS) map.delete(map.keys().next().value!);
  return value;
}
