/** The order of pages, in the SQL that the engines share. */
import type { SortKey } from '../fhir/search/tree.ts';

/** Takes a value into a statement, and says what stands for it there. */
interface Binder {
  bind(value: string | number | null): string;
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
  sql: Binder,
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
