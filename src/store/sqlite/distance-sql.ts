import type { Route, RouteStep } from '../../fhir/search/tree.ts';
import { type Access, reach } from '../access.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';
import type { Found } from './search-includes.ts';
import { SearchSql } from './search-sql.ts';

/**
 * SQL for the least distance in metres along any of the routes from the resource of `row`, whose `type` is known, by what
 * the caller may read; NULL for none.
 */
export function leastMetresSql(
  sql: SearchSql,
  access: Access,
  routes: readonly Route[],
  type: string,
  row: string,
): string {
  const selects = routes.map(({ steps, points }) => {
    const [alias, ends] = [sql.alias('q'), walk(sql, access, steps, type, row)];
    const from = `position ${alias}${ends.map(({ tables }) => `, ${tables}`).join('')}`;
    const where = [`${alias}.rid = ${ends.at(-1)?.row ?? row}.rid`, ...ends.map(({ condition }) => condition)];
    const metres = `least_metres(${sql.bind(JSON.stringify(points))}, ${alias}.latitude, ${alias}.longitude)`;
    return `SELECT ${metres} AS m FROM ${from} WHERE ${where.join(' AND ')}`;
  });
  return selects.length === 0 ? 'NULL' : `(SELECT min(m) FROM (${selects.join(' UNION ALL ')}))`;
}

/** By `Type/id`: of some resources along some routes, as the store is now. */
export function distancesNow(
  connection: Connection,
  names: Names,
  access: Access,
  asked: readonly (readonly [found: readonly Found[], along: readonly Route[]])[],
): Readonly<Record<string, number>> {
  const distances: Record<string, number> = {};
  for (const [found, along] of asked) {
    for (const [type, same] of Map.groupBy(found, (one) => one.type)) {
      const sql = new SearchSql(connection, names);
      const rids = sql.bind(JSON.stringify(same.map(({ rid }) => rid)));
      const metres = leastMetresSql(sql, access, along, type, 'r');
      const rows = connection.rows<{ readonly id: string; readonly m: number | null }>(
        `SELECT r.id, ${metres} AS m FROM resource r WHERE r.rid IN (SELECT value FROM json_each(${rids}))`,
        ...sql.values,
      );
      for (const { id, m } of rows) if (m !== null) distances[`${type}/${id}`] = m;
    }
  }
  return distances;
}

interface End {
  readonly row: string;
  readonly tables: string;
  readonly condition: string;
}

function walk(sql: SearchSql, access: Access, steps: readonly RouteStep[], type: string, row: string): readonly End[] {
  let [here, from] = [row, type];
  return steps.map((step) => {
    const [link, other] = [sql.alias('f'), sql.alias('r')];
    const p = sql.parameter(step.reverse ? step.type : from, step.param);
    const [near, far] = step.reverse ? ['target', 'rid'] : ['rid', 'target'];
    const condition = [
      `${link}.p = ${p} AND ${link}.${near} = ${here}.rid AND ${other}.rid = ${link}.${far}`,
      `${other}.type = ${sql.type(step.type)} AND ${other}.live = 1`,
      sql.condition(reach(access, 'read', step.type), step.type, other),
    ].join(' AND ');
    [here, from] = [other, step.type];
    return { row: other, tables: `reference ${link}, resource ${other}`, condition };
  });
}
