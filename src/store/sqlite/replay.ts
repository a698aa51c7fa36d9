import { matches } from '../../fhir/search/matches.ts';
import type { SearchNode, SearchQuery } from '../../fhir/search/tree.ts';
import { sha256 } from '../../kernel/ids.ts';
import type { Access } from '../access.ts';
import { type Measure, measureIn } from '../distances.ts';
import { sortScope } from '../sort-scope.ts';
import { compareOrder, orderOf, type SortValue } from '../sort-values.ts';
import type { VersionSight } from '../visibility.ts';
import type { Changes, Verdict } from './changes.ts';
import type { Past } from './past.ts';
import type { SearchSql } from './search-sql.ts';
import type { Versions } from './versions.ts';

/** The part of an answer, of one type, that the index cannot tell any more: resources for which something has changed since its snapshot. */
export class Replay {
  readonly #past: Past;
  readonly #versions: Versions;
  readonly #sight: VersionSight;
  readonly #query: SearchQuery;
  readonly #type: string;
  readonly #node: SearchNode;
  readonly #affected: ReadonlySet<number>;
  readonly #measure: Measure;
  readonly #verdicts: Map<number, Verdict | undefined>;

  /** `asked.node`: the query's conditions on the type, within the caller's reach. */
  constructor(
    past: Past,
    changes: Changes,
    versions: Versions,
    sight: VersionSight,
    asked: { readonly access: Access; readonly query: SearchQuery; readonly type: string; readonly node: SearchNode },
  ) {
    this.#past = past;
    this.#versions = versions;
    this.#sight = sight;
    this.#query = asked.query;
    this.#type = asked.type;
    this.#node = asked.node;
    this.#measure = measureIn(past, asked.access);
    this.#affected = past.affected(asked.node, asked.type);
    this.#verdicts = changes.verdicts(
      sha256(JSON.stringify([past.snapshot, sortScope(asked.query), asked.type, asked.node, asked.access.rules])),
    );
  }

  /** SQL that leaves to the index what it can tell: rows of resources, under the alias `row`, that are not affected. */
  unaffectedSql(sql: SearchSql, row: string): string {
    const changed = this.#past.changed(this.#type);
    const others = [...this.#affected].filter((rid) => !changed.has(rid));
    const unchanged = ` AND ${row}.seq <= ${sql.bind(this.#past.snapshot)}`;
    if (others.length === 0) return unchanged;
    return `${unchanged} AND ${row}.rid NOT IN (SELECT value FROM json_each(${sql.bind(JSON.stringify(others))}))`;
  }

  /** How many belong to the answer. */
  get total(): number {
    return this.#matching().length;
  }

  /** The first of them beyond a boundary, in the direction of the walk. */
  beyond(boundary: readonly SortValue[] | undefined, backward: boolean, limit: number): readonly Verdict[] {
    const { sort } = this.#query;
    const sign = backward ? -1 : 1;
    return this.#matching()
      .filter(({ order }) => boundary === undefined || compareOrder(order, boundary, sort) * sign > 0)
      .sort((a, b) => compareOrder(a.order, b.order, sort) * sign)
      .slice(0, limit);
  }

  /** What the caller may not see as it is now is no part of the answer any more. */
  #matching(): readonly Verdict[] {
    const found: Verdict[] = [];
    for (const rid of this.#affected) {
      const verdict = this.#verdict(rid);
      if (verdict && this.#sight.sees(() => this.#versions.bySeq(verdict.seq), verdict.type)) found.push(verdict);
    }
    return found;
  }

  #verdict(rid: number): Verdict | undefined {
    if (this.#verdicts.has(rid)) return this.#verdicts.get(rid);
    const old = this.#past.old(rid);
    const isPart = old !== undefined && old.type === this.#type && matches(this.#node, old, this.#past);
    const verdict = isPart
      ? { rid, seq: old.seq, type: old.type, id: old.id, order: orderOf(old, this.#query, this.#measure) }
      : undefined;
    this.#verdicts.set(rid, verdict);
    return verdict;
  }
}
