import type { SearchNode } from '../../fhir/search/tree.ts';
import { alternatives, isLeaf, type SearchSql } from './search-sql.ts';

/**
 * Rows of a condition's index that are counted before a search: fewer, and the search starts from them; as many, and a
 * page in the order of ids is found sooner by walking the resources of the type.
 */
const FEW = 1000;

/** Most alternatives that a search starts from: each is a SELECT, of which SQLite joins 500 at most. */
const MAX_ALTERNATIVES = 50;

/** What a search may start from: a condition whose rows an index lists, and how many those are (FEW: that or more). */
interface Start {
  readonly node: SearchNode;
  readonly rows: number;
}

/**
 * `FROM … WHERE …` over the live resources of a type that match, as the alias `row`. SQLite has no statistics to choose
 * by where to start, so it is chosen here. `walk`: the reader stops after a few resources in the order of ids.
 */
export function matchingSql(sql: SearchSql, node: SearchNode, type: string, row: string, walk: boolean): string {
  const parts = conjuncts(node);
  const start = bestStart(sql, parts, type);
  const live = `${row}.type = ${sql.type(type)} AND ${row}.live = 1`;
  const condition = (rest: readonly SearchNode[]): string =>
    rest.map((part) => ` AND ${sql.condition(part, type, row)}`).join('');
  if (!start || (walk && start.rows >= FEW)) return `FROM resource ${row} WHERE ${live}${condition(parts)}`;
  const rest = isExact(start.node) ? parts.filter((part) => part !== start.node) : parts;
  const from = `FROM (SELECT DISTINCT rid FROM (${ridsSql(sql, start.node, type)})) AS ${row}s`;
  return `${from} CROSS JOIN resource ${row} ON ${row}.rid = ${row}s.rid WHERE ${live}${condition(rest)}`;
}

const conjuncts = (node: SearchNode): readonly SearchNode[] =>
  node.k === 'and' ? node.of.flatMap(conjuncts) : node.k === 'all' ? [] : [node];

function bestStart(sql: SearchSql, parts: readonly SearchNode[], type: string): Start | undefined {
  let best: Start | undefined;
  for (const node of parts) {
    const rows = estimate(sql, node, type);
    if (rows !== undefined && (!best || rows < best.rows)) best = { node, rows };
  }
  return best;
}

/** Undefined for what no index lists. */
function estimate(sql: SearchSql, node: SearchNode, type: string): number | undefined {
  if (isLeaf(node)) return isListed(node) ? counted(sql, node, type) : undefined;
  switch (node.k) {
    case 'none':
      return 0;
    case 'ids':
      return node.ids.length;
    case 'near':
    case 'text':
      return counted(sql, node, type);
    case 'or':
      return node.of.length > MAX_ALTERNATIVES ? undefined : sum(node.of.map((one) => estimate(sql, one, type)));
    case 'and':
      return bestStart(sql, conjuncts(node), type)?.rows;
    case 'composite':
      return node.components[0] && sum(alternatives(node.components[0]).map((one) => estimate(sql, one, type)));
    case 'chain':
      return sum(node.types.map((one) => bestStart(sql, conjuncts(node.target), one)?.rows));
    case 'has':
      return bestStart(sql, conjuncts(node.source), node.type)?.rows;
    default:
      return undefined;
  }
}

const sum = (counts: readonly (number | undefined)[]): number | undefined =>
  counts.reduce((total, count) => (total === undefined || count === undefined ? undefined : total + count), 0);

function counted(sql: SearchSql, node: SearchNode, type: string): number {
  const own = sql.another();
  const rows = ridsSql(own, node, type);
  return own.number(`SELECT count(*) AS n FROM (SELECT 1 FROM (${rows}) LIMIT ${own.bind(FEW)})`);
}

/** Whether an index leads to the rows without a look at others of the parameter. */
function isListed(node: SearchNode): boolean {
  switch (node.k) {
    case 'string':
      return node.mode !== 'contains' && node.mode !== 'ends';
    case 'date':
    case 'number':
    case 'quantity':
      return ['eq', 'lt', 'le', 'sa', 'ap'].includes(node.op);
    default:
      return true;
  }
}

/** Whether the rows that a condition starts a search from are just those that match it. */
function isExact(node: SearchNode): boolean {
  if (node.k === 'or') return node.of.every(isExact);
  return node.k !== 'and' && node.k !== 'composite';
}

/** `SELECT` of the column `rid`, repeats included: every resource of the type that matches, for what has an estimate. */
function ridsSql(sql: SearchSql, node: SearchNode, type: string): string {
  if (isLeaf(node)) return sql.leafRids(node, type);
  switch (node.k) {
    case 'ids':
      return `SELECT rid FROM resource WHERE type = ${sql.type(type)} AND ${sql.condition(node, type, 'resource')}`;
    case 'near':
      return sql.nearRids(node);
    case 'text':
      return sql.textRids(node);
    case 'or':
      return united(node.of.map((one) => ridsSql(sql, one, type)));
    case 'and':
      return ridsSql(sql, bestStart(sql, conjuncts(node), type)!.node, type);
    case 'composite':
      return united(alternatives(node.components[0]!).map((one) => ridsSql(sql, one, type)));
    case 'chain':
      return united(
        node.types.map((one) => {
          const [link, other] = [sql.alias('f'), sql.alias('r')];
          const targets = `SELECT ${other}.rid ${matchingSql(sql, node.target, one, other, false)}`;
          return `SELECT ${link}.rid FROM reference ${link} WHERE ${link}.p = ${sql.parameter(type, node.param)} AND ${link}.target IN (${targets})`;
        }),
      );
    case 'has': {
      const [link, other] = [sql.alias('f'), sql.alias('r')];
      const sources = `SELECT ${other}.rid ${matchingSql(sql, node.source, node.type, other, false)}`;
      return `SELECT ${link}.target AS rid FROM reference ${link} WHERE ${link}.p = ${sql.parameter(node.type, node.param)} AND ${link}.rid IN (${sources})`;
    }
    default:
      return 'SELECT NULL AS rid WHERE 0';
  }
}

const united = (selects: readonly string[]): string =>
  selects.length === 0 ? 'SELECT NULL AS rid WHERE 0' : selects.join(' UNION ALL ');
