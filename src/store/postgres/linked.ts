import type { Include } from '../../fhir/search/tree.ts';
import type { Named } from '../includes.ts';
import type { Queries } from './database.ts';
import { parameterNumber } from './names.ts';
import { SearchSql } from './search-sql.ts';

/** A resource by the number of the version that is meant. */
interface Numbered extends Named {
  readonly rid: number;
}

/** What is at the other end of references at a moment, whoever may see it. */
export async function linkedRows(
  queries: Queries,
  include: Include,
  from: readonly Numbered[],
  moment: number,
): Promise<readonly Numbered[]> {
  const near = include.reverse ? include.target : include.type === '*' ? undefined : include.type;
  const far = include.reverse ? (include.type === '*' ? undefined : include.type) : include.target;
  const sources = near === undefined ? from : from.filter(({ type }) => type === near);
  if (sources.length === 0) return [];
  const sql = new SearchSql(moment);
  const rids = `${sql.bind(sources.map(({ rid }) => rid))}::bigint[]`;
  const join = include.reverse
    ? `resource s JOIN reference f ON f.type = s.type AND f.id = s.id JOIN resource r ON r.rid = f.rid WHERE s.rid = ANY(${rids})`
    : `reference f JOIN resource r ON r.type = f.type AND r.id = f.id WHERE f.rid = ANY(${rids})`;
  const conditions = [sql.current('r')];
  if (include.param !== '*') conditions.push(`f.p = ${sql.bind(parameterNumber(include.type, include.param))}`);
  if (far !== undefined) conditions.push(`r.type = ${sql.bind(far)}`);
  return queries.rows<Numbered>({
    text: `SELECT DISTINCT r.rid, r.type, r.id FROM ${join} AND ${conditions.join(' AND ')}`,
    values: sql.values,
  });
}
