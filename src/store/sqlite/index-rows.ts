import type { IndexValue } from '../../fhir/search/index-values.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';
import { INDEX_TABLES } from './schema.ts';

/** Most terms and targets whose numbers are kept at hand. */
const MAX_KNOWN = 200_000;

/** Writes index values as rows. */
export class IndexRows {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #terms = new Map<string, number>();

  constructor(connection: Connection, names: Names) {
    this.#connection = connection;
    this.#names = names;
  }

  add(type: string, rid: number, values: readonly IndexValue[]): void {
    for (const value of values) this.#add(this.#names.make(`${type}.${value.param}`), rid, value);
  }

  remove(rid: number): void {
    for (const table of INDEX_TABLES) this.#connection.statement(`DELETE FROM ${table} WHERE rid = ?`).run(rid);
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

  #add(p: number, rid: number, value: IndexValue): void {
    const g = value.group === undefined ? 0 : value.group + 1;
    switch (value.kind) {
      case 'token':
        this.#insert('INSERT OR IGNORE INTO token VALUES (?, ?, ?)', this.#term(p, value.code, value.system), rid, g);
        break;
      case 'string':
        this.#insert('INSERT OR IGNORE INTO string VALUES (?, ?, ?, ?, ?)', p, value.folded, rid, g, value.exact);
        break;
      case 'date':
        this.#insert('INSERT OR IGNORE INTO date VALUES (?, ?, ?, ?, ?)', p, value.low, value.high, rid, g);
        break;
      case 'quantity': {
        const { low, high, system, code, unit } = value;
        this.#insert(
          'INSERT OR IGNORE INTO quantity VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          p,
          low,
          high,
          rid,
          g,
          system,
          code,
          unit,
        );
        break;
      }
      case 'uri':
        this.#insert('INSERT OR IGNORE INTO uri VALUES (?, ?, ?, ?)', p, value.value, rid, g);
        break;
      case 'reference':
        this.#insert(
          'INSERT OR IGNORE INTO reference VALUES (?, ?, ?, ?)',
          p,
          this.ridOf(value.type, value.id),
          rid,
          g,
        );
        break;
      case 'position': {
        const { latitude, longitude } = value;
        const box = [latitude, latitude, longitude, longitude];
        this.#insert('INSERT OR REPLACE INTO position VALUES (?, ?, ?, ?, ?, ?, ?)', rid, ...box, latitude, longitude);
        break;
      }
    }
  }

  #insert(sql: string, ...values: readonly (string | number)[]): void {
    this.#connection.statement(sql).run(...values);
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
