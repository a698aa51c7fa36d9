import { boxesAround, metresBetween, RADIUS } from '../../fhir/search/distance.ts';
import type { Point, SearchNode } from '../../fhir/search/tree.ts';
import type { Queries } from './database.ts';
import { parameterNumber } from './names.ts';
import { StatementText } from './statement.ts';

export type NearNode = Extract<SearchNode, { readonly k: 'near' }>;

/** Resources so close to the edge of a circle that this process decides which of them are within it. */
export type Edges = ReadonlyMap<NearNode, readonly number[]>;

/** The database's sines may differ from ours in their last digits: metres that are far more than what comes of it. */
const DOUBTFUL_METRES = 0.01;

/** SQL for the metres from a point to that of `row`, an alias of `position` (haversine). */
export function metresSql(sql: StatementText, { latitude, longitude }: Point, row: string): string {
  const [north, east] = [`${sql.bind(latitude)}::double precision`, `${sql.bind(longitude)}::double precision`];
  const squared = (angle: string): string => `power(sin(radians(${angle}) / 2), 2)`;
  const h =
    `${squared(`${row}.latitude - ${north}`)} + cos(radians(${north})) * cos(radians(${row}.latitude))` +
    ` * ${squared(`${row}.longitude - ${east}`)}`;
  return `2 * ${RADIUS}::double precision * asin(least(1::double precision, sqrt(${h})))`;
}

function withinBoxes(sql: StatementText, node: NearNode, row: string): string {
  const boxes = boxesAround(node.latitude, node.longitude, node.metres).map(
    ({ south, north, west, east }) =>
      `(${row}.latitude BETWEEN ${sql.bind(south)} AND ${sql.bind(north)}` +
      ` AND ${row}.longitude BETWEEN ${sql.bind(west)} AND ${sql.bind(east)})`,
  );
  return `(${boxes.join(' OR ')})`;
}

const ofParameter = (sql: StatementText, node: NearNode, type: string, row: string): string =>
  `${row}.p = ${sql.bind(parameterNumber(type, node.param))} AND ${withinBoxes(sql, node, row)}`;

/** SQL that holds where a row of `position` is within the circle, and not in doubt. */
export const insideSql = (sql: StatementText, node: NearNode, type: string, row: string): string =>
  `${ofParameter(sql, node, type, row)} AND ${metresSql(sql, node, row)} < ${sql.bind(node.metres - DOUBTFUL_METRES)}`;

/** Decides on what is in doubt, for every circle in a tree. */
export async function decideEdges(queries: Queries, type: string, node: SearchNode): Promise<Edges> {
  const edges = new Map<NearNode, readonly number[]>();
  for (const [near, of] of circlesIn(node, type)) {
    // One circle may stand in a chain to several types.
    edges.set(near, [...(edges.get(near) ?? []), ...(await edgeOf(queries, of, near))]);
  }
  return edges;
}

async function edgeOf(queries: Queries, type: string, node: NearNode): Promise<readonly number[]> {
  const sql = new StatementText();
  const { latitude, longitude, metres } = node;
  const doubtful = `abs(${metresSql(sql, node, 'i')} - ${sql.bind(metres)}::double precision) <= ${DOUBTFUL_METRES}`;
  const rows = await queries.rows<{ readonly rid: number; readonly latitude: number; readonly longitude: number }>({
    text: `SELECT i.rid, i.latitude, i.longitude FROM position i WHERE ${ofParameter(sql, node, type, 'i')} AND ${doubtful}`,
    values: sql.values,
  });
  return rows
    .filter((row) => metresBetween(latitude, longitude, row.latitude, row.longitude) <= metres)
    .map(({ rid }) => rid);
}

/** Each with the type that it is asked of. */
function* circlesIn(node: SearchNode, type: string): Iterable<readonly [NearNode, string]> {
  switch (node.k) {
    case 'near':
      yield [node, type];
      break;
    case 'and':
    case 'or':
      for (const one of node.of) yield* circlesIn(one, type);
      break;
    case 'not':
      yield* circlesIn(node.of, type);
      break;
    case 'chain':
      for (const one of node.types) yield* circlesIn(node.target, one);
      break;
    case 'has':
      yield* circlesIn(node.source, node.type);
      break;
  }
}
