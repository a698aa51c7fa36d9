import type { SQLInputValue } from 'node:sqlite';
import { type Access, reach } from '../access.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { MAX_PAGE } from '../limits.ts';
import { historyScope } from '../sort-scope.ts';
import type { HistoryPage, HistoryQuery, Version } from '../store.ts';
import type { VersionSight } from '../visibility.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';
import { VERSION_COLUMNS, type VersionRow, type Versions } from './versions.ts';

interface Numbered {
  readonly seq: number;
  readonly version: Version;
}

/** Histories over one connection; the caller holds a snapshot. */
export class History {
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

  page(access: Access, query: HistoryQuery, sight: VersionSight): HistoryPage {
    const scope = historyScope(query);
    const before = query.cursor === undefined ? undefined : Number(openCursor(query.cursor, scope, this.#key).after[0]);
    const count = Math.min(query.count, MAX_PAGE);
    const { found, total } = this.#free(access, query)
      ? { found: this.#rows(query, before, count + 1), total: this.#total(query) }
      : this.#sifted(query, before, count + 1, sight);
    const page = found.slice(0, count);
    const last = found.length > count ? page.at(-1) : undefined;
    return {
      versions: page.map(({ version }) => version),
      total,
      ...(last ? { next: sealCursor({ scope, after: [last.seq] }, this.#key) } : {}),
    };
  }

  /** Whether every version of what is asked for may be seen. */
  #free(access: Access, { type }: HistoryQuery): boolean {
    const types = type === undefined ? this.#types() : [type];
    return types.every((one) => reach(access, 'read', one).k === 'all');
  }

  #types(): readonly string[] {
    return this.#connection
      .rows<{ readonly text: string }>("SELECT text FROM name WHERE instr(text, '.') = 0")
      .map(({ text }) => text);
  }

  /** Looks at every version: only that makes the total true. */
  #sifted(
    query: HistoryQuery,
    before: number | undefined,
    limit: number,
    sight: VersionSight,
  ): { found: Numbered[]; total: number } {
    const found: Numbered[] = [];
    let total = 0;
    for (const one of this.#all(query)) {
      if (!sight.sees(one.version)) continue;
      total++;
      if (found.length < limit && (before === undefined || one.seq < before)) found.push(one);
    }
    return { found, total };
  }

  *#all(query: HistoryQuery): Iterable<Numbered> {
    let before: number | undefined;
    for (;;) {
      const rows = this.#rows(query, before, MAX_PAGE);
      yield* rows;
      if (rows.length < MAX_PAGE) return;
      before = rows.at(-1)!.seq;
    }
  }

  #rows(query: HistoryQuery, before: number | undefined, limit: number): Numbered[] {
    const { where, values } = this.#where(query, before);
    return this.#connection
      .rows<VersionRow>(
        `SELECT ${VERSION_COLUMNS} FROM version v JOIN resource r ON r.rid = v.rid WHERE ${where} ORDER BY v.seq DESC LIMIT ?`,
        ...values,
        limit,
      )
      .map((row) => ({ seq: row.seq, version: this.#versions.toVersion(row) }));
  }

  #total(query: HistoryQuery): number {
    const { where, values } = this.#where(query, undefined);
    return this.#connection.number(`SELECT count(*) AS n FROM version v WHERE ${where}`, ...values);
  }

  #where(
    { type, id, since, after }: HistoryQuery,
    before: number | undefined,
  ): { where: string; values: SQLInputValue[] } {
    const conditions = ['1'];
    const values: SQLInputValue[] = [];
    const n = type === undefined ? undefined : (this.#names.find(type) ?? -1);
    if (n !== undefined && id !== undefined) {
      conditions.push('v.rid = (SELECT rid FROM resource WHERE type = ? AND id = ?)');
      values.push(n, id);
    } else if (n !== undefined) {
      conditions.push('v.type = ?');
      values.push(n);
    }
    if (since !== undefined) {
      conditions.push('v.updated >= ?');
      values.push(Date.parse(since));
    }
    if (after !== undefined) {
      conditions.push('v.seq > ?');
      values.push(after);
    }
    if (before !== undefined) {
      conditions.push('v.seq < ?');
      values.push(before);
    }
    return { where: conditions.join(' AND '), values };
  }
}
