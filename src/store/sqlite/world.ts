import type { Subject, World } from '../../fhir/search/matches.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import type { Connection } from './connection.ts';
import { matchingSql } from './matching-sql.ts';
import type { Names } from './names.ts';
import { SearchSql } from './search-sql.ts';

/** The store's resources as conditions ask about them. */
export class SqliteWorld implements World {
  readonly #connection: Connection;
  readonly #names: Names;

  constructor(connection: Connection, names: Names) {
    this.#connection = connection;
    this.#names = names;
  }

  /** Ids of live resources that match, in the order of ids. */
  find(type: string, where: SearchNode, limit: number): readonly string[] {
    const sql = new SearchSql(this.#connection, this.#names);
    const from = matchingSql(sql, where, type, 'r', true);
    return this.#connection
      .rows<{ readonly id: string }>(`SELECT r.id ${from} ORDER BY r.id LIMIT ${sql.bind(limit)}`, ...sql.values)
      .map(({ id }) => id);
  }

  resourceMatches(type: string, id: string, node: SearchNode): boolean {
    return this.find(type, { k: 'and', of: [{ k: 'ids', ids: [id] }, node] }, 1).length > 0;
  }

  referrerMatches(type: string, param: string, target: Subject, node: SearchNode): boolean {
    const refers: SearchNode = { k: 'reference', param, type: target.type, id: target.id };
    return this.find(type, { k: 'and', of: [refers, node] }, 1).length > 0;
  }
}
