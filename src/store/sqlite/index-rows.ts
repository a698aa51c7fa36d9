import type { StatementSync } from 'node:sqlite';
import type { IndexValue } from '../../fhir/search/index-value.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';
import { INDEX_TABLES } from './schema.ts';

/** Most terms and targets whose numbers are kept at hand. */
const MAX_KNOWN = 200_000;

const INSERTS = {
  token: 'INSERT OR IGNORE INTO token VALUES (?, ?, ?)',
  string: 'INSERT OR IGNORE INTO string VALUES (?, ?, ?, ?, ?)',
  date: 'INSERT OR IGNORE INTO date VALUES (?, ?, ?, ?, ?)',
  quantity: 'INSERT OR IGNORE INTO quantity VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  uri: 'INSERT OR IGNORE INTO uri VALUES (?, ?, ?, ?)',
  reference: 'INSERT OR IGNORE INTO reference VALUES (?, ?, ?, ?)',
  position: 'INSERT OR REPLACE INTO position VALUES (?, ?, ?, ?, ?, ?, ?)',
  text: 'INSERT INTO text (rowid, narrative, content) VALUES (?, ?, ?)',
} as const;
type Table = keyof typeof INSERTS;

/** Writes index values as rows; the tables must be there already. */
export class IndexRows {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #terms = new Map<string, number>();
  readonly #inserts: Readonly<Record<Table, StatementSync>>;

  constructor(connection: Connection, names: Names) {
    this.#connection = connection;
    this.#names = names;
    const prepared = Object.entries(INSERTS).map(([table, sql]) => [table, connection.db.prepare(sql)]);
    this.#inserts = Object.fromEntries(prepared) as Record<Table, StatementSync>;
  }

  add(type: string, rid: number, values: readonly IndexValue[]): void {
    let narrative = '';
    let content = '';
    for (const value of values) {
      if (value.kind !== 'text') this.#add(this.#names.make(`${type}.${value.param}`), rid, value);
      else if (value.param === '_text') narrative = value.words;
      else content = value.words;
    }
    if (narrative !== '' || content !== '') this.#inserts.text.run(rid, narrative, content);
  }

  remove(rid: number): void {
    for (const table of INDEX_TABLES) this.#connection.statement(`DELETE FROM ${table} WHERE rid = ?`).run(rid);
    this.#connection.statement('DELETE FROM text WHERE rowid = ?').run(rid);
  }

  /** The row that stands for a resource, which may not be there yet. */
  ridOf(type: string, id: string): number {
    const n = this.#names.make(type);
    const known = this.#connection.row<{ readonly rid: number }>(
      'SELECT rid FROM resource WHERE type = ? AND id = ?',
      n,
      id,
    );
    if (known) return known.rid;
    return Number(
      this.#connection.statement('INSERT INTO resource (type, id) VALUES (?, ?)').run(n, id).lastInsertRowid,
    );
  }

  /** After a rollback: what was numbered may not be any more. */
  forget(): void {
    this.#terms.clear();
  }

  #add(p: number, rid: number, value: Exclude<IndexValue, { readonly kind: 'text' }>): void {
    const g = value.group === undefined ? 0 : value.group + 1;
    switch (value.kind) {
      case 'token':
        this.#inserts.token.run(this.#term(p, value.code, value.system), rid, g);
        break;
      case 'string':
        this.#inserts.string.run(p, value.folded, rid, g, value.exact);
        break;
      case 'date':
        this.#inserts.date.run(p, value.low, value.high, rid, g);
        break;
      case 'quantity': {
        const { low, high, system, code, unit } = value;
        this.#inserts.quantity.run(p, low, high, rid, g, system, code, unit);
        break;
      }
      case 'uri':
        this.#inserts.uri.run(p, value.value, rid, g);
        break;
      case 'reference':
        this.#inserts.reference.run(p, this.ridOf(value.type, value.id), rid, g);
        break;
      case 'position': {
        const { latitude, longitude } = value;
        const box = [latitude, latitude, longitude, longitude];
        this.#inserts.position.run(rid, ...box, latitude, longitude);
        break;
      }
    }
  }

  #term(p: number, code: string, system: string): number {
    const key = `${p}|${system}|${code}`;
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    const found = this.#connection.row<{ readonly k: number }>(
      'SELECT k FROM term WHERE p = ? AND code = ? AND system = ?',
      p,
      code,
      system,
    );
    const insert = this.#connection.statement('INSERT INTO term (p, code, system) VALUES (?, ?, ?)');
    const k = found?.k ?? Number(insert.run(p, code, system).lastInsertRowid);
    if (this.#terms.size >= MAX_KNOWN) this.#terms.clear();
    this.#terms.set(key, k);
    return k;
  }
}
