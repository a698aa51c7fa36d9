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

/** `ORDER BY` over columns s0, s1, …: what has no value comes last, ties by the columns `ties`. `backward`: the other way round. */
export const orderSql = (sort: readonly SortKey[], ties: readonly string[], backward: boolean): string =>
  [
    ...sort.map(
      ({ descending }, i) => `s${i} ${descending !== backward ? 'DESC' : 'ASC'} NULLS ${backward ? 'FIRST' : 'LAST'}`,
    ),
    ...ties.map((tie) => (backward ? `${tie} DESC` : tie)),
  ].join(', ');

/** Condition over the same columns for what comes after a position, or, `backward`, before it. */
export function beyondSql(
  sql: SearchSql,
  sort: readonly SortKey[],
  ties: readonly string[],
  position: readonly (string | number | null)[],
  backward: boolean,
): string {
  const from = (i: number): string => {
    if (i === sort.length) {
      const places = position.slice(i).map((one) => sql.bind(one));
      return `(${ties.join(', ')}) ${backward ? '<' : '>'} (${places.join(', ')})`;
    }
    const value = position[i] ?? null;
    if (value === null) return `(${backward ? `s${i} IS NOT NULL OR ` : ''}(s${i} IS NULL AND ${from(i + 1)}))`;
    const bound = sql.bind(value);
    const beyond = `s${i} ${sort[i]!.descending !== backward ? '<' : '>'} ${bound}`;
    return `(${beyond}${backward ? '' : ` OR s${i} IS NULL`} OR (s${i} = ${bound} AND ${from(i + 1)}))`;
  };
  return from(0);
}
