import type { Include, SearchQuery } from '../../fhir/search/tree.ts';
import { type Access, reach, within } from '../access.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { collectIncluded, type Named } from '../includes.ts';
import { MAX_PAGE } from '../limits.ts';
import { sortScope } from '../sort-scope.ts';
import type { SearchPage } from '../store.ts';
import type { Connection } from './connection.ts';
import { matchingSql } from './matching-sql.ts';
import type { Names } from './names.ts';
import { SearchSql } from './search-sql.ts';
import { afterSql, orderSql, sortValueSql } from './sort-sql.ts';
import type { Versions } from './versions.ts';

interface Found extends Named {
  readonly rid: number;
  readonly seq: number;
}

type FoundRow = Omit<Found, 'type'> & { readonly type: number } & Readonly<
    Record<`s${number}`, string | number | null>
  >;

/** Searches over one connection; the caller holds a snapshot. */
export class Search {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #versions: Versions;
  readonly #key: Uint8Array;

  constructor(connection: Connection, names: Names, versions: Versions, key: Uint8Array) {
    this.#connection = connection;
    this.#names = names;
    this.#versions = versions;
    this.#key = key;
  }

  page(access: Access, query: SearchQuery): SearchPage {
    const count = Math.min(query.count, MAX_PAGE);
    const rows = this.#matches(access, query, count);
    const matches = rows.slice(0, count).map((row) => this.#found(row));
    const last = rows.length > count ? rows[count - 1] : undefined;
    const { included, cut } = collectIncluded(query.includes, matches, (include, from) =>
      this.#visible(access, this.#linked(include, from)),
    );
    return {
      matches: matches.map(({ seq }) => this.#versions.bySeq(seq)),
      included: included.map(({ seq }) => this.#versions.bySeq(seq)),
      ...(cut ? { includedCut: true } : {}),
      ...(query.total ? { total: this.#total(access, query) } : {}),
      ...(last ? { next: this.#cursor(query, last) } : {}),
    };
  }

  /** One more than `count`, where there is more. */
  #matches(access: Access, query: SearchQuery, count: number): readonly FoundRow[] {
    const scope = sortScope(query);
    const after = query.cursor === undefined ? undefined : openCursor(query.cursor, scope, this.#key).after;
    if (count === 0) return [];
    const sql = new SearchSql(this.#connection, this.#names);
    const ties = query.types ? ['id', 'kind'] : ['id'];
    const from = this.#union(query, (type) => {
      const columns = query.sort.map((sort, i) => `, ${sortValueSql(sql, sort, type, 'r')} AS s${i}`).join('');
      const kind = query.types ? `, ${sql.bind(type)} AS kind` : '';
      return `SELECT r.rid, r.type, r.id, r.seq${columns}${kind} ${this.#from(sql, access, type, query, query.sort.length === 0)}`;
    });
    if (from === undefined) return [];
    const beyond = after ? ` WHERE ${afterSql(sql, query.sort, ties, after)}` : '';
    return this.#connection.rows<FoundRow>(
      `SELECT * FROM (${from})${beyond} ORDER BY ${orderSql(query.sort, ties)} LIMIT ${sql.bind(count + 1)}`,
      ...sql.values,
    );
  }

  /** One SELECT for each type of which the store has anything; undefined for none. */
  #union({ type, types }: SearchQuery, select: (type: string) => string): string | undefined {
    const known = (types ?? [type]).filter((one) => this.#names.find(one) !== undefined);
    return known.length === 0 ? undefined : known.map(select).join(' UNION ALL ');
  }

  #total(access: Access, query: SearchQuery): number {
    const sql = new SearchSql(this.#connection, this.#names);
    const from = this.#union(query, (type) => `SELECT 1 ${this.#from(sql, access, type, query, false)}`);
    return from === undefined ? 0 : this.#connection.number(`SELECT count(*) AS n FROM (${from})`, ...sql.values);
  }

  #from(sql: SearchSql, access: Access, type: string, { where }: SearchQuery, walk: boolean): string {
    return matchingSql(sql, within(access, type, where), type, 'r', walk);
  }

  #cursor(query: SearchQuery, last: FoundRow): string {
    const values = query.sort.map((_, i) => last[`s${i}`] ?? null);
    return sealCursor(
      { scope: sortScope(query), after: [...values, last.id, ...(query.types ? [this.#names.text(last.type)] : [])] },
      this.#key,
    );
  }

  #found({ rid, type, id, seq }: FoundRow): Found {
    return { rid, type: this.#names.text(type), id, seq };
  }

  /** Live resources at the other end of references, whoever may see them. */
  #linked(include: Include, from: readonly Found[]): readonly Found[] {
    const near = include.reverse ? include.target : include.type === '*' ? undefined : include.type;
    const far = include.reverse ? (include.type === '*' ? undefined : include.type) : include.target;
    const sources = near === undefined ? from : from.filter(({ type }) => type === near);
    if (sources.length === 0) return [];
    const sql = new SearchSql(this.#connection, this.#names);
    const [here, there] = include.reverse ? ['target', 'rid'] : ['rid', 'target'];
    const conditions = [
      `f.${here} IN (SELECT value FROM json_each(${sql.bind(JSON.stringify(sources.map(({ rid }) => rid)))}))`,
    ];
    if (include.param !== '*') conditions.push(`f.p = ${sql.parameter(include.type, include.param)}`);
    else if (include.reverse) conditions.push("f.p IN (SELECT n FROM name WHERE instr(text, '.') > 0)");
    if (far !== undefined) conditions.push(`r.type = ${sql.type(far)}`);
    return this.#connection
      .rows<FoundRow>(
        `SELECT DISTINCT r.rid, r.type, r.id, r.seq FROM reference f CROSS JOIN resource r ON r.rid = f.${there}` +
          ` WHERE ${conditions.join(' AND ')} AND r.live = 1`,
        ...sql.values,
      )
      .map((row) => this.#found(row));
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
