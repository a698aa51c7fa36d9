import { metresBetween } from '../../fhir/search/distance.ts';
import { ownRoutes } from '../../fhir/search/routes.ts';
import type { Point, Route, RouteStep } from '../../fhir/search/tree.ts';
import { type Access, reach } from '../access.ts';
import type { Named } from '../includes.ts';
import type { Queries } from './database.ts';
import { parameterNumber } from './names.ts';
import { decideEdges, type Edges, metresSql } from './near.ts';
import { SearchSql } from './search-sql.ts';

/** Who asks, and what the circles in the caller's reach hold. */
export interface Reaching {
  readonly access: Access;
  readonly edges: Edges;
}

/**
 * SQL for the least distance in metres along any of the routes from the resource of `row`, whose `type` is known, by what
 * the caller may read; NULL for none. It sorts: what is told is worked out by this process.
 */
export function leastMetresSql(
  sql: SearchSql,
  reaching: Reaching,
  routes: readonly Route[],
  type: string,
  row: string,
): string {
  const selects = routes.map(({ steps, points }) => {
    const { place, from } = positionsSql(sql, reaching, steps, type, row);
    return `SELECT ${points.length === 1 ? metresSql(sql, points[0]!, place) : least(sql, points, place)} AS m ${from}`;
  });
  return selects.length === 0 ? 'NULL' : `(SELECT min(m) FROM (${selects.join(' UNION ALL ')}) AS ways)`;
}

const least = (sql: SearchSql, points: readonly Point[], place: string): string =>
  `least(${points.map((point) => metresSql(sql, point, place)).join(', ')})`;

/** `FROM … WHERE …` over the positions at the end of a route, as the alias `place`. */
function positionsSql(
  sql: SearchSql,
  reaching: Reaching,
  steps: readonly RouteStep[],
  type: string,
  row: string,
): { readonly place: string; readonly from: string } {
  const place = sql.alias('q');
  const [tables, conditions] = [[`position ${place}`], [] as string[]];
  let [here, from] = [row, type];
  for (const step of steps) {
    const [link, other] = [sql.alias('f'), sql.alias('r')];
    const p = sql.bind(parameterNumber(step.reverse ? step.type : from, step.param));
    const linked = step.reverse
      ? `${link}.type = ${sql.bind(from)} AND ${link}.id = ${here}.id AND ${other}.rid = ${link}.rid`
      : `${link}.rid = ${here}.rid AND ${other}.type = ${link}.type AND ${other}.id = ${link}.id`;
    const seen = sql.condition(reach(reaching.access, 'read', step.type), step.type, other, reaching.edges);
    tables.push(`reference ${link}`, `resource ${other}`);
    conditions.push(
      `${link}.p = ${p} AND ${linked} AND ${other}.type = ${sql.bind(step.type)} AND ${sql.current(other)} AND ${seen}`,
    );
    [here, from] = [other, step.type];
  }
  conditions.push(`${place}.rid = ${here}.rid`);
  return { place, from: `FROM ${tables.join(', ')} WHERE ${conditions.join(' AND ')}` };
}

/** The circles in what the caller may read along some routes. */
export async function reachingOf(queries: Queries, access: Access, routes: readonly Route[]): Promise<Reaching> {
  const edges = new Map<Parameters<Edges['get']>[0], readonly number[]>();
  for (const type of new Set(routes.flatMap(({ steps }) => steps.map((step) => step.type)))) {
    for (const [circle, rids] of await decideEdges(queries, type, reach(access, 'read', type))) edges.set(circle, rids);
  }
  return { access, edges };
}

/** Of a page as it was at a moment: the matches along the routes, the included from the same points to where they are. */
export async function distancesAt(
  queries: Queries,
  access: Access,
  moment: number,
  routes: readonly Route[],
  matches: readonly (Named & { readonly rid: number })[],
  included: readonly (Named & { readonly rid: number })[],
): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  const reaching = await reachingOf(queries, access, routes);
  for (const [those, along] of [
    [matches, routes],
    [included, ownRoutes(routes)],
  ] as const) {
    for (const [type, same] of Map.groupBy(those, (one) => one.type)) {
      for (const { steps, points } of along) {
        const sql = new SearchSql(moment);
        const { place, from } = positionsSql(sql, reaching, steps, type, 'r');
        const rows = await queries.rows<{ readonly id: string; readonly latitude: number; readonly longitude: number }>(
          {
            text:
              `SELECT r.id, here.latitude, here.longitude FROM resource r CROSS JOIN LATERAL` +
              ` (SELECT ${place}.latitude, ${place}.longitude ${from}) AS here` +
              ` WHERE r.rid = ANY(${sql.bind(same.map(({ rid }) => rid))}::bigint[])`,
            values: sql.values,
          },
        );
        for (const { id, latitude, longitude } of rows) {
          const key = `${type}/${id}`;
          const metres = points.map((point) => metresBetween(point.latitude, point.longitude, latitude, longitude));
          found[key] = Math.min(found[key] ?? Number.POSITIVE_INFINITY, ...metres);
        }
      }
    }
  }
  return found;
}
