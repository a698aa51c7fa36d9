import { parametersOf } from '../../fhir/search/parameters.ts';
import type { SortKey } from '../../fhir/search/tree.ts';
import type { SearchSql } from './search-sql.ts';

/** SQL for what a resource is sorted by: its lowest value, or its highest in a descending sort; NULL for none. */
export function sortValueSql(sql: SearchSql, { param, descending }: SortKey, type: string, row: string): string {
  const best = descending ? 'max' : 'min';
  if (param === '_id') return `${row}.id`;
  const p = sql.parameter(type, param);
  const here = `rid = ${row}.rid AND p = ${p}`;
  switch (parametersOf(type).get(param)?.kind) {
    case 'token':
      return `(SELECT ${best}(term.code) FROM token JOIN term ON term.k = token.k WHERE token.rid = ${row}.rid AND term.p = ${p})`;
    case 'string':
      return `(SELECT ${best}(folded) FROM string WHERE ${here})`;
    case 'date':
      return `(SELECT ${best}(${descending ? 'high' : 'low'}) FROM date WHERE ${here})`;
    case 'number':
    case 'quantity':
      return `(SELECT ${best}(${descending ? 'high' : 'low'}) FROM quantity WHERE ${here})`;
    case 'uri':
      return `(SELECT ${best}(value) FROM uri WHERE ${here})`;
    case 'reference':
      return (
        `(SELECT ${best}(value) FROM (SELECT name.text || '/' || target.id AS value FROM reference` +
        ` JOIN resource target ON target.rid = reference.target JOIN name ON name.n = target.type` +
        ` WHERE reference.rid = ${row}.rid AND reference.p = ${p} UNION ALL SELECT value FROM uri WHERE ${here}))`
      );
    default:
      return 'NULL';
  }
}
