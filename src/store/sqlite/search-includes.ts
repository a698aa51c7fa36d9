import { refersTo } from '../../fhir/search/matches.ts';
import type { Include } from '../../fhir/search/tree.ts';
import { type Access, reach } from '../access.ts';
import type { Named } from '../includes.ts';
import type { VersionSight } from '../visibility.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';
import type { Old, Past } from './past.ts';
import { SearchSql } from './search-sql.ts';
import type { Versions } from './versions.ts';

/** A resource, and the version of it that an answer shows. */
export interface Found extends Named {
  readonly rid: number;
  readonly seq: number;
}

interface FoundRow {
  readonly rid: number;
  readonly type: number;
  readonly id: string;
  readonly seq: number | null;
  readonly live: number;
}

/** Follows includes over one connection; the caller holds a snapshot. */
export class SearchIncludes {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #versions: Versions;

  constructor(connection: Connection, names: Names, versions: Versions) {
    this.#connection = connection;
    this.#names = names;
    this.#versions = versions;
  }

  /** @param past the moment that the answer shows, where anything has changed since */
  follow(
    access: Access,
    sight: VersionSight,
    past: Past | undefined,
    include: Include,
    from: readonly Found[],
  ): readonly Found[] {
    const near = include.reverse ? include.target : include.type === '*' ? undefined : include.type;
    const sources = near === undefined ? from : from.filter(({ type }) => type === near);
    if (sources.length === 0) return [];
    if (!past) return this.#visible(access, this.#linked(include, sources));
    const linked = include.reverse ? this.#referrers(past, include, sources) : this.#targets(past, include, sources);
    return linked.filter(({ seq, type }) => sight.sees(() => this.#versions.bySeq(seq), type));
  }

  /** Live resources at the other end of references, whoever may see them. */
  #linked(include: Include, sources: readonly Found[]): readonly Found[] {
    return this.#rows(include, sources).flatMap(({ rid, type, id, seq, live }) =>
      live === 1 && seq !== null ? [{ rid, type: this.#names.text(type), id, seq }] : [],
    );
  }

  #rows(include: Include, sources: readonly Found[]): readonly FoundRow[] {
    if (sources.length === 0) return [];
    const far = include.reverse ? (include.type === '*' ? undefined : include.type) : include.target;
    const sql = new SearchSql(this.#connection, this.#names);
    const [here, there] = include.reverse ? ['target', 'rid'] : ['rid', 'target'];
    const conditions = [
      `f.${here} IN (SELECT value FROM json_each(${sql.bind(JSON.stringify(sources.map(({ rid }) => rid)))}))`,
    ];
    if (include.param !== '*') conditions.push(`f.p = ${sql.parameter(include.type, include.param)}`);
    else if (include.reverse) conditions.push("f.p IN (SELECT n FROM name WHERE instr(text, '.') > 0)");
    if (far !== undefined) conditions.push(`r.type = ${sql.type(far)}`);
    return this.#connection.rows<FoundRow>(
      `SELECT DISTINCT r.rid, r.type, r.id, r.seq, r.live FROM reference f CROSS JOIN resource r ON r.rid = f.${there}` +
        ` WHERE ${conditions.join(' AND ')}`,
      ...sql.values,
    );
  }

  /** What the sources referred to, as it was: the index tells it of sources that have not changed. */
  #targets(past: Past, include: Include, sources: readonly Found[]): readonly Old[] {
    const [unchanged, changed] = split(sources, (one) => !past.hasChanged(one.type, one.rid));
    const found = this.#rows(include, unchanged).map(({ rid }) => past.old(rid));
    for (const { rid } of changed) {
      for (const value of past.old(rid)?.values ?? []) {
        if (value.kind !== 'reference' || (include.param !== '*' && value.param !== include.param)) continue;
        if (include.target === undefined || include.target === value.type) found.push(past.named(value.type, value.id));
      }
    }
    return found.filter((one) => one !== undefined);
  }

  /** What referred to the sources, as it was: the index tells it of referrers that have not changed. */
  #referrers(past: Past, include: Include, sources: readonly Found[]): readonly Old[] {
    const found = this.#rows(include, sources)
      .filter(({ type, rid, live }) => live === 1 && !past.hasChanged(this.#names.text(type), rid))
      .map(({ rid }) => past.old(rid));
    for (const type of include.type === '*' ? past.changedTypes() : [include.type]) {
      for (const rid of past.changed(type)) {
        const old = past.old(rid);
        if (old && sources.some((source) => refersTo(old, include.param, source))) found.push(old);
      }
    }
    return found.filter((one) => one !== undefined);
  }

  #visible(access: Access, found: readonly Found[]): readonly Found[] {
    return [...Map.groupBy(found, ({ type }) => type)].flatMap(([type, those]) => {
      const node = reach(access, 'read', type);
      if (node.k === 'all' || node.k === 'none') return node.k === 'all' ? those : [];
      const sql = new SearchSql(this.#connection, this.#names);
      const rids = sql.bind(JSON.stringify(those.map(({ rid }) => rid)));
      const seen = this.#connection.rows<{ readonly rid: number }>(
        `SELECT r.rid FROM resource r WHERE r.rid IN (SELECT value FROM json_each(${rids})) AND ${sql.condition(node, type, 'r')}`,
        ...sql.values,
      );
      const within = new Set(seen.map(({ rid }) => rid));
      return those.filter(({ rid }) => within.has(rid));
    });
  }
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const one of all) (isFirst(one) ? first : second).push(one);
  return [first, second];
}
