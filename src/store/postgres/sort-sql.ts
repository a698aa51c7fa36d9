import { parametersOf } from '../../fhir/search/parameters.ts';
import type { SortKey } from '../../fhir/search/tree.ts';
import { parameterNumber } from './names.ts';
import type { StatementText } from './statement.ts';

/** What the values of a parameter are in the columns of a search. */
type ColumnType = 'text' | 'bigint' | 'double precision';

/** Of a sort over several types: one that holds the values of all. */
export function columnType({ param, routes }: SortKey, types: readonly string[]): ColumnType {
  if (routes) return 'double precision';
  const kinds = types.flatMap((type) => parametersOf(type).get(param)?.kind ?? []);
  const all = (...some: readonly string[]): boolean => kinds.length > 0 && kinds.every((kind) => some.includes(kind));
  if (all('date')) return 'bigint';
  return all('date', 'number', 'quantity') ? 'double precision' : 'text';
}

/** SQL for what a resource is sorted by: its lowest value, or its highest in a descending sort; NULL for none. */
export function sortValueSql(sql: StatementText, { param, descending }: SortKey, type: string, row: string): string {
  if (param === '_id') return `${row}.id`;
  const best = descending ? 'max' : 'min';
  const end = descending ? 'high' : 'low';
  const of = (table: string, column: string): string =>
    `SELECT ${best}(${column}) AS value FROM ${table} WHERE rid = ${row}.rid AND p = ${sql.bind(parameterNumber(type, param))}`;
  switch (parametersOf(type).get(param)?.kind) {
    case 'token':
      return `(${of('token', 'code')})`;
    case 'string':
      return `(${of('string', 'folded')})`;
    case 'date':
      return `(${of('date', end)})`;
    case 'number':
    case 'quantity':
      return `(${of('quantity', end)})`;
    case 'uri':
      return `(${of('uri', 'value')})`;
    case 'reference':
      return `(SELECT ${best}(value) FROM (${of('reference', "type || '/' || id")} UNION ALL ${of('uri', 'value')}) AS both_kinds)`;
    default:
      return 'NULL';
  }
}

/** Joins the rows of the one date that each resource is sorted by, as `d`, so that an index gives them in their order. */
export function sortedDateSql(sql: StatementText, { param, descending }: SortKey, type: string, row: string): string {
  const [best, other, before] = descending ? ['high', 'low', '>'] : ['low', 'high', '<'];
  const better = `(e.${best} ${before} d.${best} OR (e.${best} = d.${best} AND e.${other} ${before} d.${other}))`;
  return (
    ` JOIN date d ON d.rid = ${row}.rid AND d.p = ${sql.bind(parameterNumber(type, param))}` +
    ` AND NOT EXISTS (SELECT 1 FROM date e WHERE e.rid = d.rid AND e.p = d.p AND ${better})`
  );
}
