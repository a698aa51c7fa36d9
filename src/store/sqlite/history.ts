import type { SQLInputValue } from 'node:sqlite';
import { type Access, reach } from '../access.ts';
import { MAX_PAGE } from '../limits.ts';
import { PageCursors } from '../page-cursors.ts';
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

/** Change numbers, both ends exclusive. */
interface Range {
  readonly above: number;
  readonly below: number;
  readonly backward: boolean;
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
    const { cursor } = query;
    const count = Math.min(query.count, MAX_PAGE);
    const newest = this.#versions.newest();
    const pages = new PageCursors({ scope: historyScope(query), cursor, count, now: 0 }, this.#key, newest);
    const range = rangeOf(pages);
    const { found, total } = this.#free(access, query)
      ? { found: this.#rows(query, range, pages.take + 1), total: this.#total(query, pages.snapshot) }
      : this.#sifted(query, range, pages, sight);
    const { entries, links } = pages.page(found, ({ seq }) => String(seq), total);
    return { versions: entries.map(({ version }) => version), total, ...links };
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
    range: Range,
    { snapshot, take }: PageCursors,
    sight: VersionSight,
  ): { found: Numbered[]; total: number } {
    const found: Numbered[] = [];
    let total = 0;
    for (const one of this.#all(query, { above: 0, below: snapshot + 1, backward: range.backward })) {
      if (!sight.sees(one.version)) continue;
      total++;
      if (found.length <= take && one.seq > range.above && one.seq < range.below) found.push(one);
    }
    return { found, total };
  }

  *#all(query: HistoryQuery, whole: Range): Iterable<Numbered> {
    let range = whole;
    for (;;) {
      const rows = this.#rows(query, range, MAX_PAGE);
      yield* rows;
      if (rows.length < MAX_PAGE) return;
      const { seq } = rows.at(-1)!;
      range = range.backward ? { ...range, above: seq } : { ...range, below: seq };
    }
  }

  /** In the direction of the range: newest first, or, backward, oldest first. */
  #rows(query: HistoryQuery, range: Range, limit: number): Numbered[] {
    const { where, values } = this.#where(query, range);
    return this.#connection
      .rows<VersionRow>(
        `SELECT ${VERSION_COLUMNS} FROM version v JOIN resource r ON r.rid = v.rid WHERE ${where} ORDER BY v.seq ${range.backward ? 'ASC' : 'DESC'} LIMIT ?`,
        ...values,
        limit,
      )
      .map((row) => ({ seq: row.seq, version: this.#versions.toVersion(row) }));
  }

  #total(query: HistoryQuery, snapshot: number): number {
    const { where, values } = this.#where(query, { above: 0, below: snapshot + 1, backward: false });
    return this.#connection.number(`SELECT count(*) AS n FROM version v WHERE ${where}`, ...values);
  }

  #where(
    { type, id, since, at, after }: HistoryQuery,
    { above, below }: Range,
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
    if (at !== undefined) {
      // A deletion is something that happened; from then on there is no version that is current.
      conditions.push(
        'v.updated <= ? AND (v.deleted = 0 OR v.updated >= ?) AND NOT EXISTS (SELECT 1 FROM version w WHERE w.rid = v.rid AND w.version > v.version AND w.updated <= ?)',
      );
      values.push(at.high, at.low, at.low);
    }
    conditions.push('v.seq > ? AND v.seq < ?');
    values.push(Math.max(above, after ?? 0), below);
    return { where: conditions.join(' AND '), values };
  }
}

/** The versions of a page, beyond its boundary and within its snapshot. */
function rangeOf({ cursor, snapshot, backward }: PageCursors): Range {
  const from = cursor?.from === undefined ? undefined : Number(cursor.from);
  return {
    above: backward ? (from ?? 0) : 0,
    below: backward ? snapshot + 1 : Math.min(from ?? Number.MAX_SAFE_INTEGER, snapshot + 1),
    backward,
  };
}
